// What the system may keep or show of this process. Swift cannot call prctl, which is variadic.
#ifndef CPROCESS_H
#define CPROCESS_H

#include <stdbool.h>

/// Leaves nothing of the memory of this process behind: no core file, no reading of its memory by
/// another process of the same person, no report of a crash. To be called before anything is typed.
void process_keep_secret(void);
/// Whether another process of the same person may read the memory of this one.
bool process_is_dumpable(void);
/// The greatest size of a core file, in bytes.
unsigned long process_core_limit(void);

#endif
