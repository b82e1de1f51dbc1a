// A result that can be made again from what its layer says, with other hands, on another machine.

#include "tests/processing/town.h"

#include "presentation/provenance.h"
#include "presentation/text.h"
#include "processing/layer_differences.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgslayermetadata.h>
#include <qgsprocessing.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsvectorlayerexporter.h>

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <set>

namespace skolmix::town {

using Layer = std::unique_ptr<QgsVectorLayer>;

static Layer storeAs(const Table &table, const QString &file, const QString &name) {
  const Layer memory = table.layer();
  EXPECT_EQ(QgsVectorLayerExporter::exportLayer(
                memory.get(), file, "ogr", memory->crs(), false, nullptr,
                {{"driverName", "GPKG"}, {"layerName", name}, {"update", QFile::exists(file)}}),
            Qgis::VectorExportResult::Success);
  return std::make_unique<QgsVectorLayer>(file + "|layername=" + name, table.name, "ogr");
}

/// All in one folder: each layer of the town in a file of its own, and the results.
class Rerun : public testing::Test {
protected:
  Rerun() {
    town.store = [this](const Table &table) {
      const QString file = path(table.name + ".gpkg");
      QFile::remove(file);
      return storeAs(table, file, table.name);
    };
    town.parameters = {{"OUTPUT", path("result.gpkg")}};
  }

  QString path(const QString &name) const { return folder.filePath(name); }
  QString result() const { return path("result.gpkg"); }

  Outcome again(const QVariant &layer, const QVariantMap &parameters = {}, QgsProject *project = nullptr) const {
    QVariantMap all = parameters;
    all.insert("INPUT", layer);
    Outcome outcome;
    outcome.context = std::make_shared<QgsProcessingContext>();
    outcome.context->setProject(project);
    Feedback feedback;
    try {
      const auto *tool = QgsApplication::processingRegistry()->algorithmById("skolmix:rerun");
      outcome.results = tool->run(all, *outcome.context, &feedback, nullptr, {}, false);
    } catch (const QgsProcessingException &error) {
      outcome.error = error.what();
    }
    outcome.infos = feedback.infos;
    outcome.warnings = feedback.warnings;
    return outcome;
  }

  /// Layers in memory of all that a catchment mix is made of.
  QVariantList ofTheTown() {
    QVariantList given;
    for (const Table &table : {town.schools, town.catchments, town.units}) {
      kept.push_back(table.layer());
      given.append(QVariant::fromValue(kept.back().get()));
    }
    return given;
  }

  static void expectSame(const Outcome &outcome) {
    ASSERT_EQ(outcome.error, "") << outcome;
    EXPECT_EQ(outcome.results.value("SAME"), QVariant(true)) << outcome;
    EXPECT_GT(outcome.number("VALUES_COMPARED"), 0) << outcome;
    EXPECT_EQ(outcome.number("VALUES_DIFFERENT"), 0) << outcome;
    EXPECT_EQ(outcome.number("LARGEST_DIFFERENCE"), 0) << outcome;
    EXPECT_TRUE(outcome.said("The figures are the same: ")) << outcome;
  }

  static void expectOther(const Outcome &outcome, const QStringList &says) {
    EXPECT_EQ(outcome.error, "") << outcome;
    EXPECT_EQ(outcome.results.value("SAME"), QVariant(false)) << outcome;
    const QString log = (outcome.warnings + outcome.infos).join('\n');
    for (const QString &words : says)
      EXPECT_TRUE(log.contains(words)) << words.toStdString() << " is not in: " << outcome;
  }

  /// Writes over the history of a layer.
  static void rewrite(QgsVectorLayer &layer, const std::function<void(Provenance &)> &change) {
    auto provenance = provenanceOf(layer);
    ASSERT_TRUE(provenance);
    change(*provenance);
    QgsLayerMetadata metadata = layer.metadata();
    metadata.setHistory({historyEntry(*provenance)});
    layer.setMetadata(metadata);
  }

  QTemporaryDir folder;
  Town town;
  std::vector<Layer> kept;
};

TEST_F(Rerun, IntroducesItself) {
  const auto &tool = *QgsApplication::processingRegistry()->algorithmById("skolmix:rerun");
  QStringList parameters, outputs;
  for (const auto *definition : tool.parameterDefinitions())
    parameters.append(definition->name());
  for (const auto *definition : tool.outputDefinitions())
    if (!tool.parameterDefinition(definition->name()))
      outputs.append(definition->name());
  EXPECT_EQ(parameters, QStringList({"INPUT", "LAYERS", "OUTPUT"}));
  EXPECT_EQ(outputs, QStringList({"SAME", "VALUES_COMPARED", "VALUES_DIFFERENT", "LARGEST_DIFFERENCE"}));
  EXPECT_TRUE(tool.shortHelpString().contains("How to read the result"));
  EXPECT_EQ(tool.groupId(), "share");
}

/// Every tool, every table it writes: what was recorded is all that it takes.
TEST_F(Rerun, GivesTheSameFiguresForEveryOutputOfEveryTool) {
  for (const char letter : std::string("MSBNVDCWTXKYPARZOGF")) {
    SCOPED_TRACE(letter);
    town.parameters.clear();
    QStringList outputs;
    for (const auto *definition : algorithm(letter).parameterDefinitions())
      if (definition->isDestination() && definition->name().startsWith("OUTPUT")) {
        town.parameters[definition->name()] = path(QString(letter) + definition->name() + ".gpkg");
        outputs.append(definition->name());
      }
    const Outcome first = run(letter, town);
    ASSERT_EQ(first.error, "");
    for (const QString &output : outputs) {
      SCOPED_TRACE(output.toStdString());
      const QString file = town.parameters.value(output).toString();
      if (QgsVectorLayer(file, "rows", "ogr").featureCount() > 0)
        expectSame(again(file));
      else
        EXPECT_EQ(again(file).results.value("SAME"), QVariant(true));
    }
    for (const QString &output : outputs)
      QFile::remove(town.parameters.value(output).toString());
  }
}

TEST_F(Rerun, TakesAllKindsOfParametersAgain) {
  town.also = QStringList{"WEIGHTS", "COSTS", "CHOICE_PARAMETERS"};
  town.parameters.insert(QVariantMap{{"WEIGHT_FIELD", "homes"},
                                     {"COST_UNIT_FIELD", "unit"},
                                     {"COST_SCHOOL_FIELD", "school"},
                                     {"COST_FIELD", "minutes"},
                                     {"GROUPS_2", QStringList{"se", "ab"}},
                                     {"TAKE_UP", 0.9},
                                     {"TAKE_UP_PER_GROUP", QVariantList{"low", 0.7}},
                                     {"INCLUDE_OUTSIDE", false},
                                     {"SEED", 12}});
  for (const int model : {0, 2, 4}) {
    town.parameters["MODEL"] = model;
    ASSERT_EQ(run('B', town).error, "") << model;
    const Outcome outcome = again(result());
    expectSame(outcome);
    EXPECT_EQ(outcome.warnings.filter("changed since"), QStringList());
  }
}

TEST_F(Rerun, ReadsLayersThatAreGiven) {
  town.store = &Table::layer;
  town.parameters["OUTPUT"] = "memory:";
  const Outcome first = run('M', town);
  const QVariant layer = QVariant::fromValue(first.layer("OUTPUT"));
  EXPECT_TRUE(again(layer).error.contains("“units”"));
  expectSame(again(layer, {{"LAYERS", ofTheTown()}}));
}

TEST_F(Rerun, ReadsLayersOfTheProject) {
  town.store = &Table::layer;
  town.parameters["OUTPUT"] = "memory:";
  const Outcome first = run('M', town);
  QgsProject project;
  for (const Table &table : {town.units, town.catchments, town.schools})
    project.addMapLayer(table.layer().release());
  expectSame(again(QVariant::fromValue(first.layer("OUTPUT")), {}, &project));
}

TEST_F(Rerun, FindsLayersByTheirContentInAnotherFolder) {
  ASSERT_EQ(run('M', town).error, "");
  const QTemporaryDir other;
  Table decoy = town.units; // has the name, and as many rows, but is another
  decoy.value(0, "low") = 1;
  storeAs(decoy, other.filePath("a.gpkg"), "units");
  storeAs(town.units, other.filePath("b.gpkg"), "bostadsområden 2026");
  storeAs(town.catchments, other.filePath("b.gpkg"), "områden");
  storeAs(town.schools, other.filePath("c.gpkg"), "c");
  ASSERT_TRUE(QFile::copy(result(), other.filePath("sent.gpkg")));
  ASSERT_TRUE(QDir(folder.path()).removeRecursively());
  const Outcome outcome = again(other.filePath("sent.gpkg|layername=result"));
  expectSame(outcome);
  EXPECT_EQ(outcome.warnings.filter("changed since"), QStringList());
}

TEST_F(Rerun, SaysWhichInputHasChanged) {
  ASSERT_EQ(run('M', town).error, "");
  Town later = town;
  later.units.value(0, "low") = 35;
  later.store(later.units);
  const Outcome outcome = again(result());
  EXPECT_TRUE(outcome.warned({"“units” has changed since", "as many features (4)"})) << outcome;
  expectOther(outcome, {"The figures are not the same", "low_pupils, in 1 rows, most in W", "50 then, 55 now",
                        "Layers that have changed since: units."});
  EXPECT_FALSE((outcome.infos + outcome.warnings).join('\n').contains("catchments” has")) << outcome;
  EXPECT_NEAR(outcome.number("LARGEST_DIFFERENCE"), 5, 5); // pupils, or a share of them
  later.units.rows.push_back({box(0, 200, 100, 300), {"e", 0, 0, 0, 0, 0}});
  later.store(later.units);
  EXPECT_TRUE(again(result()).warned({"“units” has changed since: 4 features then, 5 now"}));
}

TEST_F(Rerun, FindsAFigureThatWasAltered) {
  ASSERT_EQ(run('M', town).error, "");
  {
    QgsVectorLayer layer(result(), "result", "ogr");
    QgsFeatureIterator rows = layer.getFeatures("school = 'E'");
    QgsFeature row;
    ASSERT_TRUE(rows.nextFeature(row));
    rows.close();
    ASSERT_TRUE(layer.dataProvider()->changeAttributeValues(
        {{row.id(), {{layer.fields().indexFromName("high_pupils"), 70.25}}}}));
  }
  const Outcome outcome = again(result(), {{"OUTPUT", "memory:"}});
  expectOther(outcome, {"1 of ", "high_pupils, in 1 rows, most in E", "70.25 then, 70 now"});
  EXPECT_EQ(outcome.number("VALUES_DIFFERENT"), 1);
  EXPECT_NEAR(outcome.number("LARGEST_DIFFERENCE"), 0.25, 1e-12);
  EXPECT_FALSE(outcome.said("changed since"));
  EXPECT_EQ(outcome.number("OUTPUT", "school = 'E'", "high_pupils"), 70);
}

TEST_F(Rerun, NamesAllThatIsMissing) {
  ASSERT_EQ(run('B', town).error, "");
  for (const char *name : {"units.gpkg", "changes.gpkg"})
    ASSERT_TRUE(QFile::remove(path(name)));
  const QString today = QDate::currentDate().toString(Qt::ISODate);
  const QString error = again(result()).error;
  for (const QString &words : {QString("“units” (4 features, %1)").arg(today),
                               QString("“changes” (2 features, %1)").arg(today), QString("Add them to the project")})
    EXPECT_TRUE(error.contains(words)) << error.toStdString();
  EXPECT_FALSE(error.contains("“schools”") || error.contains("“catchments”")) << error.toStdString();
}

TEST_F(Rerun, FiltersAgain) {
  const Layer units = town.store(town.units), catchments = town.store(town.catchments);
  QgsProject project;
  project.addMapLayer(units.get(), false, false);
  QgsProcessingContext context;
  context.setProject(&project);
  Feedback feedback;
  const QVariantMap parameters{
      {"UNITS", QVariant::fromValue(QgsProcessingFeatureSourceDefinition(
                    units->id(), false, -1, {}, Qgis::InvalidGeometryCheck::NoCheck, "\"name\" <> 'd'"))},
      {"GROUPS", QStringList{"low", "high"}},
      {"CATCHMENTS", QVariant::fromValue(catchments.get())},
      {"SCHOOL_FIELD", "school"},
      {"OUTPUT", result()}};
  algorithm('M').run(parameters, context, &feedback, nullptr, {}, false);
  const Outcome outcome = again(result(), {{"OUTPUT", "memory:"}});
  expectSame(outcome);
  EXPECT_EQ(outcome.sum("OUTPUT", "true", "pupils"), 120); // without square d
  EXPECT_EQ(outcome.warnings.filter("changed since"), QStringList());
}

TEST_F(Rerun, SaysThatAnotherVersionMadeIt) {
  town.parameters["OUTPUT"] = "memory:";
  const Outcome first = run('M', town);
  rewrite(*first.layer("OUTPUT"), [](Provenance &provenance) { provenance.version = "0.0.3"; });
  const Outcome outcome = again(QVariant::fromValue(first.layer("OUTPUT")), {{"LAYERS", ofTheTown()}});
  expectSame(outcome);
  EXPECT_TRUE(outcome.said("Skolmix 0.0.3 made them")) << outcome;
}

/// "Today" and "Outside" stand in the tables, as it was said then.
TEST_F(Rerun, SpeaksTheLanguageOfTheResult) {
  town.parameters["OUTPUT_SCORES"] = path("scores.gpkg");
  {
    const InLanguage swedish("sv");
    ASSERT_EQ(run('Z', town).error, "");
  }
  QgsVectorLayer layer(path("scores.gpkg"), "scores", "ogr");
  const auto speak = [&](const QString &language) {
    rewrite(layer, [&](Provenance &provenance) { provenance.language = language; });
  };
  speak("en");
  expectOther(again(QVariant::fromValue(&layer)),
              {"The rows are not the same", "not there now: 2 (Alla i närmaste skola; I dag)",
               "not there then: 2 (Everyone to the nearest school; Today)"});
  speak("sv");
  expectSame(again(QVariant::fromValue(&layer)));
}

TEST_F(Rerun, RefusesWhatSaysNothing) {
  const Layer layer = town.units.layer();
  EXPECT_TRUE(again(QVariant::fromValue(layer.get())).error.contains("“units” does not say how it was made"));
  town.parameters["OUTPUT"] = "memory:";
  const Outcome first = run('M', town);
  rewrite(*first.layer("OUTPUT"), [](Provenance &provenance) { provenance.tool = "skolmix:tomorrow"; });
  const QString error = again(QVariant::fromValue(first.layer("OUTPUT"))).error;
  EXPECT_TRUE(error.contains("skolmix:tomorrow")) << error.toStdString();
}

/// Histories come with files that others sent.
TEST_F(Rerun, WritesNoFileThatTheHistoryNames) {
  ASSERT_EQ(run('B', town).error, "");
  QgsVectorLayer layer(result(), "result", "ogr");
  rewrite(layer, [this](Provenance &provenance) {
    provenance.parameters["REPORT"] = path("evil.html");
    provenance.parameters["OUTPUT_SCORES"] = path("evil.gpkg");
    provenance.parameters["OUTPUT"] = path("worse.gpkg");
    provenance.parameters["NETWORK"] = "/vsicurl/http://example.invalid/evil.shp";
  });
  expectSame(again(QVariant::fromValue(&layer)));
  EXPECT_EQ(QDir(folder.path()).entryList({"evil*", "worse*"}), QStringList());
  rewrite(layer, [](Provenance &provenance) { provenance.output = "SEED"; });
  EXPECT_NE(again(QVariant::fromValue(&layer)).error, "");
}

/// What the tool Hide small numbers passes on is compared as far as it shows anything.
TEST_F(Rerun, TakesSuppressedLayers) {
  std::vector<Layer> layers;
  QVariantList given;
  for (const char *output : {"OUTPUT", "OUTPUT_SCORES", "OUTPUT_STAGES"})
    town.parameters[output] = path(QString(output) + ".gpkg");
  town.parameters["GROUPS_2"] = QStringList{"se", "ab"};
  const std::vector<double> few{150.3, 2.2, 197.7, 2.1}; // in the first and third square, West, there are many
  for (std::size_t unit = 0; unit < few.size(); ++unit) {
    for (const char *group : {"low", "high"})
      town.units.value(unit, group) = town.units.value(unit, group).toDouble() * 9.87;
    town.units.value(unit, "ab") = few[unit];
    town.units.value(unit, "se") = 394.8 - few[unit];
  }
  ASSERT_EQ(run('Z', town).error, "");
  for (const char *output : {"OUTPUT", "OUTPUT_SCORES", "OUTPUT_STAGES"}) {
    layers.push_back(std::make_unique<QgsVectorLayer>(path(QString(output) + ".gpkg"), output, "ogr"));
    given.append(QVariant::fromValue(layers.back().get()));
  }
  QgsProcessingContext context;
  Feedback feedback;
  QgsApplication::processingRegistry()
      ->algorithmById("skolmix:suppress")
      ->run({{"LAYERS", given}, {"HIDE_BELOW", 10}, {"OUTPUT", path("shared.gpkg")}}, context, &feedback, nullptr, {},
            false);
  double hidden = 0;
  for (const char *table : {"schools", "scores", "stages"}) {
    SCOPED_TRACE(table);
    const QString source = path("shared.gpkg|layername=") + table;
    QgsVectorLayer layer(source, table, "ogr");
    ASSERT_TRUE(layer.isValid());
    hidden +=
        layer.fields().indexFromName("hidden") >= 0 ? layer.aggregate(Qgis::Aggregate::Sum, "hidden").toDouble() : 0;
    const Outcome outcome = again(source);
    expectSame(outcome);
    EXPECT_TRUE(outcome.said("Hidden figures were not compared"));
  }
  EXPECT_GT(hidden, 0);
  {
    QgsVectorLayer layer(path("shared.gpkg|layername=schools"), "schools", "ogr");
    QgsFeatureIterator rows = layer.getFeatures("pupils_after > 20");
    QgsFeature row;
    ASSERT_TRUE(rows.nextFeature(row));
    rows.close();
    ASSERT_TRUE(layer.dataProvider()->changeAttributeValues(
        {{row.id(), {{layer.fields().indexFromName("pupils_after"), row.attribute("pupils_after").toDouble() + 3}}}}));
  }
  expectOther(again(path("shared.gpkg|layername=schools")), {"pupils_after, in 1 rows"});
}

// --- Two layers, on paper ---------------------------------------------------------------------------------------

static HeldLayer table(const QStringList &texts, const QStringList &numbers, const std::vector<QVariantList> &rows) {
  HeldLayer layer;
  for (const QString &name : texts)
    layer.fields.append(QgsField(name, QMetaType::Type::QString));
  for (const QString &name : numbers)
    layer.fields.append(QgsField(name, QMetaType::Type::Double));
  for (const QVariantList &values : rows) {
    QgsFeature row(layer.fields);
    for (int i = 0; i < values.size(); ++i)
      row.setAttribute(i, values[i]);
    layer.rows.append(row);
  }
  return layer;
}

TEST(LayerDifferences, RowsGoTogetherByTheirTexts) {
  const HeldLayer then = table({"school"}, {"pupils"}, {{"W", 1}, {"E", 2}, {"N", 3}});
  EXPECT_TRUE(differences(then, table({"school"}, {"pupils"}, {{"N", 3}, {"W", 1}, {"E", 2}}), {}, false).none());
  const LayerDifferences found =
      differences(then, table({"school"}, {"pupils"}, {{"S", 9}, {"N", 4}, {"W", 1}}), {}, false);
  EXPECT_EQ(found.rowsGone, QStringList{"E"});
  EXPECT_EQ(found.rowsNew, QStringList{"S"});
  EXPECT_EQ(found.valuesCompared, 2);
  EXPECT_EQ(found.valuesDifferent, 1);
  ASSERT_EQ(found.fields.size(), 1);
  EXPECT_EQ(found.fields[0].example, "N: 3 then, 4 now");
}

TEST(LayerDifferences, RowsOfTheSameTextsGoByTheirOrder) {
  const HeldLayer then = table({"school"}, {"pupils"}, {{"W", 1}, {"E", 5}, {"W", 2}});
  EXPECT_TRUE(differences(then, table({"school"}, {"pupils"}, {{"W", 1}, {"W", 2}, {"E", 5}}), {}, false).none());
  EXPECT_EQ(differences(then, table({"school"}, {"pupils"}, {{"W", 2}, {"W", 1}, {"E", 5}}), {}, false).valuesDifferent,
            2);
}

TEST(LayerDifferences, IdsMayBeNumbers) {
  const HeldLayer then = table({}, {"id", "pupils"}, {{7, 1}, {8, 2}});
  const HeldLayer now = table({}, {"id", "pupils"}, {{8, 2}, {7, 1}});
  EXPECT_TRUE(differences(then, now, {"id"}, false).none());
  EXPECT_EQ(differences(then, now, {}, false).valuesDifferent, 4);
}

TEST(LayerDifferences, TheFieldWithTheMostRowsComesFirst) {
  const HeldLayer then = table({"school"}, {"a", "b", "gone"}, {{"W", 1, 1, 0}, {"E", 1, 1, 0}, {"N", 1, 1, 0}});
  const HeldLayer now = table({"school"}, {"b", "a", "new"}, {{"W", 2, 9, 0}, {"E", 4, 1, 0}, {"N", 1, 1, 0}});
  const LayerDifferences found = differences(then, now, {}, false);
  EXPECT_EQ(found.valuesCompared, 6);
  ASSERT_EQ(found.fields.size(), 2);
  EXPECT_EQ(found.fields[0].field, "b");
  EXPECT_EQ(found.fields[0].rows, 2);
  EXPECT_EQ(found.fields[0].example, "E: 1 then, 4 now");
  EXPECT_EQ(found.fields[1].example, "W: 1 then, 9 now");
  EXPECT_EQ(found.largest, 8);
}

TEST(LayerDifferences, ToABillionthOfEachNumber) {
  const auto differ = [](double was, double is) {
    return !differences(table({}, {"a"}, {{was}}), table({}, {"a"}, {{is}}), {}, false).none();
  };
  EXPECT_FALSE(differ(1e6, 1e6 + 9e-4));
  EXPECT_TRUE(differ(1e6, 1e6 + 1.1e-3));
  EXPECT_FALSE(differ(0, 9e-10));
  EXPECT_TRUE(differ(0, 1.1e-9));
  EXPECT_TRUE(differ(-1, 1));
}

TEST(LayerDifferences, NullIsAValueWhereNothingIsHidden) {
  const QVariant null;
  const HeldLayer then = table({}, {"a", "hidden"}, {{null, 1}, {1, 0}, {null, 0}});
  const HeldLayer now = table({}, {"a", "hidden"}, {{1, 0}, {null, 0}, {null, 0}});
  EXPECT_EQ(differences(then, now, {}, false).valuesDifferent, 2);
  const LayerDifferences published = differences(then, now, {}, true);
  EXPECT_EQ(published.valuesCompared, 1); // what was shown and is none any more
  EXPECT_EQ(published.valuesDifferent, 1);
}

TEST(LayerDifferences, OfRoundedFiguresAreTheirRounding) {
  const auto differ = [](const QString &field, double was, double is, double pupils = NAN) {
    return differences(table({}, {field, "pupils_after"}, {{was, pupils}}),
                       table({}, {field, "pupils_after"}, {{is, pupils}}), {}, true)
               .valuesDifferent > 0;
  };
  EXPECT_FALSE(differ("way_mean_m", 512, 511.51));
  EXPECT_TRUE(differ("way_mean_m", 512, 511.49));
  EXPECT_FALSE(differ("theil_h", 0.1234, 0.12344));
  EXPECT_TRUE(differ("theil_h", 0.1234, 0.12346));
  EXPECT_FALSE(differ("low_pupils_after", 30, 30.99)); // today's 30.49 would be published as 30 as well
  EXPECT_TRUE(differ("low_pupils_after", 30, 31.01));
  EXPECT_TRUE(differ("low_share_after", 50, 53, 200)); // two pupils of 200 are a per cent
  EXPECT_FALSE(differ("low_share_after", 50, 51.4, 200));
  EXPECT_FALSE(differ("low_share_after", 50, 53, 20)); // and 10 of 20
  EXPECT_TRUE(differ("share_of_unit", 0.3333333, 0.33334));
}

/// By brute force: whatever the counts, what is published of them is never taken for another figure.
TEST(LayerDifferences, PublishedSharesAreNeverTakenForOthers) {
  for (int low = 0; low <= 40; ++low)
    for (int high = 1; high <= 40; ++high)
      for (const double snap : {-0.49, 0., 0.49}) {
        const double exactLow = low * 0.37 + 5, exactAll = exactLow + high * 0.73 + 5;
        const double shownLow = std::round(exactLow + snap), shownAll = std::round(exactAll - snap);
        const HeldLayer then = table({}, {"pupils_after", "low_pupils_after", "low_share_after"},
                                     {{shownAll, shownLow, std::round(100 * shownLow / shownAll)}});
        const HeldLayer now = table({}, {"pupils_after", "low_pupils_after", "low_share_after"},
                                    {{exactAll, exactLow, 100 * exactLow / exactAll}});
        EXPECT_TRUE(differences(then, now, {}, true).none()) << exactLow << " of " << exactAll;
      }
}

} // namespace skolmix::town
