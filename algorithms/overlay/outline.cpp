#include "overlay/outline.h"

#include <algorithm>
#include <tuple>

namespace skolmix {
namespace {

/// Sums the ground between lines and the base y = 0 below them, with its first moments.
struct Sum {
  double area = 0;
  double momentX = 0;
  double momentY = 0;

  /// The ground below the line from (left, yLeft) to (left + width, yRight), times `sign`.
  void add(double sign, double left, double width, double yLeft, double yRight) {
    if (yLeft < 0 || yRight < 0) {
      addAboveBase(sign, left, width, yLeft, yRight);
      return;
    }
    const double area2 = (yLeft + yRight) * width;
    area += sign * area2 / 2;
    momentX += sign * (left * area2 / 2 + width * width * (yLeft + 2 * yRight) / 6);
    momentY += sign * width * (yLeft * (yLeft + yRight) + yRight * yRight) / 6;
  }

  void addAboveBase(double sign, double left, double width, double yLeft, double yRight) {
    if (yLeft <= 0 && yRight <= 0)
      return;
    const double below = width * (std::min(yLeft, yRight) / (std::min(yLeft, yRight) - std::max(yLeft, yRight)));
    if (yLeft < 0)
      add(sign, left + below, width - below, 0, yRight);
    else
      add(sign, left, width - below, yLeft, 0);
  }

  Extent extent(Point origin) const {
    if (!(area > 0))
      return {};
    return {area, {origin.x + momentX / area, origin.y + momentY / area}};
  }
};

/// Twice the signed area of a ring of x, y pairs; positive where it runs counter-clockwise.
double orientation(std::span<const double> ring) {
  double area = 0;
  for (std::size_t i = 0; i + 3 < ring.size(); i += 2)
    area += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
  return area;
}

/// An edge within a window, measured from its lower left corner.
struct Line {
  double left, right;
  double yLeft, slope;
  double sign;

  double at(double x) const { return yLeft + slope * (x - left); }
};

/// Adds what lies below both lines.
void addCommon(Sum &sum, const Line &a, const Line &b) {
  const double left = std::max(a.left, b.left);
  const double right = std::min(a.right, b.right);
  const double width = right - left;
  const double aLeft = a.at(left);
  const double bLeft = b.at(left);
  const double aRight = a.at(right);
  const double bRight = b.at(right);
  const double sign = a.sign * b.sign;
  const double before = aLeft - bLeft;
  const double after = aRight - bRight;
  if ((before < 0) == (after < 0) || before == 0 || after == 0) {
    const bool aIsLower = before + after < 0;
    sum.add(sign, left, width, aIsLower ? aLeft : bLeft, aIsLower ? aRight : bRight);
    return;
  }
  const double until = width * (before / (before - after));
  const double crossing = a.at(left + until);
  sum.add(sign, left, until, before < 0 ? aLeft : bLeft, crossing);
  sum.add(sign, left + until, width - until, crossing, after < 0 ? aRight : bRight);
}

/// All pairs of lines above each other: a forward scan over both lists, sorted by left ends (Brinkhoff, Kriegel and
/// Seeger 1993).
void addAllCommon(Sum &sum, std::span<const Line> a, std::span<const Line> b) {
  auto nextA = a.begin();
  auto nextB = b.begin();
  while (nextA != a.end() && nextB != b.end()) {
    if (nextA->left <= nextB->left) {
      for (auto other = nextB; other != b.end() && other->left < nextA->right; ++other)
        addCommon(sum, *nextA, *other);
      ++nextA;
    } else {
      for (auto other = nextA; other != a.end() && other->left < nextB->right; ++other)
        addCommon(sum, *other, *nextB);
      ++nextB;
    }
  }
}

} // namespace

/// Where two polygons can have something in common: the common part of their bounding boxes.
class Outline::Window {
public:
  Window(const Box &a, const Box &b)
      : mLeft(std::max(a.left, b.left)), mBottom(std::max(a.bottom, b.bottom)),
        mWidth(std::min(a.right, b.right) - mLeft), mHeight(std::min(a.top, b.top) - mBottom) {}

  bool isEmpty() const { return !(mWidth > 0 && mHeight > 0); }
  Point origin() const { return {mLeft, mBottom}; }
  bool holds(const Outline &outline) const {
    const Box &box = outline.mBox;
    return box.left >= mLeft && box.bottom >= mBottom && box.right <= mLeft + mWidth && box.top <= mBottom + mHeight;
  }

  /// What an outline looks like from here.
  struct View {
    std::vector<Line> lines;
    bool isCrossed = false; ///< whether an edge enters the window
    double roofed = 0;      ///< the width of the window that lies below edges further up, upper minus lower
  };

  /// Edges below the window bound nothing in it; those above it are a roof.
  void look(const Outline &outline, View &view) const {
    view.lines.clear();
    view.isCrossed = false;
    view.roofed = 0;
    const std::span<const Edge> edges = outline.mEdges;
    for (std::size_t block = 0; block < outline.mBlocks.size(); ++block) {
      const std::size_t first = block * blockSize;
      if (edges[first].left >= mLeft + mWidth)
        break;
      if (outline.mBlocks[block].right <= mLeft || outline.mBlocks[block].high <= mBottom)
        continue;
      for (const Edge &edge : edges.subspan(first, std::min(blockSize, edges.size() - first)))
        if (edge.right > mLeft && edge.left < mLeft + mWidth && edge.high() > mBottom)
          add(edge, view);
    }
  }

  bool isFull(const View &view) const { return !view.isCrossed && view.roofed >= mWidth * (1 - 1e-9); }
  bool isBare(const View &view) const { return !view.isCrossed && view.roofed <= mWidth * 1e-9; }

private:
  void add(const Edge &edge, View &view) const {
    const double left = std::max(edge.left - mLeft, 0.0);
    const double right = std::min(edge.right - mLeft, mWidth);
    if (edge.low() - mBottom >= mHeight) {
      view.lines.push_back({left, right, mHeight, 0, edge.sign});
      view.roofed += edge.sign * (right - left);
      return;
    }
    view.isCrossed = true;
    const double slope = edge.slope();
    const double yLeft = edge.yLeft - mBottom + slope * (mLeft + left - edge.left);
    view.lines.push_back({left, right, yLeft, slope, edge.sign});
  }

  double mLeft, mBottom, mWidth, mHeight;
};

Outline::Outline(const Geometry &polygon) {
  forEachRing(polygon, [this](std::span<const double> ring, bool isHole) { addRing(ring, isHole); });
  if (mEdges.empty())
    return;
  mBox = {mEdges.front().left, mEdges.front().yLeft, mEdges.front().right, mEdges.front().yLeft};
  for (const Edge &edge : mEdges)
    mBox = {std::min(mBox.left, edge.left), std::min(mBox.bottom, edge.low()), std::max(mBox.right, edge.right),
            std::max(mBox.top, edge.high())};
  Sum sum;
  for (const Edge &edge : mEdges) {
    const double width = edge.right - edge.left;
    sum.add(edge.sign, edge.left - mBox.left, width, edge.yLeft - mBox.bottom, edge.yRight - mBox.bottom);
  }
  mExtent = sum.extent({mBox.left, mBox.bottom});
}

void Outline::index() {
  std::vector<std::pair<double, std::uint32_t>> order(mEdges.size()); // sorted instead of the edges, which are large
  for (std::uint32_t i = 0; i < order.size(); ++i)
    order[i] = {mEdges[i].left, i};
  std::ranges::sort(order);
  std::vector<Edge> sorted;
  sorted.reserve(mEdges.size());
  for (const auto &[left, i] : order) {
    const Edge &edge = mEdges[i];
    if (sorted.size() % blockSize == 0)
      mBlocks.push_back({edge.right, edge.high()});
    mBlocks.back() = {std::max(mBlocks.back().right, edge.right), std::max(mBlocks.back().high, edge.high())};
    sorted.push_back(edge);
  }
  mEdges = std::move(sorted);
}

void Outline::addRing(std::span<const double> ring, bool isHole) {
  const bool landIsBelowEastbound = (orientation(ring) < 0) != isHole;
  mEdges.reserve(mEdges.size() + ring.size() / 2);
  for (std::size_t i = 0; i + 3 < ring.size(); i += 2) {
    const bool eastbound = ring[i] < ring[i + 2];
    const std::size_t west = eastbound ? i : i + 2;
    const std::size_t east = eastbound ? i + 2 : i;
    if (!(ring[east] > ring[west]))
      continue;
    mEdges.push_back(
        {ring[west], ring[east], ring[west + 1], ring[east + 1], eastbound == landIsBelowEastbound ? 1.0 : -1.0});
  }
}

Extent commonExtent(Outline &a, const Outline &b) {
  if (a.mEdges.empty() || b.mEdges.empty())
    return {};
  const Outline::Window window(a.mBox, b.mBox);
  if (window.isEmpty())
    return {};
  thread_local Outline::Window::View ofA; // kept, because there are millions of calls
  thread_local Outline::Window::View ofB;
  window.look(b, ofB);
  if (window.isBare(ofB))
    return {};
  if (window.isFull(ofB) && window.holds(a))
    return a.mExtent;
  if (a.mBlocks.empty())
    a.index();
  window.look(a, ofA);
  if (window.isBare(ofA))
    return {};
  if (window.isFull(ofA) && window.holds(b))
    return b.mExtent;
  Sum sum;
  addAllCommon(sum, ofA.lines, ofB.lines);
  return sum.extent(window.origin());
}

} // namespace skolmix
