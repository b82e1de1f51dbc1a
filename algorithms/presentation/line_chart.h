#pragma once

#include <QString>
#include <vector>

namespace skolmix {

/// A figure per year; NaN where a year has none.
using Series = std::vector<double>;

/// How something went over the years, at least two of them, none of it below zero. Texts are plain.
struct LineChart {
  QString name;  ///< stands above it
  QString title; ///< for those who cannot see it
  std::vector<QString> years;
  Series figures; ///< a line with dots
  Series low;     ///< of a pale band
  Series high;
  Series dashed; ///< a line without dots; may be empty
  int decimals;  ///< of what a dot tells where one points at it
};

/// A figure with an SVG element, with a scale of its own from zero. Lines have gaps where a year has no figure.
QString lineChart(const LineChart &chart);

} // namespace skolmix
