#include "processing/problem_layers.h"

#include "presentation/problem_styles.h"
#include "presentation/text.h"
#include "processing/parameters.h"

#include <algorithm>
#include <qgsexception.h>
#include <qgsfield.h>
#include <qgsgeometry.h>

namespace skolmix {
namespace {

QgsFields problemFields() {
  QgsFields fields;
  fields.append(QgsField(QStringLiteral("number"), QMetaType::Type::Int));
  for (const char *name : {"severity", "kind", "layer", "features", "names", "problem", "advice"})
    fields.append(QgsField(QLatin1String(name), QMetaType::Type::QString));
  fields.append(QgsField(QStringLiteral("size"), QMetaType::Type::Double));
  fields.append(QgsField(QStringLiteral("unit"), QMetaType::Type::QString));
  return fields;
}

QString idsText(const std::vector<QgsFeatureId> &ids) {
  QStringList texts;
  for (const QgsFeatureId id : ids)
    texts.append(QString::number(id));
  return texts.join(QStringLiteral(", "));
}

QgsFeature rowOf(const Problem &problem, int number, const QgsFields &fields) {
  QgsFeature row(fields);
  const QVector<QVariant> values{number,
                                 code(problem.severity),
                                 code(problem.kind),
                                 problem.rows.layer,
                                 idsText(problem.rows.ids),
                                 problem.rows.names.join(QStringLiteral(", ")),
                                 capitalised(problem.finding.what),
                                 problem.finding.advice,
                                 problem.size ? QVariant(problem.size->value) : QVariant(),
                                 problem.size ? QVariant(problem.size->unitText()) : QVariant()};
  row.setAttributes(QgsAttributes(values));
  return row;
}

/// The CRS of the first layer that lies on the map.
QgsCoordinateReferenceSystem outputCrs(const Inspection &inspection) {
  const auto found = std::ranges::find_if(inspection.layers, &CheckedLayer::isPlaced);
  return found == inspection.layers.end() ? inspection.workspace.crs : found->crs();
}

/// The row with a geometry of the workspace; nothing where the CRS has no such place.
std::optional<QgsFeature> placed(QgsFeature row, const Geometry &geometry, const QgsCoordinateReferenceSystem &crs,
                                 const Inspection &inspection) {
  try {
    QgsGeometry there = inCrs(geometry, inspection.workspace, crs, inspection.run);
    if (!there.boundingBox().isFinite())
      return {};
    if (there.type() == Qgis::GeometryType::Polygon)
      there.convertToMultiType();
    row.setGeometry(there);
    return row;
  } catch (const QgsCsException &) {
    return {};
  }
}

using Group = std::vector<const Problem *>;

/// Problems of one severity, layer and kind, in this order.
std::vector<Group> grouped(const std::vector<Problem> &problems) {
  std::vector<const Problem *> all;
  for (const Problem &problem : problems)
    all.push_back(&problem);
  const auto key = [](const Problem *p) { return std::tuple(p->severity, p->rows.layerNumber, p->kind); };
  std::ranges::stable_sort(all, {}, key);
  std::vector<Group> groups;
  for (const Problem *problem : all) {
    if (groups.empty() || key(groups.back().front()) != key(problem))
      groups.emplace_back();
    groups.back().push_back(problem);
  }
  return groups;
}

/// What the rows of a problem are called: all names of a pair, but not of a crowd.
QString shortName(const QStringList &names) {
  return names.size() <= 2 ? names.join(QStringLiteral(" + "))
                           : Text::tr("%1 and %2 more").arg(names.front(), QString::number(names.size() - 1));
}

/// What a problem is called in a list, with its size.
QString listed(const Problem &problem) {
  const QString name = shortName(problem.rows.names);
  return problem.size ? QStringLiteral("%1 (%2)").arg(name, problem.size->text()) : name;
}

QString sentenceOf(const Problem &problem) {
  const QStringList &names = problem.rows.names;
  return Text::tr("%1 in layer “%2”%3: %4 %5")
      .arg(title(problem.severity), problem.rows.layer,
           names.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(shortName(names)), problem.finding.what,
           problem.finding.advice);
}

QString sentenceOf(const Group &group) {
  FeatureList names;
  for (const Problem *problem : group)
    names.add(listed(*problem));
  const Problem &first = *group.front();
  return Text::tr("%1 in layer “%2”: %3, %4 times: %5. %6")
      .arg(title(first.severity), first.rows.layer, title(first.kind), names.countText(), names.text(),
           first.finding.advice);
}

void tell(Run &run, Severity severity, const QString &sentence) {
  if (severity == Severity::Note)
    run.inform(sentence);
  else
    run.warn(sentence);
}

} // namespace

void writeProblems(Inspection &inspection) {
  const QgsFields fields = problemFields();
  const QgsCoordinateReferenceSystem crs = outputCrs(inspection);
  QgsFeatureList rows, places, areas;
  for (const Problem &problem : inspection.problems) {
    rows.append(rowOf(problem, static_cast<int>(rows.size()) + 1, fields));
    if (problem.rows.place)
      if (const auto place = placed(rows.back(), pointGeometry(*problem.rows.place), crs, inspection))
        places.append(*place);
    if (!problem.area.isEmpty())
      if (const auto area = placed(rows.back(), problem.area, crs, inspection))
        areas.append(*area);
  }
  const QString group = Text::tr("Check of the data");
  inspection.run.write(parameter::outputPlaces, fields, Qgis::WkbType::Point, crs, places,
                       {Text::tr("Places of problems"), Text::tr("Where the checked layers have problems."), group,
                        problemPlaces(QStringLiteral("severity"))});
  inspection.run.write(parameter::outputAreas, fields, Qgis::WkbType::MultiPolygon, crs, areas,
                       {Text::tr("Overlaps and gaps"),
                        Text::tr("Ground that catchments or units share, or that catchments leave out."), group,
                        problemAreas(QStringLiteral("kind"))});
  inspection.run.write(parameter::output, fields, Qgis::WkbType::NoGeometry, QgsCoordinateReferenceSystem(), rows,
                       {Text::tr("Problems in the data"),
                        Text::tr("Every problem that was found in the checked layers, and what to do about it."),
                        group,
                        {}});
}

void tellProblems(Inspection &inspection) {
  for (const Group &group : grouped(inspection.problems)) {
    const Problem &first = *group.front();
    const bool inOneSentence = group.size() > 1 && !first.rows.names.isEmpty();
    if (inOneSentence)
      tell(inspection.run, first.severity, sentenceOf(group));
    else
      for (const Problem *problem : group)
        tell(inspection.run, problem->severity, sentenceOf(*problem));
  }
  const auto count = [&](Severity severity) {
    return static_cast<int>(std::ranges::count(inspection.problems, severity, &Problem::severity));
  };
  const int errors = count(Severity::Error);
  const int warnings = count(Severity::Warning);
  const int notes = count(Severity::Note);
  inspection.run.result(result::errors, errors);
  inspection.run.result(result::warnings, warnings);
  inspection.run.result(result::notes, notes);
  QStringList layers;
  for (const CheckedLayer &layer : inspection.layers)
    layers.append(QStringLiteral("%1 (%2)").arg(quoted(layer.source.name), QString::number(layer.features.size())));
  inspection.run.inform(
      inspection.problems.empty()
          ? Text::tr("No problems were found in the layers %1.").arg(layers.join(QStringLiteral(", ")))
          : Text::tr("%1 errors, %2 warnings and %3 notes in the layers %4.")
                .arg(QString::number(errors), QString::number(warnings), QString::number(notes),
                     layers.join(QStringLiteral(", "))));
}

} // namespace skolmix
