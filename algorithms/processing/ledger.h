#pragma once

#include "disclosure/tables.h"
#include "processing/held_layer.h"

#include <compare>
#include <map>
#include <tuple>

namespace skolmix {

/// All counts of pupils that stand in several layers, as the cells of linked tables.
struct Ledger {
  /// What a cell is about. The same at another moment is another cell.
  struct Key {
    QString stage;
    QString moment;  ///< a scenario; empty: today
    QString subject; ///< a school, an area that moves, a figure of the whole
    QString group;   ///< empty: all pupils
    auto tied() const { return std::tie(stage, moment, subject, group); }
    bool operator<(const Key &other) const { return tied() < other.tied(); }
  };
  /// The groups of one dimension at one moment, over all schools: what measures are made of.
  struct Mix {
    QString stage, moment;
    std::vector<std::size_t> cells;
  };

  Tables tables;
  std::vector<Key> keys; ///< per cell
  /// Layer, row and field where a cell stands.
  std::map<std::tuple<std::size_t, int, int>, std::size_t> places;
  /// A group's pupils over all rows of a layer at a moment, by layer, stage, moment and group.
  std::map<std::tuple<std::size_t, QString, QString, QString>, std::size_t> wholes;
  std::vector<std::vector<std::size_t>> series; ///< the same figure at one moment after the other
  std::vector<Mix> mixes;

  std::optional<std::size_t> at(std::size_t layer, int row, int field) const;
};

/// Differences below this many pupils are none: the figures are published as the same.
constexpr double unnoticed = 0.5;

/// The fields of a layer that count pupils, with the dimensions that add up to them. Empty where it counts none.
struct CountFields {
  QString suffix; ///< of its names: "_before", "_after" or none
  QString total;  ///< empty where there is no field
  std::vector<QStringList> dimensions;
  bool isNamedByGroup = false; ///< fields are called as the groups, as layers of users are

  QString fieldOf(const QString &group) const;
};
std::vector<CountFields> countFieldsOf(const HeldLayer &layer, const std::vector<QStringList> &known);

/// The dimensions that some of the layers have fields for.
std::vector<QStringList> knownDimensions(const std::vector<HeldLayer> &layers);

/// The rows' stage and moment as the ledger names them. `number`: of the layer.
Ledger::Key keyOf(std::size_t number, const HeldLayer &layer, int row, const QString &suffix);

/// Lists all counts, what of them is secret below the threshold, and all relations between them that hold in the data:
/// groups add up to all pupils, schools to the whole, areas that move to the change of their schools, figures of
/// scenarios to those of stages and schools. `dimensions`: whose groups layers of users may have fields for. Cost:
/// figures × log figures, and pairs of scenarios.
Ledger ledgerOf(const std::vector<HeldLayer> &layers, double threshold, const std::vector<QStringList> &dimensions);

} // namespace skolmix
