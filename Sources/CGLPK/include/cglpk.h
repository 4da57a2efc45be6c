// GLPK, made fit for a program that must not die.
//
// GLPK answers misuse and failed internal assertions with abort(). Every function here that
// could get there runs under a guard: on a fault GLPK's environment of the calling thread is
// freed, with every problem in it, and the function returns CGLPK_FAULT. What GLPK said is
// then in cglpk_fault_message(). Nothing is ever printed.
//
// Indices are GLPK's own, from 1; arrays are plain C arrays, from 0. Bounds are infinite where
// there are none. Numbers must be finite (costs, coefficients) and indices in range: that is
// the caller's duty, checked in Swift.

#ifndef CGLPK_H
#define CGLPK_H

#include <glpk.h>

/// Returned instead of GLPK's code when GLPK failed and its environment is gone.
#define CGLPK_FAULT (-1)

/// What GLPK said before the last fault on this thread.
const char *cglpk_fault_message(void);

// MARK: Environments

/// One life of GLPK's thread-local state: from the first problem on a thread to the last, or
/// to a fault. A problem may only be touched while its environment stands, on its own thread.
typedef struct cglpk_environment cglpk_environment;

enum cglpk_standing {
  CGLPK_HERE,       ///< of this thread, and standing
  CGLPK_ELSEWHERE,  ///< of another thread
  CGLPK_LOST,       ///< freed by a fault, or by the end of its thread
};

/// The environment of this thread, held for one problem more. NULL if memory ran out.
cglpk_environment *cglpk_enter(void);

enum cglpk_standing cglpk_stand(const cglpk_environment *environment);

/// Gives back the hold of one problem, and the problem itself (which may be NULL) where that
/// is still possible. The last problem to leave takes the whole environment with it; one that
/// leaves from another thread stays allocated until then.
void cglpk_leave(cglpk_environment *environment, glp_prob *problem);

// MARK: Building

/// A new minimisation problem, or NULL after a fault.
glp_prob *cglpk_create(void);

/// Appends columns. Entries of column k are those from start[k] up to start[k + 1]; `integer`
/// says which columns are integer.
int cglpk_add_columns(
  glp_prob *problem, int count, const int *start, const int *rows, const double *values,
  const double *lower, const double *upper, const double *costs, const unsigned char *integer);

/// Appends rows over columns that exist.
int cglpk_add_rows(
  glp_prob *problem, int count, const int *start, const int *columns, const double *values,
  const double *lower, const double *upper);

int cglpk_set_row_bounds(glp_prob *problem, int row, double lower, double upper);
int cglpk_set_column_bounds(glp_prob *problem, int column, double lower, double upper);
/// Sets the costs of `count` columns from column `first`.
int cglpk_set_costs(glp_prob *problem, int first, int count, const double *costs);

/// Removes columns, and keeps the basis: a row steps in for every basic column that goes.
/// Returns 0, or CGLPK_FAULT.
int cglpk_remove_columns(glp_prob *problem, int count, const int *columns);

// MARK: Solving

enum cglpk_start {
  CGLPK_START_WARM,      ///< from the basis at hand
  CGLPK_START_ADVANCED,  ///< from a triangular basis
  CGLPK_START_STANDARD,  ///< from the basis of all rows
};

enum cglpk_method {
  CGLPK_METHOD_PRIMAL,
  CGLPK_METHOD_DUAL,
  CGLPK_METHOD_FITTING,  ///< primal if the basis is primal feasible, else dual
};

struct cglpk_simplex {
  enum cglpk_start start;
  enum cglpk_method method;
  int textbook;    ///< textbook pricing and ratio test instead of steepest edge and Harris
  int iterations;  ///< limit
  int milliseconds;
};

/// One attempt of the simplex method. Returns GLPK's code.
int cglpk_solve(glp_prob *problem, const struct cglpk_simplex *options);

/// Fills values and reduced costs by column, duals by row. Plain reading, never a fault.
void cglpk_read_basic(glp_prob *problem, double *values, double *reduced_costs, double *duals);

// MARK: Integer search

/// Where a search stands.
struct cglpk_progress {
  long nodes;        ///< subproblems begun
  int open;          ///< subproblems waiting
  double bound;      ///< no solution costs less
  int has_incumbent;
  double incumbent;  ///< cost of the best solution found
};

enum cglpk_halt {
  CGLPK_HALT_NONE,
  CGLPK_HALT_NODES,
  CGLPK_HALT_TIME,
  CGLPK_HALT_MEMORY,
  CGLPK_HALT_TOLD,  ///< the listener said so
};

struct cglpk_search {
  int milliseconds;
  long nodes;
  double relative_gap;
  double bytes;        ///< limit on what GLPK has allocated
  int feasibility_pump;
  int cuts;
  long report_every;   ///< nodes between two reports
  int (*report)(void *listener, const struct cglpk_progress *progress);  ///< not 0: stop
  void *listener;

  // Written by the search.
  enum cglpk_halt halt;
  struct cglpk_progress progress;
};

/// A problem after GLPK's integer presolve, with the way back.
struct cglpk_presolved {
  glp_prep *workspace;
  glp_prob *problem;
};

/// Presolves an integer problem. Returns 0, GLP_ENOPFS (infeasible), GLP_ENODFS (unbounded or
/// infeasible), or CGLPK_FAULT.
int cglpk_presolve(glp_prob *problem, struct cglpk_presolved *presolved);

/// Carries an integer solution back to the problem that was presolved, if there is one.
int cglpk_postsolve(struct cglpk_presolved *presolved, glp_prob *problem);

/// Branch and bound. The problem must hold an optimal basis of its relaxation. Returns GLPK's
/// code; a solution is held if glp_mip_status() is GLP_OPT or GLP_FEAS.
int cglpk_branch_and_bound(glp_prob *problem, struct cglpk_search *search);

/// Lets GLPK's own presolver decide a problem of which presolve leaves nothing.
int cglpk_decide_by_presolve(glp_prob *problem);

/// Fills the values of an integer solution by column. Plain reading, never a fault.
void cglpk_read_integer(glp_prob *problem, double *values);

// MARK: Tests

/// Misuses GLPK on purpose, so that the guard can be seen to work.
int cglpk_provoke_fault(glp_prob *problem);

#endif
