#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool can_edit(EditLine *editor) {
  char *clear_to_end = NULL;
  return el_wget(editor, EL_GETTC, "ce", &clear_to_end) == 0 && clear_to_end != NULL &&
         *clear_to_end != '\0';
}

// libedit prints English warnings about terminals and key names: they go nowhere.
static bool build_editor(struct editline_session *session) {
  HistEventW event;
  session->history = history_winit();
  if (session->history == NULL) return false;
  // A new history holds no entry at all until its size is set.
  history_w(session->history, &event, H_SETSIZE, HISTORY_LIMIT);
  EditLine *editor =
      el_init(session->program, session->in_file, session->out_file, session->error_file);
  if (editor == NULL) return false;
  session->editor = editor;
  if (session->terminal != NULL) el_wset(editor, EL_TERMINAL, session->terminal);
  // A terminal that this system has no description of is most likely of the xterm family.
  if (!can_edit(editor)) el_wset(editor, EL_TERMINAL, "xterm");
  el_wset(editor, EL_CLIENTDATA, session);
  // Never the vi map: its "v" key calls an external editor through a temporary file.
  el_wset(editor, EL_EDITOR, L"emacs");
  // libedit's handlers redraw inside the signal and signal the whole process group.
  el_wset(editor, EL_SIGNAL, 0);
  el_wset(editor, EL_HIST, history_w, session->history);
  el_wset(editor, EL_PROMPT_ESC, current_prompt, 1);
  el_wset(editor, EL_GETCFN, read_key);
  return can_edit(editor) && bind_keys(session);
}

// libedit frees its buffers as they are. What can be reached of them is overwritten: the line and
// the history, not the killed text.
static void wipe_editor(struct editline_session *session) {
  if (session->editor != NULL) {
    const LineInfoW *line = el_wline(session->editor);
    wipe_wide((wchar_t *)line->buffer, (size_t)(line->lastchar - line->buffer));
  }
  HistEventW event;
  if (session->history == NULL) return;
  for (int more = history_w(session->history, &event, H_FIRST); more == 0;
       more = history_w(session->history, &event, H_NEXT)) {
    wipe_wide((wchar_t *)event.str, wcslen(event.str));
  }
}

static void free_editor(struct editline_session *session) {
  wipe_editor(session);
  if (session->editor != NULL) {
    // Without this libedit flushes what was typed ahead; whether to is for our callers to say.
    el_wset(session->editor, EL_EDITMODE, 0);
    el_end(session->editor);
    session->editor = NULL;
  }
  if (session->history != NULL) history_wend(session->history);
  session->history = NULL;
}

static FILE *open_copy(int descriptor, const char *mode, int *copy) {
  *copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (*copy < 0) return NULL;
  FILE *file = fdopen(*copy, mode);
  if (file == NULL) close(*copy);
  return file;
}

static void free_session(struct editline_session *session) {
  free_editor(session);
  if (session->in_file != NULL) fclose(session->in_file);
  if (session->out_file != NULL) fclose(session->out_file);
  if (session->error_file != NULL) fclose(session->error_file);
  free(session->program);
  free(session->terminal);
  free(session->prompt);
  free_wide(session->pasted);
  free_text(session->text);
  editline_wipe(session, sizeof *session);
  free(session);
}

editline_session *editline_open(
    const char *program, int input, int output, const char *terminal, const char *locale) {
  if (!isatty(input) || !isatty(output) || !editline_select_locale(locale)) return NULL;
  struct editline_session *session = calloc(1, sizeof *session);
  if (session == NULL) return NULL;
  if (tcgetattr(input, &session->original) != 0) {
    free(session);
    return NULL;
  }
  session->program = strdup(program);
  session->terminal = terminal != NULL ? strdup(terminal) : NULL;
  session->in_file = open_copy(input, "r", &session->input);
  session->out_file = open_copy(output, "w", &session->output);
  session->error_file = fopen("/dev/null", "we");
  session->keys_only = tcgetsid(input) != getsid(0);
  bool ready = session->program != NULL && session->in_file != NULL &&
               session->out_file != NULL && session->error_file != NULL && set_prompt(session, "");
  if (!ready || !build_editor(session) || !editline_signals_acquire()) {
    if (session->in_file != NULL) tcsetattr(session->input, TCSADRAIN, &session->original);
    free_session(session);
    return NULL;
  }
  guard_terminal(session->input, &session->original);
  return session;
}

void editline_close(editline_session *session) {
  if (session == NULL) return;
  fflush(session->out_file);
  tcsetattr(session->input, TCSAFLUSH, &session->original);
  unguard_terminal();
  editline_signals_release();
  drop_input(session);
  free_session(session);
}

void editline_set_callbacks(editline_session *session, editline_callbacks callbacks) {
  session->callbacks = callbacks;
}

static void switch_paste_marks(struct editline_session *session, bool on) {
  fputs(on ? "\x1b[?2004h" : "\x1b[?2004l", session->out_file);
  fflush(session->out_file);
  guard_reading(on);
}

// Takes the line from libedit, without its line break and with nothing that a terminal would obey.
static bool keep_text(struct editline_session *session, const wchar_t *line, int count) {
  wchar_t *clean = malloc(((size_t)count + 1) * sizeof *clean);
  if (clean == NULL) return false;
  size_t length = 0;
  for (int i = 0; i < count; i++) {
    if (editline_is_printable((uint32_t)line[i])) clean[length++] = line[i];
  }
  session->text = utf8_from_wide(clean, length);
  wipe_wide(clean, length);
  free(clean);
  return session->text != NULL;
}

// What was typed ahead stays; what was read of the line goes.
static void wipe_read(struct editline_session *session, const wchar_t *line, int count) {
  if (line != NULL && count > 0) wipe_wide((wchar_t *)line, (size_t)count);
  editline_wipe(session->bytes, session->bytes_begin);
  free_wide(session->pasted);
  session->pasted = NULL;
  session->composed = 0;
}

int editline_read(editline_session *session, const char *prompt, const char **text, int *error) {
  free_text(session->text);
  session->text = NULL;
  *text = "";
  *error = 0;
  if (session->editor == NULL || !set_prompt(session, prompt)) {
    *error = ENOMEM;
    return EDITLINE_FAILED;
  }
  session->outcome = EDITLINE_LINE;
  session->error = 0;
  editline_signals_begin_read();
  // libedit writes the prompt and only then leaves the cooked mode: a key typed in between would be
  // handled by the kernel, and a Ctrl-D lost.
  el_wset(session->editor, EL_PREP_TERM, 1);
  switch_paste_marks(session, true);
  int count = 0;
  const wchar_t *line = el_wgets(session->editor, &count);
  int failure = errno;
  switch_paste_marks(session, false);
  editline_signals_end_read();
  if (line == NULL && session->outcome == EDITLINE_LINE) {
    session->outcome = EDITLINE_FAILED;
    session->error = failure;
  }
  if (session->outcome == EDITLINE_END) {
    // The caller's next words start on a line of their own.
    fputs("\r\n", session->out_file);
    fflush(session->out_file);
  }
  if (session->outcome == EDITLINE_LINE) {
    if (keep_text(session, line, count)) {
      *text = session->text;
    } else {
      session->outcome = EDITLINE_FAILED;
      session->error = ENOMEM;
    }
  }
  wipe_read(session, line, count);
  *error = session->error;
  return (int)session->outcome;
}

void editline_remember(editline_session *session, const char *text) {
  wchar_t *wide = wide_from_utf8(text);
  HistEventW event;
  if (wide != NULL && session->history != NULL) {
    history_w(session->history, &event, H_ENTER, wide);
  }
  free_wide(wide);
}

bool editline_forget(editline_session *session) {
  free_text(session->text);
  session->text = NULL;
  free_editor(session);
  // libedit takes the settings it finds for the user's own: it must find the original ones.
  tcsetattr(session->input, TCSADRAIN, &session->original);
  return build_editor(session);
}

void editline_write(editline_session *session, const char *text) {
  fputs(text, session->out_file);
  fflush(session->out_file);
}

const char *editline_line(editline_session *session, int *cursor) {
  const LineInfoW *line = el_wline(session->editor);
  free_text(session->text);
  session->text = utf8_from_wide(line->buffer, (size_t)(line->lastchar - line->buffer));
  *cursor = (int)(line->cursor - line->buffer);
  return session->text != NULL ? session->text : "";
}

void editline_replace(editline_session *session, int start, int end, const char *text) {
  const LineInfoW *line = el_wline(session->editor);
  int count = (int)(line->lastchar - line->buffer);
  if (start < 0 || start > end || end > count) return;
  wchar_t *wide = wide_from_utf8(text);
  if (wide == NULL) return;
  el_cursor(session->editor, end - (int)(line->cursor - line->buffer));
  el_deletestr(session->editor, end - start);
  if (*wide != L'\0') el_winsertstr(session->editor, wide);
  free_wide(wide);
}
