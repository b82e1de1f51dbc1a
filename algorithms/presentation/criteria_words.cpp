#include "presentation/criteria_words.h"

#include "presentation/page.h"
#include "presentation/text.h"

#include <cmath>

namespace skolmix {

CriterionWords criterionWords(Criterion criterion) {
  switch (criterion) {
  case Criterion::TheilH:
    return {Text::tr("Segregation (Theil's H)"),
            Text::tr("0 when every school has the mix of the whole, 1 when no school mixes groups; the mean of all "
                     "dimensions, by their weights, and stages, by their pupils."),
            {},
            3};
  case Criterion::WayMean:
    return {Text::tr("Mean way to school"), Text::tr("Of all pupils at schools with a known place."),
            QStringLiteral("m"), 0};
  case Criterion::WayPercentile95:
    return {Text::tr("95th percentile of ways to school"), Text::tr("95 of 100 pupils have no longer way."),
            QStringLiteral("m"), 0};
  case Criterion::PupilsFarAway:
    return {Text::tr("Pupils with a long way"), Text::tr("Pupils whose way is longer than is thought right."), {}, 0};
  case Criterion::PupilsAbovePlaces:
    return {Text::tr("Pupils above places"), Text::tr("Pupils whom their schools have no place for."), {}, 0};
  case Criterion::PupilsWhoChange:
    return {Text::tr("Pupils who change school"), Text::tr("Pupils at another school than today, or at none."), {}, 0};
  case Criterion::PupilsOutside:
    return {Text::tr("Pupils outside"), Text::tr("Pupils at none of the schools."), {}, 0};
  case Criterion::NeighboursApart:
    return {Text::tr("Neighbours apart"), Text::tr("The chance that two pupils of one unit are at different schools."),
            QStringLiteral("%"), 1, 100};
  case Criterion::ClassmatesApart:
    return {Text::tr("Classmates apart"),
            Text::tr("The chance that two pupils of one school are at different schools in the next stage."),
            QStringLiteral("%"), 1, 100};
  case Criterion::Compactness:
    return {Text::tr("Compactness of catchments"),
            Text::tr("1 for a circle, less the longer the border is for its area (Polsby and Popper); here more is "
                     "better."),
            {},
            2};
  case Criterion::ScatteredCatchments:
    return {Text::tr("Scattered catchments"), Text::tr("Catchments of more than one piece."), {}, 0};
  case Criterion::Cost:
    return {Text::tr("Cost to build"), Text::tr("The sum of what the changes are said to cost once."), {}, 0};
  case Criterion::YearlyCost:
    return {Text::tr("Cost a year"), Text::tr("The sum of what the changes are said to cost every year."), {}, 0};
  }
  return {};
}

QString criterionName(Criterion criterion) { return criterionWords(criterion).name; }

QString criterionText(Criterion criterion, double value) {
  const CriterionWords words = criterionWords(criterion);
  const QString number = html::orDash(words.factor * value, words.decimals);
  return words.unit.isEmpty() || !std::isfinite(value) ? number : QStringLiteral("%1 %2").arg(number, words.unit);
}

} // namespace skolmix
