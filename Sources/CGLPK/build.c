#include <math.h>

#include "cglpk.h"
#include "guard.h"

// GLPK takes the kind of a bound apart from its numbers, and an infinite number for none
// misleads its presolver.
static int bound_type(double lower, double upper) {
  int below = isfinite(lower), above = isfinite(upper);
  if (below && above) return lower == upper ? GLP_FX : GLP_DB;
  return below ? GLP_LO : above ? GLP_UP : GLP_FR;
}

static double number(double bound) { return isfinite(bound) ? bound : 0; }

static void bound_row(glp_prob *problem, int row, double lower, double upper) {
  glp_set_row_bnds(problem, row, bound_type(lower, upper), number(lower), number(upper));
}

static void bound_column(glp_prob *problem, int column, double lower, double upper) {
  glp_set_col_bnds(problem, column, bound_type(lower, upper), number(lower), number(upper));
}

static void create(void *argument) {
  glp_prob **problem = argument;
  *problem = glp_create_prob();
  glp_set_obj_dir(*problem, GLP_MIN);
}

glp_prob *cglpk_create(void) {
  glp_prob *problem = NULL;
  return cglpk_guard(create, &problem) == 0 ? problem : NULL;
}

struct addition {
  glp_prob *problem;
  int count;
  const int *start, *index;
  const double *value, *lower, *upper, *costs;
  const unsigned char *integer;
};

// Entries of item k, shifted by one since GLPK leaves element 0 of its arrays unused.
static const int *indices(const struct addition *addition, int k) {
  return addition->index + addition->start[k] - 1;
}

static const double *values(const struct addition *addition, int k) {
  return addition->value + addition->start[k] - 1;
}

static int length(const struct addition *addition, int k) {
  return addition->start[k + 1] - addition->start[k];
}

static void add_columns(void *argument) {
  const struct addition *all = argument;
  int first = glp_add_cols(all->problem, all->count);
  for (int k = 0; k < all->count; k++) {
    int column = first + k;
    if (all->integer[k]) glp_set_col_kind(all->problem, column, GLP_IV);
    bound_column(all->problem, column, all->lower[k], all->upper[k]);
    glp_set_obj_coef(all->problem, column, all->costs[k]);
    glp_set_mat_col(all->problem, column, length(all, k), indices(all, k), values(all, k));
  }
}

int cglpk_add_columns(
  glp_prob *problem, int count, const int *start, const int *rows, const double *values,
  const double *lower, const double *upper, const double *costs, const unsigned char *integer) {
  if (count == 0) return 0;
  struct addition all = {problem, count, start, rows, values, lower, upper, costs, integer};
  return cglpk_guard(add_columns, &all);
}

static void add_rows(void *argument) {
  const struct addition *all = argument;
  int first = glp_add_rows(all->problem, all->count);
  for (int k = 0; k < all->count; k++) {
    bound_row(all->problem, first + k, all->lower[k], all->upper[k]);
    glp_set_mat_row(all->problem, first + k, length(all, k), indices(all, k), values(all, k));
  }
}

int cglpk_add_rows(
  glp_prob *problem, int count, const int *start, const int *columns, const double *values,
  const double *lower, const double *upper) {
  if (count == 0) return 0;
  struct addition all = {problem, count, start, columns, values, lower, upper, NULL, NULL};
  return cglpk_guard(add_rows, &all);
}

struct change {
  glp_prob *problem;
  int index;
  double lower, upper;
};

static void change_row(void *argument) {
  struct change *change = argument;
  bound_row(change->problem, change->index, change->lower, change->upper);
}

static void change_column(void *argument) {
  struct change *change = argument;
  bound_column(change->problem, change->index, change->lower, change->upper);
}

int cglpk_set_row_bounds(glp_prob *problem, int row, double lower, double upper) {
  struct change change = {problem, row, lower, upper};
  return cglpk_guard(change_row, &change);
}

int cglpk_set_column_bounds(glp_prob *problem, int column, double lower, double upper) {
  struct change change = {problem, column, lower, upper};
  return cglpk_guard(change_column, &change);
}

struct pricing {
  glp_prob *problem;
  int first, count;
  const double *costs;
};

static void set_costs(void *argument) {
  const struct pricing *pricing = argument;
  for (int k = 0; k < pricing->count; k++)
    glp_set_obj_coef(pricing->problem, pricing->first + k, pricing->costs[k]);
}

int cglpk_set_costs(glp_prob *problem, int first, int count, const double *costs) {
  struct pricing pricing = {problem, first, count, costs};
  return cglpk_guard(set_costs, &pricing);
}

static void provoke_fault(void *problem) { glp_add_rows(problem, 0); }

int cglpk_provoke_fault(glp_prob *problem) { return cglpk_guard(provoke_fault, problem); }
