#pragma once

#include "disclosure/tables.h"
#include "model/progress.h"
#include "model/range.h"

#include <optional>
#include <span>

namespace skolmix {

// What a reader is taken to know: every cell that is shown, to the last decimal; every relation; that no cell is
// negative; and nothing of a hidden cell beyond that but its `least` and `most`. So the audit is on the safe side where
// figures are published rounded. It does not cover
// - figures that are not linear in the cells (Theil's H, D, η², ratios of hidden cells): each that is published takes
//   one of the directions that freedom() counts;
// - readers who know that a given cell is hidden for being small (do not publish the Reason), who know some of the
//   hidden cells from elsewhere (a school its own), or who put the methods of hiding into reverse;
// - whole numbers: a reader of whole pupils may rule out values between.
// Sources: Cox, L. H. (1980) Suppression methodology and statistical disclosure control, JASA 75: 377–385;
// Hundepool, A. et al. (2012) Statistical Disclosure Control, Wiley, ch. 4: feasibility intervals by linear
// programming.

/// From what to what a reader holds the form possible; infinite where nothing bounds it. hidden: one per cell.
/// Cost: two linear programmes over the cells that hang together with the form.
Range feasible(const Tables &tables, const std::vector<bool> &hidden, const Form &form);

/// Something that a reader learns to within less than the threshold.
struct Exposure {
  std::size_t index; ///< of a hidden cell or, where isSecret, of a secret
  bool isSecret;
  Range range;
};

/// Every secret and every hidden cell whose feasible interval is narrower than the threshold (> 0, pupils): secrets
/// first, by index. Empty: safe. To see what cannot be kept secret at all, audit with everything hidden that may be.
/// Cost: a linear programme or two per hidden cell and secret over the 250 cells around it, and one over all cells that
/// hang together with it where these do not tell.
std::vector<Exposure> audit(const Tables &tables, const std::vector<bool> &hidden, double threshold,
                            const Progress &progress);

/// In how many independent directions the hidden ones among these cells can move together without any shown cell or
/// relation telling: the dimension of the null space of the relations in the hidden cells, seen on these cells. As many
/// figures that are not linear may be published about them, less one, before the last could be solved for. Exact where
/// the audit is clean, as then no hidden cell is forced to 0. Cost: terms of the relations, and of what solving one
/// puts in place of its cell in others: little in tables, where most relations are short.
std::size_t freedom(const Tables &tables, const std::vector<bool> &hidden, std::span<const std::size_t> cells);

} // namespace skolmix
