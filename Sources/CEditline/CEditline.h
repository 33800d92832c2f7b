// The native interface of libedit. Its readline layer (editline/readline.h) stays out on purpose:
// it reads ~/.editrc, dies on Ctrl-C and cannot tell an end of input from an interruption.
#include <histedit.h>
