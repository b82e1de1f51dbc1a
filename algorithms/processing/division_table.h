#pragma once

#include "presentation/decomposition_page.h"
#include "processing/rolls.h"
#include "segregation/decomposition.h"
#include "segregation/origins.h"

namespace skolmix {

/// Schools divided by a field.
struct NamedDivision {
  QString field;
  Division division;
  std::vector<QString> names; ///< of the parts
};

/// By every field of DIVISIONS. Schools without a value are a part of their own, and named in the log.
std::vector<NamedDivision> readDivisions(Run &run, const Source &source, const Rolls &rolls);

/// A row per part of every division: its pupils, its own H, and what it adds to that of all schools.
void writeDivisions(Run &run, const Rolls &rolls, const std::vector<NamedDivision> &divisions);

/// What measures are made of, step by step.
class StepTable {
public:
  /// What lies between the parts of the first division, then of the second within the first, …, then between schools.
  /// Returns the steps of H.
  Steps add(const Dimension &dimension, const Counts &schools, const std::vector<NamedDivision> &divisions);
  /// What comes from housing, catchments, choice and chance, and the measures along the way.
  Steps add(const Dimension &dimension, const Origins &theilH, const Origins &etaSquared, double evenTheilH,
            bool areModelled);
  void write(Run &run) const;

private:
  struct Row {
    QString dimension;
    QString kind; ///< "between_within", "home_to_school" or "level"
    QString code;
    QString name;
    double theilH, share, etaSquared, mutualInformation, hutchens; ///< NaN where it is not divided
    QString explanation;
  };
  std::vector<Row> mRows;
};

} // namespace skolmix
