#include "tests/processing/town.h"

#include "processing/parameters.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsvariantutils.h>

#include <QCryptographicHash>

#include <limits>
#include <ostream>

namespace skolmix::town {
namespace {

QgsGeometry place(const QString &wkt, const QString &crs) {
  QgsGeometry geometry = QgsGeometry::fromWkt(wkt);
  geometry.translate(corner[0], corner[1]);
  if (crs != Table::metres())
    geometry.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem(Table::metres()),
                                              QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext()));
  return geometry;
}

std::string exact(const QVariant &value) {
  if (QgsVariantUtils::isNull(value))
    return "NULL";
  if (value.userType() == QMetaType::Type::Double)
    return QString::number(value.toDouble(), 'g', 17).toStdString();
  return value.toString().toStdString();
}

/// All digits of a geometry, or what they come to where nobody would read them.
std::string exact(const QgsGeometry &geometry) {
  if (!geometry.isNull() && geometry.constGet()->nCoordinates() > 100)
    return QCryptographicHash::hash(geometry.asWkb(), QCryptographicHash::Md5).toHex().toStdString();
  return geometry.asWkt(17).toStdString();
}

/// What a storage adds to the fields of a table.
bool isOfTheStorage(const QgsField &field) { return QStringList{"fid", "x", "y", "wkt"}.contains(field.name()); }

std::vector<std::string> rowsOf(const QgsVectorLayer &layer) {
  std::vector<std::string> rows;
  QgsFeatureIterator features = layer.getFeatures();
  QgsFeature feature;
  while (features.nextFeature(feature)) {
    std::string row;
    for (int i = 0; i < feature.attributeCount(); ++i)
      if (!isOfTheStorage(feature.fields().at(i)))
        row += exact(feature.attribute(i)) + " | ";
    QgsGeometry geometry = feature.geometry();
    geometry.convertToMultiType();
    geometry.normalize();
    rows.push_back(row + exact(geometry));
  }
  std::ranges::sort(rows);
  return rows;
}

QVariantMap usual() {
  return {{"UNIT_FIELD", "name"},
          {"GROUPS", QStringList{"low", "high"}},
          {"SCHOOL_FIELD", "school"},
          {"SCHOOL_ID_FIELD", "id"},
          {"NAME_FIELD", "title"},
          {"PLACES_FIELD", "places"},
          {"TO_SCHOOL_FIELD", "to"},
          {"PROPOSAL_FIELD", "proposal"},
          {"SITE_FIELD", "site"},
          {"SITE_PLACES_FIELD", "places"},
          {"OUTPUT", "memory:"},
          {"OUTPUT_UNITS", "memory:"},
          {"OUTPUT_SCORES", "memory:"},
          {"OUTPUT_PLACES", "memory:"},
          {"OUTPUT_AREAS", "memory:"},
          {"OUTPUT_MEASURES", "memory:"},
          {"OUTPUT_GROUPS", "memory:"},
          {"OUTPUT_CHANGES", "memory:"},
          {"DIVISIONS", "operator"},
          {"OUTPUT_FLOWS", "memory:"},
          {"OUTPUT_FIT", "memory:"},
          {"OUTPUT_ERRORS", "memory:"},
          {"OPERATOR_FIELD", "operator"},
          {"ROLL_FIELDS", QStringList{"low", "high"}},
          {"NEXT_GROUPS", QStringList{"low", "high"}},
          {"NEXT_ROLL_FIELDS", QStringList{"low", "high"}},
          {"ATTRACTIVENESS", 0},
          {"POPULATION_UNIT_FIELD", "area"},
          {"AGE_FIELD", "age"},
          {"POPULATION_GROUP_FIELD", "group"},
          {"COUNT_FIELD", "people"},
          {"START_YEAR", 2025},
          {"HORIZON", 2},
          {"HOUSING_YEAR_FIELD", "ready"},
          {"DWELLINGS_FIELD", "homes"},
          {"TENURE_FIELD", "tenure"},
          {"OUTPUT_TOTALS", "memory:"},
          {"OUTPUT_STAGES", "memory:"},
          {"OUTPUT_PAIRS", "memory:"},
          {"OUTPUT_CATCHMENTS", "memory:"},
          {"OUTPUT_CANDIDATES", "memory:"},
          {"PUPILS_FIELD", "pupils"},
          {"ARRIVED_FIELD", "arrived"},
          {"ARRIVALS_FIELD", "arrived"}};
}

} // namespace

QString Table::metres() { return "EPSG:3006"; }

QVariant &Table::value(std::size_t row, const QString &field) {
  for (int i = 0; i < fields.size(); ++i)
    if (fields[i].section(':', 0, 0) == field)
      return rows[row].values[i];
  throw std::out_of_range(field.toStdString());
}

void Table::column(const QString &field, const QVariantList &values) {
  const auto name = field.section(':', 0, 0);
  const auto same = std::ranges::find_if(fields, [&](const QString &f) { return f.section(':', 0, 0) == name; });
  if (same != fields.end())
    *same = field;
  else
    fields.append(field);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    while (rows[row].values.size() < fields.size())
      rows[row].values.append(QVariant());
    value(row, name) = values[static_cast<int>(row)];
  }
}

std::unique_ptr<QgsVectorLayer> Table::layer() const {
  QString address = type + "?crs=" + claimed.value_or(crs);
  for (const QString &field : fields)
    address += "&field=" + field;
  auto layer = std::make_unique<QgsVectorLayer>(address, name, "memory");
  EXPECT_TRUE(layer->isValid()) << address.toStdString();
  if (type == "GeometryCollection") // QGIS leaves it to the user
    layer->setCrs(QgsCoordinateReferenceSystem(crs));
  QgsFeatureList features;
  for (const Row &row : rows) {
    QgsFeature feature(layer->fields());
    for (int i = 0; i < row.values.size(); ++i)
      if (!QgsVariantUtils::isNull(row.values[i]))
        feature.setAttribute(i, row.values[i]);
    if (!row.place.isNull())
      feature.setGeometry(row.place);
    else if (!row.wkt.isEmpty())
      feature.setGeometry(place(row.wkt, crs));
    features.append(feature);
  }
  EXPECT_TRUE(layer->dataProvider()->addFeatures(features)) << layer->dataProvider()->lastError().toStdString();
  layer->updateExtents();
  return layer;
}

QString box(double left, double bottom, double right, double top) {
  constexpr double step = 50;
  QStringList corners;
  const auto edge = [&](double x, double y, double toX, double toY) {
    const int parts = std::max(1, static_cast<int>(std::hypot(toX - x, toY - y) / step));
    for (int i = 0; i < parts; ++i)
      corners.append(QStringLiteral("%1 %2").arg(x + (toX - x) * i / parts).arg(y + (toY - y) * i / parts));
  };
  edge(left, bottom, right, bottom);
  edge(right, bottom, right, top);
  edge(right, top, left, top);
  edge(left, top, left, bottom);
  corners.append(corners.front());
  return "Polygon ((" + corners.join(", ") + "))";
}

QString point(double x, double y) { return QStringLiteral("Point (%1 %2)").arg(x).arg(y); }

QString bowTie(double left, double bottom, double right, double top) {
  return QStringLiteral("Polygon ((%1 %2, %3 %4, %3 %2, %1 %4, %1 %2))").arg(left).arg(bottom).arg(right).arg(top);
}

Town::Town()
    : units{"units",
            "Polygon",
            {"name:string", "low:double", "high:double", "se:double", "ab:double", "all:double"},
            {{box(0, 0, 100, 100), {"a", 30, 10, 25, 15, 40}},
             {box(100, 0, 200, 100), {"b", 10, 30, 35, 5, 40}},
             {box(0, 100, 100, 200), {"c", 20, 20, 20, 20, 40}},
             {box(100, 100, 200, 200), {"d", 0, 40, 30, 10, 40}}}},
      catchments{
          "catchments", "Polygon", {"school:string"}, {{box(0, 0, 100, 200), {"W"}}, {box(100, 0, 200, 200), {"E"}}}},
      schools{"schools",
              "Point",
              {"id:string", "title:string", "places:double", "operator:string", "pupils:double", "arrived:double"},
              {{point(50, 50), {"W", "West", 100, "municipal", 80, 10}},
               {point(150, 50), {"E", "East", 60, "municipal", 58, 2}}}},
      changes{"changes",
              "Polygon",
              {"proposal:string", "to:string", "scenario:string", "step:integer", "kind:string", "school:string",
               "others:string", "stages:string", "pupil_group:string", "rule:string", "value:double", "cost:double",
               "yearly_cost:double", "note:string"},
              {{box(0, 100, 100, 200), {"c to East", "E", "c to East", 1, "redraw", "E"}},
               {box(100, 100, 200, 200), {"d to West", "W", "d to West", 1, "redraw", "W"}}}},
      sites{"sites", "Point", {"site:string", "places:double"}, {{point(50, 150), {"North", 50}}}},
      ground{"ground", "Polygon", {"site:string"}, {{box(0, 100, 100, 200), {"North"}}}},
      dwellings{"dwellings",
                "Polygon",
                {"homes:double"},
                {{box(20, 20, 30, 30), {4}},
                 {box(120, 20, 130, 30), {2}},
                 {box(20, 120, 30, 130), {3}},
                 {box(120, 120, 130, 130), {8}}}},
      builtUp{"built-up", "Polygon", {"kind:string"}, {{box(0, 0, 90, 90), {"W"}}, {box(110, 0, 200, 90), {"E"}}}},
      rolls{"rolls",
            "Point",
            {"id:string", "title:string", "operator:string", "low:double", "high:double", "se:double", "ab:double",
             "all:double"},
            {{point(50, 50), {"W", "West", "municipal", 40, 30, 50, 20, 70}},
             {point(150, 50), {"E", "East", "municipal", 15, 60, 60, 15, 75}},
             {point(100, 100), {"I", "Independent", "independent", 5, 10, 10, 5, 15}}}},
      later{"later rolls",
            "Point",
            rolls.fields,
            {{point(50, 50), {"W", "West", "municipal", 35, 35, 50, 20, 70}},
             {point(150, 50), {"E", "East", "municipal", 20, 60, 65, 15, 80}},
             {point(50, 150), {"N", "North", "municipal", 5, 10, 10, 5, 15}}}},
      streets{"streets",
              "LineString",
              {"kind:string"},
              {{"LineString (50 50, 150 50)", {"street"}},
               {"LineString (50 150, 50 50)", {"path"}},
               {"LineString (120 150, 150 150)", {"path"}}}},
      choice{"choice",
             "None",
             {"parameter:string", "group:string", "school:string", "value:double", "standard_error:double"},
             {{{}, {"distance_decay", "low", QVariant(), 10, 1}},
              {{}, {"distance_decay", "high", QVariant(), 5, 1}},
              {{}, {"distance_power", QVariant(), QVariant(), 1, QVariant()}},
              {{}, {"own_catchment", QVariant(), QVariant(), 1, 0.2}},
              {{}, {"attractiveness", QVariant(), "E", 0.5, 0.1}}}},
      costs{"costs", "None", {"unit:string", "school:string", "minutes:double"}, {}},
      population{"population", "None", {"area:string", "age:string", "group:string", "people:double"}, {}},
      rates{
          "rates",
          "None",
          {"rate:string", "age:string", "group:string", "low:double", "mid:double", "high:double"},
          {{{}, {"moves", QVariant(), "low", -0.1, 0, 0.1}}, {{}, {"newborns", QVariant(), QVariant(), 0.9, 1, 1.1}}}},
      housing{"housing",
              "Point",
              {"ready:integer", "homes:double", "tenure:string"},
              {{point(50, 50), {2026, 10, "owned"}}, {point(150, 150), {2027, 20, "rented"}}}},
      yields{"yields",
             "None",
             {"tenure:string", "age:integer", "group:string", "low:double", "mid:double", "high:double"},
             {{{}, {"rented", 6, "low", 0.1, 0.2, 0.4}},
              {{}, {"rented", 13, "high", 0.1, 0.1, 0.1}},
              {{}, {QVariant(), 9, "high", QVariant(), 0.3, 0.5}}}},
      scored{
          "scored", "None", {"scenario:string", "layers:string", "theil_h:double"}, {{{}, {"c to East", "{}", 0.5}}}},
      tenures{"tenures",
              "None",
              {"tenure:string", "stage:string", "pupil_group:string", "pupils_per_dwelling:double"},
              {{{}, {"rented", QVariant(), "low", 0.5}}, {{}, {"rented", QVariant(), "high", 0.25}}}},
      arrivals{"arrivals",
               "Polygon",
               {"name:string", "arrived:double"},
               {{box(0, 0, 60, 60), {"a", 4}}, {box(100, 100, 200, 200), {"d", 2}}}} {
  settle();
  for (const auto &[unit, west, east] : {std::tuple("a", 2, 12), {"b", 12, 2}, {"c", 4, 14}, {"d", 14, 4}}) {
    costs.rows.push_back({{}, {unit, "W", west}});
    costs.rows.push_back({{}, {unit, "E", east}});
  }
}

void Town::settle() {
  population.rows.clear();
  for (const Row &unit : units.rows)
    for (int age = 0; age <= 15; ++age)
      for (const int group : {1, 2})
        population.rows.push_back({{},
                                   {unit.values[0], QString::number(age), units.fields[group].section(':', 0, 0),
                                    unit.values[group].toDouble() / 10}});
}

const std::array<Part, 11> parts{{{&Town::units, "MSBNVWXKYPZOG"},
                                  {&Town::catchments, "MBNWXKYZOG"},
                                  {&Town::schools, "BNVWXZOG"},
                                  {&Town::changes, "BZ"},
                                  {&Town::sites, "NZ"},
                                  {&Town::ground, "N"},
                                  {&Town::rolls, "WTKYR"},
                                  {&Town::later, "TY"},
                                  {&Town::streets, "V"},
                                  {&Town::housing, "P"},
                                  {&Town::arrivals, "A"}}};

Table Town::*layerFor(const QString &parameter) {
  static const std::map<QString, Table Town::*> layers{{parameter::units, &Town::units},
                                                       {parameter::input, &Town::units},
                                                       {parameter::schools, &Town::schools},
                                                       {parameter::catchments, &Town::catchments},
                                                       {parameter::changes, &Town::changes},
                                                       {parameter::siteCatchments, &Town::ground},
                                                       {parameter::sites, &Town::sites},
                                                       {parameter::weights, &Town::dwellings},
                                                       {parameter::mask, &Town::builtUp},
                                                       {parameter::network, &Town::streets},
                                                       {parameter::rolls, &Town::rolls},
                                                       {parameter::choiceParameters, &Town::choice},
                                                       {parameter::costs, &Town::costs},
                                                       {parameter::nextUnits, &Town::units},
                                                       {parameter::nextSchools, &Town::later},
                                                       {parameter::nextCatchments, &Town::catchments},
                                                       {parameter::population, &Town::population},
                                                       {parameter::rates, &Town::rates},
                                                       {parameter::housing, &Town::housing},
                                                       {parameter::yields, &Town::yields},
                                                       {parameter::arrivals, &Town::arrivals},
                                                       {parameter::tenures, &Town::tenures},
                                                       {"UNITS_2", &Town::units},
                                                       {"UNITS_3", &Town::units},
                                                       {"CHOICE_PARAMETERS_2", &Town::choice},
                                                       {"CHOICE_PARAMETERS_3", &Town::choice},
                                                       {parameter::scenarios, &Town::scored}};
  const auto found = layers.find(parameter);
  return found == layers.end() ? nullptr : found->second;
}

QList<const QgsProcessingAlgorithm *> algorithms() {
  QList<const QgsProcessingAlgorithm *> found;
  for (const auto *algorithm : QgsApplication::processingRegistry()->providerById("skolmix")->algorithms())
    if (algorithm->groupId() != QStringLiteral("share"))
      found.append(algorithm);
  return found;
}

const QgsProcessingAlgorithm &algorithm(char letter) {
  static const std::map<char, QString> names{{'M', "catchmentmix"},        {'S', "segregation"},
                                             {'B', "scoreboundarychange"}, {'N', "scorenewschools"},
                                             {'V', "nearestcatchments"},   {'D', "disaggregate"},
                                             {'C', "checkdata"},           {'W', "segregationdecomposition"},
                                             {'T', "segregationtrend"},    {'X', "expectedmix"},
                                             {'K', "calibratechoice"},     {'Y', "backtest"},
                                             {'P', "projectpupils"},       {'A', "newlyarrived"},
                                             {'R', "allocateresources"},   {'Z', "scorescenarios"},
                                             {'O', "scoreclosures"},       {'G', "scoremergers"},
                                             {'F', "scorestages"}};
  return *QgsApplication::processingRegistry()->algorithmById("skolmix:" + names.at(letter));
}

Feedback::Feedback(double stopAt) : QgsProcessingFeedback(false) {
  if (stopAt <= 0)
    cancel();
  connect(this, &QgsFeedback::progressChanged, this, [this, stopAt](double progress) {
    if (progress >= stopAt)
      cancel();
  });
}

QgsVectorLayer *Outcome::layer(const QString &output) const {
  const QString destination = results.value(output).toString();
  if (auto *memory = qobject_cast<QgsVectorLayer *>(context->getMapLayer(destination)))
    return memory;
  auto &layer = mOpened[output];
  if (!layer)
    layer = std::make_unique<QgsVectorLayer>(destination, output, "ogr");
  EXPECT_TRUE(layer->isValid()) << output.toStdString() << ": " << destination.toStdString();
  return layer.get();
}

QVariant Outcome::value(const QString &output, const QString &where, const QString &field) const {
  QgsFeatureIterator features = layer(output)->getFeatures(QgsFeatureRequest().setFilterExpression(where));
  QgsFeature feature;
  QgsFeature another;
  EXPECT_TRUE(features.nextFeature(feature)) << "no row where " << where.toStdString();
  EXPECT_FALSE(features.nextFeature(another)) << "several rows where " << where.toStdString();
  EXPECT_GE(feature.fieldNameIndex(field), 0)
      << "no field " << field.toStdString() << " among " << feature.fields().names().join(", ").toStdString();
  return feature.attribute(field);
}

double Outcome::number(const QString &output, const QString &where, const QString &field) const {
  const QVariant found = value(output, where, field);
  return QgsVariantUtils::isNull(found) ? std::numeric_limits<double>::quiet_NaN() : found.toDouble();
}

double Outcome::number(const QString &result) const {
  const QVariant found = results.value(result);
  return QgsVariantUtils::isNull(found) ? std::numeric_limits<double>::quiet_NaN() : found.toDouble();
}

double Outcome::sum(const QString &output, const QString &where, const QString &field) const {
  QgsFeatureIterator features = layer(output)->getFeatures(QgsFeatureRequest().setFilterExpression(where));
  double sum = 0;
  QgsFeature feature;
  while (features.nextFeature(feature))
    sum += feature.attribute(field).toDouble();
  return sum;
}

std::vector<std::string> Outcome::everything() const {
  std::vector<std::string> lines;
  for (auto result = results.begin(); result != results.end(); ++result) {
    if (!result.key().startsWith("OUTPUT")) {
      lines.push_back(result.key().toStdString() + ": " + exact(result.value()));
      continue;
    }
    for (const std::string &row : rowsOf(*layer(result.key())))
      lines.push_back(result.key().toStdString() + ": " + row);
  }
  return lines;
}

bool Outcome::warned(const QStringList &words) const {
  return std::ranges::any_of(warnings, [&](const QString &warning) {
    return std::ranges::all_of(words, [&](const QString &word) { return warning.contains(word); });
  });
}

std::ostream &operator<<(std::ostream &stream, const Outcome &outcome) {
  return stream << "error: " << outcome.error.toStdString()
                << "\nwarnings: " << outcome.warnings.join('\n').toStdString()
                << "\nlog: " << outcome.infos.join('\n').toStdString() << '\n';
}

Outcome run(char letter, const Town &town, double stopAt) { return run(algorithm(letter), town, stopAt); }

Outcome run(const QgsProcessingAlgorithm &chosen, const Town &town, double stopAt) {
  std::vector<std::unique_ptr<QgsVectorLayer>> layers;
  QVariantMap parameters;
  const auto giveValues = [&](const QVariantMap &values) {
    for (auto value = values.begin(); value != values.end(); ++value)
      if (chosen.parameterDefinition(value.key()))
        parameters.insert(value.key(), value.value());
  };
  for (const QgsProcessingParameterDefinition *definition : chosen.parameterDefinitions()) {
    auto layer = layerFor(definition->name());
    if (layer == &Town::schools && chosen.parameterDefinition(parameter::rollFields))
      layer = &Town::rolls;
    if (layer == &Town::schools && chosen.parameterDefinition(parameter::needWeights))
      layer = &Town::rolls;
    bool isOfAnotherStage = definition->name().startsWith(QStringLiteral("UNITS_"));
    if (definition->name() == QStringLiteral("UNITS_2") && chosen.name() == QStringLiteral("scorestages"))
      isOfAnotherStage = false; // which has nothing to try with one stage
    const bool isUsual = (layer == &Town::units && !isOfAnotherStage) || layer == &Town::catchments ||
                         layer == &Town::schools || layer == &Town::changes || layer == &Town::sites ||
                         layer == &Town::rolls || layer == &Town::later || layer == &Town::population ||
                         layer == &Town::rates || layer == &Town::housing || layer == &Town::yields ||
                         layer == &Town::arrivals;
    const bool isWanted = town.also.contains(definition->name()) ||
                          (layer == &Town::ground && town.parameters.contains(parameter::siteCatchmentField)) ||
                          (layer == &Town::streets && town.parameters.contains(parameter::maxDistanceToNetwork));
    if (!layer || !(isUsual || isWanted))
      continue;
    layers.push_back(town.store(town.*layer));
    parameters.insert(definition->name(), QVariant::fromValue(layers.back().get()));
    if (definition->type() == QStringLiteral("multilayer")) {
      layers.push_back(town.store(town.later));
      const QVariant earlier = parameters.value(definition->name());
      parameters.insert(definition->name(), QVariantList{earlier, QVariant::fromValue(layers.back().get())});
    }
  }
  giveValues(usual());
  if (chosen.parameterDefinition(parameter::input)) // units are not called as schools are
    for (const QString &name : {parameter::schoolIdField, parameter::nameField})
      parameters.remove(name);
  if (chosen.parameterDefinition(parameter::rollFields)) // rolls tell of no places
    parameters.remove(parameter::placesField);
  giveValues(town.parameters);

  std::vector<std::vector<std::string>> before;
  for (const auto &layer : layers)
    before.push_back(rowsOf(*layer));
  Outcome outcome;
  outcome.context = std::make_shared<QgsProcessingContext>();
  outcome.context->setInvalidGeometryCheck(town.invalid);
  Feedback feedback(stopAt);
  try {
    outcome.results = chosen.run(parameters, *outcome.context, &feedback, nullptr, {}, false);
  } catch (const QgsProcessingException &error) {
    outcome.error = error.what();
    EXPECT_FALSE(outcome.error.isEmpty());
  }
  outcome.infos = feedback.infos;
  outcome.warnings = feedback.warnings;
  outcome.debug = feedback.debug;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    EXPECT_EQ(rowsOf(*layers[i]), before[i]) << "changed: " << layers[i]->name().toStdString();
    EXPECT_EQ(layers[i]->metadata().history().size(), 0);
  }
  return outcome;
}

} // namespace skolmix::town

void PrintTo(const QString &text, std::ostream *stream) { *stream << '"' << text.toStdString() << '"'; }
