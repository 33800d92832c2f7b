#include "internal.h"

#include <stdlib.h>
#include <string.h>

// Function keys are translated here and not in libedit's map, which types the tail of a sequence it
// does not know into the line ("~" for F5): nothing a key sends may end up in a caller's words.

// A terminal sends a whole sequence at once; a person pressing Escape leaves a gap.
static const int sequence_gap = 100;

static const struct {
  const char *sequence;
  wchar_t key;
} sequences[] = {
    {"[A", KEY_OLDER},           {"OA", KEY_OLDER},
    {"[B", KEY_NEWER},           {"OB", KEY_NEWER},
    {"[C", KEY_RIGHT},           {"OC", KEY_RIGHT},
    {"[D", KEY_LEFT},            {"OD", KEY_LEFT},
    {"[H", KEY_LINE_START},      {"OH", KEY_LINE_START},
    {"[1~", KEY_LINE_START},     {"[7~", KEY_LINE_START},
    {"[F", KEY_LINE_END},        {"OF", KEY_LINE_END},
    {"[4~", KEY_LINE_END},       {"[8~", KEY_LINE_END},
    {"[3~", KEY_DELETE},         {"OM", KEY_ENTER},
    {"Oc", KEY_NEXT_WORD},       {"Od", KEY_PREVIOUS_WORD},
    {"[200~", KEY_PASTE},
};

static const struct {
  char final;
  wchar_t plain;
  wchar_t by_word;
} modified[] = {
    {'A', KEY_OLDER, KEY_OLDER},
    {'B', KEY_NEWER, KEY_NEWER},
    {'C', KEY_RIGHT, KEY_NEXT_WORD},
    {'D', KEY_LEFT, KEY_PREVIOUS_WORD},
    {'H', KEY_LINE_START, KEY_LINE_START},
    {'F', KEY_LINE_END, KEY_LINE_END},
};

static wchar_t key_for(const char *sequence) {
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++) {
    if (strcmp(sequence, sequences[i].sequence) == 0) return sequences[i].key;
  }
  // "[1;5C": the second number is 1 plus 1 for Shift, 2 for Alt, 4 for Control.
  if (strncmp(sequence, "[1;", 3) == 0) {
    char *end;
    long modifiers = strtol(sequence + 3, &end, 10) - 1;
    for (size_t i = 0; i < sizeof modified / sizeof *modified; i++) {
      if (end[0] != modified[i].final || end[1] != '\0') continue;
      return (modifiers & 6) != 0 ? modified[i].by_word : modified[i].plain;
    }
  }
  if (strcmp(sequence, "[3;5~") == 0 || strcmp(sequence, "[3;3~") == 0) return KEY_DELETE_WORD;
  return 0;
}

// Collects what follows ESC [ or ESC O; false when it stops half-way.
static bool collect(struct editline_session *session, char *sequence, size_t size) {
  size_t length = 1;
  for (;;) {
    int byte = next_byte_of_sequence(session, sequence_gap);
    if (byte < 0) return false;
    if (byte == KEY_ESCAPE || byte == KEY_INTERRUPT) {
      push_back(session, byte);
      return false;
    }
    if (length + 1 < size) sequence[length++] = (char)byte;
    sequence[length] = '\0';
    // The Linux console spells F1 as ESC [ [ A.
    bool console = sequence[0] == '[' && byte == '[' && length == 2;
    if (byte >= 0x40 && byte <= 0x7e && !console) return true;
  }
}

void read_escape(struct editline_session *session) {
  int byte = next_byte_of_sequence(session, sequence_gap);
  if (byte == '[' || byte == 'O') {
    char sequence[32] = {(char)byte};
    if (!collect(session, sequence, sizeof sequence)) return;
    wchar_t key = key_for(sequence);
    if (key == KEY_PASTE) {
      read_paste(session);
    } else if (key != 0) {
      feed(session, key);
    }
    return;
  }
  if (byte < 0) {
    // Alone, Escape ends a search. Elsewhere libedit would take the next letter for a command, and
    // a person who pressed it by accident would lose that letter.
    if (byte == BYTE_TIMEOUT && is_searching(session)) feed(session, KEY_ESCAPE);
    return;
  }
  // Alt + digit repeats the next character that many times, which nobody here asks for: the digit
  // is kept. The same goes for accents, Enter and a second Escape.
  bool word_command = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                      byte == '<' || byte == '>' || byte == '\b' || byte == KEY_RUBOUT;
  if (word_command) {
    feed(session, KEY_ESCAPE);
    feed(session, byte);
  } else {
    push_back(session, byte);
  }
}
