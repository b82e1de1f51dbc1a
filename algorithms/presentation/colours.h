#pragma once

#include <array>
#include <limits>

namespace skolmix::colours {

/// Values from `from` (included) up to `to`, on a scale that has two ends.
struct SignedClass {
  double from;
  double to;
  const char *colour;
};

inline constexpr double infinite = std::numeric_limits<double>::infinity();

/// How far a share is from the whole, in percentage points: purple below, orange above (PuOr of ColorBrewer, Brewer
/// 2003; its palest orange a little darker, for grey print). The classes are the same on every map, so that maps
/// compare.
inline constexpr std::array<SignedClass, 7> deviation{{{-infinite, -15, "#542788"},
                                                       {-15, -7.5, "#998ec3"},
                                                       {-7.5, -2.5, "#d8daeb"},
                                                       {-2.5, 2.5, "#f7f7f7"},
                                                       {2.5, 7.5, "#fddcae"},
                                                       {7.5, 15, "#f1a340"},
                                                       {15, infinite, "#b35806"}}};

/// How much a share changes, in percentage points: green falls, pink rises. After PiYG of ColorBrewer, with greens
/// nearer to yellow and pinks nearer to blue, because readers who do not see green cannot tell its own ends apart.
/// Neither hue is one of the deviations, because a change is not a level.
inline constexpr std::array<SignedClass, 7> change{{{-infinite, -5, "#335c00"},
                                                    {-5, -2.5, "#80ad28"},
                                                    {-2.5, -1, "#c6e49a"},
                                                    {-1, 1, "#f7f7f7"},
                                                    {1, 2.5, "#f4cbe9"},
                                                    {2.5, 5, "#da7fc9"},
                                                    {5, infinite, "#900a73"}}};

/// Of what has no share at all, and of what has one that is hidden: beside both ramps.
inline constexpr const char *noPupils = "#bdbdbd";
inline constexpr const char *hidden = "#ffffff";

/// Slices of a pie, one a group: teal to pale green, then greys and browns, apart from the ramp of the ring around it.
inline constexpr std::array pie{"#0b5563", "#3f9ea6", "#d3eee0", "#666666", "#b9b9b9", "#2b2b2b", "#ead48a", "#96652a"};

/// How many pupils, from most to fewest, and none.
inline constexpr std::array pupils{"#0b5563", "#35827f", "#66aaa2", "#98cbc1", "#c9e6de", "#ffffff"};

/// How long the way to school is, from short to long.
inline constexpr std::array ways{"#f7fcfd", "#d4e2ef", "#b0c6df", "#8ca6cf", "#687bb6"};

/// Of what has no way to school.
inline constexpr const char *noWay = "#f1a340";

} // namespace skolmix::colours
