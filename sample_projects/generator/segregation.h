#pragma once
#include <array>
#include <vector>

namespace skolmix::sample {

using Shares = std::array<double, 3>;

/// Multigroup Theil H = sum t_j (E - E_j) / (T E).
double theilH(const std::vector<Shares> &unitCounts);

/// Multigroup dissimilarity D = sum_g sum_j t_j |p_jg - P_g| / (2 T I).
double dissimilarity(const std::vector<Shares> &unitCounts);

/// The first group against the rest.
double dissimilarityOfFirst(const std::vector<Shares> &unitCounts);

} // namespace skolmix::sample
