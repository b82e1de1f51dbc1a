#include "presentation/scatter_plot.h"

#include "presentation/page.h"
#include "presentation/svg.h"
#include "presentation/text.h"

#include <QRectF>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using namespace svg;
using html::element;

constexpr double width = 680;
constexpr double height = 440;
const QRectF frame(58, 34, width - 78, height - 92); ///< of the plot, within its texts
constexpr double radius = 6;                         ///< of a mark
constexpr double lineHeight = 15;
constexpr int mostLetters = 30; ///< of a name

/// From figures to places.
struct Axis {
  double low, high;
  double start, end; ///< places of the two

  double at(double value) const { return start + (value - low) / (high - low) * (end - start); }
};

/// Holds all values with some room around them.
Axis axisOf(const std::vector<double> &values, double start, double end) {
  const auto [low, high] = std::ranges::minmax(values);
  const double room = high > low ? 0.08 * (high - low) : std::max(0.1 * high, 0.01);
  return {std::max(0.0, low - room), high + room, start, end};
}

bool hasPlace(const ScatterMark &mark) { return std::isfinite(mark.x) && std::isfinite(mark.y); }
bool hasInterval(const ScatterMark &mark) {
  return std::isfinite(mark.interval.low) && std::isfinite(mark.interval.high);
}

struct Axes {
  Axis x, y;

  QPointF at(const ScatterMark &mark) const { return {x.at(mark.x), y.at(mark.y)}; }
};

Axes axesOf(const std::vector<ScatterMark> &marks) {
  std::vector<double> xs;
  std::vector<double> ys;
  for (const ScatterMark &mark : marks)
    if (hasPlace(mark)) {
      xs.push_back(mark.x);
      ys.push_back(mark.y);
      if (hasInterval(mark))
        ys.insert(ys.end(), {mark.interval.low, mark.interval.high});
    }
  return {axisOf(xs, frame.left(), frame.right()), axisOf(ys, frame.bottom(), frame.top())};
}

/// A place on an axis, and what is written there.
struct Tick {
  double place;
  QString text;
};

std::vector<Tick> ticksOf(const Axis &axis) {
  const double step = roundStep((axis.high - axis.low) / 6);
  const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
  std::vector<Tick> ticks;
  const auto last = static_cast<long>(std::floor(axis.high / step));
  for (auto tick = static_cast<long>(std::ceil(axis.low / step)); tick <= last; ++tick) {
    const double value = static_cast<double>(tick) * step;
    ticks.push_back({axis.at(value), written(value, decimals)});
  }
  return ticks;
}

QString scale(const ScatterPlot &plot, const Axes &axes) {
  QString content;
  for (const auto &[x, text] : ticksOf(axes.x))
    content += line(x, frame.top(), x, frame.bottom(), QStringLiteral("tick")) +
               words(x, frame.bottom() + 18, QStringLiteral("middle"), text);
  for (const auto &[y, text] : ticksOf(axes.y))
    content += line(frame.left(), y, frame.right(), y, QStringLiteral("tick")) +
               words(frame.left() - 7, y + 4, QStringLiteral("end"), text);
  return content + words(0, 16, QStringLiteral("start"), plot.y) +
         words(frame.right(), frame.bottom() + 42, QStringLiteral("end"), plot.x);
}

QString joined(const ScatterPlot &plot, const Axes &axes) {
  QStringList points;
  for (const std::size_t number : plot.line) {
    const QPointF place = axes.at(plot.marks[number]);
    points.append(svg::number(place.x()) + ',' + svg::number(place.y()));
  }
  return points.size() < 2 ? QString()
                           : element(QStringLiteral("polyline"), {},
                                     QStringLiteral("points=\"%1\" class=\"trend\"").arg(points.join(' ')));
}

QString linesThrough(const QPointF &place) {
  return line(frame.left(), place.y(), frame.right(), place.y(), QStringLiteral("by-chance")) +
         line(place.x(), frame.top(), place.x(), frame.bottom(), QStringLiteral("by-chance"));
}

QString whisker(const ScatterMark &mark, const Axes &axes) {
  const double x = axes.x.at(mark.x);
  const double low = axes.y.at(mark.interval.low);
  const double high = axes.y.at(mark.interval.high);
  return line(x, low, x, high, QStringLiteral("axis")) + line(x - 4, low, x + 4, low, QStringLiteral("axis")) +
         line(x - 4, high, x + 4, high, QStringLiteral("axis"));
}

QString drawn(const ScatterMark &mark, const QPointF &place) {
  const QString title = element(QStringLiteral("title"), mark.title.toHtmlEscaped());
  if (mark.shape == MarkShape::Square)
    return element(QStringLiteral("rect"), title,
                   QStringLiteral("x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" class=\"total\"")
                       .arg(number(place.x() - radius + 1), number(place.y() - radius + 1), number(2 * radius - 2)));
  return element(QStringLiteral("circle"), title,
                 QStringLiteral("cx=\"%1\" cy=\"%2\" r=\"%3\" class=\"%4\"")
                     .arg(number(place.x()), number(place.y()), number(radius),
                          mark.shape == MarkShape::Hollow ? QStringLiteral("before") : QStringLiteral("dot")));
}

/// Finds room for names to the right or left of their marks, higher or lower where it is crowded.
class Names {
public:
  Names(const std::vector<ScatterMark> &marks, const Axes &axes) : mAxes(axes) {
    for (const ScatterMark &mark : marks) {
      if (!hasPlace(mark))
        continue;
      const QPointF place = axes.at(mark);
      mTaken.push_back({place.x() - radius, place.y() - radius, 2 * radius, 2 * radius});
      if (hasInterval(mark))
        mTaken.push_back(QRectF(QPointF(place.x() - 5, axes.y.at(mark.interval.high)),
                                QPointF(place.x() + 5, axes.y.at(mark.interval.low))));
      if (mark.shape == MarkShape::Hollow)
        mTaken.push_back({frame.left(), place.y() - 1, frame.width(), 2});
    }
  }

  QString place(const ScatterMark &mark) {
    const QString name =
        mark.name.size() > mostLetters ? mark.name.left(mostLetters - 1) + QStringLiteral("…") : mark.name;
    const QPointF dot = mAxes.at(mark);
    const QRectF room = freeRoom(dot, 7.0 * static_cast<double>(name.size()));
    mTaken.push_back(room);
    const bool isRight = room.left() > dot.x();
    const double near = isRight ? room.left() : room.right();
    const QString lead = std::abs(room.center().y() - dot.y()) < 1
                             ? QString()
                             : line(dot.x(), dot.y(), near, room.center().y(), QStringLiteral("lead"));
    return lead + words(near, room.center().y() + 4.5, isRight ? QStringLiteral("start") : QStringLiteral("end"), name);
  }

private:
  bool isFree(const QRectF &room) const {
    return frame.contains(room) &&
           std::ranges::none_of(mTaken, [&](const QRectF &taken) { return taken.intersects(room); });
  }

  QRectF freeRoom(const QPointF &dot, double length) const {
    constexpr double gap = radius + 5;
    const auto beside = [&](int lines, bool isRight) {
      return QRectF(isRight ? dot.x() + gap : dot.x() - gap - length, dot.y() + (lines - 0.5) * lineHeight, length,
                    lineHeight);
    };
    constexpr int mostLines = 12;
    for (int step = 0; step <= 2 * mostLines; ++step)
      for (const bool isRight : {true, false})
        if (const QRectF room = beside((step + 1) / 2 * (step % 2 == 0 ? 1 : -1), isRight); isFree(room))
          return room;
    return beside(0, dot.x() < frame.center().x());
  }

  const Axes &mAxes;
  std::vector<QRectF> mTaken;
};

} // namespace

QString scatterPlot(const ScatterPlot &plot) {
  if (std::ranges::none_of(plot.marks, hasPlace))
    return {};
  const Axes axes = axesOf(plot.marks);
  Names names(plot.marks, axes);
  QString behind;
  QString before;
  for (const ScatterMark &mark : plot.marks) {
    if (!hasPlace(mark))
      continue;
    const QPointF place = axes.at(mark);
    behind += (mark.shape == MarkShape::Hollow ? linesThrough(place) : QString()) +
              (hasInterval(mark) ? whisker(mark, axes) : QString());
    before += drawn(mark, place) + names.place(mark);
  }
  return chart(width, height, QStringLiteral("funnel"), plot.title,
               element(QStringLiteral("desc"), plot.description.toHtmlEscaped()) + scale(plot, axes) + behind +
                   joined(plot, axes) + before);
}

} // namespace skolmix
