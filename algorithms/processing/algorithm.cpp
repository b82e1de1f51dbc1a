#include "processing/algorithm.h"

#include "planning/scenario.h"
#include "presentation/text.h"
#include "processing/counts_reader.h"

#include <QIcon>
#include <QJsonDocument>
#include <QRegularExpression>
#include <qgsexception.h>

namespace skolmix {
namespace {

/// Runs `work`; whatever it throws leaves as the one exception that QGIS handles.
template <typename Work>
QVariantMap guarded(Work work) {
  try {
    return work();
  } catch (const QgsProcessingException &) {
    throw;
  } catch (const Cancelled &) {
    throw QgsProcessingException(Text::tr("Cancelled. Nothing was written."));
  } catch (const std::bad_alloc &) {
    throw QgsProcessingException(Text::tr("There is not enough memory for these layers."));
  } catch (const QgsException &error) {
    throw QgsProcessingException(error.what());
  } catch (const ChangeError &error) {
    throw QgsProcessingException(Text::tr("Scenario “%1”, change %2: %3")
                                     .arg(QString::fromStdString(error.scenario), QString::number(error.step + 1),
                                          Text::tr(error.what()).arg(QString::fromStdString(error.subject))));
  } catch (const std::exception &error) {
    throw QgsProcessingException(Text::tr(error.what()));
  }
}

/// File names without their folders: provenance travels with the layer, and folders tell more than the reader needs.
QString withoutFolders(QString call) {
  static const QRegularExpression folders(QStringLiteral(R"([^"'=]*[/\\]([^/\\"'|]+))"));
  return call.replace(folders, QStringLiteral("\\1"));
}

QString iconFile(const QString &id) { return QStringLiteral(":/skolmix/%1.svg").arg(id); }

} // namespace

QStringList Algorithm::tags() const { return about().tags.split(','); }

QString Algorithm::shortHelpString() const { return about().help; }

QIcon Algorithm::icon() const { return QIcon(svgIconPath()); }

QString Algorithm::svgIconPath() const { return iconFile(about().id); }

bool Algorithm::checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context,
                                     QString *message) const {
  if (!QgsProcessingAlgorithm::checkParameterValues(parameters, context, message))
    return false;
  const QString problem = groupChoiceProblem(*this, parameters, context);
  if (!problem.isEmpty() && message)
    *message = problem;
  return problem.isEmpty();
}

void Algorithm::add(std::vector<QgsProcessingParameterDefinition *> definitions) {
  for (QgsProcessingParameterDefinition *definition : definitions)
    addParameter(definition);
}

void Algorithm::addOutputs(std::vector<QgsProcessingOutputDefinition *> definitions) {
  for (QgsProcessingOutputDefinition *definition : definitions)
    addOutput(definition);
}

QVariantMap Algorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                        QgsProcessingFeedback *feedback) {
  mParameters = parameters;
  return guarded([&] {
    Run current(*this, parameters, context, *feedback);
    const QVariantMap results = run(current);
    mOutputs = current.takeOutputs();
    return results;
  });
}

QString Algorithm::provenance(QgsProcessingContext &context) const {
  const QByteArray call = QJsonDocument::fromVariant(asMap(mParameters, context)).toJson(QJsonDocument::Compact);
  return QStringLiteral("Skolmix %1, %2 %3")
      .arg(QStringLiteral(SKOLMIX_VERSION), id(), withoutFolders(QString::fromUtf8(call)));
}

QVariantMap Algorithm::postProcessAlgorithm(QgsProcessingContext &context, QgsProcessingFeedback *feedback) {
  return guarded([&] {
    for (const Output &output : mOutputs)
      dress(output, provenance(context), context, *feedback);
    return QVariantMap();
  });
}

} // namespace skolmix
