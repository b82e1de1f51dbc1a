#include "presentation/funnel_plot.h"

#include "presentation/page.h"
#include "presentation/svg.h"
#include "presentation/text.h"

#include <QRectF>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>

namespace skolmix {
namespace {

using namespace svg;
using html::element;

constexpr double width = 680;
constexpr double height = 480;
const QRectF frame(58, 46, width - 72, height - 100); ///< of the plot, within its texts
constexpr double dotRadius = 5;

/// From figures to places. Both ends reach as far.
struct Axes {
  double reach; ///< percentage points
  double most;  ///< pupils

  bool holds(double deviation) const { return std::abs(deviation) <= reach; }
  double x(double deviation) const {
    return frame.center().x() + std::clamp(deviation / reach, -1.0, 1.0) * frame.width() / 2;
  }
  double y(double pupils) const { return frame.bottom() - pupils / most * frame.height(); }
};

/// The largest deviation but for a hundredth of the pupils: a tiny school far out leaves no room for the others.
double usualReach(std::vector<FunnelSchool> schools) {
  std::ranges::sort(schools, std::greater(), [](const FunnelSchool &school) { return std::abs(school.deviation); });
  double pupils = 0;
  for (const FunnelSchool &school : schools)
    pupils += school.pupils;
  double further = 0;
  for (const FunnelSchool &school : schools)
    if ((further += school.pupils) > pupils / 100)
      return std::abs(school.deviation);
  return 0;
}

Axes axesOf(const std::vector<FunnelSchool> &schools) {
  double reach = 5;
  double most = 1;
  for (const FunnelSchool &school : schools) {
    reach = std::max(reach, std::abs(school.deviation));
    most = std::max(most, school.pupils);
  }
  const double usual = std::max(5.0, usualReach(schools));
  return {5 * std::ceil(1.02 * (reach > 2 * usual ? usual : reach) / 5), 1.06 * most};
}

QString deviationTicks(const Axes &axes) {
  const double step = roundStep(axes.reach / 4);
  const int most = static_cast<int>(axes.reach / step);
  QString svg;
  for (int tick = -most; tick <= most; ++tick) {
    const double x = axes.x(tick * step);
    svg += line(x, frame.top(), x, frame.bottom(), QStringLiteral("tick"));
    svg += words(x, frame.bottom() + 18, QStringLiteral("middle"), signedNumber(tick * step, 0));
  }
  return svg;
}

QString pupilTicks(const Axes &axes) {
  const double step = std::max(1.0, roundStep(axes.most / 6));
  QString svg;
  for (int tick = 0; tick * step <= axes.most; ++tick) {
    const double y = axes.y(tick * step);
    svg += line(frame.left(), y, frame.right(), y, QStringLiteral("tick"));
    svg += words(frame.left() - 7, y + 4, QStringLiteral("end"), written(tick * step, 0));
  }
  return svg;
}

QString axisTitles(const FunnelPlot &plot) {
  const double below = frame.bottom() + 42;
  return words(frame.center().x(), 16, QStringLiteral("middle"), plot.whole) +
         words(0, 34, QStringLiteral("start"), Text::tr("Pupils at the school")) +
         words(frame.left(), below, QStringLiteral("start"), Text::tr("← below the whole")) +
         words(frame.center().x(), below, QStringLiteral("middle"), Text::tr("percentage points")) +
         words(frame.right(), below, QStringLiteral("end"), Text::tr("above the whole →"));
}

/// Cut off at the reach, and where no school can be: with fewer pupils of the group than none, or more than all.
QString funnel(const FunnelPlot &plot, const Axes &axes) {
  constexpr int steps = 80;
  QStringList left;
  QStringList right;
  for (int step = 1; step <= steps; ++step) {
    const double pupils = axes.most * std::pow(step / double(steps), 2);
    const double reach = std::min(axes.reach, chanceReach(plot.share, pupils, plot.pupils));
    const QString y = number(axes.y(pupils));
    left.append(number(axes.x(-std::min(reach, 100 * plot.share))) + ',' + y);
    right.prepend(number(axes.x(std::min(reach, 100 * (1 - plot.share)))) + ',' + y);
  }
  return element(QStringLiteral("polygon"), {},
                 QStringLiteral("points=\"%1\" class=\"chance\"").arg((left + right).join(' ')));
}

/// A dot; an arrowhead at the rim for a school that is further out.
QString mark(const FunnelSchool &school, const Axes &axes) {
  const double x = axes.x(school.deviation);
  const double y = axes.y(school.pupils);
  const double tip = std::copysign(2 * dotRadius, school.deviation);
  const QString side = school.deviation < 0 ? QStringLiteral("below") : QStringLiteral("above");
  const QString kind = school.isBeyondChance ? side : side + QStringLiteral(" within");
  const QString title = element(QStringLiteral("title"), school.title.toHtmlEscaped());
  if (axes.holds(school.deviation))
    return element(
        QStringLiteral("circle"), title,
        QStringLiteral("cx=\"%1\" cy=\"%2\" r=\"%3\" class=\"%4\"").arg(number(x), number(y), number(dotRadius), kind));
  return element(QStringLiteral("path"), title,
                 QStringLiteral("d=\"M%1 %2v%3L%4 %5z\" class=\"%6\"")
                     .arg(number(x), number(y - dotRadius), number(2 * dotRadius), number(x + tip), number(y), kind));
}

/// Finds room for numbers: beside their dots, or further off where it is crowded.
class Numbers {
public:
  Numbers(const std::vector<FunnelSchool> &schools, const Axes &axes) : mAxes(axes) {
    for (const FunnelSchool &school : schools)
      mTaken.push_back(around(dotOf(school), {2 * dotRadius + 2, 2 * dotRadius + 2}));
  }

  QString place(const FunnelSchool &school) {
    const QString text = label(school);
    if (text.isEmpty())
      return {};
    const QPointF dot = dotOf(school);
    const QSizeF size(4 + 8.0 * double(text.size()), 14);
    const QPointF middle = freePlace(dot, size);
    mTaken.push_back(around(middle, size));
    return leadLine(dot, middle) + words(middle.x(), middle.y() + 4.5, QStringLiteral("middle"), text);
  }

private:
  static constexpr double nearest = 13;

  /// Where the place of a school does not tell its deviation, the number does.
  QString label(const FunnelSchool &school) const {
    if (mAxes.holds(school.deviation))
      return school.number;
    const QString deviation = signedNumber(school.deviation, 1);
    return school.number.isEmpty() ? deviation : QStringLiteral("%1 (%2)").arg(school.number, deviation);
  }

  QPointF dotOf(const FunnelSchool &school) const { return {mAxes.x(school.deviation), mAxes.y(school.pupils)}; }

  static QRectF around(const QPointF &middle, const QSizeF &size) {
    return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()};
  }

  /// Up to the number, where it is not beside its dot.
  static QString leadLine(const QPointF &dot, const QPointF &middle) {
    const double distance = std::hypot(middle.x() - dot.x(), middle.y() - dot.y());
    const QPointF end = middle + (dot - middle) * 8 / distance;
    return distance > 1.5 * nearest ? line(dot.x(), dot.y(), end.x(), end.y(), QStringLiteral("lead")) : QString();
  }

  bool isFree(const QRectF &place) const {
    return frame.contains(place) &&
           std::ranges::none_of(mTaken, [&](const QRectF &taken) { return taken.intersects(place); });
  }

  QPointF freePlace(const QPointF &dot, const QSizeF &size) const {
    constexpr int directions = 16;
    for (const double distance : {1.0, 1.5, 2.0, 2.6, 3.3, 4.1, 5.0, 6.0, 7.5, 9.0})
      for (int direction = 0; direction < directions; ++direction) {
        const double angle = 2 * std::numbers::pi * direction / directions;
        const QPointF middle = dot + distance * nearest * QPointF(std::cos(angle), -std::sin(angle));
        if (isFree(around(middle, size)))
          return middle;
      }
    return dot + QPointF(nearest, 0);
  }

  const Axes &mAxes;
  std::vector<QRectF> mTaken;
};

QString numbers(const std::vector<FunnelSchool> &schools, const Axes &axes) {
  Numbers numbers(schools, axes);
  QString svg;
  for (const FunnelSchool &school : schools)
    svg += numbers.place(school);
  return svg;
}

} // namespace

double chanceReach(double share, double pupils, double pupilsOfWhole) {
  const double others = std::max(0.0, pupilsOfWhole - pupils);
  return 196 * std::sqrt(share * (1 - share) / pupils * others / (pupilsOfWhole - 1));
}

QString funnelPlot(const FunnelPlot &plot) {
  const Axes axes = axesOf(plot.schools);
  QString svg = (plot.hasFunnel ? funnel(plot, axes) : QString()) + deviationTicks(axes) + pupilTicks(axes) +
                line(axes.x(0), frame.top() - 22, axes.x(0), frame.bottom(), QStringLiteral("whole")) +
                axisTitles(plot) + numbers(plot.schools, axes);
  for (const FunnelSchool &school : plot.schools)
    svg += mark(school, axes);
  return chart(width, height, QStringLiteral("funnel"), plot.title, svg);
}

} // namespace skolmix
