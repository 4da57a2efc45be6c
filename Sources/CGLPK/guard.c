#include "guard.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#include "cglpk.h"

static _Thread_local char message[512];
static _Thread_local jmp_buf resume;

const char *cglpk_fault_message(void) { return message; }

// The terminal hook: swallows all output, since some of GLPK's ignores every message level,
// and keeps what is said of an error.
static int record(void *info, const char *text) {
  (void)info;
  if (glp_at_error()) {
    size_t length = strlen(message);
    snprintf(message + length, sizeof message - length, "%s", text);
  }
  return 1;
}

// The error hook. GLPK would abort() after it returns, and is in no state to go on, so its
// environment is freed first and control leaves for good.
static void escape(void *info) {
  (void)info;
  glp_free_env();
  longjmp(resume, 1);
}

int cglpk_guard(void (*body)(void *), void *argument) {
  if (setjmp(resume) != 0) {
    cglpk_note_loss();
    return CGLPK_FAULT;
  }
  message[0] = '\0';
  glp_term_hook(record, NULL);
  glp_error_hook(escape, NULL);
  body(argument);
  glp_error_hook(NULL, NULL);
  glp_term_hook(NULL, NULL);
  return 0;
}
