#pragma once

#include "processing/run.h"

namespace skolmix {

/// Finds the layers that a result was made of, wherever they are: among those of the parameter LAYERS, then those of
/// the project, then the tables of the GeoPackages in the folder of the result.
class InputSearch {
public:
  InputSearch(Run &run, const QgsVectorLayer &result);

  /// The layer that holds what the input held, whatever it is called; else the first of its name, with a warning that
  /// it has changed; null where there is neither. `recorded` is the input's value as parametersOf() has it: where it
  /// has a filter, the layer found is what the filter leaves of it. The layer lives as long as the search. Cost: of
  /// layers with as many features, those of the same name first, one pass each until the first fits; each at most once.
  QgsVectorLayer *find(const InputLayer &input, const QVariant &recorded);

  /// The inputs that were found by their names only.
  const QStringList &changed() const { return mChanged; }

private:
  struct Candidate {
    QStringList names;
    QString address;                 ///< of a table that is not open yet
    QgsVectorLayer *layer = nullptr; ///< null where it is not open yet or cannot be opened
  };

  QgsVectorLayer *withContent(const InputLayer &input, const QVariant &recorded);
  QgsVectorLayer *withName(const InputLayer &input, const QVariant &recorded);
  void add(QgsVectorLayer *layer, const QString &name);
  void addFolder(const QString &file);
  QgsVectorLayer *keep(std::unique_ptr<QgsVectorLayer> layer);
  QgsVectorLayer *opened(Candidate &candidate);
  QgsVectorLayer *part(Candidate &candidate, const QVariant &recorded);
  bool holds(QgsVectorLayer &layer, const InputLayer &input, bool isNamed);
  void tellChanged(const InputLayer &input, const QgsVectorLayer &layer);

  Run &mRun;
  QString mFile; ///< of the result, until its folder is searched
  std::vector<Candidate> mCandidates;
  std::vector<std::unique_ptr<QgsVectorLayer>> mKept;
  std::map<const QgsVectorLayer *, QString> mFingerprints;
  QStringList mChanged;
};

} // namespace skolmix
