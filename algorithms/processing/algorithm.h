#pragma once

#include "processing/run.h"

#include <qgsprocessingalgorithm.h>

namespace skolmix {

/// What the toolbox shows of an algorithm, translated.
struct About {
  QString id;
  QString name;
  QString groupId;
  QString group;
  QString summary;
  QString tags;
  QString help;
};

/// Base of all Skolmix algorithms. It turns every exception into a QgsProcessingException (anything else aborts QGIS or
/// hangs qgis_process), takes the fingerprints of the inputs before it runs, and styles and documents the outputs when
/// they are complete.
class Algorithm : public QgsProcessingAlgorithm {
public:
  QString name() const final { return about().id; }
  QString displayName() const final { return about().name; }
  QString group() const final { return about().group; }
  QString groupId() const final { return about().groupId; }
  QString shortDescription() const final { return about().summary; }
  QStringList tags() const final;
  QString shortHelpString() const final;
  QIcon icon() const final;
  QString svgIconPath() const final;
  Qgis::ProcessingAlgorithmDocumentationFlags documentationFlags() const final {
    return Qgis::ProcessingAlgorithmDocumentationFlag::RegeneratesPrimaryKey;
  }
  bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context, QString *message) const final;

protected:
  virtual About about() const = 0;
  /// Reads, calls the core, writes through `run`, and returns its results.
  virtual QVariantMap run(Run &run) = 0;

  void add(const std::vector<QgsProcessingParameterDefinition *> &definitions);
  void addOutputs(const std::vector<QgsProcessingOutputDefinition *> &definitions);

  QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                               QgsProcessingFeedback *feedback) final;
  QVariantMap postProcessAlgorithm(QgsProcessingContext &context, QgsProcessingFeedback *feedback) final;

private:
  QVariantMap mParameters; ///< as they are recorded
  std::vector<Output> mOutputs;
  std::vector<InputLayer> mInputs;
};

} // namespace skolmix
