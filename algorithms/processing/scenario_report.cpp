#include "presentation/pdf.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/plan_files.h"
#include "processing/sharing.h"

#include <QTemporaryDir>
#include <qgsprintlayout.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

class ScenarioReportTool final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new ScenarioReportTool; }
  Qgis::ProcessingAlgorithmFlags flags() const override {
    return Algorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading; // layouts live in the main thread
  }

  void initAlgorithm(const QVariantMap &) override {
    add(sharedLayers());
    add(storyParameters());
    auto *pdf = new QgsProcessingParameterFileDestination(parameter::pdf, Text::tr("Report for print"),
                                                          Text::tr("PDF files (*.pdf)"), QVariant(), true);
    add({reportParameter(), pdf, hiddenOutput()});
    addOutputs(hiddenNumbers());
  }

protected:
  About about() const override {
    return {
        QStringLiteral("scenarioreport"),
        Text::tr("Report on scenarios"),
        QStringLiteral("share"),
        Text::tr("Maps, reports and sharing"),
        Text::tr("What the scenarios come to, for those who decide: one page that stands alone, and a PDF."),
        Text::tr("school,scenario,report,board,decision,pdf,html,segregation,summary"),
        Text::tr(
            "<p>Takes the layers that a tool which scores scenarios made, and tells them to a board: the question, the "
            "answer in three sentences, maps of today and then, all scenarios by all figures, both ends of the "
            "schools, how sure it is, what is taken for granted and what no model knows, sources with their dates, and "
            "how to make it again.</p>"
            "<p><b>How to read the result:</b> the HTML file needs nothing else, no other file and no internet: it can "
            "be sent, printed, and read aloud by a screen reader. The PDF has the same for paper. Hidden figures are "
            "two dots (..).</p>"
            "<p>Small numbers are hidden unless you say otherwise, as the tool <i>Hide small numbers</i> does.</p>")};
  }

  QVariantMap run(Run &run) override {
    const Published published = readPublished(run, false);
    const auto language = chosenLanguage(run);
    const QTemporaryDir folder;
    const PlanFiles plan = makePlanFiles(run, published, folder.path(), {});
    run.progress(60, 70)(1);
    if (!run.file(parameter::report).isEmpty())
      run.writeFile(parameter::report, reportPage(run, plan));
    run.progress(70, 85)(1);
    if (const QString path = run.file(parameter::pdf); !path.isEmpty()) {
      exportPdf(addReport(run, plan), path);
      run.result(parameter::pdf, path);
    }
    return run.results();
  }
};

} // namespace

QgsProcessingAlgorithm *createScenarioReport() { return new ScenarioReportTool; }

} // namespace skolmix
