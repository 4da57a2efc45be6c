#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "cglpk.h"
#include "guard.h"

struct cglpk_environment {
  atomic_int holders;   // the thread while it stands, and every problem
  atomic_int problems;  // problems not yet left
  atomic_int lost;
};

static _Thread_local cglpk_environment *here;
static pthread_key_t at_thread_end;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void release(cglpk_environment *environment) {
  if (atomic_fetch_sub(&environment->holders, 1) == 1) free(environment);
}

// Lets go of this thread's environment, which GLPK has freed or is about to free.
static void forget(void) {
  cglpk_environment *environment = here;
  here = NULL;
  pthread_setspecific(at_thread_end, NULL);
  if (environment == NULL) return;
  atomic_store(&environment->lost, 1);
  release(environment);
}

static void tear_down(void *environment) {
  (void)environment;
  glp_free_env();
  forget();
}

// GLPK frees nothing when a thread ends.
static void register_thread_end(void) { pthread_key_create(&at_thread_end, tear_down); }

void cglpk_note_loss(void) { forget(); }

cglpk_environment *cglpk_enter(void) {
  pthread_once(&once, register_thread_end);
  // Problems that were left from other threads are still allocated here.
  if (here != NULL && atomic_load(&here->problems) == 0) tear_down(NULL);
  if (here == NULL) {
    here = calloc(1, sizeof *here);
    if (here == NULL) return NULL;
    atomic_store(&here->holders, 1);
    pthread_setspecific(at_thread_end, here);
  }
  atomic_fetch_add(&here->holders, 1);
  atomic_fetch_add(&here->problems, 1);
  return here;
}

enum cglpk_standing cglpk_stand(const cglpk_environment *environment) {
  if (environment == here) return CGLPK_HERE;
  return atomic_load(&environment->lost) ? CGLPK_LOST : CGLPK_ELSEWHERE;
}

static void delete(void *problem) { glp_delete_prob(problem); }

void cglpk_leave(cglpk_environment *environment, glp_prob *problem) {
  int last = atomic_fetch_sub(&environment->problems, 1) == 1;
  if (environment == here) {
    if (last)
      tear_down(NULL);
    else if (problem != NULL)
      cglpk_guard(delete, problem);
  }
  release(environment);
}
