#include "processing/sharing.h"

#include "processing/attributes.h"
#include "processing/geopackage.h"
#include "processing/group_names.h"
#include "processing/ledger.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

/// "low, mid, high; se, abroad": the groups of each dimension.
std::vector<QStringList> dimensionsIn(const QString &text) {
  std::vector<QStringList> dimensions;
  for (const QString &part : text.split(';')) {
    QStringList groups;
    for (const QString &group : part.split(','))
      if (!group.trimmed().isEmpty())
        groups.append(group.trimmed());
    if (!groups.isEmpty())
      dimensions.push_back(groups);
  }
  return dimensions;
}

QString reasonText(Reason reason, double threshold) {
  const QString number = written(threshold, 0);
  switch (reason) {
  case Reason::Small:
    return Text::tr("fewer than %1 pupils").arg(number);
  case Reason::Complement:
    return Text::tr("all others are fewer than %1 pupils").arg(number);
  case Reason::Difference:
    return Text::tr("it differs from a figure that is shown by fewer than %1 pupils").arg(number);
  default:
    return Text::tr("it would give away another hidden figure");
  }
}

void writeHidden(Run &run, const Published &published, double threshold) {
  QgsFields fields;
  appendFields(fields, {"layer", "row", "figure", "reason"}, QMetaType::Type::QString);
  QgsFeatureList rows;
  for (const HiddenFigure &hidden : published.hidden) {
    QgsFeature row(fields);
    const QString reason = reasonText(hidden.reason, threshold);
    row.setAttributes(
        QgsAttributes(QVector<QVariant>{hidden.layer, hidden.row, hidden.figure,
                                        hidden.isAsToday ? Text::tr("%1; shown as it is today").arg(reason) : reason}));
    rows.append(row);
  }
  run.write(parameter::outputHidden, fields, Qgis::WkbType::NoGeometry, {}, rows,
            {Text::tr("What is hidden, and why"),
             Text::tr("For those who have the whole layers. Do not pass it on: who knows why a figure is hidden knows "
                      "more of it."),
             {},
             {}});
}

void tell(Run &run, const Published &published, double threshold) {
  std::map<Reason, int> counts;
  for (const HiddenFigure &hidden : published.hidden)
    ++counts[hidden.reason];
  const auto asToday = std::ranges::count(published.hidden, true, &HiddenFigure::isAsToday);
  run.inform(Text::tr("%1 of %2 counts of pupils are not shown as they are; of these, %3 are shown as they are today.")
                 .arg(written(static_cast<double>(published.hidden.size()), 0),
                      written(static_cast<double>(published.figures), 0), written(static_cast<double>(asToday), 0)));
  for (const auto &[reason, count] : counts)
    run.inform(QStringLiteral("– %1: %2").arg(written(count, 0), reasonText(reason, threshold)));
  run.inform(
      Text::tr("The audit found no hidden figure, and no difference, that could be told to within less than %1 pupils.")
          .arg(written(threshold, 0)));
  for (const QString &fields : published.leftOut)
    run.inform(Text::tr("Left out, as they would tell more than is shown: %1").arg(fields));
}

/// Areas that count the same pupils in several layers would have to be hidden together.
void leaveOutHomes(Run &run, std::vector<HeldLayer> &layers, const std::vector<QStringList> &dimensions) {
  QStringList names;
  for (const HeldLayer &layer : layers)
    if (countsHomes(layer, dimensions))
      names.append(layer.title);
  std::erase_if(layers, [&](const HeldLayer &layer) { return countsHomes(layer, dimensions); });
  if (!names.isEmpty())
    run.inform(Text::tr("Left out, as they count pupils where they live: %1.").arg(names.join(QStringLiteral(", "))));
}

void warnOfSeveralHomes(Run &run, const std::vector<HeldLayer> &layers, const std::vector<QStringList> &dimensions) {
  QStringList names;
  for (const HeldLayer &layer : layers)
    if (countsHomes(layer, dimensions))
      names.append(layer.title);
  if (names.size() > 1)
    run.warn(Text::tr("Several layers count pupils where they live: %1. Nobody checks what one says of the areas of "
                      "another. Give only one of them away.")
                 .arg(names.join(QStringLiteral(", "))));
}

} // namespace

Definitions sharedLayers() {
  auto *below = new QgsProcessingParameterNumber(parameter::hideBelow, Text::tr("Hide counts below (pupils)"),
                                                 Qgis::ProcessingNumberParameterType::Double, 10, false, 0, 1000);
  auto *fields = new QgsProcessingParameterString(parameter::countFields, Text::tr("Further fields with counts"),
                                                  QVariant(), false, true);
  return {
      helped(
          new QgsProcessingParameterMultipleLayers(parameter::layers, Text::tr("Result layers, and what goes along"),
                                                   Qgis::ProcessingSourceType::Vector),
          Text::tr("All layers and tables that a tool which scores scenarios made, and if you like the scenario file "
                   "and the layers that it was made of.")),
      helped(below, Text::tr("Counts below this many pupils, what is left of the whole beside them, and differences "
                             "between scenarios below it are hidden, with all that would give them away. 0 hides "
                             "nothing: then do not pass the result on.")),
      advanced(helped(fields, Text::tr("Of layers of your own that count pupils: names with commas between them, the "
                                       "groups of one dimension together, and ; between dimensions. Fields of groups "
                                       "that the results tell of are known.")))};
}

QgsProcessingParameterDefinition *hiddenOutput() {
  return helped(optionalTable(parameter::outputHidden, Text::tr("What is hidden, and why"), true),
                Text::tr("Keep it to yourself: who knows why a figure is hidden knows more of it."));
}

std::vector<QgsProcessingOutputDefinition *> hiddenNumbers() {
  return {new QgsProcessingOutputNumber(result::figures, Text::tr("Counts of pupils")),
          new QgsProcessingOutputNumber(result::hiddenFigures, Text::tr("Hidden counts of pupils"))};
}

Definitions storyParameters() {
  const auto text = [](const QString &name, const QString &description, const QVariant &value = {}) {
    return new QgsProcessingParameterString(name, description, value, false, true);
  };
  return {
      helped(new QgsProcessingParameterMultipleLayers(parameter::background, Text::tr("Base map, from top to bottom"),
                                                      Qgis::ProcessingSourceType::Vector, QVariant(), true),
             Text::tr("Drawn as they are styled now, below the results: water, streets, built-up land.")),
      text(parameter::title, Text::tr("Title"), Text::tr("School plan")),
      helped(text(parameter::question, Text::tr("Question to the board")), Text::tr("Without it, a general one.")),
      text(parameter::author, Text::tr("Author or office")),
      helped(text(parameter::scenario, Text::tr("Scenario on the maps")),
             Text::tr("Its name. Without it, the one with the lowest segregation.")),
      groupNamesParameter(),
      new QgsProcessingParameterEnum(parameter::language, Text::tr("Language"),
                                     {Text::tr("As QGIS"), QStringLiteral("Svenska"), QStringLiteral("English")}, false,
                                     0)};
}

Provenance withoutFingerprints(Provenance provenance, double hiddenBelow) {
  provenance.hiddenBelow = hiddenBelow;
  if (hiddenBelow > 0)
    for (InputLayer &input : provenance.inputs)
      input.sha256.clear();
  return provenance;
}

Published readPublished(Run &run, bool keepsHomes) {
  std::vector<HeldLayer> layers = heldLayers(run, parameter::layers, run.progress(0, 15));
  const double threshold = run.number(parameter::hideBelow);
  const std::vector<QStringList> dimensions = dimensionsIn(run.text(parameter::countFields));
  std::vector<QStringList> known = knownDimensions(layers);
  known.insert(known.end(), dimensions.begin(), dimensions.end());
  if (keepsHomes)
    warnOfSeveralHomes(run, layers, known);
  else
    leaveOutHomes(run, layers, known);
  Published published;
  if (threshold > 0) {
    published = skolmix::published(layers, threshold, dimensions, run.progress(15, 50));
    tell(run, published, threshold);
    for (HeldLayer &layer : published.layers)
      if (layer.provenance)
        layer.provenance = withoutFingerprints(*layer.provenance, threshold);
  } else {
    published.layers = std::move(layers);
    run.warn(Text::tr("Small numbers are not hidden. Do not pass the result on."));
  }
  writeHidden(run, published, threshold);
  run.result(result::figures, static_cast<double>(published.figures));
  run.result(result::hiddenFigures, static_cast<double>(published.hidden.size()));
  return published;
}

std::unique_ptr<InLanguage> chosenLanguage(const Run &run) {
  switch (run.choice(parameter::language)) {
  case 1:
    return std::make_unique<InLanguage>(QStringLiteral("sv"));
  case 2:
    return std::make_unique<InLanguage>(QStringLiteral("en"));
  default:
    return nullptr;
  }
}

QString tableName(const HeldLayer &layer) {
  static const std::map<LayerRole, QString> names{{LayerRole::Schools, QStringLiteral("schools")},
                                                  {LayerRole::Scores, QStringLiteral("scores")},
                                                  {LayerRole::Stages, QStringLiteral("stages")},
                                                  {LayerRole::Pairs, QStringLiteral("pairs")},
                                                  {LayerRole::MovedUnits, QStringLiteral("moved_units")},
                                                  {LayerRole::Catchments, QStringLiteral("catchments")},
                                                  {LayerRole::Changes, QStringLiteral("changes")},
                                                  {LayerRole::Stored, QStringLiteral("scenarios")},
                                                  {LayerRole::Sites, QStringLiteral("sites")},
                                                  {LayerRole::Tenures, QStringLiteral("tenures")},
                                                  {LayerRole::Parameters, QStringLiteral("choice_parameters")}};
  if (const auto found = names.find(layer.role); found != names.end())
    return found->second;
  static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
  const QString plain = layer.name.normalized(QString::NormalizationForm_KD)
                            .remove(QRegularExpression(QStringLiteral("\\p{M}")))
                            .toLower()
                            .replace(others, QStringLiteral("_"));
  return plain.isEmpty() || plain.at(0).isDigit() ? QStringLiteral("layer_") + plain : plain;
}

QString titleOf(const HeldLayer &layer) {
  switch (layer.role) {
  case LayerRole::Schools:
    return Text::tr("Schools before and after");
  case LayerRole::Scores:
    return Text::tr("Scenarios side by side");
  case LayerRole::Stages:
    return Text::tr("Scenarios by stage");
  case LayerRole::Pairs:
    return Text::tr("How sure one scenario is better than another");
  case LayerRole::MovedUnits:
    return Text::tr("Units that change school");
  case LayerRole::Catchments:
    return Text::tr("Catchments of the scenarios");
  case LayerRole::Changes:
    return Text::tr("Changes");
  case LayerRole::Stored:
    return Text::tr("Scenarios as they were scored before");
  case LayerRole::Sites:
    return Text::tr("Sites");
  case LayerRole::Tenures:
    return Text::tr("Pupils per dwelling by tenure");
  case LayerRole::Parameters:
    return Text::tr("Choice parameters");
  default:
    return layer.title;
  }
}

void addShared(GeoPackage &package, const HeldLayer &layer, const QString &table) {
  package.add(table, layer.fields, layer.type, layer.crs, layer.rows);
  QgsVectorLayer written(QStringLiteral("%1|layername=%2").arg(package.draft(), table), table, QStringLiteral("ogr"));
  QgsLayerMetadata metadata;
  metadata.setTitle(titleOf(layer));
  metadata.setAbstract(layer.abstract);
  if (layer.provenance)
    metadata.addHistoryItem(historyEntry(*layer.provenance));
  written.setMetadata(metadata);
  bool saved = true;
  written.saveDefaultMetadata(saved);
}

} // namespace skolmix
