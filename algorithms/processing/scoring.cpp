#include "processing/scoring.h"

#include "presentation/report.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/choice.h"
#include "processing/enrolment_log.h"
#include "processing/margin_fields.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>
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

QgsFeatureList scoreRows(const PlanningJob &job, const Scorecard &today, const std::vector<ScoredProposal> &scored,
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

QgsFields schoolFields(const PlanningJob &job) {
  Columns columns;
  columns.add(QStringLiteral("proposal"), QMetaType::Type::QString);
  columns.add(QStringLiteral("school_id"), QMetaType::Type::QString);
  columns.add(QStringLiteral("school_name"), QMetaType::Type::QString);
  columns.add(QStringLiteral("places"));
  columns.add(QStringLiteral("use_of_places_before"));
  columns.add(QStringLiteral("use_of_places_after"));
  columns.add(QStringLiteral("pupils_change"));
  appendMixFields(columns.fields, job.units.pupils, before);
  appendMixFields(columns.fields, job.units.pupils, after);
  appendMarginFields(columns.fields, job.units.pupils, before);
  appendMarginFields(columns.fields, job.units.pupils, after);
  return columns.fields;
}

QVariant useOfPlaces(const School *school, double pupils) {
  return school && school->places && *school->places > 0 ? QVariant(100 * pupils / *school->places) : QVariant();
}

/// Whether the school is one that only other proposals open.
bool isOpenedElsewhere(const std::vector<ScoredProposal> &scored, const ScoredProposal &here, std::uint32_t school) {
  const auto opens = [school](const ScoredProposal &p) { return std::ranges::count(p.opened, school) > 0; };
  return std::ranges::any_of(scored, opens) && !opens(here);
}

QgsFeatureList schoolRows(const Run &run, const PlanningJob &job, const Scorecard &today,
                          const std::vector<ScoredProposal> &scored, const QgsFields &fields) {
  const GroupCounts &groups = job.units.pupils;
  const std::vector<QgsAttributes> todays = mixAttributes(groups, today.enrolment, job.data.outsideCounts);
  const std::vector<QgsAttributes> todaysRanges = marginAttributes(groups, today.enrolment, today.margins);
  QgsFeatureList rows;
  for (const ScoredProposal &proposal : scored) {
    const Counts &pupils = proposal.card.enrolment;
    const std::vector<QgsAttributes> afterwards = mixAttributes(groups, pupils, job.data.outsideCounts);
    const std::vector<QgsAttributes> ranges = marginAttributes(groups, pupils, proposal.card.margins);
    for (std::uint32_t row = 0; row < pupils.rows(); ++row) {
      if (isOpenedElsewhere(scored, proposal, row))
        continue;
      const bool isSchool = row < job.data.schools.size();
      const School *school = isSchool ? &job.data.schools[row] : nullptr;
      const std::uint32_t number = isSchool ? row : outside;
      const double was = pupilsOf(job.data, today.enrolment[row]);
      const double will = pupilsOf(job.data, pupils[row]);
      QgsFeature feature(fields);
      const QVector<QVariant> own{text(proposal.name),
                                  schoolId(job, number),
                                  schoolName(job, number),
                                  school && school->places ? QVariant(*school->places) : QVariant(),
                                  useOfPlaces(school, was),
                                  useOfPlaces(school, will),
                                  will - was};
      feature.setAttributes(QgsAttributes(own + todays[row] + afterwards[row] + todaysRanges[row] + ranges[row]));
      if (school)
        feature.setGeometry(job.site(row, run));
      rows.append(feature);
    }
  }
  return rows;
}

QgsFields moveFields(const PlanningJob &job) {
  Columns columns;
  for (const char *name : {"proposal", "unit", "from_school", "from_name", "to_school", "to_name"})
    columns.add(QLatin1String(name), QMetaType::Type::QString);
  columns.add(QStringLiteral("share_of_unit"));
  columns.add(QStringLiteral("way_before_m"));
  columns.add(QStringLiteral("way_after_m"));
  columns.add(field::pupils());
  for (const QString &group : job.units.pupils.groups)
    columns.add(field::count(group));
  return columns.fields;
}

QVariant way(const PlanningJob &job, const Move &move, std::uint32_t school) {
  if (school == outside || !job.data.schools[school].location)
    return {};
  return job.workspace.projection.distance(move.centre, *job.data.schools[school].location);
}

QgsFeatureList moveRows(const Run &run, const PlanningJob &job, const std::vector<ScoredProposal> &scored,
                        const QgsFields &fields) {
  QgsFeatureList rows;
  for (const ScoredProposal &proposal : scored)
    for (std::size_t number = 0; number < proposal.moves.size(); ++number) {
      const Move &move = proposal.moves[number];
      const auto pupils = proposal.pupilsOfMoves[number];
      QVector<QVariant> row{text(proposal.name),        job.units.names[move.unit], schoolId(job, move.from),
                            schoolName(job, move.from), schoolId(job, move.to),     schoolName(job, move.to),
                            100 * move.share,           way(job, move, move.from),  way(job, move, move.to),
                            pupilsOf(job.data, pupils)};
      for (const double count : pupils)
        row.append(count);
      QgsFeature feature(fields);
      feature.setAttributes(QgsAttributes(row));
      feature.setGeometry(inCrs(move.shape, job.workspace, job.unitCrs, run));
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
QString certaintyText(const ScoredProposal &proposal) {
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

void tellScores(Run &run, const PlanningJob &job, const Scorecard &today, const std::vector<ScoredProposal> &scored) {
  tellScore(run, job, Text::tr("Today"), today, {});
  for (const ScoredProposal &proposal : scored) {
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

void writeLayers(Run &run, const PlanningJob &job, const Scorecard &today, const std::vector<ScoredProposal> &scored,
                 const QString &title) {
  const GroupCounts &groups = job.units.pupils;
  QStringList names;
  for (const ScoredProposal &proposal : scored)
    names.append(text(proposal.name));
  const QString focus = groups.groups.front();
  const double whole = wholeShare(today.enrolment, groups.dimensions.front(), 0);

  const QStringList mix = headlineGroups(groups);
  const QString deviation = field::deviation(focus, after);
  const QString label =
      QStringLiteral("\"school_name\" || '\\n' || if(\"%1\" > 0, '+', '') || format_number(\"%1\", 1)").arg(deviation);

  const QgsFields schools = schoolFields(job);
  run.write(parameter::output, schools, Qgis::WkbType::Point, job.schoolCrs,
            schoolRows(run, job, today, scored, schools),
            {Text::tr("Schools before and after: %1").arg(focus),
             Text::tr("Every school's pupils and mix before and after each proposal."), title,
             deviationSchools({deviation, whole, field::pupils(after), countFields(mix, after), mix, label, names})});
  const QgsFields moved = moveFields(job);
  const bool points =
      std::ranges::all_of(job.units.places, [](const Geometry &g) { return g.isEmpty() || g.isPoint(); });
  run.write(parameter::outputUnits, moved, points ? Qgis::WkbType::Point : Qgis::WkbType::MultiPolygon, job.unitCrs,
            moveRows(run, job, scored, moved),
            {Text::tr("Units that change school"),
             Text::tr("The parts of units that get another school, per proposal."), title, movedUnits(names)});
  const QgsFields scores = scoreFields(job);
  run.write(
      parameter::outputScores, scores, Qgis::WkbType::NoGeometry, {}, scoreRows(job, today, scored, scores),
      {Text::tr("Scores"), Text::tr("One row per proposal: measures, ways and places before and after."), title, {}});
}

} // namespace

void scoreProposals(Run &run, PlanningJob &job, const std::vector<Proposal> &proposals, const QString &title) {
  for (const Proposal &proposal : proposals)
    if (const auto clash = conflict(proposal))
      throw QgsProcessingException(
          Text::tr("Proposal “%1” gives the same ground (%2 m²) to both “%3” and “%4”. Cut one of the polygons.")
              .arg(text(proposal.name), written(clash->area, 0),
                   schoolName(job, proposal.reassignments[clash->first].school),
                   schoolName(job, proposal.reassignments[clash->second].school)));
  readChoice(run, job);
  const ScoredToday scoredToday = scoreToday(job.baseline(), job.data, job.workspace.projection,
                                             openedLater(job.data, proposals), run.progress(65, 70));
  tellOutcome(run, job, scoredToday.choice.outcome);
  const Scorecard &today = scoredToday.card;
  const std::vector<ScoredProposal> scored =
      score(job.baseline(), job.data, job.workspace.projection, scoredToday, proposals, run.progress(70, 95));
  for (const ScoredProposal &proposal : scored)
    if (proposal.moves.empty())
      run.warn(Text::tr("Proposal “%1” moves nobody: its polygons hold no pupils of another school.")
                   .arg(text(proposal.name)));

  tellConservation(run, job.units.pupils, today.enrolment);
  tellMargins(run, job.units.pupils, today.enrolment, today.margins);
  tellScores(run, job, today, scored);
  writeLayers(run, job, today, scored, title);
  run.writeFile(parameter::report, scoreReport({title, job.data, today, scored, run.warnings()}));
  const ScoredProposal &best = scored.front();
  run.result(result::bestProposal, text(best.name));
  run.result(result::theilHBefore, valueOrNull(today.measures.front().theilH));
  run.result(result::theilHAfter, valueOrNull(best.card.measures.front().theilH));
  run.result(result::pupilsWhoChange, best.pupilsWhoChange);
}

} // namespace skolmix
