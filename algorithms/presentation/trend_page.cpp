#include "presentation/trend_page.h"

#include "presentation/page.h"
#include "presentation/svg.h"
#include "presentation/text.h"
#include "presentation/waterfall.h"
#include "segregation/whole.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using namespace html;

using Measure = double ManyGroups::*;

constexpr double width = 340;
constexpr double height = 210;
constexpr double left = 46;
constexpr double right = 326;
constexpr double top = 12;
constexpr double bottom = 176;

// --- The lines ---------------------------------------------------------------------------------------------------

/// A figure per year; NaN where a year has none.
using Series = std::vector<double>;

/// A measure over the years.
struct Lines {
  Series measured, byChance, low, high;
};

Lines linesOf(const TrendPage &page, Measure measure) {
  Lines lines;
  for (const Assessment &year : page.assessments) {
    lines.measured.push_back(year.measured.many.*measure);
    lines.byChance.push_back(year.byChance ? year.byChance->many.*measure : NAN);
    lines.low.push_back(year.interval ? year.interval->low.many.*measure : NAN);
    lines.high.push_back(year.interval ? year.interval->high.many.*measure : NAN);
  }
  return lines;
}

/// From years and figures to places.
struct Axes {
  std::size_t years;
  double most;

  double x(std::size_t year) const {
    return left + 14 + static_cast<double>(year) / static_cast<double>(years - 1) * (right - left - 28);
  }
  double y(double value) const { return bottom - value / most * (bottom - top); }
  QString point(std::size_t year, double value) const { return svg::number(x(year)) + ',' + svg::number(y(value)); }
};

double mostOf(const Lines &lines) {
  double most = 0;
  for (const Series &series : {lines.measured, lines.byChance, lines.high})
    for (const double value : series)
      most = std::isnan(value) ? most : std::max(most, value);
  return most > 0 ? 1.05 * most : 1;
}

/// The parts of a series without gaps, as points.
QString path(const Axes &axes, const Series &series, const QString &kind) {
  QString content;
  QStringList points;
  for (std::size_t year = 0; year <= series.size(); ++year) {
    if (year < series.size() && !std::isnan(series[year])) {
      points.append(axes.point(year, series[year]));
      continue;
    }
    if (points.size() > 1)
      content += element(QStringLiteral("polyline"), {},
                         QStringLiteral("points=\"%1\" class=\"%2\"").arg(points.join(' '), kind));
    points.clear();
  }
  return content;
}

QString band(const Axes &axes, const Lines &lines) {
  QStringList there;
  QStringList back;
  for (std::size_t year = 0; year < lines.low.size(); ++year)
    if (!std::isnan(lines.low[year])) {
      there.append(axes.point(year, lines.high[year]));
      back.prepend(axes.point(year, lines.low[year]));
    }
  return there.isEmpty() ? QString()
                         : element(QStringLiteral("polygon"), {},
                                   QStringLiteral("points=\"%1\" class=\"interval\"").arg((there + back).join(' ')));
}

QString dots(const Axes &axes, const TrendPage &page, const Series &series) {
  QString content;
  for (std::size_t year = 0; year < series.size(); ++year)
    if (!std::isnan(series[year]))
      content += element(QStringLiteral("circle"),
                         element(QStringLiteral("title"), QStringLiteral("%1: %2").arg(page.years[year].toHtmlEscaped(),
                                                                                       written(series[year], 4))),
                         QStringLiteral("cx=\"%1\" cy=\"%2\" r=\"4\" class=\"dot\"")
                             .arg(svg::number(axes.x(year)), svg::number(axes.y(series[year]))));
  return content;
}

QString scale(const Axes &axes, const TrendPage &page) {
  const double step = svg::roundStep(axes.most / 4);
  const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
  QString content;
  for (int tick = 0; tick * step <= axes.most; ++tick) {
    content += svg::line(left, axes.y(tick * step), right, axes.y(tick * step), QStringLiteral("tick"));
    content += svg::words(left - 6, axes.y(tick * step) + 4, QStringLiteral("end"), written(tick * step, decimals));
  }
  const std::size_t every = (page.years.size() + 3) / 4; // more names would run into each other
  for (std::size_t year = 0; year < page.years.size(); ++year)
    if (year + 1 == page.years.size() || (year % every == 0 && year + every / 2 < page.years.size() - 1))
      content += svg::words(axes.x(year), bottom + 20, QStringLiteral("middle"), page.years[year]);
  return content;
}

QString panel(const TrendPage &page, const QString &name, Measure measure) {
  const Lines lines = linesOf(page, measure);
  const Axes axes{page.years.size(), mostOf(lines)};
  const QString content = scale(axes, page) + band(axes, lines) +
                          path(axes, lines.byChance, QStringLiteral("by-chance")) +
                          path(axes, lines.measured, QStringLiteral("trend")) + dots(axes, page, lines.measured);
  return element(QStringLiteral("figure"), element(QStringLiteral("figcaption"), name) +
                                               svg::chart(width, height, QStringLiteral("years"),
                                                          Text::tr("%1, year by year").arg(name), content));
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
