#include "presentation/plan_project.h"

#include "presentation/styles.h"
#include "presentation/text.h"

#include <QBuffer>
#include <QDomDocument>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <qgsarchive.h>
#include <qgsexception.h>
#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgsmaplayerstylemanager.h>
#include <qgsmaprenderercustompainterjob.h>
#include <qgsmapthemecollection.h>
#include <qgsproject.h>
#include <qgsprojectviewsettings.h>
#include <qgsproviderregistry.h>
#include <qgsreferencedgeometry.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

using LayerRecord = QgsMapThemeCollection::MapThemeLayerRecord;

/// How layers of schools are drawn: both styles are of one layer.
QString styleOfShare() { return Text::tr("Share"); }
QString styleOfChange() { return Text::tr("Change"); }

QString quoted(const QString &text) { return '\'' + QString(text).replace('\'', QStringLiteral("''")) + '\''; }

QString withStage(const QString &name, const QString &stage) {
  return stage.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, stage);
}

QStringList stagesOf(const ScenarioTables &tables) {
  return tables.stages.isEmpty() ? QStringList(QString()) : tables.stages;
}

/// The largest school of all scenarios and stages, so that a size means the same on every map.
double largestSchool(const ScenarioTables &tables) {
  double most = 1;
  for (const ReportedSchool &school : tables.schools) {
    if (school.id.isEmpty())
      continue;
    most = std::fmax(most, school.today.pupils);
    for (const auto &mix : school.scenarios)
      most = mix ? std::fmax(most, mix->pupils) : most;
  }
  return most;
}

/// Builds the project, group by group.
class Builder {
public:
  Builder(QgsProject &project, const PlanProject &plan) : mProject(project), mPlan(plan) {}

  QgsRectangle build(std::size_t shown) {
    describe();
    const QStringList stages = stagesOf(mPlan.tables);
    for (std::size_t scenario = 0; scenario < mPlan.tables.scenarios.size(); ++scenario)
      addScenario(scenario, stages);
    addToday(stages);
    addOthers(Text::tr("Tables"), mPlan.data, {});
    addOthers(Text::tr("Base map"), mPlan.background, {&mBackground});
    for (int stage = 0; stage < stages.size(); ++stage)
      addThemes(stages[stage], stage);
    QgsLayerTreeModel model(mProject.layerTreeRoot());
    mProject.mapThemeCollection()->applyTheme(themeOf(mPlan.tables, shown, stages.front()), mProject.layerTreeRoot(),
                                              &model);
    const QgsRectangle extent = ground();
    mProject.viewSettings()->setDefaultViewExtent(QgsReferencedRectangle(extent, mProject.crs()));
    return extent;
  }

private:
  void describe() {
    mProject.setTitle(mPlan.title);
    mProject.setFilePathStorage(Qgis::FilePathType::Relative);
    mProject.setBackgroundColor(QColor(Qt::white));
    QgsProjectMetadata metadata;
    metadata.setTitle(mPlan.title);
    metadata.setAbstract(mPlan.abstract);
    metadata.setAuthor(mPlan.author);
    mProject.setMetadata(metadata);
  }

  QgsVectorLayer *open(const QString &file, const QString &table, const QString &title, const QString &id,
                       const QString &filter = {}) {
    // With its filter from the start: where it is set later, QGIS loses its other layers of the same file.
    QVariantMap parts{{QStringLiteral("path"), file}, {QStringLiteral("layerName"), table}};
    if (!filter.isEmpty())
      parts.insert(QStringLiteral("subset"), filter);
    auto layer = std::make_unique<QgsVectorLayer>(
        QgsProviderRegistry::instance()->encodeUri(QStringLiteral("ogr"), parts), title, QStringLiteral("ogr"));
    if (!layer->isValid())
      throw QgsProcessingException(Text::tr("The table “%1” of %2 cannot be opened.").arg(table, file));
    layer->setId(id);
    if (!mProject.crs().isValid() && layer->isSpatial()) {
      mProject.setCrs(layer->crs());
      mProject.setEllipsoid(layer->crs().ellipsoidAcronym());
    }
    return layer.release();
  }

  void add(QgsLayerTreeGroup *group, QgsVectorLayer *layer) {
    mProject.addMapLayer(layer, false);
    group->addLayer(layer)->setExpanded(false);
  }

  QgsLayerTreeGroup *addGroup(const QString &name) {
    QgsLayerTreeGroup *group = mProject.layerTreeRoot()->addGroup(name);
    group->setExpanded(false);
    return group;
  }

  QString filterOf(const QString &field, const QString &scenario, const QString &stage) const {
    const QString own = QStringLiteral("\"%1\" = %2").arg(field, quoted(scenario));
    return stage.isEmpty() ? own : own + QStringLiteral(" AND \"stage\" = ") + quoted(stage);
  }

  void styleSchools(QgsVectorLayer &layer, const QString &stage, const QString &suffix) const {
    const QStringList headline = mPlan.tables.dimensions.front();
    const QString deviation = headline.front() + QStringLiteral("_deviation") + suffix;
    QStringList pies;
    for (const QString &group : headline)
      pies.append(group + QStringLiteral("_pupils") + suffix);
    SchoolStyle style{deviation,
                      wholeShare(mPlan.tables, stage, 0),
                      QStringLiteral("pupils") + suffix,
                      pies,
                      called(mPlan.tables.names, headline),
                      QStringLiteral("\"school_name\" || coalesce('\\n' || %1, '')")
                          .arg(withSign(QStringLiteral("\"%1\"").arg(deviation), 0)),
                      {}};
    style.mostPupils = largestSchool(mPlan.tables);
    deviationSchools(style)(layer);
  }

  QgsVectorLayer *openCatchments(const QString &scenario, const QString &stage, const QString &id) {
    QgsVectorLayer *layer =
        open(mPlan.geoPackage, QStringLiteral("catchments"), withStage(Text::tr("Catchments"), stage), id,
             filterOf(QStringLiteral("scenario"), scenario, stage));
    catchmentAreas({})(*layer);
    layer->setLabelsEnabled(false); // the schools above have the names
    return layer;
  }

  void addScenario(std::size_t number, const QStringList &stages) {
    const QString name = mPlan.tables.scenarios[number].name;
    QgsLayerTreeGroup *group = addGroup(name);
    for (int stage = 0; stage < stages.size(); ++stage) {
      const QString filter = filterOf(QStringLiteral("proposal"), name, stages[stage]);
      QgsVectorLayer *schools = open(mPlan.geoPackage, QStringLiteral("schools"),
                                     withStage(Text::tr("Schools: %1").arg(mPlan.tables.headline()), stages[stage]),
                                     schoolsLayer(number, stage), filter);
      styleSchools(*schools, stages[stage], QStringLiteral("_after"));
      addChangeStyle(*schools);
      add(group, schools);
      if (mPlan.hasMovedUnits) {
        QgsVectorLayer *moved = open(mPlan.geoPackage, QStringLiteral("moved_units"),
                                     withStage(Text::tr("Areas that change school"), stages[stage]),
                                     layerId("moved", number, stage), filter);
        movedUnits({name})(*moved);
        add(group, moved);
      }
      if (mPlan.hasCatchments)
        add(group, openCatchments(name, stages[stage], layerId("catchments", number, stage)));
    }
  }

  void addChangeStyle(QgsVectorLayer &schools) const {
    QgsMapLayerStyleManager *styles = schools.styleManager();
    styles->renameStyle(styles->currentStyle(), styleOfShare());
    styles->addStyleFromLayer(styleOfChange());
    styles->setCurrentStyle(styleOfChange());
    differenceSchools({mPlan.tables.dimensions.front().front(), QStringLiteral("pupils_after"),
                       largestSchool(mPlan.tables)})(schools);
    styles->setCurrentStyle(styleOfShare());
  }

  /// What is today stands in the rows of every scenario: those of the first will do.
  void addToday(const QStringList &stages) {
    QgsLayerTreeGroup *group = addGroup(Text::tr("Today"));
    for (int stage = 0; stage < stages.size(); ++stage) {
      QgsVectorLayer *schools = open(
          mPlan.geoPackage, QStringLiteral("schools"),
          withStage(Text::tr("Schools: %1").arg(mPlan.tables.headline()), stages[stage]), layerId("today", 0, stage),
          filterOf(QStringLiteral("proposal"), mPlan.tables.scenarios.front().name, stages[stage]));
      styleSchools(*schools, stages[stage], QStringLiteral("_before"));
      add(group, schools);
      if (mPlan.hasCatchments)
        add(group, openCatchments(mPlan.tables.todayInLayers, stages[stage], layerId("today_catchments", 0, stage)));
    }
  }

  void addOthers(const QString &name, const std::vector<PlanTable> &tables,
                 const std::vector<std::vector<QgsVectorLayer *> *> &lists) {
    if (tables.empty())
      return;
    QgsLayerTreeGroup *group = addGroup(name);
    for (const PlanTable &table : tables) {
      QgsVectorLayer *layer =
          open(table.file, table.table, table.title, QStringLiteral("skolmix_table_") + table.table);
      if (!table.style.isEmpty()) {
        QDomDocument style;
        QString problem;
        if (style.setContent(table.style))
          layer->importNamedStyle(style, problem);
      } else if (layer->isSpatial()) {
        plainGround()(*layer);
      }
      add(group, layer);
      for (std::vector<QgsVectorLayer *> *list : lists)
        list->push_back(layer);
    }
  }

  void addTheme(const QString &name, const QStringList &ids, const QString &schoolStyle) {
    QgsMapThemeCollection::MapThemeRecord theme;
    const auto show = [&](QgsMapLayer *layer, const QString &style) {
      LayerRecord record(layer);
      record.isVisible = true;
      record.usingCurrentStyle = true;
      record.currentStyle = style;
      theme.addLayerRecord(record);
    };
    for (const QString &id : ids)
      if (QgsMapLayer *layer = mProject.mapLayer(id))
        show(layer, layer->styleManager()->styles().contains(schoolStyle) ? schoolStyle
                                                                          : layer->styleManager()->currentStyle());
    for (QgsVectorLayer *layer : mBackground)
      show(layer, layer->styleManager()->currentStyle());
    mProject.mapThemeCollection()->insert(name, theme);
  }

  void addThemes(const QString &stage, int number) {
    addTheme(themeOfToday(stage), {layerId("today", 0, number), layerId("today_catchments", 0, number)},
             styleOfShare());
    for (std::size_t scenario = 0; scenario < mPlan.tables.scenarios.size(); ++scenario) {
      const QStringList ids = legendLayers(scenario, number);
      addTheme(themeOf(mPlan.tables, scenario, stage), ids, styleOfShare());
      addTheme(themeOfChange(mPlan.tables, scenario, stage), ids, styleOfChange());
    }
  }

  /// All schools and catchments, with some room for labels.
  QgsRectangle ground() const {
    QgsRectangle extent;
    for (const QgsMapLayer *layer : mProject.mapLayers())
      if (layer->id().startsWith(QLatin1String("skolmix_schools")) ||
          layer->id().startsWith(QLatin1String("skolmix_today")))
        extent.combineExtentWith(QgsCoordinateTransform(layer->crs(), mProject.crs(), mProject.transformContext())
                                     .transformBoundingBox(layer->extent()));
    return extent.buffered(0.08 * std::max(extent.width(), extent.height()));
  }

public:
  static QString layerId(const char *what, std::size_t scenario, int stage) {
    return QStringLiteral("skolmix_%1_%2_%3").arg(QLatin1String(what)).arg(scenario).arg(stage);
  }

private:
  QgsProject &mProject;
  const PlanProject &mPlan;
  std::vector<QgsVectorLayer *> mBackground;
};

} // namespace

QString themeOfToday(const QString &stage) { return withStage(Text::tr("Today"), stage); }

QString themeOf(const ScenarioTables &tables, std::size_t scenario, const QString &stage) {
  return withStage(tables.scenarios[scenario].name, stage);
}

QString themeOfChange(const ScenarioTables &tables, std::size_t scenario, const QString &stage) {
  return Text::tr("Change: %1").arg(themeOf(tables, scenario, stage));
}

QString schoolsLayer(std::size_t scenario, int stage) { return Builder::layerId("schools", scenario, stage); }

QStringList legendLayers(std::size_t scenario, int stage) {
  return {schoolsLayer(scenario, stage), Builder::layerId("moved", scenario, stage),
          Builder::layerId("catchments", scenario, stage)};
}

QgsRectangle fillPlanProject(QgsProject &project, const PlanProject &plan, std::size_t shown) {
  return Builder(project, plan).build(shown);
}

QByteArray mapPicture(const QgsProject &project, const QString &theme, const QgsRectangle &extent,
                      const QSize &pixels) {
  QgsMapSettings settings;
  settings.setDestinationCrs(project.crs());
  settings.setTransformContext(project.transformContext());
  settings.setLayers(const_cast<QgsProject &>(project).mapThemeCollection()->mapThemeVisibleLayers(theme));
  settings.setLayerStyleOverrides(
      const_cast<QgsProject &>(project).mapThemeCollection()->mapThemeStyleOverrides(theme));
  settings.setOutputSize(pixels);
  settings.setOutputDpi(144);
  settings.setExtent(extent);
  settings.setBackgroundColor(Qt::white);
  settings.setFlag(Qgis::MapSettingsFlag::UseAdvancedEffects);
  QImage image(pixels, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  QgsMapRendererCustomPainterJob job(settings, &painter);
  job.renderSynchronously();
  painter.end();
  QByteArray png;
  QBuffer buffer(&png);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return png;
}

void savePlanProject(QgsProject &project, const QString &path) {
  const auto fail = [&](const QString &reason) {
    throw QgsProcessingException(Text::tr("Cannot write %1: %2").arg(path, reason));
  };
  if (!project.write(path))
    fail(project.error());
  QgsProjectArchive archive;
  if (!archive.unzip(path))
    fail(QString());
  QFile file(archive.projectFile());
  if (!file.open(QIODevice::ReadWrite))
    fail(file.errorString());
  QString content = QString::fromUtf8(file.readAll());
  static const QRegularExpression whoAndWhere(
      QStringLiteral(" (saveUser|saveUserFull|vectorLayerSource|coverageLayerSource)=\"[^\"]*\""));
  content.remove(whoAndWhere);
  file.resize(0);
  file.write(content.toUtf8());
  file.close();
  if (!archive.zip(path))
    fail(QString());
}

double wholeShare(const ScenarioTables &tables, const QString &stage, std::size_t group) {
  std::vector<double> wholes;
  for (const ReportedSchool &school : tables.schools)
    if (school.stage == stage && group < school.today.shares.size())
      if (const double whole = school.today.shares[group] - school.today.deviations[group]; std::isfinite(whole))
        wholes.push_back(whole);
  if (wholes.empty())
    return NAN;
  std::ranges::nth_element(wholes, wholes.begin() + static_cast<std::ptrdiff_t>(wholes.size() / 2));
  return wholes[wholes.size() / 2];
}

} // namespace skolmix
