#include "processing/calibration_job.h"

#include "choice/some_rolls.h"
#include "planning/planned_choice.h"
#include "presentation/text.h"
#include "processing/feature_list.h"
#include "processing/travel_costs.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

Attractiveness attractivenessOf(Run &run, const ObservedChoices &observed) {
  const auto wanted = static_cast<Attractiveness>(run.choice(parameter::attractiveness));
  if (wanted != Attractiveness::Estimated || observed.rolls.rows() > 0 || !observed.totals.empty())
    return wanted;
  run.warn(Text::tr("No rolls are given, so the attractiveness of schools cannot be estimated: they attract in "
                    "proportion to their places."));
  return Attractiveness::ByPlaces;
}

QString groupText(const Dimension &dimension, const std::optional<std::size_t> &group) {
  return group ? QString::fromStdString(dimension.groups[*group]) : Text::tr("all groups");
}

void tellScaled(Run &run, const Dimension &dimension, const std::vector<ScaledRolls> &scaled) {
  for (const auto &[group, factor] : scaled)
    run.warn(
        Text::tr("The rolls hold more pupils of “%1” than live in the units: they were multiplied by %2. Pupils from "
                 "elsewhere, or another year?")
            .arg(groupText(dimension, group), written(factor, 3)));
}

void tellFull(Run &run, const PlanningJob &job, const std::vector<std::uint32_t> &schools) {
  FeatureList full;
  for (const std::uint32_t school : schools)
    full.add(QString::fromStdString(job.data.schools[school].name));
  if (!full.isEmpty())
    run.inform(Text::tr("%1 schools are full, so they attract at least as much as estimated, maybe more: %2.")
                   .arg(full.countText(), full.text()));
}

void tellFit(Run &run, const CalibrationJob &fitted) {
  const Fit &fit = fitted.calibration.fit;
  if (std::isfinite(fit.everyone.atWrongSchool))
    run.inform(Text::tr("%1 % of the pupils would have to change school for the model to meet the rolls.")
                   .arg(written(100 * fit.everyone.atWrongSchool, 1)));
  if (fit.degreesOfFreedom > 0)
    run.inform(
        Text::tr("χ² %1 with %2 degrees of freedom: %3 for each, where 1 is what chance alone makes of a model that "
                 "is true.")
            .arg(written(fit.chiSquare, 1), written(fit.degreesOfFreedom, 0), written(fit.overdispersion, 2)));
  if (fit.overdispersion > 1)
    run.inform(Text::tr("The errors of the estimates are widened accordingly."));
}

} // namespace

Definitions calibrationParameters() {
  const QStringList columns{Text::tr("Group (count field; empty: all)"), Text::tr("Value")};
  const Definitions known{
      helped(fieldParameter(parameter::rollFields, Text::tr("Rolls: pupils of each group at the school"),
                            parameter::schools, true, false, true),
             Text::tr("A field for each group of the units, in the same order. Schools without a number count as not "
                      "known; 0 means that nobody goes there.")),
      helped(fieldParameter(parameter::rollTotalField, Text::tr("All pupils at the school"), parameter::schools, true),
             Text::tr("If only the totals are known.")),
      advanced(
          helped(new QgsProcessingParameterMatrix(parameter::meanWays, Text::tr("Mean way to school (km, or cost)"), 0,
                                                  false, columns, QVariant(), true),
                 Text::tr("For example from a travel survey. How many decimals are given says how exact it is."))),
      advanced(helped(new QgsProcessingParameterMatrix(parameter::sharesAtNearest,
                                                       Text::tr("Share of pupils at the nearest school (%)"), 0, false,
                                                       columns, QVariant(), true),
                      Text::tr("Of the pupils who attend one of the schools."))),
      helped(new QgsProcessingParameterEnum(parameter::decay, Text::tr("How the way counts"),
                                            {Text::tr("each kilometre by the same factor (logit)"),
                                             Text::tr("each doubling by the same factor (gravity, Huff)")},
                                            false, 0),
             Text::tr("Try both, and keep the one that fits better.")),
      helped(
          new QgsProcessingParameterEnum(parameter::attractiveness, Text::tr("Attractiveness of schools"),
                                         {Text::tr("all the same"), Text::tr("in proportion to their places"),
                                          Text::tr("estimated from the rolls")},
                                         false, 2),
          Text::tr("What makes a school popular beside the way to it. Where it is estimated, rolls tell little of how "
                   "the way counts: a mean way or a share at the nearest school, even a rough one, helps much. With "
                   "totals only, it cannot be told from the way.")),
      advanced(helped(new QgsProcessingParameterBoolean(parameter::sameForAllGroups,
                                                        Text::tr("The way counts alike for all groups"), false),
                      Text::tr("With few schools, estimates of every group on its own are not sure.")))};
  Definitions all;
  for (const Definitions &part : {unitParameters(), oneDimension(groupParameters(parameter::units)), homeParameters(),
                                  schoolParameters(), schoolKindParameters(), optional(catchmentParameters()), known})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

CalibrationJob readAndCalibrate(Run &run, PlanningJob &job, const Progress &progress) {
  readCosts(run, job, run.progress(60, 65));
  CalibrationJob fitted;
  fitted.setting = choicesAfter(job.data, job.crosswalk.shares, {}, run.progress(65, 65)).setting;
  fitted.observed = readObservedChoices(run, job);
  fitted.decay = static_cast<Decay>(run.choice(parameter::decay));
  ChoiceParameters start = sameForAll(fitted.setting);
  start.decay = fitted.decay;
  const CalibrationOptions options{attractivenessOf(run, fitted.observed), true, run.has(parameter::catchments),
                                   !run.flag(parameter::sameForAllGroups)};
  fitted.calibration = calibrateToSomeRolls(fitted.setting, fitted.observed, start, options, progress);
  if (!fitted.calibration.converged)
    run.warn(
        Text::tr("The fit did not come to an end within %1 steps. Do not rely on it: give more of what is known, or "
                 "let the way count alike for all groups.")
            .arg(fitted.calibration.iterations));
  tellScaled(run, job.data.dimensions.front(), fitted.calibration.scaledRolls);
  tellFull(run, job, fitted.calibration.fullSchools);
  tellFit(run, fitted);
  return fitted;
}

} // namespace skolmix
