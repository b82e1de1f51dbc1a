#include "presentation/backtest_page.h"

#include "presentation/comparison.h"
#include "presentation/page.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using namespace html;

// --- The answer --------------------------------------------------------------------------------------------------

QString ofHundred(double share) { return written(100 * share, 1); }

/// The model first, then each simpler forecast against it.
QString errorSentences(const BacktestPage &page) {
  const ForecastColumn &model = page.forecasts.front();
  QStringList sentences{
      Text::tr("The model had %1 of 100 pupils at the wrong school; with the groups told apart, %2 of 100.")
          .arg(ofHundred(model.error.pupils), ofHundred(model.error.groups))};
  for (const ForecastColumn &other : std::span(page.forecasts).subspan(1)) {
    if (std::isnan(other.error.groups))
      continue;
    const QString name = other.name.toHtmlEscaped();
    const QString its = ofHundred(other.error.groups);
    sentences.append(its == ofHundred(model.error.groups) ? Text::tr("“%1” was as close (%2).").arg(name, its)
                     : other.error.groups > model.error.groups
                         ? Text::tr("The model was closer than “%1” (%2).").arg(name, its)
                         : Text::tr("“%1” was closer than the model (%2).").arg(name, its));
  }
  return sentences.join(' ');
}

/// How many observed shares lie in the model's intervals, of how many that have one.
struct Coverage {
  int within = 0, all = 0;
};

Coverage coverageOf(const BacktestPage &page) {
  constexpr double rounding = 1e-9;
  Coverage coverage;
  for (std::size_t school = 0; school < page.low.rows(); ++school) {
    const double pupils = sum(page.observed[school]);
    for (std::size_t group = 0; group < page.low.columns(); ++group) {
      const double share = page.observed[school][group] / pupils;
      const double low = page.low[school][group];
      const double high = page.high[school][group];
      if (!std::isfinite(share) || !std::isfinite(low) || !std::isfinite(high))
        continue;
      ++coverage.all;
      coverage.within += share >= low - rounding && share <= high + rounding;
    }
  }
  return coverage;
}

QString coverageSentences(const BacktestPage &page) {
  const auto [within, all] = coverageOf(page);
  if (all == 0)
    return {};
  const double expected = 0.95 * all;
  const QString verdict =
      within < expected - 2 * std::sqrt(0.05 * expected)
          ? Text::tr("That is fewer: the model is less sure than its intervals say. Read them as too narrow.")
          : Text::tr("So the intervals hold what they promise.");
  return Text::tr("In %1 of %2 cases (schools × groups) the observed share lies in the model's interval; it should be "
                  "about %3.")
             .arg(QString::number(within), QString::number(all), written(expected, 0)) +
         ' ' + verdict;
}

/// Where a simpler forecast is closer, what the model is good for all the same.
QString useSentence(const BacktestPage &page) {
  const auto isCloser = [&](const ForecastColumn &other) {
    return other.error.groups < page.forecasts.front().error.groups;
  };
  return std::any_of(page.forecasts.begin() + 1, page.forecasts.end(), isCloser)
             ? Text::tr(
                   "Where little changes, the closer forecast is the better guess of the next year. Only the model "
                   "can tell what a change would do; take its differences between plans rather than its levels.")
             : QString();
}

QString answer(const BacktestPage &page, const Comparison &comparison) {
  if (std::isnan(page.forecasts.front().error.pupils))
    return answerBox(paragraph(Text::tr("No roll of any school is known for this year: there is nothing to compare the "
                                        "forecast with.")));
  QStringList details{coverageSentences(page), useSentence(page), largestMisses(comparison)};
  details.removeAll(QString());
  return answerBox(paragraph(errorSentences(page)) +
                   element(QStringLiteral("p"), details.join(' '), QStringLiteral("class=\"detail\"")));
}

// --- Tables ------------------------------------------------------------------------------------------------------

QString errorTable(const BacktestPage &page) {
  QString rows;
  for (const ForecastColumn &forecast : page.forecasts) {
    const ForecastError &error = forecast.error;
    rows += row(forecast.name.toHtmlEscaped(),
                {orDash(100 * error.pupils, 1), orDash(100 * error.groups, 1), orDash(error.share, 1),
                 std::isfinite(error.theilH) ? signedNumber(error.theilH, 3) : QStringLiteral("–")});
  }
  return element(QStringLiteral("h2"), Text::tr("How far each forecast was off")) +
         wide(table(Text::tr("Errors, 0 is best"),
                    {Text::tr("Forecast"), Text::tr("Pupils at the wrong school, of 100"),
                     Text::tr("The same with groups told apart"), Text::tr("Share of a group, mean error (points)"),
                     Text::tr("Theil's H, predicted − observed")},
                    rows));
}

QString schools(const Comparison &comparison) {
  return element(QStringLiteral("h2"), Text::tr("Predicted and observed, school by school")) +
         comparisonPlot(comparison) + comparisonTable(comparison);
}

QString explanations() {
  return element(QStringLiteral("h2"), Text::tr("How to read this")) +
         list({Text::tr("The model was fitted to one year and had to foretell another, without seeing it. The errors "
                        "tell how it does where it does not know the answer."),
               Text::tr("Pupils at the wrong school are those who would have to change school for the forecast to come "
                        "true. A forecast can have the right number at each school and still the wrong groups; the "
                        "second column tells."),
               Text::tr("Observed rolls vary by chance from year to year, and what is expected does not. In the "
                        "difference of H, chance has been taken from what was counted; a value above 0 means that the "
                        "forecast had more segregation than came."),
               Text::tr("A model has to be compared with guesses that cost nothing. Where it is no better than these, "
                        "its figures add nothing for a year like this."),
               Text::tr("Both ends are shown, and they hang together: pupils whom the model has too many at one school "
                        "are missing at another.")});
}

QString limits() {
  return element(QStringLiteral("h2"), Text::tr("What a backtest cannot know")) +
         list({Text::tr("Whether the next year is like these two. A new school, another admission rule or new housing "
                        "may change what families do, and no year before can tell how."),
               Text::tr("Why the forecast was off: the homes, the rolls, the places and the choices may all have "
                        "changed between the years."),
               Text::tr("One year is one trial. A model that did well once may have been lucky; try more years where "
                        "you have them.")});
}

} // namespace

QString backtestPage(const BacktestPage &page) {
  const Comparison comparison = compared(page.schools, {page.dimension.name, page.dimension.groups, 0}, 0,
                                         page.observed, page.forecasts.front().enrolment, page.low, page.high);
  return html::page(page.title.toHtmlEscaped(), answer(page, comparison) + errorTable(page) + schools(comparison) +
                                                    explanations() + limits() + dataNotes(page.warnings));
}

} // namespace skolmix
