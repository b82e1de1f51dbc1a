#include "presentation/pdf.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/fingerprint.h"
#include "processing/plan_files.h"
#include "processing/sharing.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>
#include <qgsexception.h>
#include <qgsprintlayout.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsziputils.h>

namespace skolmix {
namespace {

[[noreturn]] void fail(const QString &path, const QString &reason) {
  throw QgsProcessingException(Text::tr("Cannot write %1: %2").arg(path, reason));
}

void writeText(const QString &path, const QString &text) {
  QSaveFile file(path);
  const QByteArray bytes = text.toUtf8();
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    fail(path, file.errorString());
}

void append(QStringList &paths, const QString &folder, const QString &pattern) {
  for (const QFileInfo &file : QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name))
    paths.append(file.absoluteFilePath());
}

/// What the package consists of, the project last.
QStringList filesOf(const QString &draft) {
  QStringList paths;
  append(paths, draft + '/' + untouchedFolder, QStringLiteral("*.gpkg"));
  for (const char *pattern : {"*.html", "*.pdf", "*.txt", "*.qgz"})
    append(paths, draft, QLatin1String(pattern));
  return paths;
}

class PlanningPackage final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new PlanningPackage; }
  Qgis::ProcessingAlgorithmFlags flags() const override {
    return Algorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading; // layouts live in the main thread
  }

  void initAlgorithm(const QVariantMap &) override {
    add(sharedLayers());
    add(storyParameters());
    auto *step = new QgsProcessingParameterNumber(parameter::coordinateStep, Text::tr("Round borders and lines to (m)"),
                                                  Qgis::ProcessingNumberParameterType::Double, 0, false, 0, 1000);
    add({advanced(helped(new QgsProcessingParameterBoolean(
                             parameter::keepHomes, Text::tr("Take along layers that count pupils at home"), false),
                         Text::tr("Areas with the pupils who live there. Their counts are hidden as all others are, so "
                                  "that not much of small areas is left."))),
         advanced(
             helped(new QgsProcessingParameterBoolean(parameter::neededFieldsOnly,
                                                      Text::tr("Of the base map, only fields it is drawn by"), true),
                    Text::tr("Names and numbers that no map shows stay at home."))),
         advanced(helped(step, Text::tr("Smaller files and coarser borders; borders that meet still meet. 0: as they "
                                        "are."))),
         new QgsProcessingParameterFolderDestination(parameter::folder, Text::tr("Folder of the package"), QVariant(),
                                                     true),
         new QgsProcessingParameterFileDestination(parameter::zip, Text::tr("The same as one file"),
                                                   Text::tr("ZIP files (*.zip)"), QVariant(), true, false),
         hiddenOutput()});
    addOutputs(hiddenNumbers());
  }

protected:
  About about() const override {
    return {
        QStringLiteral("planningpackage"),
        Text::tr("Package for another office"),
        QStringLiteral("share"),
        Text::tr("Maps, reports and sharing"),
        Text::tr("A folder that opens in any QGIS, with or without Skolmix: maps, layouts, report, scenarios."),
        Text::tr("school,scenario,package,share,project,geopackage,zip,export,offline"),
        Text::tr(
            "<p>Puts the layers that a tool which scores scenarios made into a folder that can be sent as it is: "
            "<i>plan.qgz</i>, a project with a group of layers and map themes per scenario, all with the same scales, "
            "and layouts on A4 and A3 and with a page per school; <i>plan.gpkg</i>, its layers; "
            "<i>scenarios.gpkg</i>, the scenarios, to be changed and scored again; the report as <i>report.html</i> "
            "and <i>report.pdf</i>; and <i>README.txt</i>.</p>"
            "<p><b>How to read the result:</b> open plan.qgz, in any folder, in any QGIS. It needs no plugin. With "
            "Skolmix, <i>Run again</i> and <i>Score scenarios</i> take the tables up again; pupils by home are needed "
            "for that, and only those who have them should have them.</p>"
            "<p>Small numbers are hidden unless you say otherwise, as the tool <i>Hide small numbers</i> does, "
            "everywhere: in layers, labels, charts, report and layouts, which are all made of the layers that are "
            "passed on. Layers that count pupils where they live stay at home. <i>What is hidden, and why</i> is for "
            "you alone and not part of the package.</p>")};
  }

  QVariantMap run(Run &run) override {
    const Published published = readPublished(run, run.flag(parameter::keepHomes));
    const QTemporaryDir draft;
    write(run, published, draft.path());
    moveTo(run, draft.path());
    return run.results();
  }

private:
  void write(Run &run, const Published &published, const QString &folder) const {
    const auto language = chosenLanguage(run);
    const PlanFiles plan = makePlanFiles(
        run, published, folder, {run.number(parameter::coordinateStep), run.flag(parameter::neededFieldsOnly)});
    run.progress(60, 65)(1);
    writeText(plan.path(QStringLiteral("report.html")), reportPage(run, plan));
    run.progress(65, 75)(1);
    exportPdf(addReport(run, plan), plan.path(QStringLiteral("report.pdf")));
    run.progress(75, 85)(1);
    addLayouts(run, plan);
    const Provenance own = provenance(run);
    QgsProjectMetadata metadata = plan.project->metadata();
    metadata.addHistoryItem(historyEntry(own));
    plan.project->setMetadata(metadata);
    savePlanProject(*plan.project, plan.path(QStringLiteral("plan.qgz")));
    writeText(plan.path(QStringLiteral("README.txt")), readme(plan, own));
    run.progress(85, 95)(1);
  }

  Provenance provenance(const Run &run) const {
    return withoutFingerprints({toolId(name()), QStringLiteral(SKOLMIX_VERSION),
                                QDateTime::currentDateTimeUtc().toString(Qt::ISODate), parameter::folder,
                                parametersOf(run), run.inputs()},
                               run.number(parameter::hideBelow));
  }

  /// A text for people, in lines as mail programs like them.
  static QString readme(const PlanFiles &plan, const Provenance &own) {
    QStringList lines{plan.title, QString(plan.title.size(), '='), {}};
    lines << wrapped(plan.project->metadata().abstract()) << QString()
          << Text::tr("plan.qgz        the project: open it in QGIS 3.40 or newer; no plugin is needed")
          << Text::tr("plan.gpkg       its layers")
          << Text::tr("scenarios.gpkg  the scenarios, for Skolmix (where they were given)")
          << Text::tr("report.html     the report, for every browser")
          << Text::tr("report.pdf      the report, for print") << QString()
          << wrapped(Text::tr("All files belong into one folder, whichever."));
    if (plan.tables.hiddenBelow > 0)
      lines << QString()
            << wrapped(Text::tr("Counts below %1 pupils, and all that would give them away, are hidden: empty in the "
                                "layers, two dots (..) in tables. Changes of fewer pupils than that are shown as none "
                                "(field as_today). Counts are whole pupils.")
                           .arg(written(plan.tables.hiddenBelow, 0)));
    addPart(lines, Text::tr("To score the scenarios again, with the Skolmix plugin"),
            {Text::tr("the tool Run again on a layer of this project, with the layers named below at hand;"),
             Text::tr("or the tool Score scenarios, with the tables of scenarios.gpkg and layers of your own.")});
    addPart(lines, Text::tr("What the figures were made of"), sourceLines(plan));
    addPart(lines, Text::tr("How they were made"), stepsOf(plan));
    addPart(lines, Text::tr("How the package was made"), {historyEntry(own).section(QStringLiteral(" {"), 0, 0)});
    addPart(lines, Text::tr("Fingerprints of the files (SHA-256)"), {});
    return lines.join('\n') + '\n' + fingerprintsOf(plan.folder).join('\n') + '\n';
  }

  static QStringList wrapped(const QString &text, const QString &indent = {}) {
    constexpr int width = 78;
    QStringList lines(QString{});
    for (const QString &word : text.split(' ')) {
      if (!lines.last().isEmpty() && lines.last().size() + word.size() >= width)
        lines.append(indent);
      lines.last() += (lines.last().trimmed().isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return lines;
  }

  static void addPart(QStringList &lines, const QString &heading, const QStringList &items) {
    lines << QString() << QString() << heading << QString(heading.size(), '-');
    for (const QString &item : items)
      lines << wrapped(QStringLiteral("- ") + item, QStringLiteral("  "));
  }

  /// As sha256sum writes and checks them.
  static QStringList fingerprintsOf(const QString &draft) {
    QStringList lines;
    for (const QString &path : filesOf(draft)) {
      QFile file(path);
      QCryptographicHash hash(QCryptographicHash::Sha256);
      if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        fail(path, file.errorString());
      lines.append(QString::fromLatin1(hash.result().toHex()) + QStringLiteral("  ") + QFileInfo(path).fileName());
    }
    return lines;
  }

  /// Into the folder, which may hold an earlier package, and the ZIP file: whole files, the project last.
  static void moveTo(Run &run, const QString &draft) {
    const QString folder = run.has(parameter::folder) ? run.file(parameter::folder) : QString();
    if (!folder.isEmpty()) {
      if (!QDir().mkpath(folder))
        fail(folder, QString());
      for (const QString &file : filesOf(draft)) {
        run.checkCancelled();
        const QString target = folder + '/' + QFileInfo(file).fileName();
        QFile::remove(target);
        if (!QFile::copy(file, target))
          fail(target, QString());
      }
      run.result(parameter::folder, folder);
    }
    if (const QString zip = run.file(parameter::zip); !zip.isEmpty()) {
      QFile::remove(zip);
      if (!QgsZipUtils::zip(zip, filesOf(draft)))
        fail(zip, QString());
      run.result(parameter::zip, zip);
    }
  }
};

} // namespace

QgsProcessingAlgorithm *createPlanningPackage() { return new PlanningPackage; }

} // namespace skolmix
