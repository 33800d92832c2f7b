#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

void feed(struct editline_session *session, wchar_t key) {
  if (session->queue_begin == session->queue_end) session->queue_begin = session->queue_end = 0;
  if (session->queue_end < sizeof session->queue / sizeof *session->queue) {
    session->queue[session->queue_end++] = key;
  }
}

void push_back(struct editline_session *session, int byte) {
  // Always the byte just taken, so there is room before it.
  session->bytes[--session->bytes_begin] = (unsigned char)byte;
}

void drop_input(struct editline_session *session) {
  memset(session->bytes, 0, sizeof session->bytes);
  session->bytes_begin = session->bytes_end = 0;
  session->queue_begin = session->queue_end = 0;
  session->decoder = (struct utf8_decoder){0};
}

static int take(struct editline_session *session, int timeout, bool (*must_wake)(void)) {
  while (session->bytes_begin == session->bytes_end) {
    if (must_wake()) return BYTE_WAKE;
    struct pollfd waits[2] = {
        {.fd = session->input, .events = POLLIN},
        {.fd = wake_descriptor(), .events = POLLIN},
    };
    int ready = poll(waits, 2, timeout);
    if (ready < 0 && errno != EINTR) {
      session->error = errno;
      return BYTE_ERROR;
    }
    if (ready == 0) return BYTE_TIMEOUT;
    if (ready < 0 || waits[0].revents == 0) {
      drain_wake_pipe();
      continue;
    }
    ssize_t count = read(session->input, session->bytes, sizeof session->bytes);
    if (count > 0) {
      session->bytes_begin = 0;
      session->bytes_end = (size_t)count;
    } else if (count == 0 || errno == EIO) {
      // EIO is how a terminal that has gone away says so.
      return BYTE_END;
    } else if (errno != EINTR && errno != EAGAIN) {
      session->error = errno;
      return BYTE_ERROR;
    }
  }
  return session->bytes[session->bytes_begin++];
}

int next_byte_of_sequence(struct editline_session *session, int timeout) {
  // A resize in the middle of a paste waits for its end: broken off, the rest would be typed, line
  // breaks included.
  return take(session, timeout, urgent_signals_pending);
}

static void cancel(struct editline_session *session) {
  drop_input(session);
  session->outcome = EDITLINE_CANCELLED;
  // libedit itself leaves the screen clean, wherever it is: the first key gets it out of a search
  // or of a half-typed command, the second ends the line.
  feed(session, KEY_LINE_END);
  feed(session, KEY_ENTER);
}

static void stop(struct editline_session *session) {
  leave_line(session);
  fputs("\x1b[?2004l", session->out_file);
  fflush(session->out_file);
  el_wset(session->editor, EL_PREP_TERM, 0);
  stop_until_continued();
}

static void resume(struct editline_session *session) {
  // The shell has put its own settings on the terminal, while libedit believes it is raw.
  el_wset(session->editor, EL_PREP_TERM, 0);
  el_wset(session->editor, EL_PREP_TERM, 1);
  fputs("\x1b[?2004h", session->out_file);
  el_resize(session->editor);
  redraw(session);
}

static void obey_signals(struct editline_session *session) {
  struct signal_news news = take_signals();
  if (news.ending) {
    session->outcome = EDITLINE_END;
    return;
  }
  if (news.stopped) {
    stop(session);
    resume(session);
  } else if (news.continued) {
    resume(session);
  } else if (news.resized) {
    redraw_resized(session);
  }
  if (news.interrupted) cancel(session);
}

static bool input_is_pending(struct editline_session *session) {
  if (session->bytes_begin < session->bytes_end) return true;
  struct pollfd wait = {.fd = session->input, .events = POLLIN};
  return poll(&wait, 1, 0) > 0;
}

static void wait_with_hint(struct editline_session *session) {
  const LineInfoW *line = el_wline(session->editor);
  bool at_end = line->cursor == line->lastchar;
  if (session->callbacks.idle == NULL || !at_end || is_searching(session)) return;
  if (!input_is_pending(session)) session->callbacks.idle(session->callbacks.context);
}

static void deliver(struct editline_session *session, wchar_t scalar) {
  bool searching = is_searching(session);
  const LineInfoW *line = el_wline(session->editor);
  // In a search the letter before is the end of the pattern, written after the line.
  const wchar_t *end = searching ? line->lastchar : line->cursor;
  uint32_t before = end > line->buffer ? (uint32_t)end[-1] : 0;
  uint32_t letter = editline_compose(before, (uint32_t)scalar);
  if (letter != 0 && searching) {
    feed(session, KEY_RUBOUT);
    feed(session, (wchar_t)letter);
  } else if (letter != 0) {
    session->composed = (wchar_t)letter;
    feed(session, KEY_COMPOSE);
  } else if (searching && scalar > 0xff && is_control(scalar & 0xff)) {
    // The search looks keys up by their low byte and takes ’ (U+2019) for Ctrl-Y. Its pattern is a
    // regular expression, in which a dot finds it all the same.
    feed(session, L'.');
  } else {
    feed(session, scalar);
  }
}

static void take_byte(struct editline_session *session, int byte) {
  if (byte == KEY_INTERRUPT) {
    cancel(session);
    return;
  }
  if (byte == KEY_ESCAPE && session->decoder.missing == 0) {
    read_escape(session);
    return;
  }
  wchar_t scalars[2];
  int count = utf8_decode(&session->decoder, (unsigned char)byte, scalars);
  for (int i = 0; i < count; i++) {
    bool search_key = scalars[i] == 0x12 || scalars[i] == 0x13;
    const LineInfoW *line = el_wline(session->editor);
    if (search_key && line->lastchar - line->buffer > SEARCH_LIMIT && !is_searching(session)) {
      el_beep(session->editor);
    } else if (scalars[i] < 0x80 || editline_is_printable((uint32_t)scalars[i])) {
      deliver(session, scalars[i]);
    }
  }
}

int read_key(EditLine *editor, wchar_t *key) {
  struct editline_session *session = NULL;
  el_wget(editor, EL_CLIENTDATA, &session);
  for (;;) {
    if (session->queue_begin < session->queue_end) {
      *key = session->queue[session->queue_begin++];
      return 1;
    }
    // The end is remembered: libedit reports an end and an error alike, with a stale errno.
    if (session->outcome == EDITLINE_END || session->outcome == EDITLINE_FAILED) return 0;
    if (signals_pending()) {
      obey_signals(session);
      continue;
    }
    wait_with_hint(session);
    int byte = take(session, -1, signals_pending);
    erase_hint(session);
    switch (byte) {
      case BYTE_END: session->outcome = EDITLINE_END; break;
      case BYTE_ERROR: session->outcome = EDITLINE_FAILED; break;
      case BYTE_WAKE:
      case BYTE_TIMEOUT: break;
      default: take_byte(session, byte); break;
    }
  }
}
