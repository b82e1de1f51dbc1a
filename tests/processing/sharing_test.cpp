// What leaves the house: a package that opens anywhere without the plugin, and from which nobody learns small numbers.
// The attacks are those of a reader who has everything that is passed on, and compares, subtracts and looks into bytes.

#include "disclosure/audit.h"
#include "tests/processing/town.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtEndian>
#include <qgsapplication.h>
#include <qgsdiagramrenderer.h>
#include <qgsexception.h>
#include <qgslayermetadata.h>
#include <qgslayoutmanager.h>
#include <qgsmapthemecollection.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgssqliteutils.h>
#include <qgsvectorlayer.h>
#include <qgsziputils.h>

#include <cmath>
#include <cstring>
#include <set>
#include <sqlite3.h>

namespace skolmix::town {
namespace {

const QString sample = QStringLiteral(SOURCE_FOLDER "/sample_projects/");
constexpr double threshold = 10;

QString table(const QString &file, const QString &name) { return file + "|layername=" + name; }

QStringList resultLayers(const QString &folder) {
  QStringList layers;
  for (const char *name : {"schools", "units", "catchments", "scores", "stages", "pairs"})
    layers.append(table(folder + "scenario_results.gpkg", name));
  for (const char *name : {"changes", "sites", "tenures", "choice_parameters", "scenarios"})
    layers.append(table(folder + "scenarios.gpkg", name));
  return layers;
}

/// A copy that QGIS may touch.
class Sample {
public:
  Sample() {
    for (const QFileInfo &file : QDir(sample).entryInfoList({"*.gpkg"}, QDir::Files))
      QFile::copy(file.absoluteFilePath(), path(file.fileName()));
  }
  QString path(const QString &name = {}) const { return mFolder.filePath(name); }
  QStringList results() const { return resultLayers(mFolder.path() + '/'); }

private:
  QTemporaryDir mFolder;
};

Outcome runTool(const QString &name, const QVariantMap &parameters, double stopAt = 1000) {
  Outcome outcome;
  outcome.context = std::make_shared<QgsProcessingContext>();
  Feedback feedback(stopAt);
  const std::unique_ptr<QgsProcessingAlgorithm> tool(
      QgsApplication::processingRegistry()->createAlgorithmById("skolmix:" + name));
  try {
    bool isDone = false;
    outcome.results = tool->run(parameters, *outcome.context, &feedback, &isDone, {}, false);
  } catch (const QgsProcessingException &error) {
    outcome.error = error.what();
  }
  outcome.infos = feedback.infos;
  outcome.warnings = feedback.warnings;
  return outcome;
}

/// Without the files to write.
QVariantMap storyParameters(const Sample &town) {
  return {{"LAYERS", town.results()},
          {"BACKGROUND",
           QStringList{table(town.path("ekhamra.gpkg"), "water"), table(town.path("ekhamra.gpkg"), "streets")}},
          {"TITLE", "Ekhamra"},
          {"LANGUAGE", 2},
          {"OUTPUT_HIDDEN", "memory:"}};
}

QVariantMap packageParameters(const Sample &town, const QString &folder) {
  QVariantMap parameters = storyParameters(town);
  parameters["FOLDER"] = folder;
  return parameters;
}

/// The package of the sample, made once.
const QString &package() {
  static const QTemporaryDir folder;
  static const QString path = [] {
    const Sample town;
    const Outcome outcome = runTool("planningpackage", packageParameters(town, folder.filePath("package")));
    EXPECT_EQ(outcome.error, "") << outcome;
    return folder.filePath("package");
  }();
  return path;
}

using Key = std::tuple<QString, QString, QString>; ///< stage, scenario, school

using Figures = std::map<QString, double>; ///< by field

/// Every number of a table, by row; NaN for NULL.
std::map<Key, Figures> figures(const QString &uri) {
  const QgsVectorLayer layer(uri, "figures", "ogr");
  EXPECT_TRUE(layer.isValid()) << uri.toStdString();
  std::map<Key, Figures> result;
  QgsFeatureIterator rows = layer.getFeatures();
  QgsFeature row;
  while (rows.nextFeature(row)) {
    const QString id = row.attribute("school_id").toString();
    auto &own = result[{row.attribute("stage").toString(), row.attribute("proposal").toString(),
                        id.isEmpty() ? row.attribute("school_name").toString() : id}];
    for (const QgsField &field : layer.fields())
      if (field.isNumeric())
        own[field.name()] = row.attribute(field.name()).isNull() ? NAN : row.attribute(field.name()).toDouble();
  }
  return result;
}

const std::vector<QStringList> dimensions{{"edu_low", "edu_mid", "edu_high"},
                                          {"mig_swedish", "mig_born_here", "mig_born_abroad"}};

QString countOf(const QString &group, const QString &moment) {
  return group.isEmpty() ? "pupils_" + moment : group + "_pupils_" + moment;
}

/// A row at a moment, by the groups of a dimension.
struct Mix {
  const Key &key;
  const Figures &row;
  QString moment;
  const QStringList &dimension;

  QString stage() const { return std::get<0>(key); }
  QString scenario() const { return moment == "before" ? QString() : std::get<1>(key); }
  std::string school() const { return std::get<2>(key).toStdString(); }
  double pupils() const { return row.at(countOf({}, moment)); }
  double count(const QString &group) const { return row.at(countOf(group, moment)); }
};

std::vector<Mix> mixesOf(const std::map<Key, Figures> &rows) {
  std::vector<Mix> result;
  for (const auto &[key, row] : rows)
    for (const char *moment : {"before", "after"})
      for (const QStringList &dimension : dimensions)
        result.push_back({key, row, moment, dimension});
  return result;
}

QByteArray bytesOf(const QString &path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  return file.readAll();
}

/// As SQLite stores it.
QByteArray stored(double value) {
  quint64 bits;
  std::memcpy(&bits, &value, sizeof bits);
  bits = qToBigEndian(bits);
  return QByteArray(reinterpret_cast<const char *>(&bits), sizeof bits);
}

/// With so many decimals that it is nowhere by chance.
bool isTelling(double value) {
  return std::isfinite(value) && std::abs(value * 1000 - std::round(value * 1000)) > 0.01;
}

/// All files of the package as bytes, the project unzipped.
std::map<QString, QByteArray> contents(const QString &folder) {
  std::map<QString, QByteArray> result;
  for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
    if (file.suffix() != "qgz")
      result[file.fileName()] = bytesOf(file.absoluteFilePath());
  QTemporaryDir unpacked;
  QStringList files;
  EXPECT_TRUE(QgsZipUtils::unzip(folder + "/plan.qgz", unpacked.path(), files));
  for (const QString &file : files)
    result["plan.qgz/" + QFileInfo(file).fileName()] = bytesOf(file);
  return result;
}

} // namespace

TEST(Package, HoldsAllItPromises) {
  QStringList names = QDir(package()).entryList(QDir::Files, QDir::Name);
  EXPECT_EQ(names, QStringList({"README.txt", "plan.gpkg", "plan.qgz", "report.html", "report.pdf", "scenarios.gpkg"}));
  EXPECT_TRUE(bytesOf(package() + "/report.pdf").startsWith("%PDF"));
  const QString readme = QString::fromUtf8(bytesOf(package() + "/README.txt"));
  EXPECT_TRUE(readme.contains("skolmix:planningpackage"));
  EXPECT_TRUE(readme.contains("grid_f6")) << "the layers that are needed to score again are named";
  EXPECT_TRUE(readme.contains("SHA-256"));
}

TEST(Package, OpensInAnyFolder) {
  QTemporaryDir elsewhere;
  for (const QFileInfo &file : QDir(package()).entryInfoList(QDir::Files))
    QFile::copy(file.absoluteFilePath(), elsewhere.filePath(file.fileName()));
  QgsProject project;
  ASSERT_TRUE(project.read(elsewhere.filePath("plan.qgz")));
  EXPECT_GT(project.mapLayers().size(), 50);
  for (const QgsMapLayer *layer : project.mapLayers()) {
    EXPECT_TRUE(layer->isValid()) << layer->name().toStdString();
    EXPECT_TRUE(!layer->isSpatial() || layer->crs().isValid()) << layer->name().toStdString();
    EXPECT_TRUE(layer->source().startsWith(elsewhere.path())) << layer->source().toStdString();
  }
  for (const char *theme : {"Today · F-6", "Even out · 7-9", "Change: Even out and invite · F-6"})
    EXPECT_TRUE(project.mapThemeCollection()->hasMapTheme(theme)) << theme;
  for (const char *layout : {"A4 landscape · F-6", "A4 portrait · F-6", "A3 landscape · 7-9", "A3 portrait · 7-9",
                             "A page per school · F-6", "Report"})
    EXPECT_TRUE(project.layoutManager()->layoutByName(layout)) << layout;
}

TEST(Package, NamesNoFolderAndNobody) {
  for (const auto &[name, content] : contents(package()))
    for (const QString &word : {QDir::tempPath() + '/', QDir::homePath() + '/', QStringLiteral("saveUser=")})
      EXPECT_FALSE(content.contains(word.toUtf8()))
          << name.toStdString() << ": …" << content.mid(content.indexOf(word.toUtf8()) - 80, 160).toStdString();
}

TEST(Package, ScalesAreTheSameInAllScenarios) {
  QgsProject project;
  ASSERT_TRUE(project.read(package() + "/plan.qgz"));
  std::set<QString> sizes;
  for (const QgsMapLayer *layer : project.mapLayers())
    if (layer->id().startsWith("skolmix_schools_")) {
      QDomDocument style;
      QString problem;
      layer->exportNamedStyle(style, problem, {}, QgsMapLayer::Symbology);
      const QString text = style.toString();
      sizes.insert(text.mid(text.indexOf("sqrt("), 60));
    }
  EXPECT_EQ(sizes.size(), 1);
}

TEST(Package, TakesAlongWhatIsAskedForAndNoMore) {
  const Sample town;
  QTemporaryDir folder;
  QVariantMap parameters = storyParameters(town);
  parameters["ZIP"] = folder.filePath("package.zip");
  parameters["LAYERS"] = town.results() + QStringList{table(town.path("ekhamra.gpkg"), "small_areas_f6")};
  parameters["KEEP_HOMES"] = true;
  parameters["COORDINATE_STEP"] = 50;
  parameters["GROUP_NAMES"] = QVariantList{"edu_low", "low education", "edu_mid", "", "edu_high", "high education"};
  const Outcome outcome = runTool("planningpackage", parameters);
  ASSERT_EQ(outcome.error, "") << outcome;
  QStringList files;
  ASSERT_TRUE(QgsZipUtils::unzip(folder.filePath("package.zip"), folder.path(), files));
  const QString plan = folder.filePath("plan.gpkg");

  const QgsVectorLayer streets(table(plan, "streets"), "streets", "ogr");
  EXPECT_EQ(streets.fields().names(), QStringList("fid")) << "a base map that has no style needs no field";
  QgsVectorLayer catchments(table(plan, "catchments"), "catchments", "ogr");
  double area = 0;
  int vertices = 0;
  int rounded = 0;
  QVector<QgsGeometry> parts;
  QgsFeatureIterator rows = catchments.getFeatures("\"scenario\" = 'Today' and \"stage\" = 'F-6'");
  QgsFeature row;
  while (rows.nextFeature(row)) {
    area += row.geometry().area();
    parts.append(row.geometry());
    for (auto vertex = row.geometry().vertices_begin(); vertex != row.geometry().vertices_end(); ++vertex) {
      ++vertices;
      rounded += std::fmod((*vertex).x(), 50) == 0;
    }
  }
  EXPECT_EQ(parts.size(), 11);
  EXPECT_GT(rounded, 0.98 * vertices) << "but for those where borders came to cross";
  EXPECT_NEAR(QgsGeometry::unaryUnion(parts).area() / area, 1, 1e-3) << "neighbours still touch";

  QgsVectorLayer homes(table(plan, "small_areas_f6"), "homes", "ogr");
  ASSERT_EQ(homes.featureCount(), 26);
  int shown = 0;
  rows = homes.getFeatures();
  while (rows.nextFeature(row))
    for (const char *count : {"pupils", "edu_low", "mig_born_abroad"})
      if (const QVariant pupils = row.attribute(count); !pupils.isNull()) {
        ++shown;
        EXPECT_GE(pupils.toDouble(), threshold);
      }
  EXPECT_GT(shown, 20);

  QgsProject project;
  ASSERT_TRUE(project.read(folder.filePath("plan.qgz")));
  int schools = 0;
  for (QgsMapLayer *layer : project.mapLayers())
    if (layer->name().startsWith("Schools: ")) {
      ++schools;
      EXPECT_TRUE(layer->name().startsWith("Schools: low education · ")) << layer->name().toStdString();
      EXPECT_EQ(dynamic_cast<QgsVectorLayer &>(*layer).diagramRenderer()->diagramSettings().first().categoryLabels,
                QStringList({"low education", "edu_mid", "high education"}));
    }
  EXPECT_GT(schools, 4);
}

TEST(Package, ThatIsCancelledIsNotThere) {
  const Sample town;
  QTemporaryDir folder;
  for (const double stopAt : {0., 10., 30., 55., 70., 80.}) {
    const Outcome outcome = runTool("planningpackage", packageParameters(town, folder.filePath("package")), stopAt);
    EXPECT_TRUE(outcome.error.contains("Cancelled")) << stopAt << ": " << outcome;
    EXPECT_FALSE(QFile::exists(folder.filePath("package"))) << stopAt;
  }
}

TEST(Attack, NoCountAndNoRestIsSmall) {
  const auto shown = figures(table(package() + "/plan.gpkg", "schools"));
  const auto truth = figures(table(sample + "scenario_results.gpkg", "schools"));
  ASSERT_EQ(shown.size(), truth.size());
  int figuresShown = 0;
  for (const Mix &mix : mixesOf(shown))
    for (const QString &group : mix.dimension) {
      const double count = mix.count(group);
      if (std::isnan(count))
        continue;
      ++figuresShown;
      EXPECT_GE(truth.at(mix.key).at(countOf(group, mix.moment)), threshold);
      EXPECT_GE(count, threshold);
      EXPECT_FALSE(mix.pupils() - count < threshold - 1) << "rounding takes up to 1";
    }
  EXPECT_GT(figuresShown, 800) << "not everything is hidden";
}

TEST(Attack, NoDifferenceIsSmall) {
  const auto shown = figures(table(package() + "/plan.gpkg", "schools"));
  std::map<std::tuple<QString, std::string, QString>, std::set<double>> series; // of one count: today, every scenario
  for (const Mix &mix : mixesOf(shown))
    for (const QString &group : mix.dimension)
      if (const double count = mix.count(group); !std::isnan(count))
        series[{mix.stage(), mix.school(), group}].insert(count);
  for (const auto &[key, counts] : series) {
    double least = INFINITY;
    for (auto count = std::next(counts.begin()); count != counts.end(); ++count)
      least = std::min(least, *count - *std::prev(count));
    EXPECT_GE(least, threshold - 1) << std::get<1>(key) << " " << std::get<2>(key).toStdString()
                                    << ": rounding takes up to 1";
  }
}

/// What is shown as it is today may be off by nearly the threshold, and so may what is subtracted from it.
bool isExact(const Mix &mix) { return mix.moment == "before" || mix.row.at("as_today") == 0; }

bool isHidden(const Mix &mix, const QString &group) {
  return mix.row.at("hidden") == 1 && std::isnan(mix.count(group));
}

TEST(Attack, NobodySubtractsAHiddenGroup) {
  const auto shown = figures(table(package() + "/plan.gpkg", "schools"));
  for (const Mix &mix : mixesOf(shown))
    if (isExact(mix) && !std::isnan(mix.pupils())) {
      EXPECT_NE(std::ranges::count_if(mix.dimension, [&](const QString &group) { return isHidden(mix, group); }), 1)
          << mix.school() << ": all but one of a school's groups are shown";
    }
}

TEST(Attack, NobodySubtractsAHiddenSchool) {
  const auto shown = figures(table(package() + "/plan.gpkg", "schools"));
  struct Column {
    std::set<std::string> hidden; // schools; those of today stand in every scenario's rows
    bool isExact = true;
  };
  std::map<std::tuple<QString, QString, QString>, Column> columns; // by stage, scenario and group
  for (const Mix &mix : mixesOf(shown))
    for (const QString &group : mix.dimension) {
      Column &column = columns[{mix.stage(), mix.scenario(), group}];
      column.isExact &= isExact(mix);
      if (isHidden(mix, group))
        column.hidden.insert(mix.school());
    }
  int exact = 0;
  for (const auto &[key, column] : columns)
    if (column.isExact) {
      ++exact;
      EXPECT_NE(column.hidden.size(), 1) << std::get<1>(key).toStdString() << " " << std::get<2>(key).toStdString()
                                         << ": the whole less all others gives it away";
    }
  EXPECT_GE(exact, 12) << "those of today";
}

namespace {

/// A reader who has the package, knows exactly what it shows and how many pupils of each group there are in all, and
/// solves for the rest. Written anew from the package alone, so that it does not share the mistakes of what hid them.
class Solver {
public:
  Solver() {
    for (const auto &[key, row] : mShown)
      for (const char *moment : {"before", "after"})
        readRow(key, row, moment);
    for (auto &[column, form] : mColumns) {
      double sum = 0;
      for (const Term &term : form)
        sum += mTables.cells[term.cell].value;
      form.push_back({add(sum, false), -1});
      mTables.relations.push_back(form);
    }
  }

  /// How many could be told to within less than the threshold.
  int found() const {
    int found = 0;
    for (const std::size_t cell : mSecret)
      found += isNarrow({{cell, 1}});
    return found;
  }

  /// The same of the differences between moments that are small.
  int foundDifferences() const {
    int found = 0;
    for (const auto &[figure, cells] : mSeries)
      for (std::size_t i = 0; i < cells.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
          if (const double difference = std::abs(value(cells[i]) - value(cells[j]));
              difference >= 0.5 && difference < threshold && (mHidden[cells[i]] || mHidden[cells[j]]))
            found += isNarrow({{cells[i], 1}, {cells[j], -1}});
    return found;
  }

  std::size_t secrets() const { return mSecret.size(); }

private:
  double value(std::size_t cell) const { return mTables.cells[cell].value; }

  bool isNarrow(const Form &form) const {
    const Range range = feasible(mTables, mHidden, form);
    return range.high - range.low < threshold - 1e-6;
  }

  std::size_t add(double value, bool isHidden) {
    mTables.cells.push_back({value, 1});
    mHidden.push_back(isHidden);
    return mHidden.size() - 1;
  }

  void readRow(const Key &key, const std::map<QString, double> &row, const QString &moment) {
    const auto &[stage, proposal, school] = key;
    const QString scenario = moment == "before" ? QString() : proposal;
    if (std::isnan(mTruth.at(key).at(countOf({}, moment))) || !mRows.insert({stage, scenario, school}).second)
      return;
    const std::size_t total = readCell(key, row, moment, {});
    for (const QStringList &dimension : dimensions) {
      Form form{{total, -1}};
      for (const QString &group : dimension)
        form.push_back({readCell(key, row, moment, group), 1});
      mTables.relations.push_back(form);
    }
  }

  std::size_t readCell(const Key &key, const std::map<QString, double> &row, const QString &moment,
                       const QString &group) {
    const auto &[stage, proposal, school] = key;
    const double truth = mTruth.at(key).at(countOf(group, moment));
    const double today = row.at(countOf(group, "before"));
    const double shown = row.at(countOf(group, moment));
    const bool isAsToday =
        moment == "after" && row.at("as_today") == 1 && shown == today; // as far as a reader can tell
    const std::size_t cell = add(truth, std::isnan(shown) || isAsToday);
    const double truthToday = mTruth.at(key).at(countOf(group, "before"));
    if (isAsToday) {
      mTables.cells[cell].least = std::max(threshold, truthToday - threshold);
      mTables.cells[cell].most = truthToday + threshold;
    }
    if (std::isnan(shown) || (isAsToday && std::abs(truth - truthToday) >= 0.5))
      mSecret.push_back(cell);
    mColumns[{stage, moment == "before" ? QString() : proposal, group}].push_back({cell, 1});
    mSeries[{stage, school, group}].push_back(cell);
    return cell;
  }

  std::map<Key, std::map<QString, double>> mShown = figures(table(package() + "/plan.gpkg", "schools"));
  std::map<Key, std::map<QString, double>> mTruth = figures(table(sample + "scenario_results.gpkg", "schools"));
  Tables mTables;
  std::vector<bool> mHidden;
  std::vector<std::size_t> mSecret; ///< hidden, or shown as it is today though it is not
  std::set<Key> mRows;
  std::map<Key, Form> mColumns;
  std::map<Key, std::vector<std::size_t>> mSeries;
};

} // namespace

TEST(Attack, WhoSolvesForHiddenCountsLearnsThemNotToWithinTen) {
  const Solver solver;
  EXPECT_GT(solver.secrets(), 600u);
  EXPECT_EQ(solver.found(), 0);
}

TEST(Attack, WhoSolvesForDifferencesLearnsThemNotToWithinTen) { EXPECT_EQ(Solver().foundDifferences(), 0); }

TEST(Attack, WhatGivesCountsAwayIsHiddenWithThem) {
  const auto shown = figures(table(package() + "/plan.gpkg", "schools"));
  for (const auto &[key, row] : shown) {
    for (const auto &[field, value] : row)
      EXPECT_FALSE(field.contains("surplus") || field.contains("_part") || field.contains("share_min"))
          << field.toStdString();
    for (const QString &moment : {QString("before"), QString("after")}) {
      if (std::isnan(row.at(countOf({}, moment)))) {
        EXPECT_TRUE(std::isnan(row.at("use_of_places_" + moment)));
      }
      for (const QStringList &dimension : dimensions)
        for (const QString &group : dimension)
          if (std::isnan(row.at(countOf(group, moment)) + row.at(countOf({}, moment))))
            for (const char *figure : {"_share_", "_deviation_", "_share_low_", "_share_high_"}) {
              EXPECT_TRUE(std::isnan(row.at(group + figure + moment))) << (group + figure).toStdString();
            }
    }
  }
}

/// Whoever knows the places could tell pupils from their use, and a share from the middle of its range.
TEST(Attack, FiguresBesideCountsTellNoMoreThanTheyDo) {
  const auto shown = figures(table(package() + "/plan.gpkg", "schools"));
  const auto truth = figures(table(sample + "scenario_results.gpkg", "schools"));
  int uses = 0;
  int blurred = 0;
  for (const auto &entry : shown) {
    const Key &key = entry.first;
    const Figures &row = entry.second;
    const Figures &own = truth.at(key);
    for (const QString moment : {"before", "after"}) {
      const double use = row.at("use_of_places_" + moment);
      if (!std::isnan(use)) {
        ++uses;
        const double places = 100 * own.at(countOf({}, moment)) / own.at("use_of_places_" + moment);
        EXPECT_NEAR(use, 100 * row.at(countOf({}, moment)) / places, 0.5 + 1e-6) << std::get<2>(key).toStdString();
      }
    }
    if (row.at("as_today") == 0)
      continue;
    const auto isAsToday = [&](const QString &group) {
      const double now = row.at(countOf(group, "after"));
      return now == row.at(countOf(group, "before")) && std::abs(own.at(countOf(group, "after")) - now) >= 1;
    };
    for (const QStringList &dimension : dimensions)
      for (const QString &group : dimension)
        if (isAsToday(group) || isAsToday({})) {
          ++blurred;
          EXPECT_TRUE(std::isnan(row.at(group + "_share_low_after"))) << std::get<2>(key).toStdString();
          EXPECT_TRUE(std::isnan(row.at(group + "_share_high_after"))) << std::get<2>(key).toStdString();
        }
  }
  EXPECT_GT(uses, 200);
  EXPECT_GT(blurred, 200);
}

TEST(Attack, BytesHoldNoHiddenFigure) {
  const auto shown = figures(table(package() + "/plan.gpkg", "schools"));
  const auto truth = figures(table(sample + "scenario_results.gpkg", "schools"));
  const auto files = contents(package());
  std::set<double> hidden;
  for (const auto &[key, row] : truth)
    for (const auto &[field, value] : row)
      if (isTelling(value) && (!shown.at(key).contains(field) || std::isnan(shown.at(key).at(field))))
        hidden.insert(value);
  ASSERT_GT(hidden.size(), 2000u);
  std::set<QByteArray> asStored;
  for (const double value : hidden)
    asStored.insert(stored(value));
  for (const auto &[name, content] : files) {
    for (qsizetype i = 0; i + 8 <= content.size(); ++i)
      ASSERT_FALSE(asStored.contains(QByteArray::fromRawData(content.constData() + i, 8)))
          << name.toStdString() << " at " << i;
    static const QRegularExpression numbers("[0-9]+\\.[0-9]{5,}");
    for (auto number = numbers.globalMatch(QString::fromLatin1(content)); number.hasNext();) {
      const double value = number.next().captured().toDouble();
      const auto near = hidden.lower_bound(value - 1e-5);
      ASSERT_FALSE(value > 1 && near != hidden.end() && *near < value + 1e-5) << name.toStdString() << ": " << value;
    }
  }
}

TEST(Attack, GeoPackagesHaveNoFreePagesAndNoJournal) {
  for (const char *name : {"/plan.gpkg", "/scenarios.gpkg"}) {
    const QString path = package() + name;
    const QByteArray header = bytesOf(path).left(100);
    EXPECT_EQ(header[18], 1) << "no write-ahead log";
    EXPECT_EQ(qFromBigEndian<quint32>(header.constData() + 36), 0u) << "free pages";
    EXPECT_FALSE(QFile::exists(path + "-wal"));
  }
}

TEST(Attack, HistoriesHoldOnlyHowLayersWereMade) {
  QgsProject project;
  ASSERT_TRUE(project.read(package() + "/plan.qgz"));
  for (const QgsMapLayer *layer : project.mapLayers()) {
    EXPECT_LE(layer->metadata().history().size(), 1);
    EXPECT_TRUE(layer->customProperties().keys().filter("diagram").isEmpty());
  }
}

TEST(Suppress, RefusesWhatNoHidingCanSave) {
  Table rolls{"Rolls", "None", {"school_id:string", "low_pupils:double", "high_pupils:double", "pupils:double"}, {}};
  rolls.rows = {{{}, {"A", 3.0, 4.0, 7.0}}, {{}, {"B", 200.0, 300.0, 500.0}}};
  const auto layer = rolls.layer();
  QTemporaryDir folder;
  const Outcome outcome =
      runTool("suppress", {{"LAYERS", QVariantList{QVariant::fromValue<QgsMapLayer *>(layer.get())}},
                           {"OUTPUT", folder.filePath("out.gpkg")}});
  ASSERT_EQ(outcome.error, "") << "two schools of which one is small: both are hidden";
  const QgsVectorLayer written(table(folder.filePath("out.gpkg"), "rolls"), "rolls", "ogr");
  QgsFeatureIterator rows = written.getFeatures();
  QgsFeature row;
  int all = 0;
  while (rows.nextFeature(row)) {
    ++all;
    EXPECT_TRUE(row.attribute("pupils").isNull());
    EXPECT_EQ(row.attribute("hidden").toInt(), 1);
  }
  EXPECT_EQ(all, 2);
}

TEST(Suppress, NeedsNoResultsToKnowFieldsThatItIsTold) {
  const Town town;
  const auto layer = town.units.layer();
  QTemporaryDir folder;
  const Outcome outcome =
      runTool("suppress", {{"LAYERS", QVariantList{QVariant::fromValue<QgsMapLayer *>(layer.get())}},
                           {"COUNT_FIELDS", "low, high; se, ab"},
                           {"HIDE_BELOW", 15},
                           {"OUTPUT", folder.filePath("out.gpkg")}});
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_GT(outcome.number("HIDDEN_FIGURES"), 4) << "a has 10 high, b 10 low, d 0 low, and what they need";
  EXPECT_TRUE(outcome.said("The audit found no hidden figure"));
}

TEST(ScenarioReport, StandsAlone) {
  const Sample town;
  QTemporaryDir folder;
  QVariantMap parameters = storyParameters(town);
  parameters["LANGUAGE"] = 1;
  parameters["SCENARIO"] = "Even out";
  parameters["REPORT"] = folder.filePath("report.html");
  parameters["PDF"] = folder.filePath("report.pdf");
  const Outcome outcome = runTool("scenarioreport", parameters);
  ASSERT_EQ(outcome.error, "") << outcome;
  const QString page = QString::fromUtf8(bytesOf(folder.filePath("report.html")));
  EXPECT_TRUE(page.contains("lang=\"sv\""));
  EXPECT_FALSE(page.contains("http://") || page.contains("https://") || page.contains("<script"));
  EXPECT_EQ(page.count("<img "), 4) << "two stages, today and then";
  static const QRegularExpression picture("data:image/png;base64,[^\"]*"), none("\\b(nan|inf)\\b");
  EXPECT_EQ(none.match(QString(page).remove(picture)).captured().toStdString(), "");
  EXPECT_TRUE(bytesOf(folder.filePath("report.pdf")).startsWith("%PDF"));
}

TEST(ScenarioReport, CallsGroupsAsItIsTold) {
  const Sample town;
  QTemporaryDir folder;
  QVariantMap parameters = storyParameters(town);
  parameters["REPORT"] = folder.filePath("report.html");
  parameters["GROUP_NAMES"] = QVariantList{"edu_low", "low education", "edu_high", "high education"};
  const Outcome outcome = runTool("scenarioreport", parameters);
  ASSERT_EQ(outcome.error, "") << outcome;
  const QString page = QString::fromUtf8(bytesOf(folder.filePath("report.html")));
  const QString told = page.left(page.indexOf("How to make it again"));
  EXPECT_FALSE(told.contains("edu_low") || told.contains("edu_high"));
  EXPECT_TRUE(told.contains("share of low education"));
  EXPECT_TRUE(told.contains("draws high education")) << "a change";

  parameters["GROUP_NAMES"] = QVariantList{"low", "low education"};
  EXPECT_TRUE(runTool("scenarioreport", parameters)
                  .error.contains("no group “low”. There are: edu_low, edu_mid, edu_high, mig_swedish"));
}

TEST(ScenarioReport, SaysWhichScenariosThereAre) {
  const Sample town;
  QVariantMap parameters = storyParameters(town);
  parameters["SCENARIO"] = "Level out";
  const Outcome outcome = runTool("scenarioreport", parameters);
  EXPECT_TRUE(outcome.error.contains("no scenario “Level out”")) << outcome;
  EXPECT_TRUE(outcome.error.contains("Even out and invite"));
}

TEST(ScenarioReport, NamesTheLayerThatIsMissing) {
  const Sample town;
  QVariantMap parameters = storyParameters(town);
  parameters["LAYERS"] = QStringList{table(town.path("scenario_results.gpkg"), "scores")};
  EXPECT_TRUE(runTool("scenarioreport", parameters).error.contains("the schools before and after"));
}

TEST(RerunOfPackages, OfAPackageGivesTheSameFigures) {
  const Sample town;
  for (const char *name : {"ekhamra.gpkg", "scenarios.gpkg"})
    QFile::remove(QDir(package()).filePath(QString("../") + name));
  const QStringList inputs{table(town.path("ekhamra.gpkg"), "grid_f6"), table(town.path("ekhamra.gpkg"), "grid_79"),
                           table(town.path("ekhamra.gpkg"), "catchments"), table(town.path("ekhamra.gpkg"), "schools"),
                           table(town.path("scenarios.gpkg"), "choice_parameters")};
  const Outcome outcome = runTool("rerun", {{"INPUT", table(package() + "/plan.gpkg", "schools")}, {"LAYERS", inputs}});
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.results.value("SAME").toBool()) << outcome;
  EXPECT_GT(outcome.number("VALUES_COMPARED"), 1000);
  EXPECT_EQ(outcome.number("VALUES_DIFFERENT"), 0);
}

TEST(RerunOfPackages, NamesWhatIsMissing) {
  const Outcome outcome = runTool("rerun", {{"INPUT", table(package() + "/plan.gpkg", "schools")}});
  EXPECT_TRUE(outcome.error.contains("grid_f6")) << outcome;
  EXPECT_TRUE(outcome.error.contains("1017 features")) << outcome;
}

TEST(RerunOfPackages, TellsWhichFigureWasChanged) {
  const Sample town;
  QgsVectorLayer scores(table(town.path("scenario_results.gpkg"), "scores"), "scores", "ogr");
  ASSERT_TRUE(scores.startEditing());
  QgsFeature row;
  scores.getFeatures().nextFeature(row);
  scores.changeAttributeValue(row.id(), scores.fields().lookupField("way_mean_m"), 1234.5);
  ASSERT_TRUE(scores.commitChanges());
  const Outcome outcome = runTool("rerun", {{"INPUT", table(town.path("scenario_results.gpkg"), "scores")}});
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_FALSE(outcome.results.value("SAME").toBool());
  EXPECT_EQ(outcome.number("VALUES_DIFFERENT"), 1);
  EXPECT_TRUE(outcome.said("way_mean_m, in 1 rows, most in Even out and invite")) << outcome;
}

TEST(RerunOfPackages, TellsWhichLayerHasChanged) {
  const Sample town;
  {
    QgsVectorLayer units(table(town.path("ekhamra.gpkg"), "grid_f6"), "units", "ogr");
    ASSERT_TRUE(units.startEditing());
    QgsFeature row;
    units.getFeatures().nextFeature(row);
    units.deleteFeature(row.id());
    ASSERT_TRUE(units.commitChanges());
  }
  const Outcome outcome = runTool("rerun", {{"INPUT", table(town.path("scenario_results.gpkg"), "scores")}});
  ASSERT_EQ(outcome.error, "") << outcome;
  EXPECT_TRUE(outcome.warned({"grid_f6", "has changed", "1017", "1016"})) << outcome;
  EXPECT_FALSE(outcome.results.value("SAME").toBool());
}

} // namespace skolmix::town
