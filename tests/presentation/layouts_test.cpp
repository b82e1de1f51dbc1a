// Print layouts of a tiny town: what a board gets to see has to be all there, in its place, and readable elsewhere.

#include "presentation/layout_tables.h"
#include "presentation/layouts.h"
#include "presentation/pdf.h"
#include "presentation/report_layout.h"
#include "presentation/styles.h"
#include "tests/presentation/pictures.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <map>
#include <qgsarchive.h>
#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutatlas.h>
#include <qgslayoutexporter.h>
#include <qgslayoutframe.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmanualtable.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutitemshape.h>
#include <qgslayoutmanager.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoututils.h>
#include <qgslegendrenderer.h>
#include <qgslegendsettings.h>
#include <qgsmapthemecollection.h>
#include <qgsmarkersymbol.h>
#include <qgsproject.h>
#include <qgstextrenderer.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

// --- A tiny town ----------------------------------------------------------------------------------------------------

const QStringList groups{"low", "high"};
const QgsRectangle extent(500'000, 6'600'000, 504'000, 6'603'000);

QgsVectorLayer *addLayer(QgsProject &project, const QString &definition, const QString &name,
                         const std::vector<std::pair<QString, QVariantList>> &rows) {
  auto *layer = new QgsVectorLayer(definition + "&crs=EPSG:3006", name, "memory");
  layer->setId(name);
  QgsFeatureList features;
  for (const auto &[wkt, values] : rows) {
    QgsFeature feature(layer->fields());
    feature.setGeometry(QgsGeometry::fromWkt(wkt));
    feature.setAttributes(QgsAttributes(values.toVector()));
    features.append(feature);
  }
  layer->dataProvider()->addFeatures(features);
  layer->updateExtents();
  project.addMapLayer(layer);
  return layer;
}

/// Four schools: one as known as can be, one without figures, one hidden, one that opens.
void addSchools(QgsProject &project) {
  QString definition = "Point?field=school_id:string&field=school_name:string&field=hidden:int";
  for (const QString moment : {"_before", "_after"}) {
    definition += "&field=pupils" + moment + ":double";
    for (const QString &group : groups)
      for (const QString what : {"_pupils", "_share", "_deviation"})
        definition += "&field=" + group + what + moment + ":double";
  }
  const QVariant none;
  const QVariantList nothing{none, none, none, none, none, none, none};
  const QVariantList known{200, 80, 40, 10, 120, 60, -10};
  const QVariantList then{100, 27, 27, -3, 73, 73, 3};
  QgsVectorLayer *schools = addLayer(project, definition, "schools",
                                     {{"Point (501000 6601000)", QVariantList{"A", "Alm", 0} + known + then},
                                      {"Point (503000 6601000)", QVariantList{"B", "Björk", 0} + nothing + nothing},
                                      {"Point (503000 6602000)", QVariantList{"C", "Cypress", 1} + known + nothing},
                                      {"Point (501500 6602500)", QVariantList{"D", "Druva", 0} + nothing + then}});
  deviationSchools({"low_deviation_before", 30, "pupils_before", {}, {}, {}, {}})(*schools);
}

/// Two layers, a theme each for today and then.
std::unique_ptr<QgsProject> town() {
  auto project = std::make_unique<QgsProject>();
  project->setCrs(QgsCoordinateReferenceSystem("EPSG:3006"));
  addSchools(*project);
  deviationAreas("deviation",
                 30)(*addLayer(*project, "Polygon?field=deviation:double", "catchments",
                               {{QgsRectangle(500'000, 6'600'000, 502'000, 6'603'000).asWktPolygon(), {10}},
                                {QgsRectangle(502'000, 6'600'000, 504'000, 6'603'000).asWktPolygon(), {-10}}}));
  for (const QString name : {"Now", "New"}) {
    QgsMapThemeCollection::MapThemeRecord theme;
    for (QgsMapLayer *layer : {project->mapLayer("schools"), project->mapLayer("catchments")}) {
      QgsMapThemeCollection::MapThemeLayerRecord record(layer);
      record.isVisible = true;
      theme.addLayerRecord(record);
    }
    project->mapThemeCollection()->insert(name, theme);
  }
  return project;
}

// --- What is told of it ---------------------------------------------------------------------------------------------

Figures figuresOf(double value) {
  Figures figures;
  figures.fill({value, 0.9 * value, 1.1 * value});
  return figures;
}

SchoolMix mixOf(double pupils, double deviation) {
  return {pupils, {}, {30 + deviation, 70 - deviation}, {deviation, -deviation}, {}, {}, NAN};
}

/// Schools whose names end with a number, from the one most above the whole down.
ScenarioTables tablesOf(int schools, const QString &name = "School") {
  ScenarioTables tables;
  tables.dimensions = {groups};
  tables.stages = QStringList{"F-6", "7-9"};
  tables.today = {"Today", figuresOf(0.2), {}, NAN, {}, {}};
  tables.scenarios = {{"Then", figuresOf(0.1), {}, 0.9, {}, {}}, {"Later", figuresOf(0.3), {}, 0.1, {}, {}}};
  for (const QString &stage : tables.stages)
    for (int i = 0; i < schools; ++i)
      tables.schools.push_back({stage,
                                QString::number(i),
                                QString("%1 #%2").arg(name).arg(i),
                                300,
                                mixOf(200 + i, 20 - i),
                                {mixOf(210 + i, 10 - i / 2.), std::nullopt}});
  return tables;
}

PlanLayout planOf(const QString &name, const ScenarioTables &tables, Paper paper = Paper::A4,
                  Orientation orientation = Orientation::Landscape) {
  return {name,
          paper,
          orientation,
          {"Title", "Subtitle", "Source: a tiny town, 2026"},
          {"Now", "Today"},
          {"New", "Then"},
          extent,
          {"schools", "catchments"},
          tables,
          0};
}

SchoolAtlas atlasOf(const QString &name) {
  return {name,
          {"Title", "Subtitle", "Source"},
          {"Now", "Today"},
          {"New", "Then"},
          "schools",
          {},
          {"schools", "catchments"},
          groups};
}

ReportLayout reportOf(const QString &name, const ScenarioTables &tables, const QStringList &assumptions) {
  return {
      name,
      {"Title", "Subtitle", "Source"},
      "Which is best?",
      {"The first.", "It costs little.", "That is nearly certain."},
      {"Now", "Today"},
      {"New", "Then"},
      extent,
      {"schools", "catchments"},
      tables,
      0,
      {{"Chart", R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><path d="M0 0H400"/></svg>)", "!"}},
      assumptions,
      {"What families think."},
      {"A census."},
      {"Run it again."}};
}

const std::map<QString, std::pair<Paper, Orientation>> formats{{"A4 landscape", {Paper::A4, Orientation::Landscape}},
                                                               {"A4 portrait", {Paper::A4, Orientation::Portrait}},
                                                               {"A3 landscape", {Paper::A3, Orientation::Landscape}},
                                                               {"A3 portrait", {Paper::A3, Orientation::Portrait}}};

void addAll(QgsProject &project, const ScenarioTables &tables, const QStringList &assumptions = {"All is well."}) {
  for (const auto &[name, format] : formats)
    addPlanLayout(project, planOf(name, tables, format.first, format.second));
  addSchoolAtlas(project, atlasOf("Atlas"));
  addReportLayout(project, reportOf("Report", tables, assumptions));
}

QgsPrintLayout &layoutOf(const QgsProject &project, const QString &name) {
  return dynamic_cast<QgsPrintLayout &>(*project.layoutManager()->layoutByName(name));
}

// --- What stands on the pages ---------------------------------------------------------------------------------------

template <typename Item>
QList<Item *> itemsOf(const QgsPrintLayout &layout) {
  QList<Item *> items;
  layout.layoutItems(items);
  return items;
}

QList<QgsLayoutItemManualTable *> tablesIn(const QgsPrintLayout &layout) {
  QList<QgsLayoutItemManualTable *> tables;
  for (QgsLayoutMultiFrame *frame : layout.multiFrames())
    if (auto *table = dynamic_cast<QgsLayoutItemManualTable *>(frame))
      tables.append(table);
  return tables;
}

QRectF place(const QgsLayoutItem &item) { return item.mapRectToScene(item.rect()); }

/// Rings are drawn on maps.
bool mayOverlap(const QgsLayoutItem &item) { return dynamic_cast<const QgsLayoutItemShape *>(&item); }

std::string describe(const QgsLayoutItem &item) {
  const QRectF box = place(item);
  const auto *label = dynamic_cast<const QgsLayoutItemLabel *>(&item);
  return QString("%1 “%2” at %3, %4, %5 × %6 mm")
      .arg(item.displayName(), label ? label->text() : QString())
      .arg(box.left())
      .arg(box.top())
      .arg(box.width())
      .arg(box.height())
      .toStdString();
}

/// No item leaves its page, none is on another.
void expectApart(const QgsPrintLayout &layout) {
  constexpr double touching = 0.01;
  for (int page = 0; page < layout.pageCollection()->pageCount(); ++page) {
    const QRectF paper = place(*layout.pageCollection()->page(page));
    QList<QgsLayoutItem *> items = layout.pageCollection()->itemsOnPage(page);
    items.erase(std::remove_if(items.begin(), items.end(),
                               [](QgsLayoutItem *item) { return dynamic_cast<QgsLayoutItemPage *>(item); }),
                items.end());
    EXPECT_FALSE(items.isEmpty()) << "page " << page + 1 << " is empty";
    for (int i = 0; i < items.size(); ++i) {
      const QRectF box = place(*items[i]).adjusted(touching, touching, -touching, -touching);
      EXPECT_TRUE(paper.contains(box)) << "beyond page " << page + 1 << ": " << describe(*items[i]);
      for (int j = 0; j < i; ++j)
        EXPECT_TRUE(mayOverlap(*items[i]) || mayOverlap(*items[j]) || !box.intersects(place(*items[j])))
            << "on page " << page + 1 << ": " << describe(*items[i]) << " and " << describe(*items[j]);
    }
  }
}

QSizeF neededBy(QgsLayoutItemLegend &legend) {
  QgsRenderContext context = QgsLayoutUtils::createRenderContextForLayout(legend.layout(), nullptr);
  return QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(&context);
}

/// Nothing is cut off by the box that it stands in.
void expectFits(const QgsPrintLayout &layout) {
  for (const QgsLayoutItemLabel *label : itemsOf<QgsLayoutItemLabel>(layout)) {
    // The measure leaves some room for other fonts.
    const double width = (label->rect().width() - 2 * label->marginX()) / 0.97;
    const double lines =
        textHeight(const_cast<QgsPrintLayout &>(layout), label->currentText(), label->textFormat(), width);
    EXPECT_LE(lines + 2 * label->marginY(), label->rect().height() + 0.3) << describe(*label);
  }
  for (QgsLayoutItemLegend *legend : itemsOf<QgsLayoutItemLegend>(layout)) {
    EXPECT_LE(neededBy(*legend).width(), legend->rect().width());
    EXPECT_LE(neededBy(*legend).height(), legend->rect().height());
    EXPECT_FALSE(legend->autoUpdateModel());
  }
  for (QgsLayoutItemManualTable *table : tablesIn(layout)) {
    ASSERT_EQ(table->frameCount(), 1);
    // More than the frame where a row found no room in it.
    EXPECT_LE(table->totalSize().height(), table->frame(0)->rect().height() + 0.01);
    EXPECT_LE(table->totalSize().width(), table->frame(0)->rect().width() + 0.01);
  }
}

void expectSameScale(const QgsPrintLayout &layout) {
  const QList<QgsLayoutItemMap *> maps = itemsOf<QgsLayoutItemMap>(layout);
  ASSERT_EQ(maps.size(), 2);
  EXPECT_NEAR(maps[0]->scale(), maps[1]->scale(), 1e-6 * maps[0]->scale());
  EXPECT_EQ(maps[0]->rect().size(), maps[1]->rect().size());
  EXPECT_NE(maps[0]->followVisibilityPresetName(), maps[1]->followVisibilityPresetName());
  for (const QgsLayoutItemMap *map : maps)
    EXPECT_TRUE(map->atlasDriven() || map->extent().contains(extent));
}

/// All that can be read, but for maps and legends.
QStringList textsOf(const QgsPrintLayout &layout) {
  QStringList texts;
  for (const QgsLayoutItemLabel *label : itemsOf<QgsLayoutItemLabel>(layout))
    texts.append(label->currentText());
  for (QgsLayoutItemManualTable *table : tablesIn(layout))
    for (const QgsTableRow &row : table->tableContents())
      for (const QgsTableCell &cell : row)
        texts.append(cell.content().toString());
  return texts;
}

/// In tables as they are drawn, from top to bottom.
std::vector<QStringList> rowsOf(const QgsPrintLayout &layout) {
  std::vector<QStringList> rows;
  for (QgsLayoutItemManualTable *table : tablesIn(layout))
    for (const QgsTableRow &row : table->tableContents()) {
      QStringList texts;
      for (const QgsTableCell &cell : row)
        texts.append(cell.content().toString().replace('\n', ' '));
      rows.push_back(texts);
    }
  return rows;
}

/// The numbers at the end of schools' names, in the order of the rows.
std::vector<int> schoolsIn(const QgsPrintLayout &layout) {
  static const QRegularExpression number("#(\\d+)$");
  std::vector<int> numbers;
  for (const QStringList &row : rowsOf(layout))
    if (const auto match = number.match(row.first()); match.hasMatch())
      numbers.push_back(match.captured(1).toInt());
  return numbers;
}

std::vector<int> upTo(int number, int times) {
  std::vector<int> numbers;
  for (int i = 0; i < number * times; ++i)
    numbers.push_back(i % number);
  return numbers;
}

// --- Files ----------------------------------------------------------------------------------------------------------

QByteArray contentOf(const QString &path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  return file.readAll();
}

auto pagesOf(const QByteArray &pdf) { return pdf.count("/Type /Page") - pdf.count("/Type /Pages"); }

QByteArray pdfOf(QgsPrintLayout &layout) {
  const QTemporaryDir folder;
  exportPdf(layout, folder.filePath("åäö.pdf"));
  EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList("åäö.pdf"));
  return contentOf(folder.filePath("åäö.pdf"));
}

/// The first page, so small that fonts do not matter.
QImage drawn(QgsPrintLayout &layout) {
  constexpr double dpi = 150;
  const QImage page = QgsLayoutExporter(&layout).renderPageToImage(0, {}, dpi);
  return page.scaled(120, 85, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

std::string refusal(const std::function<void()> &action) {
  try {
    action();
  } catch (const QgsProcessingException &exception) {
    return exception.what().toStdString();
  }
  return {};
}

} // namespace

// --- In a project ---------------------------------------------------------------------------------------------------

TEST(Layouts, AreInTheProjectThatIsSavedAndOpenedAgain) {
  const QTemporaryDir folder;
  const QString path = folder.filePath("plan.qgz");
  {
    const auto project = town();
    addAll(*project, tablesOf(12));
    addAll(*project, tablesOf(12)); // takes the place of the first
    ASSERT_TRUE(project->write(path));
  }
  QgsProject project;
  ASSERT_TRUE(project.read(path));
  EXPECT_EQ(project.layoutManager()->layouts().size(), 6);
  for (const auto &[name, format] : formats) {
    SCOPED_TRACE(name.toStdString());
    const QgsPrintLayout &layout = layoutOf(project, name);
    EXPECT_EQ(layout.pageCollection()->page(0)->sizeWithUnits().toQSizeF(), paperSize(format.first, format.second));
    EXPECT_EQ(itemsOf<QgsLayoutItemLegend>(layout).size(), 1);
    EXPECT_EQ(itemsOf<QgsLayoutItemScaleBar>(layout).size(), 1);
    EXPECT_EQ(schoolsIn(layout), upTo(12, 2));
    expectSameScale(layout);
    expectApart(layout);
    expectFits(layout);
  }
  for (const QString name : {"Atlas", "Report"}) {
    SCOPED_TRACE(name.toStdString());
    expectSameScale(layoutOf(project, name));
    expectApart(layoutOf(project, name));
    expectFits(layoutOf(project, name));
  }
  EXPECT_TRUE(layoutOf(project, "Atlas").atlas()->enabled());
  EXPECT_EQ(layoutOf(project, "Atlas").atlas()->coverageLayer(), project.mapLayer("schools"));
}

/// The scorecard does not go on on a further page, so it has to fit.
TEST(Layouts, TellEveryFigureOfTheScorecard) {
  ScenarioTables tables = tablesOf(30);
  tables.hiddenBelow = 10; // makes the note longer
  const auto project = town();
  addAll(*project, tables);
  const LayoutTable scorecard = scorecardTable(tables, 0, 90, false);
  ASSERT_EQ(scorecard.rows.size(), criterionCount + 1) << "the chance of a lower H besides";
  for (const auto &[name, format] : formats) {
    const QgsPrintLayout &layout = layoutOf(*project, name);
    expectApart(layout);
    expectFits(layout);
    const std::vector<QStringList> rows = rowsOf(layout);
    for (const LayoutCells &row : scorecard.rows)
      EXPECT_EQ(std::ranges::count(rows, row[0].toString(), [](const QStringList &cells) { return cells[0]; }), 1)
          << name.toStdString() << ": " << row[0].toString().toStdString();
  }
}

TEST(Layouts, NameNoFiles) {
  const QTemporaryDir folder;
  const auto project = town();
  addAll(*project, tablesOf(12));
  ASSERT_TRUE(project->write(folder.filePath("plan.qgz")));
  QgsProjectArchive archive;
  ASSERT_TRUE(archive.unzip(folder.filePath("plan.qgz")));
  const QString xml = QString::fromUtf8(contentOf(archive.projectFile()));
  const QString layouts = xml.mid(xml.indexOf("<Layouts"), xml.indexOf("</Layouts>") - xml.indexOf("<Layouts"));
  ASSERT_GT(layouts.size(), 10'000);
  static const QRegularExpression absolute("[\"'>](/[A-Za-z]|[A-Za-z]:[\\\\/]|file:)[^\"'<]*");
  EXPECT_EQ(absolute.match(layouts).captured().toStdString(), "");
  EXPECT_FALSE(xml.contains(folder.path()));
}

TEST(Layouts, NeedTheirThemesLayersAndFields) {
  const auto project = town();
  const ScenarioTables tables = tablesOf(2);
  PlanLayout plan = planOf("Plan", tables);
  plan.after.theme = "Tomorrow";
  EXPECT_NE(refusal([&] { addPlanLayout(*project, plan); }).find("Tomorrow"), std::string::npos);
  SchoolAtlas atlas = atlasOf("Atlas");
  atlas.groups = QStringList{"middle"};
  EXPECT_NE(refusal([&] { addSchoolAtlas(*project, atlas); }).find("middle_pupils_before"), std::string::npos);
  atlas.schools = "nowhere";
  EXPECT_NE(refusal([&] { addSchoolAtlas(*project, atlas); }), "");
  SchoolAtlas nobody = atlasOf("Atlas");
  nobody.filter = "\"school_id\" = 'Z'";
  EXPECT_NE(refusal([&] { addSchoolAtlas(*project, nobody); }).find("no school"), std::string::npos);
}

// --- What does not fit ----------------------------------------------------------------------------------------------

TEST(Layouts, GoOnOnFurtherPagesWithoutLosingAnything) {
  constexpr int schools = 60;
  const auto project = town();
  ScenarioTables tables = tablesOf(schools, "The long-established preschool and comprehensive school of Storstrand");
  tables.dimensions = {groups, {"born_outside_of_the_European_Union", "all_others"}};
  for (ReportedSchool &school : tables.schools)
    for (SchoolMix *mix : {&school.today, &*school.scenarios[0]}) {
      mix->shares.insert(mix->shares.end(), mix->shares.begin(), mix->shares.begin() + 2);
      mix->deviations.insert(mix->deviations.end(), mix->deviations.begin(), mix->deviations.begin() + 2);
    }
  QString essay;
  for (int word = 0; word < 2500; ++word)
    essay += QString("word%1 ").arg(word);
  addAll(*project, tables, {essay, "https://example.org/" + QString(300, 'x')});
  for (const auto &[name, format] : formats) {
    SCOPED_TRACE(name.toStdString());
    const QgsPrintLayout &layout = layoutOf(*project, name);
    EXPECT_GT(layout.pageCollection()->pageCount(), 1);
    EXPECT_EQ(schoolsIn(layout), upTo(schools, 2));
    expectApart(layout);
    expectFits(layout);
    expectSameScale(layout);
  }
  const QgsPrintLayout &report = layoutOf(*project, "Report");
  EXPECT_EQ(schoolsIn(report), upTo(schools, 4));
  expectApart(report);
  expectFits(report);
  const QStringList words = textsOf(report).join(' ').split(QRegularExpression("\\s"));
  for (int word = 0; word < 2500; ++word)
    ASSERT_EQ(words.count(QString("word%1").arg(word)), 1) << word;
}

TEST(Layouts, BreakLinesWhereTheyAreTooLong) {
  const auto project = town();
  QgsPrintLayout &layout = addLayout(*project, "Lines", paperSize(Paper::A4, Orientation::Portrait));
  const QgsTextFormat format = typeface(8);
  QgsRenderContext context = QgsLayoutUtils::createRenderContextForLayout(&layout, nullptr);
  context.setFlag(Qgis::RenderContextFlag::ApplyScalingWorkaroundForTextRendering);
  const double dotsPerMm = context.convertToPainterUnits(1, Qgis::RenderUnit::Millimeters);
  const QString name = "born_outside_of_the_European_Union";
  for (const double width : {8., 14., 25., 60.}) {
    const QStringList lines = linesOf(layout, name, format, width);
    EXPECT_EQ(lines.join(QString()), name);
    for (const QString &line : lines) {
      EXPECT_LE(QgsTextRenderer::textWidth(context, format, {line}), width * dotsPerMm);
      EXPECT_TRUE(line.endsWith('_') || line == lines.last() || width < 20) << line.toStdString();
    }
    EXPECT_EQ(linesOf(layout, "a b\n\nc", format, width), (QStringList{"a b", "", "c"}));
  }
  EXPECT_EQ(linesOf(layout, name, format, 60).size(), 1);
  EXPECT_EQ(linesOf(layout, "one two", format, 0.1).join(QString()), "onetwo");
}

TEST(Layouts, KeepWordsOfHeadingsWholeWhereNamesLeaveRoom) {
  const auto project = town();
  QgsPrintLayout &layout = addLayout(*project, "Table", paperSize(Paper::A4, Orientation::Portrait));
  LayoutTable table{{{"School", 60, false}, {"Procentenheter från helheten", 12}}, {{"North", "1"}}};
  const auto heading = [&] {
    addTable({layout, 0}, table, QRectF(10, 10, 100, 100));
    return tablesIn(layout).last()->tableContents().first().last().content().toString();
  };
  EXPECT_EQ(heading(), "Procentenheter\nfrån helheten");
  table.columns.front().width = 20;
  EXPECT_NE(heading().section('\n', 0, 0), "Procentenheter") << "names come first";
}

// --- Figures --------------------------------------------------------------------------------------------------------

TEST(Layouts, NeverSayNan) {
  for (const double hiddenBelow : {0., 5.}) {
    SCOPED_TRACE(hiddenBelow);
    const auto project = town();
    ScenarioTables tables = tablesOf(6);
    tables.hiddenBelow = hiddenBelow;
    for (std::size_t i = 0; i < criterionCount; i += 2)
      tables.today.figures[i] = {NAN, NAN, NAN};
    for (std::size_t i = 0; i < criterionCount; i += 3)
      tables.scenarios[0].figures[i] = {NAN, NAN, NAN};
    tables.scenarios[0].chanceOfLowerH = NAN;
    tables.schools[0].today = {};
    tables.schools[0].scenarios[1] = mixOf(1, 1); // a school of today is in every scenario
    tables.schools[1].scenarios[0] = std::nullopt;
    tables.schools[2].places = NAN;
    tables.schools[3].scenarios[0] = SchoolMix{150, {}, {NAN, 70}, {NAN, NAN}, {}, {}, NAN};
    addAll(*project, tables);
    const QString missing = hiddenBelow > 0 ? ".." : "–";
    const QString other = hiddenBelow > 0 ? "–" : "..";
    for (const QString name : {"A4 landscape", "A3 portrait", "Report"}) {
      const QgsPrintLayout &layout = layoutOf(*project, name);
      static const QRegularExpression nan("\\b(nan|inf)\\b", QRegularExpression::CaseInsensitiveOption);
      EXPECT_EQ(textsOf(layout).filter(nan).join(", ").toStdString(), "");
      std::map<QString, QStringList> rows;
      for (const QStringList &row : rowsOf(layout))
        rows.emplace(row.first(), row);
      // Not known today; not there then, which is known; one figure of four.
      EXPECT_EQ(rows["School #0"].filter(missing + " → 210").size(), 1);
      EXPECT_EQ(rows["School #1"].filter("201 → –").size(), 1);
      EXPECT_TRUE(rows["School #3"].last().endsWith(" → " + missing)) << rows["School #3"].join(" | ").toStdString();
      EXPECT_EQ(rows["Mean way to school"].value(1), QString("0 m"));
      EXPECT_EQ(rows["Segregation (Theil's H)"].size(), 0); // known of neither
      EXPECT_EQ(rows["95th percentile of ways to school"].value(1), missing);
      EXPECT_FALSE(rows["95th percentile of ways to school"].contains(other));
    }
  }
}

/// A school of another scenario is no business of this one. Where small numbers are hidden it may be a hidden one.
TEST(Layouts, LeaveOutSchoolsThatAreThereNeitherTodayNorThen) {
  ScenarioTables tables = tablesOf(4);
  tables.schools[2].today = {};
  tables.schools[2].scenarios[0] = SchoolMix{};
  const auto project = town();
  addPlanLayout(*project, planOf("Plan", tables));
  EXPECT_EQ(schoolsIn(layoutOf(*project, "Plan")), (std::vector{0, 1, 3, 0, 1, 2, 3}));
  tables.hiddenBelow = 5;
  addPlanLayout(*project, planOf("Plan", tables));
  EXPECT_EQ(schoolsIn(layoutOf(*project, "Plan")), (std::vector{0, 1, 3, 2, 0, 1, 2, 3}));
}

TEST(Layouts, ShowBothEndsAndTheOutsideLast) {
  ScenarioTables tables = tablesOf(4);
  std::ranges::reverse(tables.schools);
  tables.schools[1].id.clear(); // most above but one, of 7-9: outside
  const auto project = town();
  addPlanLayout(*project, planOf("Plan", tables));
  EXPECT_EQ(schoolsIn(layoutOf(*project, "Plan")), (std::vector{0, 1, 2, 3, 0, 1, 3, 2}));
}

TEST(Layouts, TellTheFiguresOfASchoolOnItsPage) {
  const auto project = town();
  addSchoolAtlas(*project, atlasOf("Atlas"));
  QgsPrintLayout &layout = layoutOf(*project, "Atlas");
  QgsLayoutAtlas &atlas = *layout.atlas();
  ASSERT_TRUE(atlas.beginRender());
  ASSERT_EQ(atlas.count(), 4);
  const std::vector<std::vector<QStringList>> expected{
      {{"200", "100", "", "", "", ""}, {"80", "27", "40", "27", "10 above", "3 below"}},
      {{"–", "–", "", "", "", ""}, {"–", "–", "–", "–", "–", "–"}},
      {{"200", "..", "", "", "", ""}, {"80", "..", "40", "..", "10 above", ".."}},
      {{"–", "100", "", "", "", ""}, {"–", "27", "–", "27", "–", "3 below"}}};
  for (int school = 0; school < 4; ++school) {
    atlas.seekTo(school);
    QgsLayoutItemManualTable &table = *tablesIn(layout).first();
    table.refreshAttributes();
    for (int row = 0; row < 2; ++row) {
      QStringList texts;
      for (const QVariant &cell : table.contents()[row + 1])
        texts.append(cell.toString());
      EXPECT_EQ(texts.mid(1).join('|').toStdString(),
                expected[static_cast<std::size_t>(school)][static_cast<std::size_t>(row)].join('|').toStdString());
    }
    const QList<QgsLayoutItemMap *> maps = itemsOf<QgsLayoutItemMap>(layout);
    const QgsPointXY place =
        atlas.coverageLayer()->getFeature(layout.reportContext().feature().id()).geometry().asPoint();
    for (const QgsLayoutItemMap *map : maps)
      EXPECT_NEAR(map->extent().center().distance(place), 0, 1);
    EXPECT_EQ(maps[0]->scale(), maps[1]->scale());
    EXPECT_FALSE(textsOf(layout).filter(QString("%1 / 4").arg(school + 1)).isEmpty());
  }
  atlas.endRender();
}

TEST(Layouts, MeasureInRoundNumbers) {
  for (const double size : {0.003, 0.07, 1., 3.7, 40., 900.}) {
    const auto project = town();
    const ScenarioTables tables = tablesOf(3);
    PlanLayout plan = planOf("Plan", tables);
    plan.extent = QgsRectangle::fromCenterAndSize(extent.center(), size * 4000, size * 3000);
    addPlanLayout(*project, plan);
    const QgsLayoutItemScaleBar &bar = *itemsOf<QgsLayoutItemScaleBar>(layoutOf(*project, "Plan")).first();
    const double segment = bar.unitsPerSegment();
    const double digit = segment / std::pow(10, std::floor(std::log10(segment) + 1e-9));
    EXPECT_LT(std::min({std::abs(digit - 1), std::abs(digit - 2), std::abs(digit - 5)}), 1e-6) << segment;
    EXPECT_EQ(bar.unitLabel(), QString(size >= 3.7 ? "km" : "m"));
    const double metres = 2 * segment * (size >= 3.7 ? 1000 : 1);
    const double millimetres = metres / bar.linkedMap()->scale() * 1000;
    constexpr double room = 34;
    EXPECT_LE(millimetres, 1.01 * room);
    EXPECT_GE(millimetres, 0.99 * room / 2.5);
    expectApart(layoutOf(*project, "Plan"));
  }
}

TEST(Layouts, DrawSchoolsSmallerOnSmallMaps) {
  const auto project = town();
  const ScenarioTables tables = tablesOf(3);
  const auto largest = [&](Paper paper) {
    addPlanLayout(*project, planOf("Plan", tables, paper));
    QSet<double> sizes;
    for (const QgsLayoutItemMap *map : itemsOf<QgsLayoutItemMap>(layoutOf(*project, "Plan")))
      sizes.insert(map->createExpressionContext().variable(schoolMmVariable).toDouble());
    EXPECT_EQ(sizes.size(), 1) << "they are to compare";
    return *sizes.begin();
  };
  EXPECT_GE(largest(Paper::A4), 6);
  EXPECT_LT(largest(Paper::A4), largest(Paper::A3));
  EXPECT_LE(largest(Paper::A3), usualSchoolMm);
}

/// In an atlas, sizes that depend on pupils would be those of the page's school.
TEST(Layouts, ExplainSymbolsByASizeOfTheirOwn) {
  const auto project = town();
  addSchoolAtlas(*project, atlasOf("Atlas"));
  QgsLayoutItemLegend &legend = *itemsOf<QgsLayoutItemLegend>(layoutOf(*project, "Atlas")).first();
  QStringList explained;
  for (QgsLayerTreeLayer *layer : legend.model()->rootGroup()->findLayers())
    for (const QgsLayerTreeModelLegendNode *node : legend.model()->layerLegendNodes(layer)) {
      explained.append(node->data(Qt::DisplayRole).toString());
      const auto *ofSymbol = dynamic_cast<const QgsSymbolLegendNode *>(node);
      const QgsSymbol *symbol = ofSymbol && ofSymbol->customSymbol() ? ofSymbol->customSymbol()
                                : ofSymbol                           ? ofSymbol->symbol()
                                                                     : nullptr;
      const auto *marker = dynamic_cast<const QgsMarkerSymbol *>(symbol);
      EXPECT_FALSE(marker && marker->dataDefinedSize().isActive()) << explained.last().toStdString();
    }
  // Both ends of both ramps, whoever is on the map.
  EXPECT_EQ(explained.filter("more than 15 points").size(), 4);
}

// --- Printed --------------------------------------------------------------------------------------------------------

TEST(Layouts, AreExportedPageByPage) {
  const auto project = town();
  const ScenarioTables tables = tablesOf(40);
  addPlanLayout(*project, planOf("Plan", tables));
  QgsPrintLayout &plan = layoutOf(*project, "Plan");
  const QByteArray pdf = pdfOf(plan);
  EXPECT_TRUE(pdf.startsWith("%PDF"));
  EXPECT_GT(plan.pageCollection()->pageCount(), 1);
  EXPECT_EQ(pagesOf(pdf), plan.pageCollection()->pageCount());
  addSchoolAtlas(*project, atlasOf("Atlas"));
  EXPECT_EQ(pagesOf(pdfOf(layoutOf(*project, "Atlas"))), 4);
  SchoolAtlas some = atlasOf("Some");
  some.filter = "\"school_id\" <> 'C' or false";
  addSchoolAtlas(*project, some);
  EXPECT_EQ(pagesOf(pdfOf(layoutOf(*project, "Some"))), 3);
}

TEST(Layouts, ThatCannotBeWrittenLeaveNoFiles) {
  const auto project = town();
  const ScenarioTables tables = tablesOf(2);
  addPlanLayout(*project, planOf("Plan", tables));
  QgsPrintLayout &plan = layoutOf(*project, "Plan");
  const QTemporaryDir folder;
  EXPECT_NE(refusal([&] { exportPdf(plan, folder.filePath("none/plan.pdf")); }).find("no such folder"),
            std::string::npos);
  EXPECT_NE(refusal([&] { exportPdf(plan, folder.path()); }).find("it is a folder"), std::string::npos);
  EXPECT_TRUE(QDir(folder.path()).isEmpty());
  project->setDirty(false);
  exportPdf(plan, folder.filePath("plan.pdf"));
  exportPdf(plan, folder.filePath("plan.pdf")); // again
  EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList("plan.pdf"));
  EXPECT_FALSE(project->isDirty());
  EXPECT_EQ(project->metadata().title(), QString());
}

TEST(Layouts, LookAsTheyDid) {
  const auto project = town();
  const ScenarioTables tables = tablesOf(8);
  addPlanLayout(*project, planOf("Plan", tables));
  QgsPrintLayout &layout = layoutOf(*project, "Plan");
  const QImage whole = drawn(layout);
  pictures::expectPicture(whole, "layouts/a4_landscape");
  // Each part is seen to be missing.
  for (QgsLayoutItemMap *map : itemsOf<QgsLayoutItemMap>(layout)) {
    map->setVisibility(false);
    EXPECT_GT(pictures::difference(whole, drawn(layout)), pictures::tolerance);
    map->setVisibility(true);
  }
  for (QgsLayoutItemManualTable *table : tablesIn(layout)) {
    table->frame(0)->setVisibility(false);
    EXPECT_GT(pictures::difference(whole, drawn(layout)), pictures::tolerance);
    table->frame(0)->setVisibility(true);
  }
  EXPECT_EQ(pictures::difference(whole, drawn(layout)), 0);
}

} // namespace skolmix
