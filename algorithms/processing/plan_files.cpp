#include "processing/plan_files.h"

#include "presentation/layouts.h"
#include "presentation/model_words.h"
#include "presentation/report_layout.h"
#include "presentation/scenario_answer.h"
#include "presentation/scenario_report.h"
#include "presentation/text.h"
#include "processing/fingerprint.h"
#include "processing/group_names.h"
#include "processing/ledger.h"
#include "processing/scenario_tables.h"
#include "processing/sharing.h"

#include <QDir>
#include <QDomDocument>
#include <QTextDocument>
#include <algorithm>
#include <cmath>
#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsprintlayout.h>
#include <qgsprocessingregistry.h>
#include <qgsvectorlayer.h>
#include <set>

namespace skolmix {
namespace {

// --- Layers --------------------------------------------------------------------------------------------------------

/// Vertices that layers share are moved alike, so that neighbours still touch.
void coarsen(HeldLayer &layer, double metres) {
  constexpr double metresPerDegree = 111320;
  const double step = layer.crs.isGeographic() ? metres / metresPerDegree : metres;
  for (QgsFeature &row : layer.rows)
    if (row.hasGeometry() && QgsWkbTypes::geometryType(layer.type) != Qgis::GeometryType::Point) {
      QgsGeometry coarse = row.geometry().snappedToGrid(step, step);
      if (!coarse.isGeosValid())
        coarse = coarse.makeValid(Qgis::MakeValidMethod::Structure);   // what has become a line goes
      if (!coarse.isEmpty() && coarse.type() == row.geometry().type()) // what is smaller than a step stays as it is
        row.setGeometry(coarse);
    }
}

void keepFields(HeldLayer &layer, const std::function<bool(const QString &)> &isKept) {
  QgsFields fields;
  std::vector<int> numbers;
  for (int field = 0; field < layer.fields.count(); ++field)
    if (isKept(layer.fields.at(field).name())) {
      fields.append(layer.fields.at(field));
      numbers.push_back(field);
    }
  for (QgsFeature &row : layer.rows) {
    QgsFeature copy(fields);
    for (std::size_t i = 0; i < numbers.size(); ++i)
      copy.setAttribute(static_cast<int>(i), row.attribute(numbers[i]));
    copy.setGeometry(row.geometry());
    row = copy;
  }
  layer.fields = fields;
}

/// How a layer is drawn now; empty where QGIS has only guessed a colour, another one each time.
QString styleOf(const Run &run, const QgsVectorLayer &layer) {
  const QgsProject *project = run.context().project();
  bool isStyled = project && project->mapLayer(layer.id());
  if (!isStyled)
    std::unique_ptr<QgsVectorLayer>(layer.clone())->loadDefaultStyle(isStyled);
  if (!isStyled)
    return {};
  QDomDocument style;
  QString problem;
  layer.exportNamedStyle(style, problem, QgsReadWriteContext(),
                         QgsMapLayer::Symbology | QgsMapLayer::Labeling | QgsMapLayer::Rendering);
  return style.toString();
}

const QString planFile = QStringLiteral("plan.gpkg");
const QString scenarioFile = QStringLiteral("scenarios.gpkg");

/// Grows the GeoPackages of a plan.
class TableFiles {
public:
  TableFiles(const Run &run, const QString &folder, const PlanOptions &options)
      : mRun(run), mOptions(options), mFolder(folder), mPlan(untouched(planFile)), mScenarios(untouched(scenarioFile)) {
    QDir(folder).mkpath(untouchedFolder);
  }

  /// The name of its table, and where it is.
  PlanTable add(HeldLayer layer, const QString &style = {}) {
    mRun.checkCancelled();
    if (mOptions.coordinateStep > 0)
      coarsen(layer, mOptions.coordinateStep);
    QString name = tableName(layer);
    for (int number = 2; !mNames.insert(name).second; ++number)
      name = QStringLiteral("%1_%2").arg(tableName(layer)).arg(number);
    const bool isScenario = isOfScenarioFile(layer.role);
    addShared(isScenario ? mScenarios : mPlan, layer, name);
    mHasScenarios = mHasScenarios || isScenario;
    return {path(isScenario ? scenarioFile : planFile), name, titleOf(layer), style};
  }

  void finish() {
    finish(mPlan, planFile);
    if (mHasScenarios)
      finish(mScenarios, scenarioFile);
  }

  QString planPath() const { return path(planFile); }

private:
  QString path(const QString &file) const { return mFolder + '/' + file; }
  QString untouched(const QString &file) const { return path(untouchedFolder + '/' + file); }

  /// QGIS touches the GeoPackages that a project opens.
  void finish(GeoPackage &package, const QString &file) {
    package.finish();
    if (!QFile::copy(untouched(file), path(file)))
      throw QgsProcessingException(Text::tr("Cannot write %1: %2").arg(path(file), QString()));
  }

  const Run &mRun;
  const PlanOptions &mOptions;
  QString mFolder;
  GeoPackage mPlan, mScenarios;
  std::set<QString> mNames;
  bool mHasScenarios = false;
};

std::vector<PlanTable> addBackground(const Run &run, TableFiles &tables, const PlanOptions &options) {
  std::vector<PlanTable> background;
  if (!run.has(parameter::background))
    return background;
  const std::vector<Source> sources = run.opened(parameter::background);
  std::vector<HeldLayer> layers = heldLayers(run, parameter::background, run.progress(50, 60));
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const QString style = styleOf(run, *sources[i].layer);
    if (options.neededFieldsOnly)
      keepFields(layers[i], [&](const QString &field) { return style.contains(field); });
    layers[i].role = LayerRole::Other; // whatever its fields are, it is only drawn
    background.push_back(tables.add(std::move(layers[i]), style));
  }
  return background;
}

/// Counts that nobody has looked at are no base map.
void refuseCounts(const Run &run, const std::vector<QStringList> &dimensions) {
  if (!run.has(parameter::background))
    return;
  for (const HeldLayer &layer : heldLayers(run, parameter::background, run.progress(50, 50)))
    if (countsHomes(layer, dimensions) || layer.role != LayerRole::Other)
      throw QgsProcessingException(
          Text::tr("“%1” tells of pupils, so it is no base map. Give it among the layers that leave the house.")
              .arg(layer.name));
}

[[noreturn]] void refuseScenario(const QString &wanted, const ScenarioTables &tables) {
  QStringList names;
  for (const auto &scenario : tables.scenarios)
    names.append(scenario.name);
  throw QgsProcessingException(
      Text::tr("There is no scenario “%1”. There are: %2.").arg(wanted, names.join(QStringLiteral(", "))));
}

std::size_t scenarioNumber(const Run &run, const ScenarioTables &tables) {
  const QString wanted = run.text(parameter::scenario);
  if (wanted.isEmpty())
    return 0;
  const std::optional<std::size_t> number = tables.numberOf(wanted);
  if (!number)
    refuseScenario(wanted, tables);
  return *number;
}

// --- Words ---------------------------------------------------------------------------------------------------------

/// The tool that made the scenarios, in the language of the report.
std::unique_ptr<QgsProcessingAlgorithm> toolOf(const Provenance &provenance) {
  return std::unique_ptr<QgsProcessingAlgorithm>(
      QgsApplication::processingRegistry()->createAlgorithmById(provenance.tool));
}

QString descriptionOf(const QgsProcessingAlgorithm *tool, const QString &parameter) {
  const auto *definition = tool ? tool->parameterDefinition(parameter) : nullptr;
  return definition ? definition->description() : parameter;
}

QString valueText(const QgsProcessingParameterDefinition *definition, const QVariant &value) {
  const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>(definition);
  const auto textOf = [&](const QVariant &one) {
    bool isNumber = false;
    const int number = one.toInt(&isNumber);
    return choice && isNumber && number >= 0 && number < choice->options().size() ? choice->options().at(number)
                                                                                  : one.toString();
  };
  if (value.userType() == QMetaType::Type::QVariantList || value.userType() == QMetaType::Type::QStringList) {
    QStringList texts;
    for (const QVariant &one : value.toList())
      texts.append(textOf(one));
    return texts.join(QStringLiteral(", "));
  }
  if (value.userType() == QMetaType::Type::Bool)
    return value.toBool() ? Text::tr("yes") : Text::tr("no");
  return textOf(value);
}

const Provenance *madeBy(const PlanFiles &plan) {
  return plan.provenances.empty() ? nullptr : &plan.provenances.front();
}

std::vector<ReportSource> sourcesOf(const PlanFiles &plan) {
  std::vector<ReportSource> sources;
  const Provenance *provenance = madeBy(plan);
  if (!provenance)
    return sources;
  const auto tool = toolOf(*provenance);
  for (const InputLayer &input : provenance->inputs)
    sources.push_back(
        {input.name, descriptionOf(tool.get(), input.parameter), input.features, input.date, input.sha256.left(12)});
  return sources;
}

QStringList assumptionsOf(const PlanFiles &plan) {
  const Provenance *provenance = madeBy(plan);
  return assumptions(static_cast<ChoiceKind>(provenance ? provenance->parameters.value(parameter::model, 0).toInt()
                                                        : static_cast<int>(ChoiceKind::Catchment)));
}

/// Without markup, but with the spaces that do not break.
QString plain(const QString &html) {
  QTextDocument document;
  document.setHtml(html);
  return document.toRawText();
}

QStringList plain(const QStringList &html) {
  QStringList result;
  for (const QString &one : html)
    result.append(plain(one));
  return result;
}

QString sourceLine(const PlanFiles &plan) {
  QStringList names;
  for (const ReportSource &source : sourcesOf(plan)) {
    const QString own = source.date.isEmpty() ? source.name : QStringLiteral("%1 (%2)").arg(source.name, source.date);
    if (!names.contains(own))
      names.append(own);
  }
  constexpr int mostNames = 4;
  const QString sources = names.size() > mostNames ? Text::tr("%1 and %2 more")
                                                         .arg(names.mid(0, mostNames).join(QStringLiteral(", ")),
                                                              QString::number(names.size() - mostNames))
                                                   : names.join(QStringLiteral(", "));
  const QString made =
      QStringLiteral("Skolmix %1, %2").arg(QStringLiteral(SKOLMIX_VERSION), QDate::currentDate().toString(Qt::ISODate));
  return sources.isEmpty() ? made : Text::tr("Sources: %1.").arg(sources) + ' ' + made;
}

/// What there is to see on a map, for those who cannot see it.
QString mapText(const PlanFiles &plan, const QString &stage, std::optional<std::size_t> scenario) {
  QStringList above, below;
  int hidden = 0;
  for (const ReportedSchool &school : plan.tables.schools) {
    if (school.stage != stage || school.id.isEmpty() || (scenario && !school.scenarios[*scenario]))
      continue;
    const SchoolMix &mix = scenario ? *school.scenarios[*scenario] : school.today;
    if (mix.deviations.empty() || !std::isfinite(mix.deviations.front()))
      ++hidden;
    else
      (mix.deviations.front() > 0 ? above : below).append(school.name);
  }
  QString text = Text::tr("Map of the schools by their share of %1. Above the whole: %2. Below: %3.")
                     .arg(plan.tables.headline(), above.join(QStringLiteral(", ")), below.join(QStringLiteral(", ")));
  return hidden > 0 ? text + ' ' + Text::tr("Not shown: %1 schools.").arg(hidden) : text;
}

QStringList stagesOf(const PlanFiles &plan) {
  return plan.tables.stages.isEmpty() ? QStringList(QString()) : plan.tables.stages;
}

std::vector<ReportMap> mapsOf(const PlanFiles &plan) {
  constexpr int width = 900;
  const QSize pixels(width, static_cast<int>(width * std::clamp(plan.extent.height() / plan.extent.width(), 0.6, 1.4)));
  std::vector<ReportMap> maps;
  for (const QString &stage : stagesOf(plan)) {
    const QString today = themeOfToday(stage);
    const QString then = themeOf(plan.tables, plan.shown, stage);
    maps.push_back({today, mapText(plan, stage, std::nullopt), mapPicture(*plan.project, today, plan.extent, pixels)});
    maps.push_back({then, mapText(plan, stage, plan.shown), mapPicture(*plan.project, then, plan.extent, pixels)});
  }
  return maps;
}

PlanMap planMap(const QString &theme) { return {theme, theme}; }

QString subtitle(const Run &run) {
  const QString author = run.text(parameter::author);
  const QString date = locale().toString(QDate::currentDate(), QLocale::LongFormat);
  return author.isEmpty() ? date : QStringLiteral("%1, %2").arg(author, date);
}

} // namespace

PlanFiles makePlanFiles(Run &run, const Published &published, const QString &folder, const PlanOptions &options) {
  PlanFiles plan;
  plan.folder = folder;
  plan.title = run.text(parameter::title);
  plan.tables = readScenarioTables(published.layers, readGroupNames(run, knownDimensions(published.layers)));
  plan.tables.hiddenBelow = run.number(parameter::hideBelow);
  plan.shown = scenarioNumber(run, plan.tables);
  refuseCounts(run, plan.tables.dimensions);
  for (const LayerRole role : {LayerRole::Schools, LayerRole::Scores})
    if (const HeldLayer *layer = find(published.layers, role); layer->provenance)
      plan.provenances.push_back(*layer->provenance);
  TableFiles tables(run, folder, options);
  std::vector<PlanTable> data;
  for (const HeldLayer &layer : published.layers) {
    const bool isDrawn =
        layer.role == LayerRole::Schools || layer.role == LayerRole::MovedUnits || layer.role == LayerRole::Catchments;
    const PlanTable table = tables.add(layer);
    if (!isDrawn)
      data.push_back(table);
  }
  const std::vector<PlanTable> background = addBackground(run, tables, options);
  tables.finish();
  const PlanProject content{plan.title,
                            run.text(parameter::author),
                            plain(threeSentences(scenarioAnswer(plan.tables, {}))).join(' '),
                            tables.planPath(),
                            find(published.layers, LayerRole::MovedUnits) != nullptr,
                            find(published.layers, LayerRole::Catchments) != nullptr,
                            data,
                            background,
                            plan.tables};
  plan.project = std::make_unique<QgsProject>();
  plan.extent = fillPlanProject(*plan.project, content, plan.shown);
  return plan;
}

QStringList sourceLines(const PlanFiles &plan) {
  QStringList lines;
  for (const ReportSource &source : sourcesOf(plan))
    lines.append(Text::tr("%1: “%2”, %3 features, %4")
                     .arg(source.use, source.name, QString::number(source.features),
                          source.date.isEmpty() ? Text::tr("date unknown") : source.date));
  return lines;
}

QStringList stepsOf(const PlanFiles &plan) {
  const Provenance *provenance = madeBy(plan);
  if (!provenance)
    return {Text::tr("The layers do not say how they were made.")};
  const auto tool = toolOf(*provenance);
  QStringList steps{Text::tr("Made by the tool “%1” (%2) of Skolmix %3, %4.")
                        .arg(tool ? tool->displayName() : provenance->tool, provenance->tool, provenance->version,
                             provenance->written),
                    Text::tr("With Skolmix, the tool “%1” reads this from the layers, runs it again, and says whether "
                             "the figures are the same.")
                        .arg(Text::tr("Run again"))};
  for (auto value = provenance->parameters.begin(); value != provenance->parameters.end(); ++value) {
    const auto *definition = tool ? tool->parameterDefinition(value.key()) : nullptr;
    const bool isLayer = definition && takesLayers(*definition);
    if (!isLayer && value->isValid() && !valueText(definition, *value).isEmpty() &&
        (!definition || *value != definition->defaultValue()))
      steps.append(QStringLiteral("%1: %2").arg(descriptionOf(tool.get(), value.key()), valueText(definition, *value)));
  }
  return steps;
}

QString reportPage(const Run &run, const PlanFiles &plan) {
  return scenarioReport({plan.title, run.text(parameter::question), run.text(parameter::author), QDate::currentDate(),
                         plan.tables, plan.shown, mapsOf(plan), assumptionsOf(plan), limitsOfComparisons(),
                         sourcesOf(plan), stepsOf(plan)});
}

QgsPrintLayout &addReport(const Run &run, const PlanFiles &plan) {
  const QString stage = stagesOf(plan).front();
  const QString question = run.text(parameter::question);
  return addReportLayout(*plan.project, {Text::tr("Report"),
                                         {plan.title, subtitle(run), sourceLine(plan)},
                                         question.isEmpty() ? defaultQuestion() : question,
                                         plain(threeSentences(scenarioAnswer(plan.tables, {}))),
                                         planMap(themeOfToday(stage)),
                                         planMap(themeOf(plan.tables, plan.shown, stage)),
                                         plan.extent,
                                         legendLayers(plan.shown, 0),
                                         plan.tables,
                                         plan.shown,
                                         reportCharts(plan.tables, plan.shown),
                                         plain(assumptionsOf(plan)),
                                         plain(limitsOfComparisons()),
                                         sourceLines(plan),
                                         stepsOf(plan)});
}

void addLayouts(const Run &run, const PlanFiles &plan) {
  const LayoutText text{plan.title, subtitle(run), sourceLine(plan)};
  const QStringList stages = stagesOf(plan);
  for (int number = 0; number < stages.size(); ++number) {
    const QString &stage = stages[number];
    const QString ending = stage.isEmpty() ? QString() : QStringLiteral(" · ") + stage;
    const PlanMap before = planMap(themeOfToday(stage));
    const PlanMap after = planMap(themeOf(plan.tables, plan.shown, stage));
    const QStringList legend = legendLayers(plan.shown, number);
    for (const auto &[paper, orientation, name] :
         {std::tuple(Paper::A4, Orientation::Landscape, Text::tr("A4 landscape")),
          std::tuple(Paper::A4, Orientation::Portrait, Text::tr("A4 portrait")),
          std::tuple(Paper::A3, Orientation::Landscape, Text::tr("A3 landscape")),
          std::tuple(Paper::A3, Orientation::Portrait, Text::tr("A3 portrait"))})
      addPlanLayout(*plan.project, {name + ending, paper, orientation, text, before, after, plan.extent, legend,
                                    plan.tables, plan.shown, stage});
    addSchoolAtlas(*plan.project,
                   {Text::tr("A page per school") + ending, text, before, after, schoolsLayer(plan.shown, number),
                    QStringLiteral("\"school_id\" IS NOT NULL"), legend, plan.tables.groups(), plan.tables.names});
  }
}

} // namespace skolmix
