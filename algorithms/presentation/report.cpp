#include "presentation/report.h"

#include "presentation/model_words.h"
#include "presentation/page.h"
#include "presentation/school_changes.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using namespace html;

// --- How sure a gain is ------------------------------------------------------------------------------------------

/// Whether the change is more than what is not known could explain.
QString certainty(double change, double error) {
  const Range range = plausibleChange(change, error);
  const QString sentence = range.low > 0 || range.high < 0
                               ? Text::tr("The change of %1 is plausible between %2 and %3 (95 in 100).")
                               : Text::tr("The change of %1 is too small to be sure of its direction: it is plausible "
                                          "between %2 and %3 (95 in 100).");
  return sentence.arg(signedNumber(change, 4), signedNumber(range.low, 4), signedNumber(range.high, 4));
}

/// In how many draws of the model H is lower than today.
QString lowerDraws(const ScoredPlan &proposal) {
  return written(proposal.chanceOfLowerH * static_cast<double>(proposal.draws), 0);
}

QString chanceSentence(const ScoredPlan &proposal) {
  return std::isfinite(proposal.chanceOfLowerH) ? Text::tr("H is lower than today in %1 of %2 draws of the model.")
                                                      .arg(lowerDraws(proposal), QString::number(proposal.draws))
                                                : QString();
}

QString breakEvenSentence(const ScoredPlan &proposal) {
  return proposal.breakEven ? Text::tr("The gain would be gone if %1 % of those who get another school left instead.")
                                  .arg(written(100 * *proposal.breakEven, *proposal.breakEven < 0.095 ? 1 : 0))
                            : QString();
}

/// How a table tells how sure gains are: not every model can.
struct SureColumns {
  bool hasChance = false, hasBreakEven = false;

  QStringList headings() const {
    QStringList result;
    if (hasChance)
      result += Text::tr("H lower than today, draws");
    if (hasBreakEven)
      result += Text::tr("Gain gone if so many leave (%)");
    return result;
  }

  QStringList cells(const ScoredPlan &proposal) const {
    QStringList result;
    if (hasChance)
      result += std::isfinite(proposal.chanceOfLowerH)
                    ? Text::tr("%1 of %2").arg(lowerDraws(proposal), QString::number(proposal.draws))
                    : QStringLiteral("–");
    if (hasBreakEven)
      result += orDash(100 * proposal.breakEven.value_or(NAN), 1);
    return result;
  }

  QStringList dashes() const {
    QStringList result = headings();
    std::ranges::fill(result, QStringLiteral("–"));
    return result;
  }
};

SureColumns sureColumns(const ScoreReport &report) {
  SureColumns columns;
  for (const ScoredPlan &proposal : report.scored) {
    columns.hasChance = columns.hasChance || std::isfinite(proposal.chanceOfLowerH);
    columns.hasBreakEven = columns.hasBreakEven || proposal.breakEven;
  }
  return columns;
}

// --- Scores ------------------------------------------------------------------------------------------------------

/// A measure, and below it what is plausible.
QString withRange(double value, double error) {
  const Range range = plausibleMeasure(value, error);
  return std::isfinite(value) ? withSmall(written(value, 3), between(range.low, range.high, 3)) : orDash(value, 3);
}

QString scoreTable(const ScoreReport &report) {
  QStringList headings{Text::tr("Proposal")};
  for (const Dimension &dimension : report.data.dimensions)
    for (const char *measure : {"H", "D", "η²"})
      headings.append(QStringLiteral("%1, %2").arg(QString::fromUtf8(measure), escaped(dimension.name)));
  const SureColumns sure = sureColumns(report);
  headings += sure.headings() + QStringList{Text::tr("Pupils who change school"), Text::tr("Way to school, mean (m)"),
                                            Text::tr("Way to school, 95th percentile (m)")};
  const auto cells = [&](const Scorecard &card, const QStringList &certainty, double changing) {
    QStringList result;
    for (std::size_t i = 0; i < card.measures.size(); ++i)
      for (const auto measure : {&Measures::theilH, &Measures::dissimilarity, &Measures::etaSquared})
        result.append(withRange(card.measures[i].*measure, card.errors[i].*measure));
    return result + certainty +
           QStringList{orDash(changing, 0), orDash(card.way.mean, 0), orDash(card.way.percentile95, 0)};
  };
  QString rows = row(Text::tr("Today"), cells(report.today, sure.dashes(), NAN));
  for (const ScoredPlan &proposal : report.scored)
    rows += row(escaped(proposal.name), cells(proposal.card, sure.cells(proposal), proposal.pupilsWhoChange));
  return wide(table(Text::tr("All proposals, the lowest segregation first"), headings, rows));
}

QString waySentence(const WayToSchool &after, const WayToSchool &today) {
  return std::isfinite(after.mean) && std::isfinite(today.mean)
             ? Text::tr("The way to school would be %1 m on average, against %2 m today.")
                   .arg(written(after.mean, 0), written(today.mean, 0))
             : QString();
}

QString answer(const ScoreReport &report) {
  const ScoredPlan &best = report.scored.front();
  const double was = report.today.measures.front().theilH;
  const double will = best.card.measures.front().theilH;
  const QString dimension = escaped(report.data.dimensions.front().name);
  if (!std::isfinite(was) || !std::isfinite(will))
    return Text::tr("Segregation by %1 cannot be measured here: fewer than two groups have pupils.").arg(dimension);
  const QString first =
      will < was
          ? Text::tr(
                "Of %1 proposals, “%2” gives the lowest segregation by %3: Theil's H goes from %4 today to %5 (%6 %).")
          : Text::tr("None of %1 proposals lowers segregation by %3. The least bad is “%2”: Theil's H goes from %4 "
                     "today to %5 (%6 %).");
  QStringList sentences{
      first.arg(QString::number(report.scored.size()), escaped(best.name), dimension, written(was, 3), written(will, 3),
                signedNumber(100 * (will - was) / was, 1)),
      certainty(will - was, best.changeErrors.front().theilH),
      chanceSentence(best),
      breakEvenSentence(best),
      Text::tr("%1 of %2 pupils would change school.")
          .arg(written(best.pupilsWhoChange, 0),
               written(sum(columnSums(countsOf(report.data.pupils, report.data.dimensions.front()))), 0)),
      waySentence(best.card.way, report.today.way)};
  sentences.removeAll(QString());
  return sentences.join(' ');
}

QString explanations(const ScoreReport &report) {
  const bool hasDraws =
      std::ranges::any_of(report.scored, [](const ScoredPlan &proposal) { return proposal.draws > 0; });
  QStringList items{
      Text::tr("H (Theil), D (dissimilarity) and η² (share of the differences between pupils that lies between "
               "schools) are 0 when every school has the mix of the whole, and 1 when no school mixes groups."),
      Text::tr("Segregation is a relation between schools. A school above the whole has its counterpart in schools "
               "below it; the deviations, weighed by pupils, sum to zero."),
      Text::tr("The small numbers below a measure are its plausible range.") + ' ' +
          reasonsForRanges(report.data, hasDraws) + ' ' +
          Text::tr("Weights such as addresses or dwellings make it narrower where borders divide units.")};
  const SureColumns sure = sureColumns(report);
  if (sure.hasChance)
    items.append(Text::tr("Draws repeat the model with other plausible parameters, or with other pupils and lots, the "
                          "same ones today and after. How often H falls is how sure the gain is, if the model is "
                          "right."));
  if (sure.hasBreakEven)
    items.append(
        Text::tr("“Gain gone if so many leave” is how many of those who get another school would have to leave "
                 "instead of following, for H to be no lower than today. The lower it is, the more fragile "
                 "the gain."));
  items.append(waysInWords(report.data));
  return element(QStringLiteral("h2"), Text::tr("How to read this")) + list(items) +
         element(QStringLiteral("h2"), Text::tr("What the model takes for granted")) + list(assumptions(report.data));
}

} // namespace

QString scoreReport(const ScoreReport &report) {
  QString body = element(QStringLiteral("p"), answer(report), QStringLiteral("class=\"answer\"")) + scoreTable(report);
  for (const ScoredPlan &proposal : report.scored)
    body += element(QStringLiteral("h2"), escaped(proposal.name)) +
            schoolChanges({report.data, report.today}, {proposal.plan.data, proposal.card});
  return page(report.title, body + explanations(report) + dataNotes(report.warnings));
}

} // namespace skolmix
