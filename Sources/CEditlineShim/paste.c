#include "internal.h"

#include <stdlib.h>
#include <string.h>
#include <wctype.h>

static const char paste_end[] = "\x1b[201~";

static bool is_blank(wchar_t scalar) {
  return scalar == L'\n' || scalar == L'\r' || scalar == L'\t' || scalar == 0x2028 ||
         scalar == 0x2029 || scalar == 0x85;
}

// One line out of many: line breaks and tabs become one space, other controls go.
static void add(wchar_t *line, size_t *count, wchar_t scalar) {
  bool after_space = *count == 0 || line[*count - 1] == L' ';
  if (is_blank(scalar)) {
    if (!after_space && *count < LINE_LIMIT) line[(*count)++] = L' ';
    return;
  }
  if (!editline_is_printable((uint32_t)scalar) || (scalar == L' ' && *count == 0)) return;
  if (*count > 0) {
    uint32_t letter = editline_compose((uint32_t)line[*count - 1], (uint32_t)scalar);
    if (letter != 0) {
      line[*count - 1] = (wchar_t)letter;
      return;
    }
  }
  // One more than the limit, so that the insertion knows that something was cut.
  if (*count <= LINE_LIMIT) line[(*count)++] = scalar;
}

void read_paste(struct editline_session *session) {
  wchar_t *line = malloc((LINE_LIMIT + 2) * sizeof *line);
  size_t count = 0;
  size_t matched = 0;
  struct utf8_decoder decoder = {0};
  while (paste_end[matched] != '\0') {
    int byte = next_byte_of_sequence(session, -1);
    if (byte < 0 || byte == KEY_INTERRUPT) {
      // Ctrl-C gets out of a paste whose end was lost.
      if (byte == KEY_INTERRUPT) push_back(session, byte);
      wipe_wide(line, line == NULL ? 0 : count);
      free(line);
      return;
    }
    if (byte == paste_end[matched]) {
      matched++;
      continue;
    }
    // What looked like the end was text after all, but for its ESC, which is dropped.
    for (size_t i = 1; i < matched; i++) {
      if (line != NULL) add(line, &count, paste_end[i]);
    }
    matched = byte == KEY_ESCAPE ? 1 : 0;
    if (matched == 1) continue;
    wchar_t scalars[2];
    int decoded = utf8_decode(&decoder, (unsigned char)byte, scalars);
    for (int i = 0; i < decoded && line != NULL; i++) add(line, &count, scalars[i]);
  }
  if (line == NULL) return;
  while (count > 0 && line[count - 1] == L' ') count--;
  line[count] = L'\0';
  free_wide(session->pasted);
  session->pasted = line;
  feed(session, KEY_PASTE);
}
