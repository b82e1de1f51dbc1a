#include "processing/score_layers.h"

#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/margin_fields.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"

#include <algorithm>
#include <qgsfield.h>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QString schoolName(const PlanningJob &job, std::uint32_t school) {
  return school == outside ? Text::tr("Outside") : text(job.data.schools[school].name);
}

QVariant schoolId(const PlanningJob &job, std::uint32_t school) {
  return school == outside ? QVariant() : QVariant(text(job.data.schools[school].id));
}

/// What tells the rows of a plan from those of others: the scenario, and, where there are several, the stage.
QgsFields planFields(bool hasStages) {
  QgsFields fields;
  appendFields(fields, {"proposal"}, QMetaType::Type::QString);
  if (hasStages)
    appendFields(fields, {"stage", "plan"}, QMetaType::Type::QString);
  return fields;
}

QString planName(const StageScores &stage, const ScoredPlan &plan) {
  return stage.name.isEmpty() ? text(plan.name) : QStringLiteral("%1 · %2").arg(text(plan.name), stage.name);
}

QVector<QVariant> planValues(const StageScores &stage, const ScoredPlan &plan) {
  QVector<QVariant> values{text(plan.name)};
  if (!stage.name.isEmpty())
    values += QVector<QVariant>{stage.name, planName(stage, plan)};
  return values;
}

QStringList planNames(std::span<const StageScores> stages) {
  QStringList names;
  for (std::size_t i = 0; i < stages.front().scored.size(); ++i)
    for (const StageScores &stage : stages)
      names.append(planName(stage, *stage.scored[i]));
  return names;
}

bool hasStages(std::span<const StageScores> stages) { return !stages.front().name.isEmpty(); }

QString branchField(std::span<const StageScores> stages) {
  return hasStages(stages) ? QStringLiteral("plan") : QStringLiteral("proposal");
}

QgsFields schoolFields(const PlanningJob &job, bool hasStages) {
  QgsFields fields = planFields(hasStages);
  appendFields(fields, {"school_id", "school_name"}, QMetaType::Type::QString);
  appendFields(fields, {"places", "use_of_places_before", "use_of_places_after", "pupils_change"});
  appendMixFields(fields, job.units.pupils, before);
  appendMixFields(fields, job.units.pupils, after);
  appendMarginFields(fields, job.units.pupils, before);
  appendMarginFields(fields, job.units.pupils, after);
  return fields;
}

QVariant useOfPlaces(const School *school, double pupils) {
  return school && school->places && *school->places > 0 ? QVariant(100 * pupils / *school->places) : QVariant();
}

void addSchools(QgsFeatureList &rows, const Run &run, const StageScores &stage, const QgsFields &fields) {
  const auto &[job, name, today, scored] = stage;
  const GroupCounts &groups = job.units.pupils;
  const std::vector<QgsAttributes> todays = mixAttributes(groups, today.enrolment, job.data.outsideCounts);
  const std::vector<QgsAttributes> todaysRanges = marginAttributes(groups, today.enrolment, today.margins);
  for (const ScoredPlan *plan : scored) {
    const ScoredPlan &proposal = *plan;
    const Counts &pupils = proposal.card.enrolment;
    const std::vector<QgsAttributes> afterwards = mixAttributes(groups, pupils, job.data.outsideCounts);
    const std::vector<QgsAttributes> ranges = marginAttributes(groups, pupils, proposal.card.margins);
    for (std::uint32_t row = 0; row < pupils.rows(); ++row) {
      if (row < job.data.schools.size() && proposal.isElsewhere(job.data, row))
        continue;
      const bool isSchool = row < job.data.schools.size();
      const School *school = isSchool ? &proposal.plan.data.schools[row] : nullptr;
      const School *todaysSchool = isSchool ? &job.data.schools[row] : nullptr;
      const std::uint32_t number = isSchool ? row : outside;
      const double was = pupilsOf(job.data, today.enrolment[row]);
      const double will = pupilsOf(job.data, pupils[row]);
      QgsFeature feature(fields);
      const QVector<QVariant> own{schoolId(job, number),
                                  schoolName(job, number),
                                  school && school->places ? QVariant(*school->places) : QVariant(),
                                  useOfPlaces(todaysSchool, was),
                                  useOfPlaces(school, will),
                                  will - was};
      feature.setAttributes(QgsAttributes(planValues(stage, proposal) + own + todays[row] + afterwards[row] +
                                          todaysRanges[row] + ranges[row]));
      if (school && school->location)
        feature.setGeometry(inCrs(pointGeometry(*school->location), job.workspace, job.schoolCrs, run));
      rows.append(feature);
    }
  }
}

QgsFields moveFields(const PlanningJob &job, bool hasStages) {
  QgsFields fields = planFields(hasStages);
  appendFields(fields, {"unit", "from_school", "from_name", "to_school", "to_name"}, QMetaType::Type::QString);
  appendFields(fields, {"share_of_unit", "way_before_m", "way_after_m", field::pupils()});
  for (const QString &group : job.units.pupils.groups)
    appendFields(fields, {field::count(group)});
  return fields;
}

QVariant way(const PlanningJob &job, const std::vector<School> &schools, const Move &move, std::uint32_t school) {
  if (school == outside || !schools[school].location)
    return {};
  return job.workspace.projection.distance(move.centre, *schools[school].location);
}

void addMoves(QgsFeatureList &rows, const Run &run, const StageScores &stage, const QgsFields &fields) {
  const PlanningJob &job = stage.job;
  for (const ScoredPlan *plan : stage.scored) {
    const ScoredPlan &proposal = *plan;
    for (std::size_t number = 0; number < proposal.moves.size(); ++number) {
      const Move &move = proposal.moves[number];
      const auto pupils = proposal.pupilsOfMoves[number];
      QVector<QVariant> row = planValues(stage, proposal);
      row += QVector<QVariant>{job.units.names[move.unit],
                               schoolId(job, move.from),
                               schoolName(job, move.from),
                               schoolId(job, move.to),
                               schoolName(job, move.to),
                               100 * move.share,
                               way(job, job.data.schools, move, move.from),
                               way(job, proposal.plan.data.schools, move, move.to),
                               pupilsOf(job.data, pupils)};
      for (const double count : pupils)
        row.append(count);
      QgsFeature feature(fields);
      feature.setAttributes(QgsAttributes(row));
      feature.setGeometry(inCrs(move.shape, job.workspace, job.unitCrs, run));
      rows.append(feature);
    }
  }
}

} // namespace

void writeScoredSchools(Run &run, std::span<const StageScores> stages, const QString &title) {
  const PlanningJob &job = stages.front().job;
  const GroupCounts &groups = job.units.pupils;
  const QString focus = groups.groups.front();
  const double whole = wholeShare(stages.front().today.enrolment, groups.dimensions.front(), 0);
  const QStringList mix = headlineGroups(groups);
  const QString deviation = field::deviation(focus, after);
  const QString label =
      QStringLiteral("\"school_name\" || '\\n' || ") + withSign(QStringLiteral("\"%1\"").arg(deviation), 1);
  const QgsFields fields = schoolFields(job, hasStages(stages));
  QgsFeatureList rows;
  for (const StageScores &stage : stages)
    addSchools(rows, run, stage, fields);
  run.write(parameter::output, fields, Qgis::WkbType::Point, job.schoolCrs, rows,
            {Text::tr("Schools before and after: %1").arg(focus),
             Text::tr("Every school's pupils and mix before and after each proposal."), title,
             deviationSchools({deviation, whole, field::pupils(after), countFields(mix, after), mix, label,
                               planNames(stages), branchField(stages)})});
}

void writeMovedUnits(Run &run, std::span<const StageScores> stages, const QString &title) {
  const PlanningJob &job = stages.front().job;
  const QgsFields fields = moveFields(job, hasStages(stages));
  QgsFeatureList rows;
  bool arePoints = true;
  for (const StageScores &stage : stages) {
    addMoves(rows, run, stage, fields);
    for (const Geometry &place : stage.job.units.places)
      arePoints = arePoints && (place.isEmpty() || place.isPoint());
  }
  run.write(
      parameter::outputUnits, fields, arePoints ? Qgis::WkbType::Point : Qgis::WkbType::MultiPolygon, job.unitCrs, rows,
      {Text::tr("Units that change school"), Text::tr("The parts of units that get another school, per proposal."),
       title, movedUnits(planNames(stages), branchField(stages))});
}

} // namespace skolmix
