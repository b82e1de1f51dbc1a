#include "processing/scenario_results.h"

#include "presentation/criteria_words.h"
#include "presentation/scenario_page.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/choice.h"
#include "processing/enrolment_log.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"
#include "processing/scenario_file.h"
#include "processing/scenario_tables.h"
#include "processing/scenario_words.h"
#include "processing/score_layers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <qgsfield.h>
#include <qgsvectorlayer.h>
#include <set>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

void appendFigureFields(QgsFields &fields) {
  for (std::size_t i = 0; i < criterionCount; ++i) {
    const QString name = criterionField(static_cast<Criterion>(i));
    appendFields(fields, {name, name + QStringLiteral("_low"), name + QStringLiteral("_high")});
  }
}

void append(QgsAttributes &row, const Figures &figures) {
  for (const Figure &own : figures)
    for (const double value : {own.value, own.low, own.high})
      row.append(valueOrNull(value));
}

void append(QgsFeatureList &rows, const QgsFields &fields, const QgsAttributes &values, const QgsGeometry &place = {}) {
  QgsFeature row(fields);
  row.setAttributes(values);
  row.setGeometry(place);
  rows.append(row);
}

/// All that is compared: the scenarios, the best first, and the yardsticks.
struct Comparison {
  ScoredBaseline today;
  std::vector<ScoredScenario> scenarios;
  std::vector<StoredScenario> stored; ///< in the same order
  ScoredScenario nearest;
  std::vector<Criterion> criteria;
  std::vector<std::optional<std::size_t>> dominators;
};

void tellWithoutEffect(Run &run, const ScenarioJob &job, const StoredScenarios &stored) {
  std::set<QString> kinds;
  for (const StoredScenario &own : stored.scenarios)
    for (const PlanChange &change : own.scenario.changes)
      if (!matters(change.kind, job.stages.front().data.model))
        kinds.insert(nameOf(change.kind));
  if (!kinds.empty())
    run.warn(Text::tr("The chosen model of school choice cannot tell the effect of these changes, so they change "
                      "nothing: %1. Choose a model by which pupils choose (logit, or admission with places).")
                 .arg(QStringList(kinds.begin(), kinds.end()).join(QStringLiteral(", "))));
}

/// New homes and growing cohorts bring pupils: H then speaks of other pupils than today's.
void tellOtherPupils(Run &run, const Comparison &all) {
  QStringList names;
  for (const ScoredScenario &scenario : all.scenarios)
    for (std::size_t stage = 0; stage < scenario.plans.size(); ++stage) {
      const double before = sum(columnSums(all.today.asScenario.plans[stage].plan.data.pupils));
      const double after = sum(columnSums(scenario.plans[stage].plan.data.pupils));
      if (std::abs(after - before) > 1e-9 * before && !names.contains(text(scenario.name)))
        names.append(text(scenario.name));
    }
  if (!names.isEmpty())
    run.inform(Text::tr("These scenarios have other pupils than today, so their H also tells what the pupils are like, "
                        "not only how they are divided: %1.")
                   .arg(names.join(QStringLiteral(", "))));
}

/// What the log says of today; the number outputs are of all stages.
void tellStages(Run &run, const ScenarioJob &job, const ScoredBaseline &today) {
  std::map<QString, double> sums;
  for (std::size_t i = 0; i < job.jobs.size(); ++i) {
    tellOutcome(run, job.jobs[i], today.stages[i].choice.outcome);
    tellConservation(run, job.jobs[i].units.pupils, today.stages[i].card.enrolment);
    for (const QString &name : {result::pupils, result::pupilsOutside, result::pupilsLeftOut})
      sums[name] += run.results().value(name).toDouble();
  }
  for (const auto &[name, value] : sums)
    run.result(name, value);
}

Comparison compare(Run &run, ScenarioJob &job, const StoredScenarios &stored) {
  Comparison result;
  result.today = scoreBaseline(job.stages, job.projection(), job.standards, run.progress(65, 70));
  tellStages(run, job, result.today);
  std::vector<ScoredScenario> scored;
  for (const StoredScenario &own : stored.scenarios) {
    const double share = 22 / static_cast<double>(stored.scenarios.size());
    const double from = 71 + static_cast<double>(scored.size()) * share;
    scored.push_back(scoreScenario(job.stages, job.projection(), job.standards, result.today, own.scenario,
                                   run.progress(from, from + share)));
  }
  std::vector<std::size_t> order(scored.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(order, {},
                           [&](std::size_t number) { return figure(scored[number].figures, Criterion::TheilH).value; });
  for (const std::size_t number : order) {
    result.scenarios.push_back(std::move(scored[number]));
    result.stored.push_back(stored.scenarios[number]);
  }
  result.nearest = scoreNearest(job.stages, job.projection(), job.standards, result.today,
                                Text::tr("Everyone to the nearest school").toStdString(), run.progress(93, 94));
  for (const int criterion : run.choices(parameter::criteria))
    result.criteria.push_back(static_cast<Criterion>(criterion));
  std::vector<Figures> figures;
  for (const ScoredScenario &scenario : result.scenarios)
    figures.push_back(scenario.figures);
  result.dominators = dominatedBy(figures, result.criteria);
  return result;
}

// --- Tables ------------------------------------------------------------------------------------------------------

void writeScores(Run &run, const Comparison &all, const QString &title) {
  QgsFields fields;
  appendFields(fields, {"rank"}, QMetaType::Type::Int);
  appendFields(fields, {"scenario"}, QMetaType::Type::QString);
  appendFigureFields(fields);
  appendFields(fields, {"chance_of_lower_h"});
  appendFields(fields, {"dominated_by"}, QMetaType::Type::QString);
  QgsFeatureList rows;
  for (std::size_t i = 0; i < all.scenarios.size(); ++i) {
    const ScoredScenario &scenario = all.scenarios[i];
    QgsAttributes row(QVector<QVariant>{static_cast<int>(i) + 1, text(scenario.name)});
    append(row, scenario.figures);
    row.append(valueOrNull(100 * chanceOfLowerH(scenario, all.today.asScenario)));
    row.append(all.dominators[i] ? QVariant(text(all.scenarios[*all.dominators[i]].name)) : QVariant());
    append(rows, fields, row);
  }
  for (const auto &[name, yardstick] :
       {std::pair(Text::tr("Today"), &all.today.asScenario), std::pair(text(all.nearest.name), &all.nearest)}) {
    QgsAttributes row(QVector<QVariant>{QVariant(), name});
    append(row, yardstick->figures);
    row.append(QVariant());
    row.append(QVariant());
    append(rows, fields, row);
  }
  run.write(parameter::outputScores, fields, Qgis::WkbType::NoGeometry, {}, rows,
            {Text::tr("Scenarios side by side"),
             Text::tr("One row per scenario, the lowest weighted H first, then today and everyone at the nearest "
                      "school; _low and _high are what is plausible, 95 in 100."),
             title, figureTable({QStringLiteral("scenario"), QStringLiteral("dominated_by")})});
}

void writeStages(Run &run, const ScenarioJob &job, const Comparison &all, const QString &title) {
  const std::vector<Dimension> &dimensions = job.stages.front().data.dimensions;
  QgsFields fields;
  appendFields(fields, {"scenario", "stage"}, QMetaType::Type::QString);
  appendFigureFields(fields);
  for (std::size_t i = 0; i < dimensions.size(); ++i)
    for (const char *measure : {"dimension_theil_h", "dimension_dissimilarity", "dimension_eta_squared"}) {
      const QString name = field::numbered(QLatin1String(measure), i);
      appendFields(fields, {name, name + QStringLiteral("_low"), name + QStringLiteral("_high")});
    }
  QgsFeatureList rows;
  const auto add = [&](const QString &name, const ScoredScenario &scenario) {
    for (std::size_t stage = 0; stage < scenario.plans.size(); ++stage) {
      QgsAttributes row(QVector<QVariant>{name, job.names[static_cast<int>(stage)]});
      append(row, scenario.ofStages[stage]);
      const Scorecard &card = scenario.plans[stage].card;
      for (std::size_t i = 0; i < dimensions.size(); ++i)
        for (const auto measure : {&Measures::theilH, &Measures::dissimilarity, &Measures::etaSquared}) {
          const Range range = plausibleMeasure(card.measures[i].*measure, card.errors[i].*measure);
          for (const double value : {card.measures[i].*measure, range.low, range.high})
            row.append(valueOrNull(value));
        }
      append(rows, fields, row);
    }
  };
  add(Text::tr("Today"), all.today.asScenario);
  add(text(all.nearest.name), all.nearest);
  for (const ScoredScenario &scenario : all.scenarios)
    add(text(scenario.name), scenario);
  run.write(parameter::outputStages, fields, Qgis::WkbType::NoGeometry, {}, rows,
            {Text::tr("Scenarios by stage"), Text::tr("Figures and measures of every scenario in every stage."), title,
             figureTable({QStringLiteral("scenario")})});
}

void writePairs(Run &run, const Comparison &all, const QString &title) {
  QgsFields fields;
  appendFields(fields, {"scenario", "compared_with"}, QMetaType::Type::QString);
  appendFields(fields, {"theil_h_change", "chance_of_lower_h"});
  QgsFeatureList rows;
  const auto add = [&](const ScoredScenario &scenario, const QString &name, const ScoredScenario &other) {
    append(rows, fields,
           QgsAttributes(QVector<QVariant>{text(scenario.name), name,
                                           valueOrNull(figure(scenario.figures, Criterion::TheilH).value -
                                                       figure(other.figures, Criterion::TheilH).value),
                                           valueOrNull(100 * chanceOfLowerH(scenario, other))}));
  };
  for (const ScoredScenario &scenario : all.scenarios) {
    add(scenario, Text::tr("Today"), all.today.asScenario);
    for (const ScoredScenario &other : all.scenarios)
      if (&other != &scenario)
        add(scenario, text(other.name), other);
  }
  run.write(parameter::outputPairs, fields, Qgis::WkbType::NoGeometry, {}, rows,
            {Text::tr("How sure one scenario is better than another"),
             Text::tr("For every pair: by how much weighted H is lower, and in how many of 100 it is lower."), title,
             figureTable({QStringLiteral("scenario"), QStringLiteral("compared_with")})});
}

// --- Layers ------------------------------------------------------------------------------------------------------

/// The catchments of one plan, with the pupils and places of the schools that have them.
void addCatchments(QgsFeatureList &rows, const QgsFields &fields, Run &run, const PlanningJob &own,
                   const QVector<QVariant> &names, const ScoredPlan &scored, const QgsCoordinateReferenceSystem &crs) {
  const PlannedStage &plan = scored.plan;
  std::set<std::uint32_t> catchments;
  for (const Ground &ground : plan.grounds)
    catchments.insert(ground.catchment);
  for (const std::uint32_t catchment : catchments) {
    QStringList ids;
    QStringList schoolNames;
    double places = 0;
    double pupils = 0;
    for (const Claim &claim : claimsOf(catchment, plan.data.shared)) {
      const School &school = plan.data.schools[claim.zone];
      ids.append(text(school.id));
      schoolNames.append(text(school.name));
      places += school.places.value_or(NAN);
      pupils += pupilsOf(plan.data, scored.card.enrolment[claim.zone]);
    }
    if (ids.isEmpty())
      continue;
    QgsGeometry ground = inCrs(groundOf(plan.grounds, catchment), own.workspace, crs, run);
    ground.convertToMultiType();
    append(
        rows, fields,
        QgsAttributes(names + QVector<QVariant>{ids.join(QStringLiteral(", ")), schoolNames.join(QStringLiteral(", ")),
                                                valueOrNull(places), pupils}),
        ground);
  }
}

/// Those of the scenarios, then today's.
void writeCatchments(Run &run, const ScenarioJob &job, const Comparison &all, const QString &title) {
  QgsFields fields;
  appendFields(fields, {"scenario", "stage", "plan", "school_id", "school_name"}, QMetaType::Type::QString);
  appendFields(fields, {"places", "pupils"});
  const QgsCoordinateReferenceSystem crs = job.jobs.front().unitCrs;
  QgsFeatureList rows;
  QStringList plans;
  const auto add = [&](const QString &scenario, const ScoredScenario &scored) {
    for (std::size_t stage = 0; stage < scored.plans.size(); ++stage) {
      const QString name = job.names[static_cast<int>(stage)];
      plans.append(name.isEmpty() ? scenario : QStringLiteral("%1 · %2").arg(scenario, name));
      addCatchments(rows, fields, run, job.jobs[stage], {scenario, name, plans.back()}, scored.plans[stage], crs);
    }
  };
  for (const ScoredScenario &scenario : all.scenarios)
    add(text(scenario.name), scenario);
  add(Text::tr("Today"), all.today.asScenario);
  run.write(parameter::outputCatchments, fields, Qgis::WkbType::MultiPolygon, crs, rows,
            {Text::tr("Catchments of the scenarios"),
             Text::tr("The catchments of every scenario and stage, and today's, with the pupils of their schools."),
             title, [style = catchmentAreas(plans, QStringLiteral("plan"))](QgsVectorLayer &layer) {
               style(layer);
               layer.setLabelsEnabled(false); // the schools above have the same
             }});
}

std::vector<StageScores> stageScores(const ScenarioJob &job, const Comparison &all) {
  std::vector<StageScores> stages;
  for (std::size_t stage = 0; stage < job.jobs.size(); ++stage) {
    stages.push_back({job.jobs[stage], job.names[static_cast<int>(stage)], all.today.stages[stage].card, {}});
    for (const ScoredScenario &scenario : all.scenarios)
      stages.back().scored.push_back(&scenario.plans[stage]);
  }
  return stages;
}

void tell(Run &run, const Comparison &all) {
  const auto line = [&](const QString &name, const ScoredScenario &scenario) {
    QStringList parts;
    for (const Criterion criterion : {Criterion::TheilH, Criterion::WayMean, Criterion::PupilsAbovePlaces,
                                      Criterion::PupilsWhoChange, Criterion::PupilsOutside})
      if (const double value = figure(scenario.figures, criterion).value; std::isfinite(value))
        parts.append(criterionName(criterion) + QStringLiteral(" ") + criterionText(criterion, value));
    run.inform(QStringLiteral("%1: %2").arg(name, parts.join(QStringLiteral("; "))));
  };
  line(Text::tr("Today"), all.today.asScenario);
  line(text(all.nearest.name), all.nearest);
  for (std::size_t i = 0; i < all.scenarios.size(); ++i) {
    line(text(all.scenarios[i].name), all.scenarios[i]);
    if (const double chance = chanceOfLowerH(all.scenarios[i], all.today.asScenario); std::isfinite(chance))
      run.inform(QStringLiteral("– ") + Text::tr("H lower than today: %1 of 100").arg(written(100 * chance, 0)));
    if (all.dominators[i])
      run.inform(QStringLiteral("– ") + Text::tr("“%1” is at least as good by all that is weighed")
                                            .arg(text(all.scenarios[*all.dominators[i]].name)));
  }
}

QString pageOf(const Run &run, const ScenarioJob &job, const Comparison &all, const QString &title) {
  std::vector<QStringList> changes;
  for (const StoredScenario &own : all.stored) {
    changes.emplace_back();
    for (const ScenarioRow &row : own.rows)
      changes.back().append(changeText(row, job.stages.front().data.schools));
  }
  return scenarioPage({title, job.stages, all.today, all.scenarios, &all.nearest, job.standards, all.criteria,
                       all.dominators, changes, run.warnings() + job.warnings});
}

} // namespace

void scoreScenarios(Run &run, ScenarioJob &job, const StoredScenarios &stored, const QString &title) {
  tellWithoutEffect(run, job, stored);
  const Comparison all = compare(run, job, stored);
  tellOtherPupils(run, all);
  tell(run, all);
  const std::vector<StageScores> stages = stageScores(job, all);
  tellWhetherSame(run, all.scenarios);
  writeScenarioFile(run, stored, all.scenarios); // what can be cancelled comes before all layers
  writeScores(run, all, title);
  writeStages(run, job, all, title);
  writePairs(run, all, title);
  writeScoredSchools(run, stages, title);
  writeMovedUnits(run, stages, title);
  writeCatchments(run, job, all, title);
  run.writeFile(parameter::report, pageOf(run, job, all, title));
  const ScoredScenario &best = all.scenarios.front();
  run.result(result::bestScenario, text(best.name));
  run.result(result::theilHBefore, valueOrNull(figure(all.today.asScenario.figures, Criterion::TheilH).value));
  run.result(result::theilHAfter, valueOrNull(figure(best.figures, Criterion::TheilH).value));
  run.result(result::pupilsWhoChange, figure(best.figures, Criterion::PupilsWhoChange).value);
  run.result(result::scenarios, static_cast<int>(all.scenarios.size()));
}

} // namespace skolmix
