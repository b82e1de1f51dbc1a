#include "presentation/comparison.h"

#include "presentation/dot_plot.h"
#include "presentation/page.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace skolmix {
namespace {

using namespace html;

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double rounding = 1e-7; // per cent

double shareOf(std::span<const double> groups, std::size_t group) {
  const double pupils = sum(groups);
  return pupils > 0 ? 100 * groups[group] / pupils : none;
}

/// Over the schools of which all is known.
double wholeOf(const Counts &observed, std::size_t group) {
  double pupils = 0;
  double ofGroup = 0;
  for (std::size_t school = 0; school < observed.rows(); ++school)
    if (const double own = sum(observed[school]); !std::isnan(own)) {
      pupils += own;
      ofGroup += observed[school][group];
    }
  return pupils > 0 ? 100 * ofGroup / pupils : none;
}

Range intervalOf(const Counts &low, const Counts &high, std::size_t school, std::size_t group) {
  return low.rows() == 0 ? Range{none, none} : Range{100 * low[school][group], 100 * high[school][group]};
}

bool isObserved(const Comparison &comparison) {
  return std::ranges::any_of(comparison.schools,
                             [](const ComparedSchool &school) { return !std::isnan(school.observed); });
}

bool hasIntervals(const Comparison &comparison) {
  return std::ranges::any_of(comparison.schools,
                             [](const ComparedSchool &school) { return !std::isnan(school.interval.low); });
}

double moreShare(const ComparedSchool &school) { return school.shareModelled - school.shareObserved; }
double morePupils(const ComparedSchool &school) { return school.modelled - school.observed; }

/// Both ends of a difference: the schools where it is largest and least.
struct Ends {
  QString most, least; ///< HTML
  double high = 0, low = 0;
};

template <typename Difference>
Ends endsOf(const Comparison &comparison, Difference difference) {
  Ends ends;
  for (const ComparedSchool &school : comparison.schools) {
    const double own = difference(school);
    if (own > ends.high)
      ends = {school.name.toHtmlEscaped(), ends.least, own, ends.low};
    if (own < ends.low)
      ends = {ends.most, school.name.toHtmlEscaped(), ends.high, own};
  }
  return ends;
}

QString signedOrDash(double value, int decimals) {
  return std::isfinite(value) ? signedNumber(value, decimals) : QStringLiteral("–");
}

QString isWithin(const ComparedSchool &school) {
  if (std::isnan(school.shareObserved) || std::isnan(school.interval.low))
    return QStringLiteral("–");
  return school.shareObserved < school.interval.low - rounding    ? Text::tr("below")
         : school.shareObserved > school.interval.high + rounding ? Text::tr("above")
                                                                  : Text::tr("within");
}

} // namespace

Comparison compared(const std::vector<QString> &schools, const Dimension &dimension, std::size_t group,
                    const Counts &observed, const Counts &modelled, const Counts &low, const Counts &high) {
  Comparison result{QString::fromStdString(dimension.groups[group]), wholeOf(observed, group), {}};
  for (std::size_t school = 0; school < schools.size(); ++school) {
    const auto own = groupsOf(modelled[school], dimension);
    const bool isKnown = observed.rows() > 0;
    result.schools.push_back({schools[school], isKnown ? sum(observed[school]) : none, sum(own),
                              isKnown ? shareOf(observed[school], group) : none, shareOf(own, group),
                              intervalOf(low, high, school, group)});
  }
  std::ranges::stable_sort(result.schools, [](const ComparedSchool &a, const ComparedSchool &b) {
    return QString::localeAwareCompare(a.name, b.name) < 0;
  });
  return result;
}

QString largestMisses(const Comparison &comparison) {
  QStringList sentences;
  const Ends pupils = endsOf(comparison, morePupils);
  if (pupils.high >= 0.5 && pupils.low <= -0.5)
    sentences.append(Text::tr("Most pupils too many: %1 (%2); most too few: %3 (%4).")
                         .arg(pupils.most, signedNumber(pupils.high, 0), pupils.least, signedNumber(pupils.low, 0)));
  const Ends shares = endsOf(comparison, moreShare);
  if (shares.high >= 0.05 && shares.low <= -0.05)
    sentences.append(Text::tr("Share of “%1” farthest too high: %2 (%3 percentage points); farthest too low: %4 (%5).")
                         .arg(comparison.group.toHtmlEscaped(), shares.most, signedNumber(shares.high, 1), shares.least,
                              signedNumber(shares.low, 1)));
  return sentences.join(' ');
}

QString comparisonPlot(const Comparison &comparison) {
  const double whole = comparison.whole;
  if (std::isnan(whole))
    return {};
  DotPlot plot = deviationPlot(
      Text::tr(
          "Every school's share of %1 against the observed whole, in percentage points: hollow as observed, filled "
          "as the model has it.")
          .arg(comparison.group),
      whole, comparison.group);
  for (const ComparedSchool &school : comparison.schools)
    if (!std::isnan(school.shareObserved) || !std::isnan(school.shareModelled))
      plot.rows.push_back({school.name,
                           school.shareObserved - whole,
                           school.shareModelled - whole,
                           {school.interval.low - whole, school.interval.high - whole},
                           QString()});
  const QString pale =
      hasIntervals(comparison) ? ' ' + Text::tr("The pale line is where the model expects it, 95 in 100.") : QString();
  return paragraph(plot.title.toHtmlEscaped() + pale) + dotPlot(plot);
}

QString comparisonTable(const Comparison &comparison) {
  const bool observed = isObserved(comparison);
  const bool ranges = hasIntervals(comparison);
  QStringList headings{Text::tr("School")};
  if (observed)
    headings += Text::tr("Pupils observed");
  headings += Text::tr("Pupils by the model");
  if (observed)
    headings += {Text::tr("Difference"), Text::tr("Share of %1 observed (%)").arg(comparison.group.toHtmlEscaped())};
  headings += Text::tr("Share of %1 by the model (%)").arg(comparison.group.toHtmlEscaped());
  if (observed)
    headings += Text::tr("Difference (points)");
  if (ranges)
    headings += {Text::tr("95 in 100 (%)"), Text::tr("Observed against it")};
  QString rows;
  for (const ComparedSchool &school : comparison.schools) {
    QStringList cells;
    if (observed)
      cells += orDash(school.observed, 0);
    cells += orDash(school.modelled, 1);
    if (observed)
      cells += {signedOrDash(morePupils(school), 1), orDash(school.shareObserved, 1)};
    cells += orDash(school.shareModelled, 1);
    if (observed)
      cells += signedOrDash(moreShare(school), 1);
    if (ranges)
      cells += {between(school.interval.low, school.interval.high, 1), isWithin(school)};
    rows += row(school.name.toHtmlEscaped(), cells);
  }
  return wide(table(Text::tr("All schools in alphabetical order"), headings, rows));
}

} // namespace skolmix
