#include "presentation/expected_schools.h"

#include "presentation/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace skolmix {
namespace {

Range fromWhole(const Range &share, double whole) { return {100 * share.low - whole, 100 * share.high - whole}; }

} // namespace

double wholeShare(const PlanningData &data) {
  const std::vector<double> totals = columnSums(countsOf(data.pupils, data.dimensions.front()));
  return 100 * totals.front() / sum(totals);
}

std::vector<ExpectedSchool> expectedSchools(const PlanningData &data, const Scorecard &card) {
  const Dimension &dimension = data.dimensions.front();
  const double whole = wholeShare(data);
  std::vector<ExpectedSchool> result;
  for (std::size_t row = 0; row < card.enrolment.rows(); ++row) {
    const bool isSchool = row < data.schools.size();
    const double ofGroup = groupsOf(card.enrolment[row], dimension).front();
    const double pupils = pupilsOf(data, card.enrolment[row]);
    result.push_back({isSchool ? QString::fromStdString(data.schools[row].name) : Text::tr("Outside"), isSchool,
                      isSchool ? data.schools[row].places : std::nullopt, pupils,
                      plausiblePupils(card.margins, card.enrolment, dimension, row),
                      pupils > 0 ? 100 * ofGroup / pupils - whole : NAN,
                      fromWhole(plausibleShare(card.margins, card.enrolment, dimension, row, 0), whole),
                      pupils > 0 ? ofGroup - pupils * whole / 100 : 0});
  }
  return result;
}

std::vector<std::size_t> alphabetical(const std::vector<ExpectedSchool> &schools) {
  std::vector<std::size_t> order(schools.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return schools[a].isSchool != schools[b].isSchool
               ? schools[a].isSchool
               : QString::localeAwareCompare(schools[a].name, schools[b].name) < 0;
  });
  return order;
}

} // namespace skolmix
