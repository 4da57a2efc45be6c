#include "cglpk.h"
#include "guard.h"

struct attempt {
  glp_prob *problem;
  const struct cglpk_simplex *options;
  int code;
};

static void start(const struct attempt *attempt) {
  switch (attempt->options->start) {
    case CGLPK_START_WARM: break;
    case CGLPK_START_ADVANCED: glp_adv_basis(attempt->problem, 0); break;
    case CGLPK_START_STANDARD: glp_std_basis(attempt->problem); break;
  }
}

// The dual method suits a basis that only bounds have moved away from. Where the basis is
// feasible in neither sense, the primal one needs far fewer steps.
static int fitting_method(glp_prob *problem) {
  // GLPK cannot factorise what has no entries, nor does it matter then.
  if (glp_get_num_nz(problem) == 0) return GLP_PRIMAL;
  if (glp_warm_up(problem) != 0) return GLP_PRIMAL;
  if (glp_get_prim_stat(problem) == GLP_FEAS) return GLP_PRIMAL;
  return glp_get_dual_stat(problem) == GLP_FEAS ? GLP_DUAL : GLP_PRIMAL;
}

static int method(const struct attempt *attempt) {
  switch (attempt->options->method) {
    case CGLPK_METHOD_DUAL: return GLP_DUAL;
    case CGLPK_METHOD_FITTING: return fitting_method(attempt->problem);
    default: return GLP_PRIMAL;
  }
}

static void solve(void *argument) {
  struct attempt *attempt = argument;
  const struct cglpk_simplex *options = attempt->options;
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  start(attempt);
  parameters.meth = method(attempt);
  parameters.pricing = options->textbook ? GLP_PT_STD : GLP_PT_PSE;
  parameters.r_test = options->textbook ? GLP_RT_STD : GLP_RT_HAR;
  parameters.it_lim = options->iterations;
  parameters.tm_lim = options->milliseconds;
  attempt->code = glp_simplex(attempt->problem, &parameters);
}

int cglpk_solve(glp_prob *problem, const struct cglpk_simplex *options) {
  struct attempt attempt = {problem, options, 0};
  return cglpk_guard(solve, &attempt) == 0 ? attempt.code : CGLPK_FAULT;
}

void cglpk_read_basic(glp_prob *problem, double *values, double *reduced_costs, double *duals) {
  int columns = glp_get_num_cols(problem), rows = glp_get_num_rows(problem);
  for (int j = 0; j < columns; j++) {
    values[j] = glp_get_col_prim(problem, j + 1);
    reduced_costs[j] = glp_get_col_dual(problem, j + 1);
  }
  for (int i = 0; i < rows; i++) duals[i] = glp_get_row_dual(problem, i + 1);
}
