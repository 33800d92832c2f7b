/* Snowball's C interface. Kept in a header of ours because libstemmer ships no module map. */
#include <libstemmer.h>
