// The page about a fit must say in words what its figures mean, and nothing that the data do not tell.

#include "presentation/calibration_page.h"

#include "tests/model/table.h"
#include "tests/presentation/html.h"

#include <cmath>
#include <numbers>

namespace skolmix {
namespace {

const double unknown = std::nan("");
constexpr double half = std::numbers::ln2 / 1000; // per metre: a kilometre farther is half as often

/// A fit of three schools and two groups.
struct Fitted {
  Dimension dimension{"education", {"low", "high"}, 0};
  std::vector<School> schools{{"1", "Alm", 40, {}}, {"2", "Björk <b>", {}, {}}, {"3", "Cedar", {}, {}}};
  Calibration calibration;
  Decay decay = Decay::Exponential;
  QString costUnit = "per km";
  double costsPerUnit = 1000;
  Counts observed = table({{30, 10}, {20, 40}, {unknown, unknown}});
  Counts modelled = table({{20, 20}, {26, 34}, {10, 10}, {4, 5}});
  QStringList warnings{};

  Fitted() {
    calibration.parameters.groups = {{0.9, 0, 0, 0.05, half, std::numbers::ln2}, {0.8, 0, 0, 0.05, 2 * half, 0}};
    calibration.parameters.attractiveness = Counts(3, 2);
    calibration.estimates = {{EstimateOf::TakeUp, 0, {}, 0.9, 0.01, 0.01},
                             {EstimateOf::Decay, 0, {}, half, 2e-5, 1e-5},
                             {EstimateOf::Decay, 1, {}, 2 * half, 2e-5, 1e-5},
                             {EstimateOf::Attractiveness, {}, 0, std::numbers::ln2, 0.1, 0.1},
                             {EstimateOf::Attractiveness, {}, 1, -2 * std::numbers::ln2, 0.1, 0.1},
                             {EstimateOf::Attractiveness, {}, 2, 0, unknown, unknown},
                             {EstimateOf::OwnCatchment, {}, {}, std::numbers::ln2, 0.1, 0.1}};
    calibration.fit.degreesOfFreedom = 20;
    calibration.fit.overdispersion = 4;
    calibration.fit.everyone = {0.123, 1234, 0.6};
    calibration.fit.groups = {{0.1, 1100, 0.55}, {unknown, 1300, 0.65}};
    calibration.converged = true;
    calibration.iterations = 6;
  }

  QString page() const {
    return calibrationPage({"How pupils choose", dimension, schools, calibration, decay, costUnit, costsPerUnit,
                            observed, modelled, warnings});
  }
};

QString answerOf(const QString &page) { return part(page, "class=\"answer\"", "</div>"); }

} // namespace

TEST(CalibrationPage, SaysInWordsHowFarPupilsGo) {
  const QString answer = answerOf(Fitted().page());
  EXPECT_TRUE(says(answer, "came to an end after 6 steps"));
  EXPECT_TRUE(says(answer, "Of 100 pupils on the rolls, the model has 12.3 at the wrong school."));
  EXPECT_TRUE(says(answer, "the one 1 km farther away: “low” 50 (48–52), “high” 25 (24–26).")) << answer.toStdString();
}

TEST(CalibrationPage, SaysTheSameOfPowersAndOfOtherCosts) {
  Fitted power;
  power.decay = Decay::Power;
  power.calibration.estimates[1] = {EstimateOf::Decay, {}, {}, 2, 0.1, 0.1};
  power.calibration.estimates.erase(power.calibration.estimates.begin() + 2);
  power.calibration.parameters.groups[0].decay = power.calibration.parameters.groups[1].decay = 2;
  EXPECT_TRUE(says(answerOf(power.page()), "the one twice as far: all groups 25 (22–29)."));
  Fitted costs;
  costs.costUnit = "per cost";
  costs.costsPerUnit = 1;
  EXPECT_TRUE(says(answerOf(costs.page()), "costs so much more: “low” 1,000 (946–1,060), “high” 500"))
      << answerOf(costs.page()).toStdString();
  for (const Fitted &fitted : {power, costs})
    expectSound(fitted.page());
}

TEST(CalibrationPage, TellsEstimatesWithWhereTheyLie) {
  const QString page = Fitted().page();
  EXPECT_EQ(cells(page, "low").value(0), "0.693<br/><small>0.654–0.732</small>"); // per km
  EXPECT_EQ(cells(page, "low").value(1), "50");
  EXPECT_EQ(cells(page, "low").value(2), "2<br/><small>1.64–2.43</small>"); // odds
  EXPECT_EQ(cells(page, "low").value(3), "90.0<br/><small>88.0–92.0</small>");
  EXPECT_TRUE(cells(page, "high").value(3).contains("given"));
  EXPECT_EQ(cells(page, "All groups"), QStringList({"12.3", "1,234", "60.0"}));
}

TEST(CalibrationPage, DrawsWhatSchoolsAreWorth) {
  const QString page = Fitted().page();
  const QString chart = part(page, "class=\"dots\"", "</svg>");
  EXPECT_EQ(dots(chart, "above"), 1);
  EXPECT_EQ(dots(chart, "below"), 1);
  EXPECT_EQ(dots(chart, "before"), 1) << "the school of which nothing is known";
  EXPECT_EQ(chart.count("class=\"range\""), 2);
  for (const char *words : {">×2<", ">×0.25<", ">not known<", "the average school"})
    EXPECT_TRUE(says(chart, words)) << words << chart.toStdString();
  Fitted full;
  full.calibration.fullSchools = {0};
  EXPECT_TRUE(says(full.page(), ">at least ×2<"));
  EXPECT_TRUE(says(full.page(), "98 % or more of their places taken: Alm."));
  Fitted far;
  far.calibration.estimates[3].value = 8;
  far.calibration.estimates[4].value = -8;
  EXPECT_TRUE(says(far.page(), ">more than ×100<") && says(far.page(), ">less than ×0.01<"));
  Fitted equal;
  equal.calibration.estimates.erase(equal.calibration.estimates.begin() + 3, equal.calibration.estimates.begin() + 6);
  EXPECT_TRUE(says(equal.page(), "count as equally attractive"));
  equal.calibration.parameters.attractiveness[1][0] = 0.3;
  EXPECT_TRUE(says(equal.page(), "in proportion to their places"));
}

TEST(CalibrationPage, ComparesSchoolsWithTheModelOnBothEnds) {
  const QString page = Fitted().page();
  EXPECT_EQ(cells(page, "Alm"), QStringList({"40", "40.0", "0.0", "75.0", "50.0", "−25.0"}));
  EXPECT_EQ(cells(page, "Cedar"), QStringList({"–", "20.0", "–", "–", "50.0", "–"}));
  EXPECT_TRUE(says(page, "farthest too high: Björk &lt;b&gt; (+10.0 percentage points); farthest too low: Alm "
                         "(−25.0)"))
      << page.toStdString();
  EXPECT_TRUE(says(page, "the whole: 50.0 % low"));
  EXPECT_TRUE(says(page, "The model has 9.0 pupils outside."));
}

TEST(CalibrationPage, DoesWithoutRolls) {
  Fitted fitted;
  fitted.observed = {};
  Fit &fit = fitted.calibration.fit;
  fit.degreesOfFreedom = 0;
  fit.overdispersion = unknown;
  fit.everyone.atWrongSchool = unknown;
  fit.groups = {{unknown, 1100, 0.55}, {unknown, unknown, unknown}};
  const QString page = fitted.page();
  expectSound(page);
  EXPECT_TRUE(says(page, "No rolls are known"));
  EXPECT_TRUE(says(page, "All figures are used up"));
  EXPECT_FALSE(says(page, "farthest too high"));
  EXPECT_EQ(cells(page, "Alm"), QStringList({"40.0", "50.0"}));
}

TEST(CalibrationPage, SaysHowSureItIs) {
  Fitted wide;
  for (Estimate &estimate : wide.calibration.estimates)
    estimate.standardError = 3 * estimate.chanceError;
  wide.calibration.estimates[1].standardError = 1;
  EXPECT_TRUE(says(wide.page(),
                   "(χ² per degree of freedom is 4.0). What it misses is in the intervals: half of them are "
                   "at least 3.0 times as wide"));
  Fitted good;
  good.calibration.fit.overdispersion = 0.8;
  EXPECT_TRUE(says(good.page(), "misses no more than chance explains"));
  Fitted open;
  open.calibration.converged = false;
  EXPECT_TRUE(says(answerOf(open.page()), "did not come to an end: do not rely on anything here"));
  Fitted scaled;
  scaled.calibration.scaledRolls = {{0, 0.93}, {{}, 0.5}};
  EXPECT_TRUE(says(scaled.page(),
                   "More pupils of “low” are on the rolls than live here. Their rolls were multiplied by "
                   "0.93"));
  EXPECT_TRUE(says(scaled.page(), "The rolls were multiplied by 0.5"));
}

TEST(CalibrationPage, SaysWhatTheDataCannotTellApart) {
  Fitted fitted;
  fitted.calibration.estimates[1].standardError = fitted.calibration.estimates[6].standardError = unknown;
  fitted.calibration.confounded = {{{1, 3, 6}, {-0.1, 0.2, 1}}, {{5}, {1}}};
  const QString page = fitted.page();
  EXPECT_TRUE(says(page, "the model would fit as well with the decay with the way of “low” higher, the attractiveness "
                         "of “Alm” lower, the pull of the own catchment lower, all together."))
      << page.toStdString();
  EXPECT_TRUE(says(page, "Nothing in the data tells the attractiveness of “Cedar”. It stays where it was."));
  EXPECT_TRUE(cells(page, "low").value(0).contains("the data do not tell"));
  EXPECT_TRUE(says(answerOf(page), "“low” 50 (the data do not tell)"));
}

TEST(CalibrationPage, EscapesNamesAndIsWellFormed) {
  Fitted fitted;
  fitted.dimension.groups[0] = "<low> %2";
  fitted.schools[1].name = "<b> & %1";
  fitted.warnings = QStringList{"Layer “<x>” has gaps."};
  const QString page = fitted.page();
  expectSound(Fitted().page());
  EXPECT_FALSE(says(page, "<b>") || says(page, "<low>") || says(page, "<x>"));
  EXPECT_TRUE(says(page, "“&lt;low&gt; %2” 50 (48–52)"));
  EXPECT_TRUE(says(page, "farthest too high: &lt;b&gt; &amp; %1 (+10.0"));
}

TEST(CalibrationPage, ShowsWhatOthersFoundAndThatThereIsNoValueToTakeOver) {
  const QString page = Fitted().page();
  for (const char *words : {"no “literature value”", "17.8 %", "11.0 %", "15.5 %", "14.8 %", "15,960 pupils",
                            "108,000 km a day", "67 %", "SIRIS"})
    EXPECT_TRUE(says(page, words)) << words;
}

TEST(CalibrationPage, HoldsOneSchoolAndOneGroup) {
  Fitted fitted;
  fitted.dimension.groups = {"all"};
  fitted.schools.resize(1);
  fitted.calibration.parameters.groups.resize(1);
  fitted.calibration.estimates = {{EstimateOf::Decay, 0, {}, 0, unknown, unknown}};
  fitted.calibration.parameters.groups[0].decay = 0;
  fitted.calibration.fit.groups.resize(1);
  fitted.observed = table({{0}});
  fitted.modelled = table({{0}, {0}});
  for (const double perUnit : {1., 1000.}) {
    fitted.costsPerUnit = perUnit;
    expectSound(fitted.page());
  }
}

} // namespace skolmix
