#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QImage>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace skolmix::pictures {

/// Side of the squares that are compared, in pixels: edges and letters fall a little differently in every version of
/// Qt, what is drawn does not.
inline constexpr int block = 8;

/// How far the mean of a block may be off, of 255. Edges that fall elsewhere within a pixel come to 8; the outline of a
/// school that is drawn in another colour comes to more than 40.
inline constexpr double tolerance = 12;

/// The mean colour of the block whose corner this is.
inline std::array<double, 3> meanOf(const QImage &picture, int left, int top) {
  std::array<double, 3> sums{};
  int pixels = 0;
  for (int y = top; y < std::min(top + block, picture.height()); ++y)
    for (int x = left; x < std::min(left + block, picture.width()); ++x, ++pixels) {
      const QRgb pixel = picture.pixel(x, y);
      sums[0] += qRed(pixel);
      sums[1] += qGreen(pixel);
      sums[2] += qBlue(pixel);
    }
  for (double &sum : sums)
    sum /= pixels;
  return sums;
}

/// How much the blocks differ that differ most, of 255; infinite for pictures of another size.
inline double difference(const QImage &one, const QImage &other) {
  if (one.size() != other.size())
    return INFINITY;
  double most = 0;
  for (int y = 0; y < one.height(); y += block)
    for (int x = 0; x < one.width(); x += block) {
      const auto a = meanOf(one, x, y);
      const auto b = meanOf(other, x, y);
      for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max(most, std::abs(a[i] - b[i]));
    }
  return most;
}

/// Compares with the reference tests/presentation/NAME.png, and leaves what was drawn beside it where they differ.
/// SKOLMIX_WRITE_MAPS=1 makes what is drawn the reference: look at it before it is kept.
inline void expectPicture(const QImage &drawn, const QString &name) {
  const QString stem = QStringLiteral(SOURCE_FOLDER "/tests/presentation/") + name;
  const QString reference = stem + QStringLiteral(".png");
  if (std::getenv("SKOLMIX_WRITE_MAPS")) {
    QDir().mkpath(QFileInfo(reference).path());
    ASSERT_TRUE(drawn.save(reference)) << reference.toStdString();
    return;
  }
  const double off = difference(QImage(reference), drawn);
  if (off <= tolerance)
    return;
  const QString own = stem + QStringLiteral("_drawn.png");
  EXPECT_TRUE(drawn.save(own));
  ADD_FAILURE() << "Not the picture of " << reference.toStdString() << ": blocks differ by up to " << off
                << " of 255. What was drawn: " << own.toStdString();
}

} // namespace skolmix::pictures
