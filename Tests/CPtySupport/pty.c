#define _GNU_SOURCE
#include "CPtySupport.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

bool pty_resize(int descriptor, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(descriptor, TIOCSWINSZ, &size) == 0;
}

static int close_and_fail(int descriptor) {
  int saved = errno;
  if (descriptor >= 0) close(descriptor);
  errno = saved;
  return -1;
}

// Tests run in parallel, and ptsname() answers in one buffer for all of them.
typedef char slave_path[128];

static int open_master(slave_path path) {
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0) return -1;
  // A program spawned meanwhile by another test must not hold this terminal open.
  fcntl(master, F_SETFD, FD_CLOEXEC);
  if (grantpt(master) != 0 || unlockpt(master) != 0 ||
      ptsname_r(master, path, sizeof(slave_path)) != 0) {
    return close_and_fail(master);
  }
  return master;
}

static int open_pair(int rows, int columns, int *slave, slave_path path) {
  int master = open_master(path);
  if (master < 0) return -1;
  *slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*slave < 0) return close_and_fail(master);
  pty_resize(*slave, rows, columns);
  return master;
}

int pty_open(int rows, int columns, int *slave) {
  slave_path path;
  return open_pair(rows, columns, slave, path);
}

static void set_standard_signals(posix_spawnattr_t *attributes) {
  // Test runners block and ignore signals, which a child inherits: Ctrl-C would never arrive.
  static const int reset[] = {SIGINT,  SIGQUIT, SIGTERM, SIGHUP,  SIGPIPE, SIGTSTP,
                              SIGTTIN, SIGTTOU, SIGCONT, SIGCHLD, SIGWINCH};
  sigset_t defaults, none;
  sigemptyset(&defaults);
  sigemptyset(&none);
  for (size_t i = 0; i < sizeof reset / sizeof *reset; i++) sigaddset(&defaults, reset[i]);
  posix_spawnattr_setsigdefault(attributes, &defaults);
  posix_spawnattr_setsigmask(attributes, &none);
  posix_spawnattr_setflags(
      attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
}

int pty_spawn(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns,
    pid_t *process) {
  // The slave stays open here until the child has its own, or the master would read an end.
  slave_path terminal;
  int slave = -1;
  int master = open_pair(rows, columns, &slave, terminal);
  if (master < 0) return -1;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  set_standard_signals(&attributes);
  // Opened by its path, by the leader of a new session, it becomes the controlling terminal.
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
  int failure = posix_spawn(process, path, &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  close(slave);
  if (failure == 0) return master;
  errno = failure;
  return close_and_fail(master);
}

int pty_wait(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFSIGNALED(status) ? 256 + WTERMSIG(status) : WEXITSTATUS(status);
}

bool pty_is_cooked(int descriptor) {
  struct termios settings;
  if (tcgetattr(descriptor, &settings) != 0) return false;
  return (settings.c_lflag & (ICANON | ECHO)) == (ICANON | ECHO);
}

ssize_t pty_read(int descriptor, void *bytes, size_t count, int milliseconds) {
  struct pollfd wait = {.fd = descriptor, .events = POLLIN};
  int ready = poll(&wait, 1, milliseconds);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
  ssize_t got = ready < 0 ? -1 : read(descriptor, bytes, count);
  // On Linux the master reports EIO once the last slave is closed.
  return got > 0 ? got : -1;
}
