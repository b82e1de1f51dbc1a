#include "presentation/dot_plot.h"

#include "presentation/page.h"
#include "presentation/svg.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using namespace svg;
using html::element;

constexpr double width = 680;
constexpr double left = 196; ///< of the dots, right of the names
constexpr double rowHeight = 22;
constexpr double top = 24;
constexpr int mostLetters = 27; ///< of a name

bool hasFigures(const DotPlot &plot) {
  return std::ranges::any_of(plot.rows, [](const DotRow &row) { return !row.figure.isEmpty(); });
}

/// From figures to places.
struct Axis {
  double step, reach, right;

  double x(double value) const { return left + (right - left) * (1 + std::clamp(value / reach, -1.0, 1.0)) / 2; }
};

double largest(double most, double value) { return std::isfinite(value) ? std::max(most, std::abs(value)) : most; }

Axis axisOf(const DotPlot &plot) {
  double ofDots = plot.leastReach;
  for (const DotRow &row : plot.rows)
    ofDots = largest(largest(ofDots, row.hollow), row.filled);
  double most = ofDots;
  for (const DotRow &row : plot.rows)
    most = largest(largest(most, row.interval.low), row.interval.high);
  const double reach = 1.03 * std::min(most, 2 * ofDots);
  return {std::max(1.0, roundStep(reach / 4)), reach, width - (hasFigures(plot) ? 112 : 12)};
}

QString small(double x, double y, const QString &anchor, const QString &content) {
  return element(
      QStringLiteral("text"), content.toHtmlEscaped(),
      QStringLiteral("x=\"%1\" y=\"%2\" text-anchor=\"%3\" class=\"small\"").arg(number(x), number(y), anchor));
}

QString scale(const DotPlot &plot, const Axis &axis, double bottom) {
  QString svg;
  const int marks = static_cast<int>(axis.reach / axis.step);
  for (int mark = -marks; mark <= marks; ++mark) {
    const double x = axis.x(mark * axis.step);
    svg += line(x, top, x, bottom, mark == 0 ? QStringLiteral("whole") : QStringLiteral("tick"));
    svg += small(x, bottom + 16, QStringLiteral("middle"), plot.mark(mark * axis.step));
  }
  return svg + small(axis.x(0), 14, QStringLiteral("middle"), plot.middle) +
         small(left, bottom + 34, QStringLiteral("start"), plot.below) +
         small(axis.right, bottom + 34, QStringLiteral("end"), plot.above);
}

QString dot(double x, double y, const QString &kind) {
  return element(QStringLiteral("circle"), {},
                 QStringLiteral("cx=\"%1\" cy=\"%2\" r=\"5\" class=\"%3\"").arg(number(x), number(y), kind));
}

/// A name that is too long keeps its beginning; the whole is told where one points at it.
QString nameOf(const DotRow &row, double y) {
  const QString name = row.name.size() > mostLetters ? row.name.left(mostLetters - 1) + QStringLiteral("…") : row.name;
  return element(QStringLiteral("text"),
                 element(QStringLiteral("title"), row.name.toHtmlEscaped()) + name.toHtmlEscaped(),
                 QStringLiteral("x=\"%1\" y=\"%2\" text-anchor=\"end\"").arg(number(left - 12), number(y)));
}

QString drawn(const DotRow &row, const Axis &axis, double y) {
  QString svg = nameOf(row, y + 4);
  if (std::isfinite(row.interval.low) && std::isfinite(row.interval.high))
    svg += line(axis.x(row.interval.low), y, axis.x(row.interval.high), y, QStringLiteral("range"));
  if (std::isfinite(row.hollow) && std::isfinite(row.filled))
    svg += line(axis.x(row.hollow), y, axis.x(row.filled), y, QStringLiteral("move"));
  if (std::isfinite(row.filled))
    svg += dot(axis.x(row.filled), y, row.filled < 0 ? QStringLiteral("below") : QStringLiteral("above"));
  if (std::isfinite(row.hollow))
    svg += dot(axis.x(row.hollow), y, QStringLiteral("before"));
  if (!row.figure.isEmpty())
    svg += words(axis.right + 8, y + 4, QStringLiteral("start"), row.figure);
  return svg;
}

} // namespace

DotPlot deviationPlot(const QString &title, double whole, const QString &group) {
  return {title,
          Text::tr("the whole: %1 % %2").arg(written(whole, 1), group),
          Text::tr("← below the whole"),
          Text::tr("above the whole →"),
          5,
          [](double points) { return signedNumber(points, 0); },
          {}};
}

QString dotPlot(const DotPlot &plot) {
  const Axis axis = axisOf(plot);
  const double bottom = top + rowHeight * static_cast<double>(plot.rows.size());
  QString svg = scale(plot, axis, bottom);
  double y = top - rowHeight / 2;
  for (const DotRow &row : plot.rows)
    svg += drawn(row, axis, y += rowHeight);
  return html::wide(chart(width, bottom + 42, QStringLiteral("dots"), plot.title, svg), QStringLiteral("plain"));
}

} // namespace skolmix
