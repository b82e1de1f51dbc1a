#include "processing/algorithm.h"

#include "planning/scenario.h"
#include "presentation/text.h"
#include "processing/counts_reader.h"
#include "processing/fingerprint.h"

#include <QDateTime>
#include <QIcon>
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
  } catch (...) { // some libraries throw what is no std::exception
    throw QgsProcessingException(Text::tr("Something went wrong inside the tool. Nothing was written."));
  }
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

void Algorithm::add(const std::vector<QgsProcessingParameterDefinition *> &definitions) {
  for (QgsProcessingParameterDefinition *definition : definitions)
    addParameter(definition);
}

void Algorithm::addOutputs(const std::vector<QgsProcessingOutputDefinition *> &definitions) {
  for (QgsProcessingOutputDefinition *definition : definitions)
    addOutput(definition);
}

QVariantMap Algorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                        QgsProcessingFeedback *feedback) {
  return guarded([&] {
    Run current(*this, parameters, context, *feedback);
    mParameters = parametersOf(current);
    mInputs = fingerprints(current);
    current.setInputs(mInputs);
    const QVariantMap results = run(current);
    mOutputs = current.takeOutputs();
    return results;
  });
}

QVariantMap Algorithm::postProcessAlgorithm(QgsProcessingContext &context, QgsProcessingFeedback *feedback) {
  return guarded([&] {
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    for (const Output &output : mOutputs)
      dress(output,
            {toolId(name()), QStringLiteral(SKOLMIX_VERSION), now, output.parameter, mParameters, mInputs, 0,
             languageOfQgis()},
            context, *feedback);
    return QVariantMap();
  });
}

} // namespace skolmix
