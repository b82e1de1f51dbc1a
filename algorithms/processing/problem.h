#pragma once

#include "overlay/geometry.h"

#include <QStringList>
#include <optional>
#include <qgsfeatureid.h>
#include <vector>

namespace skolmix {

/// What is wrong, as a sentence that begins in lower case, and what to do about it.
struct Finding {
  QString what;
  QString advice;
};

/// An error stops a tool or makes its result wrong, a warning costs pupils or precision, a note is good to know.
enum class Severity { Error, Warning, Note };

/// What a problem is about. The log tells them in this order.
enum class Kind {
  EmptyLayer,
  NoCrs,
  WrongCrs,
  LayerApart,
  WrongGeometryType,
  NoGeometry,
  InvalidGeometry,
  ImpossibleCoordinates,
  ZeroCoordinates,
  SwappedCoordinates,
  FarFromTheRest,
  TextField,
  NotANumber,
  SuppressedCount,
  MissingCount,
  ImpossibleCount,
  SharesForCounts,
  CountedTwice,
  UnequalTotals,
  AboveTotal,
  NoPupils,
  MissingId,
  DuplicateId,
  SimilarIds,
  UnknownStage,
  MissingStage,
  NoMatchingId,
  CatchmentWithoutSchool,
  SchoolWithoutCatchment,
  SeveralCatchments,
  CatchmentsOverlap,
  CatchmentGap,
  DuplicateUnits,
  UnitsOverlap,
  UnitOutside,
  UnitMostlyOutside,
  UnitCut,
  UnitInSeveral,
  SchoolOutsideCatchment,
  SchoolsOnOneSpot,
  SchoolFarFromUnits,
  SchoolFarFromStreets,
  ImpossiblePlaces,
  UnknownPlaces,
  NotChecked,
};

/// What the tables call it, the same in all languages, for example "error" and "catchments_overlap".
QString code(Severity severity);
QString code(Kind kind);
/// What people call it: "Error", "catchments that overlap".
QString title(Severity severity);
QString title(Kind kind);

/// The rows of a layer that a problem is about, and where they are.
struct Rows {
  int layerNumber = 0; ///< in the order the tool asks for layers
  QString layer;
  std::vector<QgsFeatureId> ids; ///< none where it is about the whole layer
  QStringList names;
  std::optional<Point> place; ///< in the workspace
};

/// How much of it there is.
struct Size {
  enum class Unit { SquareMetres, Metres, Pupils };
  double value;
  Unit unit;

  static Size ofArea(double squareMetres) { return {squareMetres, Unit::SquareMetres}; }
  static Size ofDistance(double metres) { return {metres, Unit::Metres}; }
  static Size ofPupils(double pupils) { return {pupils, Unit::Pupils}; }

  /// For example m².
  QString unitText() const;
  /// In a unit that suits it, for example 28 m², 218.4 ha, 350 m, 12.4 km, 611 pupils.
  QString text() const;
};

struct Problem {
  Severity severity;
  Kind kind;
  Rows rows;
  Finding finding;
  std::optional<Size> size = {};
  Geometry area = {}; ///< in the workspace
};

/// Sorts by severity, then layer, then row; the order of features in a layer does not matter.
void sortProblems(std::vector<Problem> &problems);

/// Names as people sort them: numbers by value, before text.
bool comesBefore(const QString &one, const QString &other);

/// A name in the quotation marks of the user's language.
QString quoted(const QString &name);

/// A sentence with a capital.
QString capitalised(const QString &sentence);

} // namespace skolmix
