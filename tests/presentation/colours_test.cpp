// Colours must be told apart by readers who do not see red, green or blue, and in grey print. Sight is simulated after
// Machado, Oliveira & Fernandes (2009), severity 1, in linear RGB.

#include "presentation/colours.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <vector>

namespace skolmix::colours {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

struct Sight {
  const char *name;
  Matrix seen; ///< of linear RGB
};

constexpr std::array<Sight, 4> sights{
    {{"usual", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
     {"protanopia",
      {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
     {"deuteranopia",
      {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
     {"tritanopia",
      {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}}};

/// Of sRGB (IEC 61966-2-1) under its white, D65.
constexpr Matrix xyzOfRgb{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple white{0.95047, 1, 1.08883};

Triple product(const Matrix &matrix, const Triple &vector) {
  Triple result{};
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t j = 0; j < 3; ++j)
      result[i] += matrix[i][j] * vector[j];
  return result;
}

Triple linear(const std::string &colour) {
  Triple result{};
  for (std::size_t i = 0; i < 3; ++i) {
    const double value = std::stoi(colour.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
    result[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  }
  return result;
}

/// CIELAB (CIE 1976).
Triple lab(const Triple &rgb) {
  Triple part = product(xyzOfRgb, rgb);
  for (std::size_t i = 0; i < 3; ++i) {
    const double t = part[i] / white[i];
    part[i] = t > std::pow(6.0 / 29, 3) ? std::cbrt(t) : t / (3 * std::pow(6.0 / 29, 2)) + 4.0 / 29;
  }
  return {116 * part[1] - 16, 500 * (part[0] - part[1]), 200 * (part[1] - part[2])};
}

Triple seen(const std::string &colour, const Sight &sight) {
  Triple rgb = product(sight.seen, linear(colour));
  for (double &value : rgb)
    value = std::clamp(value, 0.0, 1.0);
  return lab(rgb);
}

/// ΔE of CIELAB.
double apart(const std::string &one, const std::string &other, const Sight &sight) {
  const Triple a = seen(one, sight);
  const Triple b = seen(other, sight);
  return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

double lightness(const std::string &colour) { return lab(linear(colour))[0]; }

// Half of all readers notice 7 units of lightness, or 10 to 14 of the other two, between marks a third of a degree
// wide: 2 to 3 mm on paper, the ring of a school or a small area (Stone, Szafir & Setlur 2014). Large fields that touch
// need a third of that (2.3, Mahy, Van Eycken & Oosterlinck 1994).

/// Of classes that are next to each other; to take one for the other is a small error.
constexpr double betweenNeighbours = 10;
/// Of classes as far below the middle as above it.
constexpr double betweenSides = 15;
/// Of the two ends, which must be known without looking at the legend.
constexpr double betweenEnds = 40;
/// Of colours that are in no order.
constexpr double betweenAny = 14;
/// Of lightness, in grey print, between classes further from the middle and nearer to it.
constexpr double betweenGreys = 7;

std::vector<std::string> coloursOf(std::span<const SignedClass> classes) {
  std::vector<std::string> result;
  for (const SignedClass &c : classes)
    result.emplace_back(c.colour);
  return result;
}

/// What is wrong with a ramp of one direction; empty where nothing is.
std::string faultsOfSteps(std::span<const std::string> ramp) {
  std::string faults;
  for (const Sight &sight : sights)
    for (std::size_t i = 1; i < ramp.size(); ++i)
      if (const double off = apart(ramp[i - 1], ramp[i], sight); off < betweenNeighbours)
        faults += ramp[i - 1] + " and " + ramp[i] + " are neighbours " + std::to_string(off) + " apart in " +
                  sight.name + "\n";
  return faults;
}

/// The same of a ramp with a middle.
std::string faults(std::span<const std::string> ramp) {
  std::string result = faultsOfSteps(ramp);
  for (const Sight &sight : sights)
    for (std::size_t i = 0; i < ramp.size() / 2; ++i)
      if (const double off = apart(ramp[i], ramp[ramp.size() - 1 - i], sight);
          off < (i == 0 ? betweenEnds : betweenSides))
        result += ramp[i] + " and " + ramp[ramp.size() - 1 - i] + " are two sides " + std::to_string(off) +
                  " apart in " + sight.name + "\n";
  const auto darkest = [&](std::size_t i) {
    return std::min(lightness(ramp[i]), lightness(ramp[ramp.size() - 1 - i]));
  };
  const auto lightest = [&](std::size_t i) {
    return std::max(lightness(ramp[i]), lightness(ramp[ramp.size() - 1 - i]));
  };
  for (std::size_t i = 0; i < ramp.size() / 2; ++i)
    if (lightest(i) > darkest(i + 1) - betweenGreys)
      result += ramp[i] + " does not look further from the middle than " + ramp[i + 1] + " in grey\n";
  return result;
}

/// The least that two of these are apart, in any sight.
double leastApart(std::span<const std::string> colours) {
  double least = infinite;
  for (const Sight &sight : sights)
    for (std::size_t i = 0; i < colours.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        least = std::min(least, apart(colours[i], colours[j], sight));
  return least;
}

} // namespace

TEST(Colours, AreMeasuredAsPublished) {
  EXPECT_NEAR(lightness("#ffffff"), 100, 1e-3);
  EXPECT_NEAR(lightness("#000000"), 0, 1e-9);
  const Triple red = lab(linear("#ff0000"));
  EXPECT_NEAR(red[0], 53.24, 0.01);
  EXPECT_NEAR(red[1], 80.09, 0.01);
  EXPECT_NEAR(red[2], 67.20, 0.01);
  EXPECT_NEAR(lightness("#777777"), 50, 0.5);
  for (const Sight &sight : sights) // grey is grey for everyone
    EXPECT_LT(apart("#777777", "#777777", sights[0]) + std::hypot(seen("#777777", sight)[1], seen("#777777", sight)[2]),
              0.5)
        << sight.name;
}

TEST(Colours, OfDeviationsAndChangesAreToldApartByAll) {
  EXPECT_EQ(faults(coloursOf(deviation)), "");
  EXPECT_EQ(faults(coloursOf(change)), "");
}

/// RdYlGn of ColorBrewer, which many maps of schools have; and its own pinks and greens, which do not do either.
TEST(Colours, FromRedToGreenAreRefused) {
  const std::vector<std::string> redToGreen{"#d73027", "#fc8d59", "#fee08b", "#ffffbf",
                                            "#d9ef8b", "#91cf60", "#1a9850"};
  EXPECT_NE(faults(redToGreen).find("#d73027 and #1a9850 are two sides"), std::string::npos) << faults(redToGreen);
  EXPECT_NE(faults(redToGreen).find("deuteranopia"), std::string::npos);
  const std::vector<std::string> pinkToGreen{"#c51b7d", "#e9a3c9", "#fde0ef", "#f7f7f7",
                                             "#e6f5d0", "#a1d76a", "#4d9221"};
  EXPECT_NE(faults(pinkToGreen), "");
}

/// A ramp that is as dark in the middle as at its ends says nothing in grey.
TEST(Colours, OfOneLightnessAreRefused) {
  std::vector<std::string> flat = coloursOf(deviation);
  std::swap(flat[2], flat[1]);
  EXPECT_NE(faults(flat).find("in grey"), std::string::npos);
}

TEST(Colours, OfNumbersAndWaysAreToldApartByAllAndDarkenStepByStep) {
  const std::vector<std::string> pupilRamp(pupils.begin(), pupils.end());
  const std::vector<std::string> wayRamp(ways.begin(), ways.end());
  EXPECT_EQ(faultsOfSteps(pupilRamp), "");
  EXPECT_EQ(faultsOfSteps(wayRamp), "");
  for (std::size_t i = 1; i < pupilRamp.size(); ++i)
    EXPECT_GT(lightness(pupilRamp[i]), lightness(pupilRamp[i - 1]) + betweenGreys);
  for (std::size_t i = 1; i < wayRamp.size(); ++i)
    EXPECT_LT(lightness(wayRamp[i]), lightness(wayRamp[i - 1]) - betweenGreys);
  for (const std::string &own : wayRamp)
    EXPECT_GT(leastApart(std::vector<std::string>{own, noWay}), betweenAny) << own;
}

TEST(Colours, OfPiesAreToldApartByAll) {
  const std::vector<std::string> slices(pie.begin(), pie.end());
  EXPECT_GE(leastApart(slices), betweenAny);
}

TEST(Colours, OfNothingIsNotOneOfTheRamps) {
  for (const std::span<const SignedClass> ramp :
       {std::span<const SignedClass>(deviation), std::span<const SignedClass>(change)})
    for (const SignedClass &c : ramp)
      EXPECT_GE(leastApart(std::vector<std::string>{c.colour, noPupils}), betweenNeighbours) << c.colour;
}

TEST(Colours, StandForClassesWithoutGaps) {
  for (const std::span<const SignedClass> ramp :
       {std::span<const SignedClass>(deviation), std::span<const SignedClass>(change)}) {
    EXPECT_EQ(ramp.front().from, -infinite);
    EXPECT_EQ(ramp.back().to, infinite);
    for (std::size_t i = 0; i < ramp.size(); ++i) {
      EXPECT_EQ(ramp[i].from, -ramp[ramp.size() - 1 - i].to) << "the middle is nothing";
      if (i > 0) {
        EXPECT_EQ(ramp[i].from, ramp[i - 1].to);
      }
    }
  }
}

} // namespace skolmix::colours
