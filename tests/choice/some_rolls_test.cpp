#include "choice/some_rolls.h"

#include "choice/logit.h"
#include "choice/random_setting.h"
#include "overlay/shapes.h"

#include <gtest/gtest.h>

namespace skolmix {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

struct Known {
  ChoiceSetting setting;
  ChoiceParameters truth;
  ObservedChoices observed;
};

/// Rolls that the model has, of which those of the first schools are not known.
Known known(std::size_t hiddenSchools) {
  Random random(7);
  Known result{randomSetting(random, 150, 8), {}, {}};
  result.truth = sameForAll(result.setting);
  for (std::size_t group = 0; group < 2; ++group) {
    result.truth.groups[group].decay = group == 0 ? 6e-4 : 3e-4;
    result.truth.groups[group].outside = group == 0 ? 0.9 : 0.6; // as where all residents are counted, not pupils
  }
  const Counts enrolment = expectedEnrolment(result.setting, logit(result.setting, result.truth));
  result.observed.rolls = Counts(8, 2);
  for (std::size_t school = 0; school < 8; ++school)
    for (std::size_t group = 0; group < 2; ++group)
      result.observed.rolls[school][group] = school < hiddenSchools ? unknown : enrolment[school][group];
  return result;
}

} // namespace

TEST(SomeRolls, TellHowManyAreOutside) {
  for (const std::size_t hidden : {1, 3}) {
    const Known data = known(hidden);
    const Calibration fitted = calibrateToSomeRolls(data.setting, data.observed, sameForAll(data.setting),
                                                    {Attractiveness::Equal, true, false, true}, nobodyListens);
    EXPECT_TRUE(fitted.converged);
    for (std::size_t group = 0; group < 2; ++group) {
      EXPECT_NEAR(fitted.parameters.groups[group].outside, data.truth.groups[group].outside, 2e-3) << hidden;
      EXPECT_NEAR(fitted.parameters.groups[group].decay / data.truth.groups[group].decay, 1, 0.02) << hidden;
    }
  }
}

TEST(SomeRolls, AreCalibratedAsEverWhereAllAreKnown) {
  const Known data = known(0);
  const CalibrationOptions options{Attractiveness::Equal, true, false, true};
  const Calibration all = calibrate(data.setting, data.observed, sameForAll(data.setting), options, nobodyListens);
  const Calibration same =
      calibrateToSomeRolls(data.setting, data.observed, sameForAll(data.setting), options, nobodyListens);
  EXPECT_EQ(all.parameters.groups[0].decay, same.parameters.groups[0].decay);
  EXPECT_EQ(all.parameters.groups[1].outside, same.parameters.groups[1].outside);
}

} // namespace skolmix
