#include "presentation/report.h"

#include "presentation/page.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using namespace html;

/// One text where nothing changes.
QString arrow(const QString &before, const QString &after) {
  return before == after ? before : QStringLiteral("%1 → %2").arg(before, after);
}

/// How one school stands against the whole in the first group of the first dimension.
struct Standing {
  QString name;
  double pupilsBefore;
  double pupilsAfter;
  double deviationBefore;
  double deviationAfter;
  Range plausibleAfter; ///< of the deviation
  std::optional<double> places;
  bool isSchool; ///< and not "outside", which comes last
};

double deviation(const Dimension &dimension, std::span<const double> school, double whole) {
  const auto groups = groupsOf(school, dimension);
  return sum(groups) > 0 ? 100 * groups.front() / sum(groups) - whole : NAN;
}

double wholeShareOf(const ScoreReport &report) {
  const Dimension &dimension = report.data.dimensions.front();
  const std::vector<double> totals = columnSums(countsOf(report.data.pupils, dimension));
  return 100 * totals.front() / sum(totals);
}

std::vector<Standing> standings(const ScoreReport &report, const ScoredProposal &proposal) {
  const Dimension &dimension = report.data.dimensions.front();
  const double whole = wholeShareOf(report);
  std::vector<Standing> result;
  for (std::size_t school = 0; school < report.today.enrolment.rows(); ++school) {
    const auto was = report.today.enrolment[school];
    const auto will = proposal.card.enrolment[school];
    if (pupilsOf(report.data, was) <= 0 && pupilsOf(report.data, will) <= 0)
      continue;
    const bool isSchool = school < report.data.schools.size();
    const Range share = plausibleShare(proposal.card.margins, proposal.card.enrolment, dimension, school, 0);
    result.push_back({isSchool ? escaped(report.data.schools[school].name) : Text::tr("Outside"),
                      pupilsOf(report.data, was),
                      pupilsOf(report.data, will),
                      deviation(dimension, was, whole),
                      deviation(dimension, will, whole),
                      {100 * share.low - whole, 100 * share.high - whole},
                      isSchool ? report.data.schools[school].places : std::nullopt,
                      isSchool});
  }
  std::ranges::stable_sort(result, [](const Standing &a, const Standing &b) {
    return a.isSchool != b.isSchool ? a.isSchool : QString::localeAwareCompare(a.name, b.name) < 0;
  });
  return result;
}

QString chartTitle(const QString &group) {
  return Text::tr("Every school's share of %1 against the whole, in percentage points: hollow today, filled after; the "
                  "pale line is what is plausible after.")
      .arg(group);
}

/// A line per school from its deviation today (hollow) to that after the proposal (filled), around the whole's share.
QString chart(const std::vector<Standing> &schools, double whole, const QString &group) {
  constexpr int left = 210;
  constexpr int width = 520;
  constexpr int line = 22;
  double reach = 5;
  for (const Standing &school : schools)
    for (const double value :
         {school.deviationBefore, school.deviationAfter, school.plausibleAfter.low, school.plausibleAfter.high})
      reach = std::isfinite(value) ? std::max(reach, std::abs(value)) : reach;
  reach = 5 * std::ceil(reach / 5);
  const auto x = [&](double value) { return left + width / 2.0 + value / reach * width / 2.0; };
  const auto number = [](double value) { return QString::number(value, 'f', 1); };
  const int height = line * (static_cast<int>(schools.size()) + 2);

  QString svg;
  for (double tick = -reach; tick <= reach + 0.1; tick += reach / 2) {
    svg += QStringLiteral("<line x1=\"%1\" x2=\"%1\" y1=\"%2\" y2=\"%3\" class=\"%4\"/>")
               .arg(number(x(tick)))
               .arg(line)
               .arg(height - line)
               .arg(std::abs(tick) < 0.1 ? QStringLiteral("whole") : QStringLiteral("tick"));
    svg += QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"middle\" class=\"small\">%3</text>")
               .arg(number(x(tick)))
               .arg(height - 6)
               .arg(signedNumber(tick, std::fmod(reach, 2) == 0 ? 0 : 1));
  }
  svg += QStringLiteral("<text x=\"%1\" y=\"14\" text-anchor=\"middle\" class=\"small\">%2</text>")
             .arg(number(x(0)), Text::tr("the whole: %1 % %2").arg(written(whole, 1), group));
  int y = line;
  for (const Standing &school : schools) {
    y += line;
    const int middle = y - line / 2 + 4;
    svg += QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"end\">%3</text>")
               .arg(left - 10)
               .arg(middle + 4)
               .arg(school.name);
    if (std::isfinite(school.deviationAfter))
      svg += QStringLiteral("<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" class=\"range\"/>")
                 .arg(number(x(school.plausibleAfter.low)), number(x(school.plausibleAfter.high)))
                 .arg(middle);
    if (std::isfinite(school.deviationBefore) && std::isfinite(school.deviationAfter))
      svg += QStringLiteral("<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" class=\"move\"/>")
                 .arg(number(x(school.deviationBefore)), number(x(school.deviationAfter)))
                 .arg(middle);
    if (std::isfinite(school.deviationBefore))
      svg += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"5\" class=\"before\"/>")
                 .arg(number(x(school.deviationBefore)))
                 .arg(middle);
    if (std::isfinite(school.deviationAfter))
      svg += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"5\" class=\"%3\"/>")
                 .arg(number(x(school.deviationAfter)))
                 .arg(middle)
                 .arg(school.deviationAfter < 0 ? QStringLiteral("below") : QStringLiteral("above"));
  }
  const QString title = chartTitle(group);
  return paragraph(title) + QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">%4</svg>\n")
                                .arg(QString::number(left + width + 20), QString::number(height), title, svg);
}

QString schoolTable(const std::vector<Standing> &schools, const QString &group) {
  QString rows;
  for (const Standing &school : schools) {
    const auto use = [&](double pupils) {
      return school.places && *school.places > 0 ? written(100 * pupils / *school.places, 0) + QStringLiteral(" %")
                                                 : QStringLiteral("–");
    };
    const auto points = [](double value) {
      return std::isfinite(value) ? signedNumber(value, 1) : QStringLiteral("–");
    };
    rows += row(school.name, {arrow(orDash(school.pupilsBefore, 0), orDash(school.pupilsAfter, 0)),
                              arrow(points(school.deviationBefore), points(school.deviationAfter)),
                              arrow(use(school.pupilsBefore), use(school.pupilsAfter))});
  }
  return table(Text::tr("Every school before and after"),
               {Text::tr("School"), Text::tr("Pupils"), Text::tr("Share of %1, points from the whole").arg(group),
                Text::tr("Use of places")},
               rows);
}

/// A measure, and below it what is plausible.
QString withRange(double value, double error) {
  if (!std::isfinite(value))
    return orDash(value, 3);
  const Range range = plausibleMeasure(value, error);
  return QStringLiteral("%1<br/><small>%2–%3</small>")
      .arg(written(value, 3), written(range.low, 3), written(range.high, 3));
}

/// Whether the change is more than where pupils live in divided units could explain.
QString certainty(double change, double error) {
  const Range range = plausibleChange(change, error);
  if (range.low > 0 || range.high < 0)
    return Text::tr("The change of %1 is plausible between %2 and %3, given that pupils of divided units may live "
                    "elsewhere in them than assumed.")
        .arg(signedNumber(change, 4), signedNumber(range.low, 4), signedNumber(range.high, 4));
  return Text::tr("The change of %1 is too small to be sure of its direction: it is plausible between %2 and %3, "
                  "because pupils of divided units may live elsewhere in them than assumed.")
      .arg(signedNumber(change, 4), signedNumber(range.low, 4), signedNumber(range.high, 4));
}

QString scoreTable(const ScoreReport &report) {
  QStringList headings{Text::tr("Proposal")};
  for (const Dimension &dimension : report.data.dimensions)
    for (const char *measure : {"H", "D", "η²"})
      headings.append(QStringLiteral("%1, %2").arg(QString::fromUtf8(measure), escaped(dimension.name)));
  headings += {Text::tr("Pupils who change school"), Text::tr("Way to school, mean (m)"),
               Text::tr("Way to school, 95th percentile (m)")};
  const auto cells = [&](const Scorecard &card, double changing) {
    QStringList result;
    for (std::size_t i = 0; i < card.measures.size(); ++i)
      for (const auto measure : {&Measures::theilH, &Measures::dissimilarity, &Measures::etaSquared})
        result.append(withRange(card.measures[i].*measure, card.errors[i].*measure));
    return result + QStringList{orDash(changing, 0), orDash(card.way.mean, 0), orDash(card.way.percentile95, 0)};
  };
  QString rows = row(Text::tr("Today"), cells(report.today, NAN));
  for (const ScoredProposal &proposal : report.scored)
    rows += row(escaped(proposal.name), cells(proposal.card, proposal.pupilsWhoChange));
  return table(Text::tr("All proposals, the lowest segregation first"), headings, rows);
}

QString answer(const ScoreReport &report) {
  const ScoredProposal &best = report.scored.front();
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
  return first.arg(report.scored.size())
             .arg(escaped(best.name), dimension, written(was, 3), written(will, 3),
                  signedNumber(100 * (will - was) / was, 1)) +
         ' ' + certainty(will - was, best.changeErrors.front().theilH) + ' ' +
         Text::tr("%1 of %2 pupils would change school.")
             .arg(written(best.pupilsWhoChange, 0),
                  written(sum(columnSums(countsOf(report.data.pupils, report.data.dimensions.front()))), 0)) +
         ' ' +
         (std::isfinite(best.card.way.mean) && std::isfinite(report.today.way.mean)
              ? Text::tr("The way to school would be %1 m on average, against %2 m today.")
                    .arg(written(best.card.way.mean, 0), written(report.today.way.mean, 0))
              : QString());
}

QString explanations() {
  return list(
      {Text::tr("H (Theil), D (dissimilarity) and η² (share of the differences between pupils that lies between "
                "schools) are 0 when every school has the mix of the whole, and 1 when no school mixes groups."),
       Text::tr("Segregation is a relation between schools. A school above the whole has its counterpart in schools "
                "below it; the deviations, weighed by pupils, sum to zero."),
       Text::tr(
           "Pupils are expected numbers: where people live, spread over catchments by area or by points, with the "
           "take-up that was set. They are not school rolls, and how families react to a change is not part of them."),
       Text::tr(
           "The small numbers below a measure are its plausible range (95 in 100): units that a border divides may "
           "hold their pupils on either side of it. Weights such as addresses or dwellings make the range "
           "narrower."),
       Text::tr("Ways are straight lines from where the pupils of an area live on average to the school.")});
}

} // namespace

QString scoreReport(const ScoreReport &report) {
  const QString group = escaped(report.data.dimensions.front().groups.front());
  QString body = element(QStringLiteral("p"), answer(report), QStringLiteral("class=\"answer\"")) + scoreTable(report);
  for (const ScoredProposal &proposal : report.scored) {
    const std::vector<Standing> schools = standings(report, proposal);
    body += element(QStringLiteral("h2"), escaped(proposal.name)) + chart(schools, wholeShareOf(report), group) +
            schoolTable(schools, group);
  }
  body += element(QStringLiteral("h2"), Text::tr("How to read this")) + explanations() + dataNotes(report.warnings);
  return page(report.title, body);
}

} // namespace skolmix
