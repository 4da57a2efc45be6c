#include "cglpk.h"
#include "guard.h"

// MARK: Presolve

struct reduction {
  glp_prob *problem;
  struct cglpk_presolved *presolved;
  int code;
};

static void presolve(void *argument) {
  struct reduction *reduction = argument;
  struct cglpk_presolved *presolved = reduction->presolved;
  presolved->problem = NULL;
  presolved->workspace = glp_npp_alloc_wksp();
  glp_npp_load_prob(presolved->workspace, reduction->problem, GLP_MIP, GLP_OFF);
  reduction->code = glp_npp_preprocess1(presolved->workspace, GLP_ON);
  if (reduction->code != 0) return;
  presolved->problem = glp_create_prob();
  glp_npp_build_prob(presolved->workspace, presolved->problem);
  glp_scale_prob(presolved->problem, GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N | GLP_SF_SKIP);
}

int cglpk_presolve(glp_prob *problem, struct cglpk_presolved *presolved) {
  struct reduction reduction = {problem, presolved, 0};
  return cglpk_guard(presolve, &reduction) == 0 ? reduction.code : CGLPK_FAULT;
}

static void postsolve(void *argument) {
  struct reduction *reduction = argument;
  struct cglpk_presolved *presolved = reduction->presolved;
  int status = glp_mip_status(presolved->problem);
  if (status != GLP_OPT && status != GLP_FEAS) return;
  glp_npp_postprocess(presolved->workspace, presolved->problem);
  glp_npp_obtain_sol(presolved->workspace, reduction->problem);
}

int cglpk_postsolve(struct cglpk_presolved *presolved, glp_prob *problem) {
  struct reduction reduction = {problem, presolved, 0};
  return cglpk_guard(postsolve, &reduction);
}

static void decide_by_presolve(void *argument) {
  struct reduction *reduction = argument;
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.presolve = GLP_ON;
  reduction->code = glp_intopt(reduction->problem, &parameters);
}

int cglpk_decide_by_presolve(glp_prob *problem) {
  struct reduction reduction = {problem, NULL, 0};
  return cglpk_guard(decide_by_presolve, &reduction) == 0 ? reduction.code : CGLPK_FAULT;
}

// MARK: Branch and bound

struct descent {
  glp_prob *problem;
  struct cglpk_search *search;
  double deadline;      // on GLPK's clock, milliseconds
  int current;          // the subproblem last seen
  long reported_nodes;
  int code;
};

static void observe_bound(glp_tree *tree, struct cglpk_progress *progress) {
  int node = glp_ios_best_node(tree);
  double bound = node != 0 ? glp_ios_node_bound(tree, node) : progress->bound;
  // Subproblems inherit their parent's bound, but rounding may take a little off again.
  if (bound > progress->bound) progress->bound = bound;
}

// Returns whether there is a better solution than before.
static int observe_incumbent(glp_tree *tree, struct cglpk_progress *progress) {
  glp_prob *problem = glp_ios_get_prob(tree);
  if (glp_mip_status(problem) != GLP_FEAS) return 0;
  double incumbent = glp_mip_obj_val(problem);
  if (progress->has_incumbent && incumbent >= progress->incumbent) return 0;
  progress->has_incumbent = 1;
  progress->incumbent = incumbent;
  return 1;
}

static void count_node(glp_tree *tree, struct descent *descent) {
  if (glp_ios_reason(tree) != GLP_IPREPRO) return;
  int node = glp_ios_curr_node(tree);
  if (node == descent->current) return;  // the same one, reoptimised
  descent->current = node;
  descent->search->progress.nodes++;
}

static enum cglpk_halt exceeded(struct descent *descent) {
  struct cglpk_search *search = descent->search;
  size_t bytes;
  if (search->progress.nodes > search->nodes) {
    search->progress.nodes--;  // this one will not be looked at
    return CGLPK_HALT_NODES;
  }
  if (glp_time() >= descent->deadline) return CGLPK_HALT_TIME;
  glp_mem_usage(NULL, NULL, &bytes, NULL);
  return (double)bytes > search->bytes ? CGLPK_HALT_MEMORY : CGLPK_HALT_NONE;
}

static int told_to_stop(struct descent *descent, int improved) {
  struct cglpk_search *search = descent->search;
  if (search->report == NULL) return 0;
  if (!improved && search->progress.nodes < descent->reported_nodes + search->report_every)
    return 0;
  descent->reported_nodes = search->progress.nodes;
  return search->report(search->listener, &search->progress) != 0;
}

static void watch(glp_tree *tree, void *info) {
  struct descent *descent = info;
  struct cglpk_search *search = descent->search;
  if (search->halt != CGLPK_HALT_NONE) return;
  count_node(tree, descent);
  observe_bound(tree, &search->progress);
  int improved = observe_incumbent(tree, &search->progress);
  glp_ios_tree_size(tree, &search->progress.open, NULL, NULL);
  search->halt = exceeded(descent);
  if (search->halt == CGLPK_HALT_NONE && told_to_stop(descent, improved))
    search->halt = CGLPK_HALT_TOLD;
  if (search->halt != CGLPK_HALT_NONE) glp_ios_terminate(tree);
}

static void branch_and_bound(void *argument) {
  struct descent *descent = argument;
  struct cglpk_search *search = descent->search;
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  int cuts = search->cuts ? GLP_ON : GLP_OFF;
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.tm_lim = search->milliseconds;
  parameters.mip_gap = search->relative_gap;
  parameters.fp_heur = search->feasibility_pump ? GLP_ON : GLP_OFF;
  parameters.mir_cuts = parameters.gmi_cuts = cuts;
  parameters.cov_cuts = parameters.clq_cuts = cuts;
  parameters.cb_func = watch;
  parameters.cb_info = descent;
  descent->deadline = glp_time() + search->milliseconds;
  descent->code = glp_intopt(descent->problem, &parameters);
}

int cglpk_branch_and_bound(glp_prob *problem, struct cglpk_search *search) {
  search->halt = CGLPK_HALT_NONE;
  struct descent descent = {problem, search, 0, 0, 0, 0};
  return cglpk_guard(branch_and_bound, &descent) == 0 ? descent.code : CGLPK_FAULT;
}

void cglpk_read_integer(glp_prob *problem, double *values) {
  int columns = glp_get_num_cols(problem);
  for (int j = 0; j < columns; j++) values[j] = glp_mip_col_val(problem, j + 1);
}
