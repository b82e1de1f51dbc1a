#include "processing/assessment_log.h"

#include "presentation/refusal.h"
#include "presentation/text.h"
#include "processing/enrolment_log.h"

namespace skolmix {

QStringList groupNames(const Dimension &dimension) {
  QStringList names;
  for (const std::string &group : dimension.groups)
    names.append(QString::fromStdString(group));
  return names;
}

void tellAssessment(Run &run, const Dimension &dimension, const Assessment &assessment) {
  const ManyGroups &all = assessment.measured.many;
  run.inform(
      Text::tr("Segregation by %1: %2.")
          .arg(QString::fromStdString(dimension.name), measuresText({all.theilH, all.dissimilarity, all.etaSquared})));
  if (assessment.measured.ordered)
    run.inform(
        Text::tr("Ordered from the lowest to the highest: %1.").arg(groupNames(dimension).join(QStringLiteral(" < "))));
  if (assessment.hidden)
    run.inform(
        Text::tr("With what the hidden counts could be, H is between %1 and %2.")
            .arg(written(assessment.hidden->low.many.theilH, 4), written(assessment.hidden->high.many.theilH, 4)));
  if (assessment.byChance) {
    const ManyGroups &chance = assessment.byChance->many;
    run.inform(Text::tr("Chance alone would give %1. Beyond chance: H %2, η² %3.")
                   .arg(measuresText({chance.theilH, chance.dissimilarity, chance.etaSquared}),
                        written(assessment.beyondChance->many.theilH, 4),
                        written(assessment.beyondChance->many.etaSquared, 4)));
  } else {
    run.inform(refusalSentence(assessment.noChance));
  }
  if (assessment.interval)
    run.inform(
        Text::tr("Without what chance does from one cohort to the next, H is between %1 and %2 (95 in 100).")
            .arg(written(assessment.interval->low.many.theilH, 4), written(assessment.interval->high.many.theilH, 4)));
}

} // namespace skolmix
