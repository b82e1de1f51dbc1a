#include "processing/scoring.h"

#include "planning/comparison.h"
#include "presentation/report.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/choice.h"
#include "processing/enrolment_log.h"
#include "processing/margin_fields.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"
#include "processing/score_layers.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>
#include <qgsfield.h>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

struct Columns {
  QgsFields fields;
  void add(const QString &name, QMetaType::Type type = QMetaType::Type::Double) { fields.append(QgsField(name, type)); }
};

double pupilsOutside(const PlanningJob &job, const Scorecard &card) {
  return pupilsOf(job.data, card.enrolment[card.enrolment.rows() - 1]);
}

void append(QgsAttributes &row, const Range &range) {
  row.append(valueOrNull(range.low));
  row.append(valueOrNull(range.high));
}

void append(QgsAttributes &row, double before, double after) {
  row.append(valueOrNull(before));
  row.append(valueOrNull(after));
  row.append(valueOrNull(after - before));
}

QgsFields scoreFields(const PlanningJob &job) {
  Columns columns;
  columns.add(QStringLiteral("rank"), QMetaType::Type::Int);
  columns.add(QStringLiteral("proposal"), QMetaType::Type::QString);
  const auto three = [&](const QString &name) {
    for (const char *when : {"_before", "_after", "_change"})
      columns.add(name + QLatin1String(when));
  };
  for (std::size_t i = 0; i < job.data.dimensions.size(); ++i)
    for (const char *measure : {"theil_h", "dissimilarity", "eta_squared"}) {
      const QString name = field::numbered(QLatin1String(measure), i);
      three(name);
      for (const char *end :
           {"_before_low", "_before_high", "_after_low", "_after_high", "_change_low", "_change_high"})
        columns.add(name + QLatin1String(end));
    }
  columns.add(QStringLiteral("pupils_who_change"));
  columns.add(QStringLiteral("chance_of_lower_h"));
  columns.add(QStringLiteral("break_even_avoidance"));
  for (const char *figure : {"way_mean_m", "way_p95_m", "pupils_above_places", "pupils_outside"})
    three(QLatin1String(figure));
  return columns.fields;
}

QgsFeatureList scoreRows(const PlanningJob &job, const Scorecard &today, const std::vector<ScoredPlan> &scored,
                         const QgsFields &fields) {
  QgsFeatureList rows;
  for (std::size_t i = 0; i < scored.size(); ++i) {
    const Scorecard &card = scored[i].card;
    QgsAttributes row(QVector<QVariant>{static_cast<int>(i) + 1, text(scored[i].name)});
    for (std::size_t d = 0; d < job.data.dimensions.size(); ++d) {
      for (const auto measure : {&Measures::theilH, &Measures::dissimilarity, &Measures::etaSquared}) {
        const double was = today.measures[d].*measure;
        const double will = card.measures[d].*measure;
        append(row, was, will);
        append(row, plausibleMeasure(was, today.errors[d].*measure));
        append(row, plausibleMeasure(will, card.errors[d].*measure));
        append(row, plausibleChange(will - was, scored[i].changeErrors[d].*measure));
      }
    }
    row.append(scored[i].pupilsWhoChange);
    row.append(valueOrNull(100 * scored[i].chanceOfLowerH));
    row.append(scored[i].breakEven ? QVariant(100 * *scored[i].breakEven) : QVariant());
    append(row, today.way.mean, card.way.mean);
    append(row, today.way.percentile95, card.way.percentile95);
    append(row, pupilsAbovePlaces(job.data, today.enrolment), pupilsAbovePlaces(job.data, card.enrolment));
    append(row, pupilsOutside(job, today), pupilsOutside(job, card));
    QgsFeature feature(fields);
    feature.setAttributes(row);
    rows.append(feature);
  }
  return rows;
}

QString wayText(const WayToSchool &way) {
  return std::isnan(way.mean) ? Text::tr("no way to school known")
                              : Text::tr("way to school %1 m on average, %2 m for the 95th percentile")
                                    .arg(written(way.mean, 0), written(way.percentile95, 0));
}

QString placesText(double above) {
  return std::isnan(above) ? Text::tr("no places known")
                           : Text::tr("%1 pupils above the places of their school").arg(written(above, 0));
}

/// How much H changes, and what is plausible; empty where it has no value.
QString changeText(double change, double error) {
  if (!std::isfinite(change))
    return {};
  const Range range = plausibleChange(change, error);
  return Text::tr(" (H %1, plausibly %2 to %3)")
      .arg(signedNumber(change, 4), signedNumber(range.low, 4), signedNumber(range.high, 4));
}

/// How sure the gain is: by the draws of the model, or by how much avoidance it bears.
QString certaintyText(const ScoredPlan &proposal) {
  if (std::isfinite(proposal.chanceOfLowerH))
    return Text::tr("H is lower than today in %1 of %2 draws")
        .arg(written(proposal.chanceOfLowerH * static_cast<double>(proposal.draws), 0),
             QString::number(proposal.draws));
  if (proposal.breakEven)
    return Text::tr("the gain would be gone if %1 % of those who get another school left instead")
        .arg(written(100 * *proposal.breakEven, 1));
  return {};
}

/// The log's scorecard of one plan; `changes` says what to write beside the measures of each dimension.
void tellScore(Run &run, const PlanningJob &job, const QString &name, const Scorecard &card,
               const QStringList &changes) {
  run.inform(name);
  for (std::size_t i = 0; i < job.data.dimensions.size(); ++i)
    run.inform(QStringLiteral("– %1: %2%3")
                   .arg(text(job.data.dimensions[i].name), measuresText(card.measures[i]),
                        changes.value(static_cast<int>(i))));
  run.inform(
      QStringLiteral("– %1; %2").arg(wayText(card.way), placesText(pupilsAbovePlaces(job.data, card.enrolment))));
}

void tellScores(Run &run, const PlanningJob &job, const Scorecard &today, const std::vector<ScoredPlan> &scored) {
  tellScore(run, job, Text::tr("Today"), today, {});
  for (const ScoredPlan &proposal : scored) {
    QStringList changes;
    for (std::size_t i = 0; i < job.data.dimensions.size(); ++i)
      changes.append(
          changeText(proposal.card.measures[i].theilH - today.measures[i].theilH, proposal.changeErrors[i].theilH));
    tellScore(run, job, text(proposal.name), proposal.card, changes);
    run.inform(QStringLiteral("– ") + Text::tr("%1 pupils change school").arg(written(proposal.pupilsWhoChange, 1)));
    if (const QString sure = certaintyText(proposal); !sure.isEmpty())
      run.inform(QStringLiteral("– ") + sure);
  }
}

void writeScores(Run &run, const PlanningJob &job, const Scorecard &today, const std::vector<ScoredPlan> &scored,
                 const QString &title) {
  const QgsFields scores = scoreFields(job);
  run.write(
      parameter::outputScores, scores, Qgis::WkbType::NoGeometry, {}, scoreRows(job, today, scored, scores),
      {Text::tr("Scores"), Text::tr("One row per proposal: measures, ways and places before and after."), title, {}});
}

/// The order of the changes of a proposal means nothing, so no two may be about the same ground.
void refuseConflict(const PlanningJob &job, const Scenario &proposal) {
  std::vector<Reassignment> reassignments;
  for (const PlanChange &change : proposal.changes)
    reassignments.push_back({change.ground, job.schoolNumber(text(change.school), text(proposal.name))});
  if (const auto clash = conflict(reassignments))
    throw QgsProcessingException(
        Text::tr("Proposal “%1” gives the same ground (%2 m²) to both “%3” and “%4”. Cut one of the polygons.")
            .arg(text(proposal.name), written(clash->area, 0),
                 text(job.data.schools[reassignments[clash->first].school].name),
                 text(job.data.schools[reassignments[clash->second].school].name)));
}

} // namespace

void scoreProposals(Run &run, PlanningJob &job, std::span<const Scenario> proposals, const QString &title) {
  for (const Scenario &proposal : proposals)
    refuseConflict(job, proposal);
  readChoice(run, job);
  const Stage stage = job.stage();
  const std::span<const Stage> stages(&stage, 1);
  Standards standards{std::vector<double>(job.data.dimensions.size()), {INFINITY}};
  standards.weights.front() = 1;
  const EqualArea &projection = job.workspace.projection;
  const ScoredBaseline baseline = scoreBaseline(stages, projection, standards, run.progress(65, 70));
  tellOutcome(run, job, baseline.stages.front().choice.outcome);
  const Scorecard &today = baseline.stages.front().card;
  std::vector<ScoredPlan> scored;
  for (const Scenario &proposal : proposals) {
    const double share = 25 / static_cast<double>(proposals.size());
    const double from = 70 + static_cast<double>(scored.size()) * share;
    ScoredScenario scenario =
        scoreScenario(stages, projection, standards, baseline, proposal, run.progress(from, from + share));
    if (scenario.plans.front().moves.empty())
      run.warn(Text::tr("Proposal “%1” moves nobody: its polygons hold no pupils of another school.")
                   .arg(text(proposal.name)));
    scored.push_back(std::move(scenario.plans.front()));
  }
  rank(scored);

  tellConservation(run, job.units.pupils, today.enrolment);
  tellMargins(run, job.units.pupils, today.enrolment, today.margins);
  tellScores(run, job, today, scored);
  StageScores scores{job, {}, today, {}};
  for (const ScoredPlan &plan : scored)
    scores.scored.push_back(&plan);
  writeScoredSchools(run, std::span(&scores, 1), title);
  writeMovedUnits(run, std::span(&scores, 1), title);
  writeScores(run, job, today, scored, title);
  run.writeFile(parameter::report, scoreReport({title, job.data, today, scored, run.warnings()}));
  const ScoredPlan &best = scored.front();
  run.result(result::bestProposal, text(best.name));
  run.result(result::theilHBefore, valueOrNull(today.measures.front().theilH));
  run.result(result::theilHAfter, valueOrNull(best.card.measures.front().theilH));
  run.result(result::pupilsWhoChange, best.pupilsWhoChange);
}

} // namespace skolmix
