#pragma once

#include "processing/held_layer.h"

namespace skolmix {

/// A field whose figures are not the same in two layers.
struct FieldDifference {
  QString field;
  int rows = 0;         ///< in how many of them
  double largest = -1;  ///< of all rows
  QString example = {}; ///< where it is largest: row, then, now
};

/// What is not the same in two layers.
struct LayerDifferences {
  std::vector<FieldDifference> fields; ///< the one with the most rows first
  QStringList rowsGone;                ///< rows that are not there now, by their texts
  QStringList rowsNew;                 ///< rows that were not there then
  long long rowsThen = 0;
  long long rowsNow = 0;
  long long valuesCompared = 0;
  long long valuesDifferent = 0;
  double largest = 0; ///< difference between two numbers

  bool none() const { return fields.empty() && rowsGone.empty() && rowsNew.empty(); }
};

/// Compares the numbers of the fields that both layers have, to 1e-9 of each. Rows go together by their texts and by
/// `idFields`; where these are the same, by their order. Where figures of `then` are hidden and rounded, as published()
/// does it, what is hidden is not compared, and the rest as far as it can be told. Cost: rows and values.
LayerDifferences differences(const HeldLayer &then, const HeldLayer &now, const QStringList &idFields, bool isRounded);

} // namespace skolmix
