// What Swift sees of libedit: one opaque session, plain functions, UTF-8 text.
//
// libedit's own doors (el_wset, el_wget, history_w) are variadic, which Swift cannot call, and its
// read loop must be ours: signals, pasted text and function keys are handled there.
#ifndef CEDITLINE_SHIM_H
#define CEDITLINE_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct editline_session editline_session;

/// How a read ended.
enum editline_outcome {
  EDITLINE_LINE,
  EDITLINE_CANCELLED,
  EDITLINE_END,
  EDITLINE_FAILED,
};

/// A key that Swift decides about.
enum editline_command {
  EDITLINE_COMPLETE,
  EDITLINE_OLDER,
  EDITLINE_NEWER,
};

/// What happened to the line in answer to a command.
enum editline_reaction {
  EDITLINE_NOTHING,
  EDITLINE_CHANGED,
  EDITLINE_BEEP,
};

typedef struct {
  void *context;
  /// Called before each wait for a key when the cursor is at the end of the line: time for a hint.
  void (*idle)(void *context);
  /// Called for a key of `editline_command`; returns an `editline_reaction`.
  int (*command)(void *context, int command);
} editline_callbacks;

// Session. One at a time, always from the same thread: libedit keeps its output file in a global.

/// Opens a session on duplicates of both descriptors; NULL without a UTF-8 locale or a terminal.
/// `terminal` names the terminfo entry, NULL meaning $TERM; `locale` is tried first, "" meaning the
/// environment's.
editline_session *editline_open(
    const char *program, int input, int output, const char *terminal, const char *locale);
/// Gives the terminal back as it was found and drops what was typed and not read: words about a
/// caller must not reach the shell.
void editline_close(editline_session *session);
void editline_set_callbacks(editline_session *session, editline_callbacks callbacks);
/// Reads one line; returns an `editline_outcome`. The text lives until the next call.
int editline_read(editline_session *session, const char *prompt, const char **text, int *error);
void editline_remember(editline_session *session, const char *text);
/// Rebuilds the editor: history, kill buffer and search pattern all go. False if it cannot.
bool editline_forget(editline_session *session);
void editline_write(editline_session *session, const char *text);

// Inside a callback only.

/// The line being edited; `cursor` counts Unicode scalars. The text lives until the next call.
const char *editline_line(editline_session *session, int *cursor);
/// Replaces the scalars from `start` to `end` and leaves the cursor after the new text.
void editline_replace(editline_session *session, int start, int end, const char *text);
/// Shows lines under the one being edited, then the line again under them.
void editline_print_below(editline_session *session, const char *text);
/// Shows text after the cursor until the next key, cut at the right edge.
void editline_show_hint(editline_session *session, const char *text);

// Signals, for an editor without libedit.

enum editline_wait { EDITLINE_READABLE, EDITLINE_INTERRUPTED, EDITLINE_ENDING };

/// Takes SIGINT, SIGTERM and SIGHUP over until the matching release.
bool editline_signals_acquire(void);
void editline_signals_release(void);
/// Forgets an interruption that came between two reads.
void editline_signals_begin_read(void);
void editline_signals_end_read(void);
/// Waits until the descriptor can be read or a signal asks for attention: an `editline_wait`.
int editline_wait_readable(int descriptor);

// Terminal and text.

/// Makes LC_CTYPE a UTF-8 one: `preferred` first, then those that systems ship.
bool editline_select_locale(const char *preferred);
/// Size of the terminal behind a descriptor; false when there is none.
bool editline_size(int descriptor, int *rows, int *columns);
/// Whether a scalar shows as itself: no control, no bidirectional mark, nothing invisible.
bool editline_is_printable(uint32_t scalar);
/// Overwrites memory with zeros, even when nobody reads them afterwards.
void editline_wipe(void *memory, size_t size);
/// Columns taken by one scalar; 0 for a combining mark.
int editline_scalar_columns(uint32_t scalar);
/// The letter made of a base and a combining mark, 0 when French and its neighbours have none.
uint32_t editline_compose(uint32_t base, uint32_t mark);

#endif
