#include "presentation/waterfall.h"

#include "presentation/svg.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using namespace svg;

constexpr double width = 720;
constexpr double left = 250; ///< of the bars, right of their names
constexpr double right = 640;
constexpr double rowHeight = 34;
constexpr double barHeight = 20;

/// A bar from one figure to another.
struct Bar {
  QString name;
  double from, to;
  QString figure;
  QString kind;
};

/// From figures to places.
struct Scale {
  double low, high;
  double x(double value) const { return left + (value - low) / (high - low) * (right - left); }
};

Scale scaleOf(const std::vector<Bar> &bars) {
  Scale scale{0, 0};
  for (const Bar &bar : bars) {
    scale.low = std::min({scale.low, bar.from, bar.to});
    scale.high = std::max({scale.high, bar.from, bar.to});
  }
  if (!(scale.high > scale.low))
    scale.high = scale.low + 1;
  return scale;
}

QString drawn(const std::vector<Bar> &bars) {
  const Scale scale = scaleOf(bars);
  const double bottom = rowHeight * static_cast<double>(bars.size()) + 6;
  QString content = line(scale.x(0), 4, scale.x(0), bottom, QStringLiteral("axis"));
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const Bar &bar = bars[i];
    const double y = 8 + rowHeight * static_cast<double>(i);
    const double from = scale.x(std::min(bar.from, bar.to));
    const double to = scale.x(std::max(bar.from, bar.to));
    content += words(left - 14, y + barHeight - 5, QStringLiteral("end"), bar.name);
    content += rectangle(from, y, std::max(1.0, to - from), barHeight, bar.kind);
    content += words(to + 8, y + barHeight - 5, QStringLiteral("start"), bar.figure);
    if (i + 1 < bars.size())
      content += line(scale.x(bar.to), y + barHeight, scale.x(bar.to), y + rowHeight, QStringLiteral("joint"));
  }
  return content;
}

} // namespace

QString waterfall(const QString &title, const std::vector<WaterfallStep> &steps, const QString &totalName, double start,
                  const QString &startName) {
  std::vector<Bar> bars;
  if (!startName.isEmpty())
    bars.push_back({startName, 0, start, written(start, 3), QStringLiteral("total")});
  double reached = start;
  for (const auto &[name, value] : steps) {
    const QString kind = value < 0 ? QStringLiteral("back") : QStringLiteral("step");
    bars.push_back({name, reached, reached + value, signedNumber(value, 3), kind});
    reached += value;
  }
  bars.push_back({totalName, 0, reached, written(reached, 3), QStringLiteral("total")});
  return chart(width, rowHeight * static_cast<double>(bars.size()) + 12, QStringLiteral("waterfall"), title,
               drawn(bars));
}

} // namespace skolmix
