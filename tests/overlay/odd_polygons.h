#pragma once

namespace skolmix {

/// A polygon as layers really hold them, in metres, on or around the square from (100, 0) to (200, 100).
struct OddPolygon {
  const char *name;
  const char *wkt;
  double area; ///< m², when it is repaired
};

/// Odd to look at, but nothing is wrong with them.
inline constexpr OddPolygon soundPolygons[] = {
    {"Clockwise", "POLYGON ((100 0, 100 100, 200 100, 200 0, 100 0))", 10000},
    {"DuplicatePoints", "POLYGON ((100 0, 100 0, 200 0, 200 100, 200 100, 200 100, 100 100, 100 0))", 10000},
    {"PointOnAnEdge", "POLYGON ((100 0, 150 0, 200 0, 200 100, 100 100, 100 0))", 10000},
    {"HoleTouchesShellInAPoint", "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0), (150 0, 160 50, 140 50, 150 0))",
     9500},
    {"PartsTouchInAPoint",
     "MULTIPOLYGON (((100 0, 150 0, 150 50, 100 50, 100 0)), ((150 50, 200 50, 200 100, 150 100, 150 50)))", 5000},
    {"IslandInAHole",
     "MULTIPOLYGON (((100 0, 200 0, 200 100, 100 100, 100 0), (110 10, 110 90, 190 90, 190 10, 110 10)),"
     " ((140 40, 160 40, 160 60, 140 60, 140 40)))",
     4000},
    {"Thread", "POLYGON ((100 50, 200 50, 200 50.001, 100 50.001, 100 50))", 0.1},
    {"Speck", "POLYGON ((150 50, 150.0001 50, 150.0001 50.0001, 150 50))", 5e-9},
    {"Z", "POLYGON Z ((100 0 5, 200 0 5, 200 100 -9999, 100 100 5, 100 0 5))", 10000},
    {"ZM", "POLYGON ZM ((100 0 5 1, 200 0 5 2, 200 100 5 3, 100 100 5 4, 100 0 5 1))", 10000},
};

/// What the standard forbids.
inline constexpr OddPolygon invalidPolygons[] = {
    {"BowTie", "POLYGON ((100 0, 200 100, 200 0, 100 100, 100 0))", 5000},
    {"Spike", "POLYGON ((100 0, 200 0, 200 100, 150 100, 150 150, 150 100, 100 100, 100 0))", 10000},
    {"SpikeInwards", "POLYGON ((100 0, 200 0, 200 100, 150 100, 150 50, 150 100, 100 100, 100 0))", 10000},
    {"TouchesItself", "POLYGON ((100 0, 200 0, 200 100, 150 0, 100 100, 100 0))", 5000},
    {"RunsTwiceAround", "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0, 200 0, 200 100, 100 100, 100 0))", 10000},
    {"HoleOutsideShell", "POLYGON ((100 0, 150 0, 150 100, 100 100, 100 0), (160 20, 190 20, 190 80, 160 80, 160 20))",
     6800}, // GEOS makes ground of the hole
    {"TooFewPoints", "POLYGON ((100 0, 200 0, 100 0))", 0},
    {"HoleAlongShell", "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0), (100 20, 150 20, 150 80, 100 80, 100 20))",
     7000},
    {"HoleCrossesShell", "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0), (90 20, 150 20, 150 80, 90 80, 90 20))",
     7000},
    {"HolesAreNested",
     "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0), (110 10, 190 10, 190 90, 110 90, 110 10),"
     " (140 40, 160 40, 160 60, 140 60, 140 40))",
     3600},
    {"HoleTwice",
     "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0), (140 40, 160 40, 160 60, 140 60, 140 40),"
     " (140 40, 160 40, 160 60, 140 60, 140 40))",
     9600},
    {"HoleIsTheShell", "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0), (100 0, 200 0, 200 100, 100 100, 100 0))", 0},
    {"HolesCutItInTwo",
     "POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0), (150 0, 160 25, 150 50, 140 25, 150 0),"
     " (150 50, 160 75, 150 100, 140 75, 150 50))",
     9000},
    {"ShellsAreNested",
     "MULTIPOLYGON (((100 0, 200 0, 200 100, 100 100, 100 0)), ((140 40, 160 40, 160 60, 140 60, 140 40)))", 10000},
    {"PartsOverlap",
     "MULTIPOLYGON (((100 0, 160 0, 160 100, 100 100, 100 0)), ((140 0, 200 0, 200 100, 140 100, 140 0)))", 10000},
    {"PartTwice", "MULTIPOLYGON (((100 0, 200 0, 200 100, 100 100, 100 0)), ((100 0, 200 0, 200 100, 100 100, 100 0)))",
     10000},
    {"PartsShareAnEdge",
     "MULTIPOLYGON (((100 0, 150 0, 150 100, 100 100, 100 0)), ((150 0, 200 0, 200 100, 150 100, 150 0)))", 10000},
    {"ZeroArea", "POLYGON ((100 0, 200 100, 150 50, 100 0))", 0},
    {"AllPointsEqual", "POLYGON ((150 50, 150 50, 150 50, 150 50))", 0},
};

/// Nothing to compute with.
inline constexpr OddPolygon emptyPolygons[] = {
    {"EmptyPolygon", "POLYGON EMPTY", 0},
    {"EmptyMultiPolygon", "MULTIPOLYGON EMPTY", 0},
};

} // namespace skolmix
