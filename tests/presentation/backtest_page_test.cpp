// The page about a backtest must say how far to trust a model: beside guesses that cost nothing, and on both ends.

#include "presentation/backtest_page.h"

#include "tests/model/table.h"
#include "tests/presentation/html.h"

#include <cmath>

namespace skolmix {
namespace {

const double unknown = std::nan("");

/// Three schools, the last of which is not known.
struct Trial {
  Dimension dimension{"education", {"low", "high"}, 0};
  std::vector<QString> schools{"Cedar", "Alm <b>", "Björk"};
  Counts observed = table({{30, 10}, {20, 40}, {unknown, 5}});
  std::vector<Counts> predicted{table({{26, 16}, {22, 36}, {7, 7}}), table({{28, 12}, {22, 38}, {7, 7}}),
                                table({{10, 30}, {40, 20}, {7, 7}})};
  Counts low = table({{0.5, 0.2}, {0.3, 0.5}, {0.4, 0.4}});
  Counts high = table({{0.7, 0.5}, {0.5, 0.7}, {0.6, 0.6}});
  QStringList warnings{};

  QString page() const {
    std::vector<ForecastColumn> forecasts;
    const QStringList names{"The model", "As last year", "Catchments <only>"};
    for (std::size_t i = 0; i < predicted.size(); ++i)
      forecasts.push_back({names[static_cast<int>(i)], predicted[i], forecastError(observed, predicted[i])});
    return backtestPage({"Backtest", dimension, schools, observed, forecasts, low, high, warnings});
  }
};

QString answerOf(const QString &page) { return part(page, "class=\"answer\"", "</div>"); }

} // namespace

TEST(BacktestPage, SaysHowFarToTrustTheModel) {
  const QString answer = answerOf(Trial().page());
  EXPECT_TRUE(says(answer, "The model had 2.0 of 100 pupils at the wrong school; with the groups told apart, 8.0"))
      << answer.toStdString();
  EXPECT_TRUE(says(answer, "“As last year” was closer than the model (4.0)."));
  EXPECT_TRUE(says(answer, "The model was closer than “Catchments &lt;only&gt;” (40.0)."));
  EXPECT_TRUE(says(answer, "Only the model can tell what a change would do"));
}

TEST(BacktestPage, ComparesWithOtherGuessesOnlyWhereThereAreAny) {
  Trial alone;
  alone.predicted.resize(1);
  EXPECT_FALSE(says(answerOf(alone.page()), "closer"));
  Trial same;
  same.predicted[1] = same.predicted[0];
  EXPECT_TRUE(says(answerOf(same.page()), "“As last year” was as close (8.0)."));
  EXPECT_FALSE(says(answerOf(same.page()), "Only the model can tell"));
}

/// Observed are 75 and 33 % low; the intervals hold 50 to 70 and 30 to 50.
TEST(BacktestPage, CountsWhatLiesInTheIntervals) {
  const QString page = Trial().page();
  EXPECT_TRUE(says(answerOf(page), "In 3 of 4 cases")) << answerOf(page).toStdString();
  EXPECT_EQ(cells(page, "Cedar").last(), "above");
  EXPECT_EQ(cells(page, "Alm").last(), "within");
  EXPECT_EQ(cells(page, "Björk").last(), "–");
  Trial right;
  right.high[0][0] = 0.75; // just holds it
  EXPECT_TRUE(says(answerOf(right.page()), "In 4 of 4 cases"));
  EXPECT_TRUE(says(answerOf(right.page()), "hold what they promise"));
  Trial wrong;
  wrong.high = wrong.low;
  EXPECT_TRUE(says(answerOf(wrong.page()), "In 0 of 4 cases"));
  EXPECT_TRUE(says(answerOf(wrong.page()), "Read them as too narrow."));
}

TEST(BacktestPage, ShowsBothEndsOfWhatItMissed) {
  const QString page = Trial().page();
  EXPECT_TRUE(says(answerOf(page), "Most pupils too many: Cedar (+2); most too few: Alm &lt;b&gt; (−2)."));
  EXPECT_TRUE(says(answerOf(page), "farthest too high: Alm &lt;b&gt; (+4.6 percentage points); farthest too low: Cedar "
                                   "(−13.1)."))
      << answerOf(page).toStdString();
  EXPECT_EQ(cells(page, "Cedar").mid(0, 7), QStringList({"40", "42.0", "+2.0", "75.0", "61.9", "−13.1", "50.0–70.0"}));
  EXPECT_EQ(dots(page, "before"), 2);
  EXPECT_EQ(dots(page, "above") + dots(page, "below"), 3);
  EXPECT_EQ(page.count("class=\"range\""), 3);
}

TEST(BacktestPage, TellsTheErrorsOfEveryForecast) {
  const QString page = Trial().page();
  const QStringList model = cells(page, "The model");
  EXPECT_EQ(model.mid(0, 2), QStringList({"2.0", "8.0"}));
  EXPECT_EQ(model.value(2), "8.0"); // 0.4 × 13.10 + 0.6 × 4.60
  EXPECT_TRUE(model.value(3).startsWith(QChar(0x2212)));
  EXPECT_EQ(cells(page, "Catchments").value(1), "40.0");
}

TEST(BacktestPage, DoesWithoutRollsAndIntervals) {
  Trial nothing;
  nothing.observed = table({{unknown, unknown}, {unknown, unknown}, {unknown, unknown}});
  EXPECT_TRUE(says(answerOf(nothing.page()), "there is nothing to compare the forecast with"));
  EXPECT_EQ(nothing.page().count("<svg"), 0);
  Trial plain;
  plain.low = plain.high = {};
  EXPECT_FALSE(says(answerOf(plain.page()), "cases"));
  EXPECT_EQ(plain.page().count("class=\"range\""), 0);
  Trial one;
  one.schools.resize(1);
  one.observed = table({{30, 10}});
  one.predicted = {table({{20, 20}})};
  one.low = one.high = table({{unknown, unknown}});
  EXPECT_FALSE(says(answerOf(one.page()), "farthest"));
  for (const Trial &trial : {nothing, plain, one, Trial()})
    expectSound(trial.page());
}

TEST(BacktestPage, EscapesNames) {
  Trial trial;
  trial.dimension.groups[0] = "<low>";
  trial.warnings = QStringList{"Layer <x>"};
  const QString page = trial.page();
  EXPECT_FALSE(says(page, "<b>") || says(page, "<low>") || says(page, "<x>") || says(page, "<only>"));
  expectSound(page);
}

} // namespace skolmix
