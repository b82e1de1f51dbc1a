#include "presentation/trend_page.h"

#include "presentation/line_chart.h"
#include "presentation/page.h"
#include "presentation/text.h"
#include "presentation/waterfall.h"
#include "segregation/whole.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using namespace html;

using Measure = double ManyGroups::*;

// --- The lines ---------------------------------------------------------------------------------------------------

QString panel(const TrendPage &page, const QString &name, Measure measure) {
  LineChart chart{name, Text::tr("%1, year by year").arg(name), page.years, {}, {}, {}, {}, 4};
  for (const Assessment &year : page.assessments) {
    chart.figures.push_back(year.measured.many.*measure);
    chart.dashed.push_back(year.byChance ? year.byChance->many.*measure : NAN);
    chart.low.push_back(year.interval ? year.interval->low.many.*measure : NAN);
    chart.high.push_back(year.interval ? year.interval->high.many.*measure : NAN);
  }
  return lineChart(chart);
}

QString panels(const TrendPage &page) {
  return element(QStringLiteral("h2"), Text::tr("Year by year")) +
         element(QStringLiteral("div"),
                 panel(page, Text::tr("Theil's H"), &ManyGroups::theilH) +
                     panel(page, Text::tr("Dissimilarity D"), &ManyGroups::dissimilarity) +
                     panel(page, Text::tr("Variance share between schools η²"), &ManyGroups::etaSquared),
                 QStringLiteral("class=\"panels\"")) +
         paragraph(Text::tr(
             "Every measure has a scale of its own. The dashed line is what chance alone would give in schools "
             "of these sizes; the pale band holds the value without chance, 95 in 100."));
}

// --- The words ---------------------------------------------------------------------------------------------------

QString headline(const NamedChange &theilH, const TrendPage &page) {
  const auto &[first, last, opened, closed, continued] = theilH.change;
  return Text::tr("From %1 to %2, segregation between schools, as Theil's H, went from %3 to %4: a change of %5.")
      .arg(page.years.front().toHtmlEscaped(), page.years.back().toHtmlEscaped(), written(first, 3), written(last, 3),
           signedNumber(last - first, 3));
}

QString certainty(const NamedChange &theilH) {
  if (!theilH.interval)
    return {};
  const auto &[low, high] = *theilH.interval;
  const QString range = Text::tr("Without what chance does, the change lies between %1 and %2 (95 in 100).")
                            .arg(signedNumber(low, 3), signedNumber(high, 3));
  return ' ' + (low <= 0 && high >= 0
                    ? range + ' ' + Text::tr("It may be nothing but the difference between one cohort and the next.")
                    : range);
}

QString spread(const TrendPage &page) {
  const auto hutchens = std::ranges::find(page.changes, true, &NamedChange::isInvariant);
  if (hutchens == page.changes.end() || std::isnan(hutchens->change.last))
    return {};
  return Text::tr("%1, which does not change when a group only grows or shrinks everywhere alike, went from %2 to %3.")
      .arg(hutchens->measure.toHtmlEscaped(), written(hutchens->change.first, 3), written(hutchens->change.last, 3));
}

QString answer(const TrendPage &page) {
  const NamedChange &theilH = page.changes.front();
  if (std::isnan(theilH.change.first) || std::isnan(theilH.change.last))
    return answerBox(paragraph(
        Text::tr("In the first or the last year fewer than two groups have pupils: there is no change to tell.")));
  return answerBox(paragraph(headline(theilH, page) + certainty(theilH)) +
                   element(QStringLiteral("p"), spread(page), QStringLiteral("class=\"detail\"")));
}

QString changeChart(const TrendPage &page) {
  const Change &change = page.changes.front().change;
  if (std::isnan(change.first) || std::isnan(change.last))
    return {};
  return element(QStringLiteral("h2"), Text::tr("What the change is made of")) +
         waterfall(Text::tr("Theil's H from the first to the last year, step by step"),
                   {{Text::tr("Schools closed: %1").arg(page.closed), change.closed},
                    {Text::tr("Schools opened: %1").arg(page.opened), change.opened},
                    {Text::tr("All other schools: %1").arg(page.continued), change.continued}},
                   page.years.back(), change.first, page.years.front());
}

QString changeTable(const TrendPage &page) {
  const auto change = [](double value) { return std::isnan(value) ? QStringLiteral("–") : signedNumber(value, 3); };
  QString rows;
  for (const NamedChange &named : page.changes) {
    const auto &[first, last, opened, closed, continued] = named.change;
    const QString interval =
        named.interval
            ? Text::tr("%1 to %2").arg(signedNumber(named.interval->low, 3), signedNumber(named.interval->high, 3))
            : QStringLiteral("–");
    rows += row(named.measure.toHtmlEscaped(), {orDash(first, 3), orDash(last, 3), change(last - first), change(closed),
                                                change(opened), change(continued), interval});
  }
  return wide(table(Text::tr("Changes"),
                    {Text::tr("Measure"), page.years.front().toHtmlEscaped(), page.years.back().toHtmlEscaped(),
                     Text::tr("Change"), Text::tr("Schools closed"), Text::tr("Schools opened"), Text::tr("Others"),
                     Text::tr("Without chance (95 in 100)")},
                    rows));
}

QString yearTable(const TrendPage &page) {
  QString rows;
  for (std::size_t year = 0; year < page.years.size(); ++year) {
    const Assessment &own = page.assessments[year];
    rows += row(page.years[year].toHtmlEscaped(),
                {QString::number(schoolsWithPupils(own.schools)), written(sum(columnSums(own.schools)), 0),
                 orDash(own.measured.many.theilH, 3), orDash(own.byChance ? own.byChance->many.theilH : NAN, 3),
                 orDash(own.beyondChance ? own.beyondChance->many.theilH : NAN, 3),
                 orDash(own.measured.many.dissimilarity, 3), orDash(own.measured.many.etaSquared, 3)});
  }
  return wide(table(Text::tr("Years"),
                    {Text::tr("Year"), Text::tr("Schools"), Text::tr("Pupils"), Text::tr("H"), Text::tr("H by chance"),
                     Text::tr("H beyond chance"), Text::tr("D"), Text::tr("η²")},
                    rows));
}

QString explanations() {
  return element(QStringLiteral("h2"), Text::tr("How to read this")) +
         list(
             {Text::tr(
                  "A change after a measure is not yet its effect: other things changed too. Compare with places where "
                  "nothing was done."),
              Text::tr(
                  "<i>Closed</i> is what the measure lost with schools that are only there in the first year, "
                  "<i>opened</i> what it gained by those that are only there in the last; both may be below zero. The "
                  "pupils of a closed school are at other schools in the last year, and count there."),
              Text::tr(
                  "H and η² also move when a group grows or shrinks everywhere alike. D and Hutchens' index do not: "
                  "where they stay, the spread over schools has stayed."),
              Text::tr("Years can be compared only if the groups are defined alike and all schools are in the rolls, "
                       "independent ones too."),
              Text::tr("Segregation is a relation between schools: no single school is more or less segregated.")});
}

} // namespace

QString trendPage(const TrendPage &page) {
  return html::page(page.title.toHtmlEscaped(), answer(page) + panels(page) + changeChart(page) + changeTable(page) +
                                                    yearTable(page) + explanations() + dataNotes(page.warnings));
}

} // namespace skolmix
