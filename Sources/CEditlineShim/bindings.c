#include "internal.h"

#include <stdlib.h>

static struct editline_session *session_of(EditLine *editor) {
  struct editline_session *session = NULL;
  el_wget(editor, EL_CLIENTDATA, &session);
  return session;
}

static unsigned char ask_swift(EditLine *editor, int command) {
  struct editline_session *session = session_of(editor);
  if (session->callbacks.command == NULL) return CC_ERROR;
  switch (session->callbacks.command(session->callbacks.context, command)) {
    case EDITLINE_CHANGED: return CC_REFRESH;
    case EDITLINE_BEEP: return CC_ERROR;
    default: return CC_NORM;
  }
}

static unsigned char complete(EditLine *editor, wint_t key) {
  (void)key;
  return ask_swift(editor, EDITLINE_COMPLETE);
}

static unsigned char older(EditLine *editor, wint_t key) {
  (void)key;
  return ask_swift(editor, EDITLINE_OLDER);
}

static unsigned char newer(EditLine *editor, wint_t key) {
  (void)key;
  return ask_swift(editor, EDITLINE_NEWER);
}

static unsigned char end_or_delete(EditLine *editor, wint_t key) {
  (void)key;
  const LineInfoW *line = el_wline(editor);
  if (line->buffer == line->lastchar) {
    // libedit's own function prints an English "^D" without a line break.
    session_of(editor)->outcome = EDITLINE_END;
    return CC_EOF;
  }
  if (line->cursor == line->lastchar) return CC_ERROR;
  el_cursor(editor, 1);
  el_deletestr(editor, 1);
  return CC_REFRESH;
}

static unsigned char insert_pasted(EditLine *editor, wint_t key) {
  (void)key;
  struct editline_session *session = session_of(editor);
  wchar_t *pasted = session->pasted;
  session->pasted = NULL;
  if (pasted == NULL) return CC_NORM;
  const LineInfoW *line = el_wline(editor);
  size_t used = (size_t)(line->lastchar - line->buffer);
  size_t room = used < LINE_LIMIT ? LINE_LIMIT - used : 0;
  size_t length = wcslen(pasted);
  bool cut = length > room;
  if (cut) pasted[room] = L'\0';
  if (*pasted != L'\0') el_winsertstr(editor, pasted);
  wipe_wide(pasted, length);
  free(pasted);
  return cut ? CC_REFRESH_BEEP : CC_REFRESH;
}

static unsigned char insert_composed(EditLine *editor, wint_t key) {
  (void)key;
  wchar_t letter[] = {session_of(editor)->composed, L'\0'};
  el_deletestr(editor, 1);
  el_winsertstr(editor, letter);
  return CC_REFRESH;
}

typedef unsigned char (*function)(EditLine *, wint_t);

static const struct {
  const wchar_t *name;
  function function;
} functions[] = {
    {L"repere-complete", complete},
    {L"repere-older", older},
    {L"repere-newer", newer},
    {L"repere-end-or-delete", end_or_delete},
    {L"repere-insert-pasted", insert_pasted},
    {L"repere-insert-composed", insert_composed},
};

static const struct {
  wchar_t key[3];
  const wchar_t *command;
} bindings[] = {
    {L"\t", L"repere-complete"},
    {{KEY_OLDER}, L"repere-older"},
    {{KEY_NEWER}, L"repere-newer"},
    {L"\x10", L"repere-older"},
    {L"\x0e", L"repere-newer"},
    {{KEY_PASTE}, L"repere-insert-pasted"},
    {{KEY_COMPOSE}, L"repere-insert-composed"},
    {L"\x04", L"repere-end-or-delete"},
    {{KEY_DELETE}, L"ed-delete-next-char"},
    {{KEY_NEXT_WORD}, L"em-next-word"},
    {{KEY_PREVIOUS_WORD}, L"ed-prev-word"},
    {{KEY_DELETE_WORD}, L"em-delete-next-word"},
    {L"\x12", L"em-inc-search-prev"},
    {L"\x13", L"em-inc-search-next"},
    // To the start of the line, as in every other program; libedit's kills the whole line.
    {L"\x15", L"vi-kill-line-prev"},
    // A quoted control character, even a line break, would enter the line.
    {L"\x16", L"ed-unassigned"},
    // Runs editrc commands, among them one that prints the whole history.
    {L"\x1bx", L"ed-unassigned"},
    {L"\x1bX", L"ed-unassigned"},
};

bool bind_keys(struct editline_session *session) {
  EditLine *editor = session->editor;
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    if (el_wset(editor, EL_ADDFN, functions[i].name, L"", functions[i].function) != 0) return false;
  }
  for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++) {
    if (el_wset(editor, EL_BIND, bindings[i].key, bindings[i].command, NULL) != 0) return false;
  }
  // IXON would freeze the screen on Ctrl-S; Ctrl-\ would leave a core file, with the line in it.
  el_wset(editor, EL_SETTY, L"-d", L"-ixon", NULL);
  el_wset(editor, EL_SETTY, L"-d", L"quit=", NULL);
  if (session->keys_only) el_wset(editor, EL_SETTY, L"-d", L"-isig", NULL);
  return true;
}
