#pragma once

#include "model/progress.h"
#include "presentation/output.h"

#include <memory>
#include <qgsfeaturesink.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>
#include <vector>

namespace skolmix {

/// A layer to read, with the name users know it by.
struct Source {
  QString name;
  std::unique_ptr<QgsProcessingFeatureSource> features;
  const QgsVectorLayer *layer = nullptr; ///< where it is one of several

  /// The number of a field; throws where the layer has none of that name.
  int field(const QString &fieldName) const;
  /// The number of a field of numbers; throws where it holds text.
  int numberField(const QString &fieldName) const;
};

/// One run of an algorithm: its parameters as values, its log, its outputs.
class Run {
public:
  Run(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
      QgsProcessingFeedback &feedback)
      : mAlgorithm(algorithm), mParameters(parameters), mContext(context), mFeedback(feedback) {}

  /// The same run with other values, which must outlive it; what it writes and warns of is its own.
  Run with(const QVariantMap &parameters) const { return {mAlgorithm, parameters, mContext, mFeedback}; }

  /// Whether the tool has such a parameter.
  bool offers(const QString &parameter) const { return definition(parameter); }
  /// Whether the user gave a value for an optional parameter.
  bool has(const QString &parameter) const;
  QString text(const QString &parameter) const;
  QStringList texts(const QString &parameter) const;
  double number(const QString &parameter) const;
  bool flag(const QString &parameter) const;
  int choice(const QString &parameter) const;
  QList<int> choices(const QString &parameter) const;
  QVariantList table(const QString &parameter) const;
  /// The file to write; empty where the user wants none.
  QString file(const QString &parameter) const;

  /// A layer as it is; throws only where there is none.
  Source open(const QString &parameter) const;
  /// Throws where there is no such layer, it is empty, or it has no CRS although it has geometry.
  Source source(const QString &parameter) const;

  /// All layers of a parameter that takes several, as they are; throws where one cannot be opened.
  std::vector<Source> opened(const QString &parameter) const;
  /// The same; throws as `source` does.
  std::vector<Source> sources(const QString &parameter) const;

  const QgsProcessingAlgorithm &algorithm() const { return mAlgorithm; }
  const QVariantMap &parameters() const { return mParameters; }
  QgsProcessingContext &context() const { return mContext; }
  QgsProcessingFeedback &feedback() const { return mFeedback; }

  /// What the layers held that were given when the run began.
  const std::vector<InputLayer> &inputs() const { return mInputs; }
  void setInputs(std::vector<InputLayer> inputs) { mInputs = std::move(inputs); }

  /// Throws Cancelled if the user has asked to stop.
  void checkCancelled() const;
  /// Maps 0…1 of a step to `from`…`to` per cent of the whole, and stops the step when the user asks.
  Progress progress(double from, double to) const;

  /// Calls `use` for every feature with these fields, geometry as it is, with progress and cancel.
  void forEachFeature(const Source &source, const QgsAttributeList &fields, const Progress &progress,
                      const std::function<void(const QgsFeature &)> &use) const;

  void inform(const QString &sentence) const { mFeedback.pushInfo(sentence); }
  /// Tells the user now, and the report later.
  void warn(const QString &sentence);
  const QStringList &warnings() const { return mWarnings; }

  /// Writes all features, and remembers the output for styling. Does nothing for an output the user does not want.
  void write(const QString &parameter, const QgsFields &fields, Qgis::WkbType type,
             const QgsCoordinateReferenceSystem &crs, const QgsFeatureList &features, const Dress &dress);
  /// Writes a text file whole or not at all.
  void writeFile(const QString &parameter, const QString &content);
  void result(const QString &output, const QVariant &value) { mResults.insert(output, value); }

  const QVariantMap &results() const { return mResults; }
  std::vector<Output> takeOutputs() { return std::move(mOutputs); }

private:
  const QgsProcessingParameterDefinition *definition(const QString &parameter) const;
  void refuseUnusable(const Source &source, const QString &parameter) const;

  const QgsProcessingAlgorithm &mAlgorithm;
  const QVariantMap &mParameters;
  QgsProcessingContext &mContext;
  QgsProcessingFeedback &mFeedback;
  QStringList mWarnings;
  QVariantMap mResults;
  std::vector<Output> mOutputs;
  std::vector<InputLayer> mInputs;
};

} // namespace skolmix
