// The one place where control jumps: see guard.c.

#ifndef CGLPK_GUARD_H
#define CGLPK_GUARD_H

/// Runs `body(argument)`. Returns 0, or CGLPK_FAULT if GLPK failed in it.
/// Between here and GLPK there must be C frames only, since a fault jumps over them.
int cglpk_guard(void (*body)(void *), void *argument);

/// Notes that GLPK's environment of this thread was just freed.
void cglpk_note_loss(void);

#endif
