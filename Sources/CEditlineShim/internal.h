// Shared by the files of this target only.
#ifndef CEDITLINE_SHIM_INTERNAL_H
#define CEDITLINE_SHIM_INTERNAL_H

#include <histedit.h>
#include <stdio.h>
#include <termios.h>
#include <wchar.h>

#include "CEditlineShim.h"

// Keys of ours are C1 control codes: libedit can bind them like any key below 256, and no keyboard
// sends them, since the reader drops those it decodes.
enum {
  KEY_OLDER = 0x81,
  KEY_NEWER,
  KEY_DELETE,
  KEY_NEXT_WORD,
  KEY_PREVIOUS_WORD,
  KEY_DELETE_WORD,
  KEY_PASTE,
  KEY_COMPOSE,
};

enum {
  KEY_INTERRUPT = 0x03,
  KEY_LINE_START = 0x01,
  KEY_LEFT = 0x02,
  KEY_LINE_END = 0x05,
  KEY_RIGHT = 0x06,
  KEY_ENTER = 0x0d,
  KEY_ESCAPE = 0x1b,
  KEY_RUBOUT = 0x7f,
};

// What reading a byte returns besides a byte.
enum { BYTE_END = -1, BYTE_ERROR = -2, BYTE_WAKE = -3, BYTE_TIMEOUT = -4 };

enum {
  // A person can correct a line this long; libedit cannot draw one taller than the screen.
  LINE_LIMIT = 4000,
  // libedit saves the line in 1,024 characters when a search starts, whatever its length.
  SEARCH_LIMIT = 1000,
  HISTORY_LIMIT = 500,
};

struct utf8_decoder {
  uint32_t value;
  uint32_t least;
  int missing;
};

struct place {
  int row;
  int column;
};

struct editline_session {
  EditLine *editor;
  HistoryW *history;
  FILE *in_file;
  FILE *out_file;
  FILE *error_file;
  int input;
  int output;
  char *program;
  char *terminal;
  struct termios original;
  // The terminal is not ours to get signals from (a test, a terminal lent by another session):
  // Ctrl-C must then arrive as a key.
  bool keys_only;
  editline_callbacks callbacks;

  wchar_t *prompt;
  char *text;
  enum editline_outcome outcome;
  int error;
  bool hint_shown;

  unsigned char bytes[1024];
  size_t bytes_begin;
  size_t bytes_end;
  struct utf8_decoder decoder;
  wchar_t queue[16];
  size_t queue_begin;
  size_t queue_end;
  wchar_t composed;
  wchar_t *pasted;
};

// utf8.c
/// Adds one byte; puts 0, 1 or 2 scalars into `out` (2 when a broken sequence is cut short).
int utf8_decode(struct utf8_decoder *decoder, unsigned char byte, wchar_t out[2]);
/// Newly allocated copies, NULL when memory is missing.
char *utf8_from_wide(const wchar_t *wide, size_t count);
wchar_t *wide_from_utf8(const char *text);
bool is_control(wchar_t scalar);
/// What was typed is overwritten before its memory is given back.
void wipe_wide(wchar_t *text, size_t count);
void free_text(char *text);
void free_wide(wchar_t *text);

// layout.c
void advance(struct place *place, wchar_t scalar, int columns);
struct place place_in_line(struct editline_session *session, const wchar_t *until, int columns);
/// Sets the prompt from UTF-8 that may hold escape sequences and lines to print before it.
bool set_prompt(struct editline_session *session, const char *prompt);
wchar_t *current_prompt(EditLine *editor);
void erase_hint(struct editline_session *session);
void leave_line(struct editline_session *session);
void redraw(struct editline_session *session);
void redraw_resized(struct editline_session *session);
bool is_searching(struct editline_session *session);

// bindings.c
bool bind_keys(struct editline_session *session);

// keys.c
void read_escape(struct editline_session *session);

// paste.c
void read_paste(struct editline_session *session);

// read.c
int read_key(EditLine *editor, wchar_t *key);
/// The next byte of an escape sequence or of a paste; only an interruption or the end breaks it off.
int next_byte_of_sequence(struct editline_session *session, int timeout);
void push_back(struct editline_session *session, int byte);
void feed(struct editline_session *session, wchar_t key);
void drop_input(struct editline_session *session);

// signals.c
struct signal_news {
  bool interrupted;
  bool ending;
  bool resized;
  bool stopped;
  bool continued;
};
struct signal_news take_signals(void);
bool signals_pending(void);
bool urgent_signals_pending(void);
int wake_descriptor(void);
void drain_wake_pipe(void);
void stop_until_continued(void);
/// Names the terminal that a fatal signal must restore; `reading` tells to end bracketed paste.
void guard_terminal(int descriptor, const struct termios *original);
void guard_reading(bool reading);
void unguard_terminal(void);

#endif
