#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

// Signals belong to the process, so this state does too. Handlers only set a flag and write a byte
// to a pipe: libedit allocates when it redraws, which a handler must never do.
static atomic_bool interrupted, ending, resized, stopped, continued;
static int wake_pipe[2] = {-1, -1};
static int users;

static atomic_bool guarded, guarded_reading;
static int guarded_descriptor;
static struct termios guarded_settings;

enum { LASTING, READING, FATAL };

static struct {
  int number;
  int kind;
  bool installed;
  struct sigaction previous;
} entries[] = {
    {.number = SIGINT, .kind = LASTING},   {.number = SIGTERM, .kind = LASTING},
    {.number = SIGHUP, .kind = LASTING},   {.number = SIGWINCH, .kind = READING},
    {.number = SIGTSTP, .kind = READING},  {.number = SIGCONT, .kind = READING},
    {.number = SIGQUIT, .kind = FATAL},    {.number = SIGABRT, .kind = FATAL},
    {.number = SIGSEGV, .kind = FATAL},    {.number = SIGBUS, .kind = FATAL},
    {.number = SIGILL, .kind = FATAL},     {.number = SIGFPE, .kind = FATAL},
    {.number = SIGTRAP, .kind = FATAL},
};
enum { ENTRY_COUNT = sizeof entries / sizeof *entries };

static void note(int number) {
  int saved = errno;
  switch (number) {
    case SIGINT: interrupted = true; break;
    case SIGTERM:
    case SIGHUP: ending = true; break;
    case SIGWINCH: resized = true; break;
    case SIGTSTP: stopped = true; break;
    case SIGCONT: continued = true; break;
    default: break;
  }
  // A full pipe is as good as one more byte.
  ssize_t written = write(wake_pipe[1], "", 1);
  (void)written;
  errno = saved;
}

static void restore_and_die(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  if (guarded) {
    if (guarded_reading) {
      ssize_t written = write(guarded_descriptor, "\x1b[?2004l\r\n", 10);
      (void)written;
    }
    tcsetattr(guarded_descriptor, TCSANOW, &guarded_settings);
  }
  // A fault happens again on return, with its true address, and abort() insists: both are left to
  // whoever reports crashes. That reporter (Swift's own) survives a signal that was merely sent.
  bool fault = number != SIGABRT && number != SIGQUIT && info->si_code > 0;
  bool aborted = number == SIGABRT && info->si_code != SI_USER;
  struct sigaction next = {0};
  next.sa_handler = SIG_DFL;
  for (size_t i = 0; i < ENTRY_COUNT; i++) {
    if (entries[i].number == number && (fault || aborted)) next = entries[i].previous;
  }
  sigaction(number, &next, NULL);
  errno = saved;
  if (!fault) raise(number);
}

static void install(int kind) {
  for (size_t i = 0; i < ENTRY_COUNT; i++) {
    if (entries[i].kind != kind || entries[i].installed) continue;
    int number = entries[i].number;
    struct sigaction action = {0};
    sigfillset(&action.sa_mask);
    if (kind == FATAL) {
      // The alternate stack, when somebody has set one up, is what survives a stack overflow.
      action.sa_flags = SA_SIGINFO | SA_ONSTACK;
      action.sa_sigaction = restore_and_die;
    } else {
      action.sa_flags = SA_RESTART;
      action.sa_handler = note;
    }
    if (sigaction(number, NULL, &entries[i].previous) != 0) continue;
    // nohup and shells without job control ask by this that the signal be left alone.
    bool ignored = entries[i].previous.sa_handler == SIG_IGN;
    if (ignored && (number == SIGHUP || number == SIGTSTP)) continue;
    entries[i].installed = sigaction(number, &action, NULL) == 0;
  }
}

static void uninstall(int kind) {
  for (size_t i = 0; i < ENTRY_COUNT; i++) {
    if (entries[i].kind != kind || !entries[i].installed) continue;
    sigaction(entries[i].number, &entries[i].previous, NULL);
    entries[i].installed = false;
  }
}

bool editline_signals_acquire(void) {
  if (users == 0) {
    if (wake_pipe[0] < 0) {
      if (pipe(wake_pipe) != 0) return false;
      for (int i = 0; i < 2; i++) {
        fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
        fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
      }
    }
    interrupted = ending = resized = stopped = continued = false;
    drain_wake_pipe();
    install(LASTING);
  }
  users++;
  return true;
}

void editline_signals_release(void) {
  if (users > 0 && --users == 0) uninstall(LASTING);
}

void editline_signals_begin_read(void) {
  install(READING);
  interrupted = resized = stopped = continued = false;
  if (!ending) drain_wake_pipe();
}

void editline_signals_end_read(void) {
  uninstall(READING);
}

void guard_terminal(int descriptor, const struct termios *original) {
  guarded = false;
  guarded_descriptor = descriptor;
  guarded_settings = *original;
  guarded_reading = false;
  guarded = true;
  install(FATAL);
}

void guard_reading(bool reading) {
  guarded_reading = reading;
}

void unguard_terminal(void) {
  guarded = false;
  uninstall(FATAL);
}

bool signals_pending(void) {
  return interrupted || ending || resized || stopped || continued;
}

bool urgent_signals_pending(void) {
  return interrupted || ending;
}

struct signal_news take_signals(void) {
  drain_wake_pipe();
  return (struct signal_news){
      .interrupted = atomic_exchange(&interrupted, false),
      // Not taken: a program that reads again after the end must meet the end again.
      .ending = ending,
      .resized = atomic_exchange(&resized, false),
      .stopped = atomic_exchange(&stopped, false),
      .continued = atomic_exchange(&continued, false),
  };
}

int wake_descriptor(void) {
  return wake_pipe[0];
}

void drain_wake_pipe(void) {
  char bytes[64];
  while (wake_pipe[0] >= 0 && read(wake_pipe[0], bytes, sizeof bytes) > 0) {
  }
}

void stop_until_continued(void) {
  struct sigaction standard = {0}, ours;
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  continued = false;
}

int editline_wait_readable(int descriptor) {
  for (;;) {
    struct signal_news news = take_signals();
    if (news.ending) return EDITLINE_ENDING;
    if (news.interrupted) return EDITLINE_INTERRUPTED;
    // Without libedit nothing is drawn by us: a stop needs only to happen.
    if (news.stopped) stop_until_continued();
    struct pollfd waits[2] = {
        {.fd = descriptor, .events = POLLIN},
        {.fd = wake_pipe[0], .events = POLLIN},
    };
    int ready = poll(waits, 2, -1);
    if (ready < 0 && errno != EINTR) return EDITLINE_READABLE;
    // Errors and hang-ups are for the read that follows to report.
    if (ready > 0 && waits[0].revents != 0 && !signals_pending()) return EDITLINE_READABLE;
  }
}
