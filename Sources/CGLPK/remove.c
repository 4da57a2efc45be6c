#include <math.h>
#include <stdlib.h>

#include "cglpk.h"
#include "guard.h"

// Taking a basic column away leaves a hole in the basis. A row's unit vector can fill the hole
// of basis position k exactly if row k of the inverse basis has a nonzero there; for several
// holes at once the rows are chosen by elimination over those rows of the inverse.

struct removal {
  glp_prob *problem;
  int count;
  const int *columns;
  int *numbers;      // from 1, as GLPK wants them
  double *inverse;   // one row of the inverse basis for each hole, each of rows + 1 numbers
};

static int mark_basic(struct removal *removal, int *basic) {
  int holes = 0;
  for (int k = 0; k < removal->count; k++)
    if (glp_get_col_stat(removal->problem, removal->columns[k]) == GLP_BS)
      basic[holes++] = removal->columns[k];
  return holes;
}

static void fill_inverse(struct removal *removal, const int *basic, int holes, int width) {
  for (int h = 0; h < holes; h++) {
    double *row = removal->inverse + (size_t)h * width;
    for (int i = 0; i < width; i++) row[i] = 0;
    row[glp_get_col_bind(removal->problem, basic[h])] = 1;
    glp_btran(removal->problem, row);
  }
}

static int largest(const double *row, int width) {
  int best = 1;
  for (int i = 2; i < width; i++)
    if (fabs(row[i]) > fabs(row[best])) best = i;
  return best;
}

static void eliminate(double *inverse, int from, int holes, int width, int pivot) {
  const double *row = inverse + (size_t)from * width;
  for (int h = from + 1; h < holes; h++) {
    double *other = inverse + (size_t)h * width;
    double factor = other[pivot] / row[pivot];
    if (factor == 0) continue;
    for (int i = 1; i < width; i++) other[i] -= factor * row[i];
    other[pivot] = 0;
  }
}

// Puts a row in the place of every basic column that goes. Returns 0 if that failed.
static int fill_holes(struct removal *removal, const int *basic, int holes) {
  int width = glp_get_num_rows(removal->problem) + 1;
  // Beyond this the elimination takes longer than a solve from a new basis.
  if ((double)holes * holes * width > 2e8) return 0;
  if (!glp_bf_exists(removal->problem) && glp_factorize(removal->problem) != 0) return 0;
  removal->inverse = glp_alloc(holes, (size_t)width * sizeof(double));
  fill_inverse(removal, basic, holes, width);
  for (int h = 0; h < holes; h++) {
    double *row = removal->inverse + (size_t)h * width;
    int pivot = largest(row, width);
    if (fabs(row[pivot]) < 1e-9) return 0;
    glp_set_row_stat(removal->problem, pivot, GLP_BS);
    eliminate(removal->inverse, h, holes, width, pivot);
  }
  return 1;
}

static void remove_columns(void *argument) {
  struct removal *removal = argument;
  removal->numbers = glp_alloc(removal->count + 1, sizeof(int));
  int *basic = glp_alloc(removal->count, sizeof(int));
  int holes = mark_basic(removal, basic);
  int filled = holes == 0 || fill_holes(removal, basic, holes);
  for (int k = 0; k < removal->count; k++) removal->numbers[k + 1] = removal->columns[k];
  glp_del_cols(removal->problem, removal->count, removal->numbers);
  if (!filled) glp_adv_basis(removal->problem, 0);
  glp_free(basic);
  glp_free(removal->numbers);
  if (removal->inverse != NULL) glp_free(removal->inverse);
}

int cglpk_remove_columns(glp_prob *problem, int count, const int *columns) {
  if (count == 0) return 0;
  struct removal removal = {problem, count, columns, NULL, NULL};
  return cglpk_guard(remove_columns, &removal);
}
