#include "CProcess.h"

#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>

#if defined(__linux__)
#include <sys/prctl.h>
#elif defined(__APPLE__)
#include <sys/ptrace.h>
#include <sys/types.h>
#endif

// Swift's runtime answers these with a report of the crash, written where a terminal or a log keeps
// it; it sets itself up before main, so the environment is too late a place to say no.
static const int crashes[] = {SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};

static void answer(int number, void (*handler)(int)) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void process_keep_secret(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__)
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#elif defined(__APPLE__)
  ptrace(PT_DENY_ATTACH, 0, NULL, 0);
#endif
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) answer(crashes[i], SIG_DFL);
  // A file that may grow no more is a failed write to be told, not the end of a call.
  answer(SIGXFSZ, SIG_IGN);
}

bool process_is_dumpable(void) {
#if defined(__linux__)
  return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0;
#else
  return false;
#endif
}

unsigned long process_core_limit(void) {
  struct rlimit limit = {0, 0};
  return getrlimit(RLIMIT_CORE, &limit) == 0 ? (unsigned long)limit.rlim_cur : ~0ul;
}
