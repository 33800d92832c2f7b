/* libmd's SHA-256. Its header has a name of its own here because libmd ships no module map. */
#include <sys/types.h>
#include <sha2.h>
