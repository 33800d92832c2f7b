#include "CEditlineShim.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

static bool speaks_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return strcmp(codeset, "UTF-8") == 0 || strcmp(codeset, "utf8") == 0;
}

bool editline_select_locale(const char *preferred) {
  // Measured: under a C locale libedit eats accented letters without a word ("été" becomes "t").
  // Only LC_CTYPE changes; numbers and dates are none of our business.
  const char *const candidates[] = {
      preferred, "C.UTF-8", "fr_FR.UTF-8", "en_US.UTF-8", "UTF-8",
  };
  for (size_t i = 0; i < sizeof candidates / sizeof *candidates; i++) {
    if (setlocale(LC_CTYPE, candidates[i]) != NULL && speaks_utf8()) return true;
  }
  return false;
}
