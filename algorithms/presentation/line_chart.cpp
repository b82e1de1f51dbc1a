#include "presentation/line_chart.h"

#include "presentation/page.h"
#include "presentation/svg.h"
#include "presentation/text.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using html::element;

constexpr double width = 340;
constexpr double height = 210;
constexpr double left = 46;
constexpr double right = 326;
constexpr double top = 12;
constexpr double bottom = 176;

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

double mostOf(const LineChart &chart) {
  double most = 0;
  for (const Series &series : {chart.figures, chart.dashed, chart.high})
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

QString band(const Axes &axes, const LineChart &chart) {
  QStringList there;
  QStringList back;
  for (std::size_t year = 0; year < chart.low.size(); ++year)
    if (!std::isnan(chart.low[year])) {
      there.append(axes.point(year, chart.high[year]));
      back.prepend(axes.point(year, chart.low[year]));
    }
  return there.isEmpty() ? QString()
                         : element(QStringLiteral("polygon"), {},
                                   QStringLiteral("points=\"%1\" class=\"interval\"").arg((there + back).join(' ')));
}

QString dots(const Axes &axes, const LineChart &chart) {
  QString content;
  for (std::size_t year = 0; year < chart.figures.size(); ++year)
    if (!std::isnan(chart.figures[year]))
      content += element(
          QStringLiteral("circle"),
          element(QStringLiteral("title"), QStringLiteral("%1: %2").arg(chart.years[year].toHtmlEscaped(),
                                                                        written(chart.figures[year], chart.decimals))),
          QStringLiteral("cx=\"%1\" cy=\"%2\" r=\"4\" class=\"dot\"")
              .arg(svg::number(axes.x(year)), svg::number(axes.y(chart.figures[year]))));
  return content;
}

QString scale(const Axes &axes, const LineChart &chart) {
  const double step = svg::roundStep(axes.most / 4);
  const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
  QString content;
  for (int tick = 0; tick * step <= axes.most; ++tick) {
    content += svg::line(left, axes.y(tick * step), right, axes.y(tick * step), QStringLiteral("tick"));
    content += svg::words(left - 6, axes.y(tick * step) + 4, QStringLiteral("end"), written(tick * step, decimals));
  }
  const std::size_t every = (chart.years.size() + 3) / 4; // more names would run into each other
  for (std::size_t year = 0; year < chart.years.size(); ++year)
    if (year + 1 == chart.years.size() || (year % every == 0 && year + every / 2 < chart.years.size() - 1))
      content += svg::words(axes.x(year), bottom + 20, QStringLiteral("middle"), chart.years[year]);
  return content;
}

} // namespace

QString lineChart(const LineChart &chart) {
  const Axes axes{chart.years.size(), mostOf(chart)};
  const QString content = scale(axes, chart) + band(axes, chart) +
                          path(axes, chart.dashed, QStringLiteral("by-chance")) +
                          path(axes, chart.figures, QStringLiteral("trend")) + dots(axes, chart);
  return element(QStringLiteral("figure"),
                 element(QStringLiteral("figcaption"), chart.name.toHtmlEscaped()) +
                     svg::chart(width, height, QStringLiteral("years"), chart.title, content));
}

} // namespace skolmix
