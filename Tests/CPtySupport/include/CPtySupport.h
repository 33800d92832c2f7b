// Pseudo-terminals for tests. Swift's Glibc module hides posix_openpt, ptsname and
// POSIX_SPAWN_SETSID.
#ifndef CPTY_SUPPORT_H
#define CPTY_SUPPORT_H

#include <stdbool.h>
#include <sys/types.h>

/// Opens a pair and sets its size; returns the master, or -1 with errno.
int pty_open(int rows, int columns, int *slave);
/// Starts a program in a session of its own, with a new terminal of that size as its controlling
/// terminal and its three standard descriptors, all signals at their defaults and none blocked.
/// Returns the master, or -1 with errno.
int pty_spawn(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns,
    pid_t *process);
/// Sets the size behind a master or a slave; the kernel sends SIGWINCH to the program on it.
bool pty_resize(int descriptor, int rows, int columns);
/// Waits for a program to end: its exit status, 256 plus the signal that ended it, or -1.
int pty_wait(pid_t process);
/// Whether the terminal echoes and gathers lines, as a shell expects to find it.
bool pty_is_cooked(int descriptor);
/// Waits for output; returns the bytes read, 0 when nothing came in time, -1 at the end.
ssize_t pty_read(int descriptor, void *bytes, size_t count, int milliseconds);

#endif
