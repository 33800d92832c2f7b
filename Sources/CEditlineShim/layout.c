#define _GNU_SOURCE
#include "internal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

// libedit takes the character after a literal for granted, and this one never reaches the screen.
static const wchar_t literal_mark = 1;

bool editline_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  if (rows != NULL) *rows = size.ws_row > 0 ? size.ws_row : 24;
  if (columns != NULL) *columns = size.ws_col;
  return true;
}

int editline_scalar_columns(uint32_t scalar) {
  int columns = wcwidth((wchar_t)scalar);
  return columns < 0 ? 1 : columns;
}

static int screen_columns(struct editline_session *session) {
  int columns;
  return editline_size(session->input, NULL, &columns) && columns >= 2 ? columns : 80;
}

void advance(struct place *place, wchar_t scalar, int columns) {
  if (scalar == L'\n') {
    *place = (struct place){place->row + 1, 0};
    return;
  }
  int width = wcwidth(scalar);
  // libedit spells what the locale cannot print as \U+12AB.
  if (width < 0) width = scalar > 0xffff ? 8 : 7;
  if (width > 1 && place->column + width > columns && width <= 2) {
    *place = (struct place){place->row + 1, 0};
  }
  place->column += width;
  while (place->column >= columns) {
    place->column -= columns;
    place->row++;
  }
}

struct place place_in_line(struct editline_session *session, const wchar_t *until, int columns) {
  struct place place = {0, 0};
  bool literal = false;
  for (const wchar_t *p = session->prompt; *p != L'\0'; p++) {
    if (*p == literal_mark) {
      literal = !literal;
    } else if (!literal) {
      advance(&place, *p, columns);
    }
  }
  const LineInfoW *line = el_wline(session->editor);
  for (const wchar_t *p = line->buffer; p < until; p++) advance(&place, *p, columns);
  return place;
}

// Length of the escape sequence at `p`, 0 when there is none.
static size_t escape_length(const wchar_t *p) {
  if (p[0] != KEY_ESCAPE) return 0;
  if (p[1] != L'[') return p[1] == L'\0' ? 1 : 2;
  size_t length = 2;
  while (p[length] >= 0x20 && p[length] < 0x40) length++;
  return p[length] == L'\0' ? length : length + 1;
}

// A prompt that ends with a sequence, most often "back to normal": libedit drops a literal that no
// character follows, and the typed text would be painted. The sequence goes before the last space,
// or a space is added. `wide` has room for one more character.
static void tuck_last_sequence(wchar_t *wide) {
  size_t count = wcslen(wide), last = 0, after_last = 0;
  for (size_t i = 0; i < count;) {
    size_t escape = escape_length(wide + i);
    if (escape == 0 && !is_control(wide[i])) {
      last = i;
      after_last = i + 1;
    }
    i += escape > 0 ? escape : 1;
  }
  if (after_last == count) return;
  if (after_last > 0 && wide[last] == L' ') {
    wmemmove(wide + last, wide + after_last, count - after_last);
    wide[count - 1] = L' ';
  } else {
    wide[count] = L' ';
    wide[count + 1] = L'\0';
  }
}

// Neighbouring sequences make one literal.
static void mark_sequences(wchar_t *marked, const wchar_t *wide) {
  bool literal = false;
  for (const wchar_t *p = wide; *p != L'\0';) {
    size_t escape = escape_length(p);
    if (escape == 0 && is_control(*p)) {
      p++;
      continue;
    }
    if (literal != (escape > 0)) *marked++ = literal_mark;
    literal = escape > 0;
    do *marked++ = *p++;
    while (escape > 1 && --escape > 0);
  }
  *marked = L'\0';
}

bool set_prompt(struct editline_session *session, const char *prompt) {
  const char *last_line = strrchr(prompt, '\n');
  if (last_line != NULL) {
    // libedit redraws its prompt at each key: only the last line is entrusted to it.
    fwrite(prompt, 1, (size_t)(last_line + 1 - prompt), session->out_file);
    fflush(session->out_file);
    prompt = last_line + 1;
  }
  wchar_t *wide = wide_from_utf8(prompt);
  if (wide == NULL) return false;
  // Each sequence, two characters at the least, gains two marks.
  wchar_t *marked = malloc((2 * wcslen(wide) + 4) * sizeof *marked);
  if (marked != NULL) {
    tuck_last_sequence(wide);
    mark_sequences(marked, wide);
    free(session->prompt);
    session->prompt = marked;
  }
  free(wide);
  return marked != NULL;
}

wchar_t *current_prompt(EditLine *editor) {
  static wchar_t nothing[] = L"";
  struct editline_session *session = NULL;
  el_wget(editor, EL_CLIENTDATA, &session);
  return session != NULL && session->prompt != NULL ? session->prompt : nothing;
}

bool is_searching(struct editline_session *session) {
  // The incremental search writes its own line, "bck:…", into the buffer; no other line break can
  // get there.
  const LineInfoW *line = el_wline(session->editor);
  for (const wchar_t *p = line->buffer; p < line->lastchar; p++) {
    if (*p == L'\n') return true;
  }
  return false;
}

void leave_line(struct editline_session *session) {
  int columns = screen_columns(session);
  const LineInfoW *line = el_wline(session->editor);
  int below = place_in_line(session, line->lastchar, columns).row -
              place_in_line(session, line->cursor, columns).row;
  for (int i = 0; i <= below; i++) fputs("\r\n", session->out_file);
}

void redraw(struct editline_session *session) {
  // libedit takes the place where the cursor stands for the start of the prompt.
  fputs("\r", session->out_file);
  el_wset(session->editor, EL_REFRESH);
  fflush(session->out_file);
}

void redraw_resized(struct editline_session *session) {
  // Terminals wrap what is on screen again before they tell the new size, so the rows above the
  // cursor are counted under the new width.
  int columns = screen_columns(session);
  int above = place_in_line(session, el_wline(session->editor)->cursor, columns).row;
  fputs("\r", session->out_file);
  if (above > 0) fprintf(session->out_file, "\x1b[%dA", above);
  fputs("\x1b[J", session->out_file);
  el_resize(session->editor);
  redraw(session);
}

void editline_print_below(editline_session *session, const char *text) {
  leave_line(session);
  for (const char *p = text; *p != '\0'; p++) {
    if (*p == '\n') fputc('\r', session->out_file);
    fputc(*p, session->out_file);
  }
  redraw(session);
}

void editline_show_hint(editline_session *session, const char *text) {
  const LineInfoW *line = el_wline(session->editor);
  if (line->cursor != line->lastchar) return;
  int columns = screen_columns(session);
  // The last column stays empty: writing there would make some terminals wrap.
  int room = columns - 1 - place_in_line(session, line->cursor, columns).column;
  wchar_t *wide = wide_from_utf8(text);
  if (wide == NULL) return;
  size_t count = 0;
  for (; wide[count] != L'\0' && !is_control(wide[count]); count++) {
    room -= editline_scalar_columns((uint32_t)wide[count]);
    if (room < 0) break;
  }
  char *cut = utf8_from_wide(wide, count);
  free(wide);
  if (cut != NULL && count > 0) {
    fprintf(session->out_file, "\x1b" "7\x1b[2m%s\x1b[22m\x1b" "8", cut);
    fflush(session->out_file);
    session->hint_shown = true;
  }
  free(cut);
}

void erase_hint(struct editline_session *session) {
  if (!session->hint_shown) return;
  session->hint_shown = false;
  fputs("\x1b[K", session->out_file);
  fflush(session->out_file);
}
