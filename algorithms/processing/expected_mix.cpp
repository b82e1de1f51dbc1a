#include "presentation/expected_mix_page.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/choice.h"
#include "processing/enrolment_log.h"
#include "processing/margin_fields.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

class ExpectedMix final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new ExpectedMix; }

  void initAlgorithm(const QVariantMap &) override {
    add(unitParameters());
    add(groupParameters(parameter::units));
    add(homeParameters());
    add(schoolParameters());
    add(schoolKindParameters());
    add(optional(catchmentParameters()));
    add(choiceModelParameters());
    add(enrolmentParameters());
    add(costParameters());
    add({includeOutsideParameter(),
         advanced(helped(new QgsProcessingParameterNumber(parameter::leastFlow,
                                                          Text::tr("Smallest flow on the map (pupils)"),
                                                          Qgis::ProcessingNumberParameterType::Double, 1, false, 0),
                         Text::tr("Smaller flows are counted in the log, but not drawn."))),
         new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Expected mix of schools"),
                                               Qgis::ProcessingSourceType::VectorPoint),
         new QgsProcessingParameterFeatureSink(parameter::outputFlows, Text::tr("Who goes where (desire lines)"),
                                               Qgis::ProcessingSourceType::VectorLine, QVariant(), true, true),
         new QgsProcessingParameterFeatureSink(parameter::outputUnits, Text::tr("Units by way to school"),
                                               Qgis::ProcessingSourceType::VectorAnyGeometry, QVariant(), true, true),
         reportParameter()});
    addOutputs(pupilOutputs());
    addOutput(new QgsProcessingOutputNumber(result::pupilsAbovePlaces, Text::tr("Pupils above the places of schools")));
    addOutput(new QgsProcessingOutputNumber(result::wayMean, Text::tr("Mean way to school (m)")));
    addOutput(new QgsProcessingOutputNumber(result::wayPercentile95, Text::tr("95th percentile of the way (m)")));
    addOutput(new QgsProcessingOutputNumber(result::firstChoice,
                                            Text::tr("Share of choosing pupils who get their first choice")));
    addOutputs(measureOutputs());
  }

protected:
  About about() const override {
    return {
        QStringLiteral("expectedmix"),
        Text::tr("Expected mix by school choice"),
        QStringLiteral("expectedmix"),
        Text::tr("Expected mix"),
        Text::tr("Who would really go where: pupils, mix, ways and use of places of every school, with intervals."),
        Text::tr("school,choice,enrolment,gravity,huff,logit,deferred acceptance,admission,desire lines,flows"),
        Text::tr(
            "<p>A boundary on paper is not an enrolment. This tool lets pupils choose: by their catchment and take-up, "
            "by way and attractiveness (gravity, logit), or in a school choice with places and rules of admission. "
            "Fit the choice parameters to your own schools first, with <i>Calibrate school choice</i>.</p>"
            "<p><b>How to read the result:</b> each school has its expected pupils and, for every group, its share, "
            "its "
            "deviation from the whole in percentage points, and the surplus in pupils; over all schools and “outside” "
            "the surplus sums to zero. <i>share_low</i> and <i>share_high</i> hold what is plausible (95 in 100), "
            "given "
            "the errors of the parameters, the chance in who chooses what, and where in divided units pupils live. "
            "<i>Who goes where</i> draws a line for each flow of pupils.</p>"
            "<p>The numbers are expected, not observed: compare them with other expected ones, not with school "
            "rolls; that is what the tool <i>Backtest</i> does. Pupils do not see the result of others before they "
            "choose, unless <i>composition</i> is among the parameters.</p>")};
  }

  QVariantMap run(Run &run) override {
    PlanningJob job = readPlanningJob(run);
    readChoice(run, job);
    const ScoredToday today = scoreToday(job.stage(), job.workspace.projection, run.progress(65, 90));
    tellOutcome(run, job, today.choice.outcome);
    tellConservation(run, job.units.pupils, today.card.enrolment);
    tellMargins(run, job.units.pupils, today.card.enrolment, today.card.margins);
    tellMeasures(run, job.data.dimensions, today.card.measures);
    const WaysToSchools ways = waysToSchools(job.data, today.choice, job.workspace.projection);
    tellWays(run, job, today, ways);
    writeSchools(run, job, today, ways);
    const std::vector<double> ofFlows = waysOfFlows(job.data, today.choice, job.workspace.projection);
    writeFlows(run, job, today, ofFlows);
    writeUnits(run, job, today, ofFlows);
    run.writeFile(parameter::report, expectedMixPage({Text::tr("Who would go where"), job.data, today,
                                                      modelText(job.data.model.kind), run.warnings()}));
    return run.results();
  }

private:
  static void tellWays(Run &run, const PlanningJob &job, const ScoredToday &today, const WaysToSchools &ways) {
    const WayToSchool &way = today.card.way;
    if (!std::isnan(way.mean)) {
      QStringList byGroup;
      const Dimension &first = job.data.dimensions.front();
      for (std::size_t group = 0; group < first.groups.size(); ++group)
        if (const double mean = ways.groups[first.firstColumn + group].mean; !std::isnan(mean))
          byGroup.append(Text::tr("%1 %2 m").arg(text(first.groups[group]), written(mean, 0)));
      run.inform(Text::tr("The way to school is %1 m on average (%2); 95 of 100 pupils have no more than %3 m.")
                     .arg(written(way.mean, 0), byGroup.join(QStringLiteral(", ")), written(way.percentile95, 0)));
    }
    const double above = pupilsAbovePlaces(job.data, today.card.enrolment);
    if (above >= 0.5)
      run.inform(Text::tr("%1 pupils are above the places of their schools.").arg(written(above, 1)));
    if (!today.choice.outcome.admissions)
      run.result(result::firstChoice, QVariant());
    run.result(result::wayMean, valueOrNull(way.mean));
    run.result(result::wayPercentile95, valueOrNull(way.percentile95));
    run.result(result::pupilsAbovePlaces, valueOrNull(above));
  }

  static void writeSchools(Run &run, const PlanningJob &job, const ScoredToday &today, const WaysToSchools &ways) {
    const GroupCounts &groups = job.units.pupils;
    const Counts &pupils = today.card.enrolment;
    const std::size_t schools = job.data.schools.size();
    QgsFields fields;
    appendFields(fields, {"school_id", "school_name", "kind"}, QMetaType::Type::QString);
    appendFields(fields, {"places", "use_of_places", "way_mean_m", "way_p95_m"}, QMetaType::Type::Double);
    appendMixFields(fields, groups);
    appendFields(fields, {"pupils_low", "pupils_high"}, QMetaType::Type::Double);
    appendMarginFields(fields, groups);
    const std::vector<QgsAttributes> mixes = mixAttributes(groups, pupils, job.data.outsideCounts);
    const std::vector<QgsAttributes> ranges = marginAttributes(groups, pupils, today.card.margins);
    QgsFeatureList rows;
    for (std::size_t row = 0; row < pupils.rows(); ++row) {
      const School *school = row < schools ? &job.data.schools[row] : nullptr;
      const double own = pupilsOf(job.data, pupils[row]);
      const bool hasPlaces = school && school->places && *school->places > 0;
      const Range plausible = plausiblePupils(today.card.margins, pupils, job.data.dimensions.front(), row);
      QgsFeature feature(fields);
      const QVector<QVariant> first{
          school ? QVariant(text(school->id)) : QVariant(),
          school ? text(school->name) : Text::tr("Outside"),
          !school ? QVariant() : QVariant(school->isIndependent ? Text::tr("independent") : Text::tr("municipal")),
          school && school->places ? QVariant(*school->places) : QVariant(),
          hasPlaces ? QVariant(100 * own / *school->places) : QVariant(),
          school ? valueOrNull(ways.schools[row].mean) : QVariant(),
          school ? valueOrNull(ways.schools[row].percentile95) : QVariant()};
      const QVector<QVariant> between{valueOrNull(plausible.low), valueOrNull(plausible.high)};
      feature.setAttributes(QgsAttributes(first + mixes[row] + between + ranges[row]));
      if (school)
        feature.setGeometry(job.site(row, run));
      rows.append(feature);
    }
    const QString focus = groups.groups.front();
    const double whole = wholeShare(pupils, groups.dimensions.front(), 0);
    const QStringList mix = headlineGroups(groups);
    const QString label = QStringLiteral("\"school_name\" || '\\n' || ") +
                          withSign(QStringLiteral("\"%1\"").arg(field::deviation(focus)), 1);
    run.write(parameter::output, fields, Qgis::WkbType::Point, job.schoolCrs, rows,
              {Text::tr("Expected mix of schools: %1").arg(focus),
               Text::tr("The pupils and the mix that each school can expect when pupils choose."), groupName(),
               deviationSchools({field::deviation(focus), whole, field::pupils(), countFields(mix), mix, label, {}})});
  }

  static QString groupName() { return Text::tr("Who would go where"); }

  static void writeFlows(Run &run, const PlanningJob &job, const ScoredToday &today, const std::vector<double> &ways) {
    const Flows &flows = today.choice.outcome.flows;
    const double least = run.number(parameter::leastFlow);
    QgsFields fields;
    appendFields(fields, {"unit", "school_id", "school_name"}, QMetaType::Type::QString);
    appendFields(fields, {"pupils", "way_m"}, QMetaType::Type::Double);
    for (const QString &group : job.units.pupils.groups)
      fields.append(QgsField(field::count(group), QMetaType::Type::Double));
    QgsFeatureList rows;
    double small = 0;
    double outsiders = 0;
    for (std::size_t flow = 0; flow < flows.flows.size(); ++flow) {
      const auto [part, school] = flows.flows[flow];
      const double pupils = pupilsOf(job.data, flows.pupils[flow]);
      if (school == outside) {
        outsiders += pupils;
        continue;
      }
      const bool isOnMap =
          job.data.schools[school].location && !job.units.places[today.choice.setting.parts[part].unit].isEmpty();
      if (pupils < least || !isOnMap) {
        small += pupils;
        continue;
      }
      const School &to = job.data.schools[school];
      QgsAttributes row(QVector<QVariant>{job.units.names[today.choice.setting.parts[part].unit], text(to.id),
                                          text(to.name), pupils, valueOrNull(ways[flow])});
      for (const double count : flows.pupils[flow])
        row.append(count);
      QgsFeature feature(fields);
      feature.setAttributes(row);
      const QgsPointXY home(today.choice.centres[part].x, today.choice.centres[part].y);
      const QgsPointXY site(to.location->x, to.location->y);
      if (home.distance(site) > 1e-6) // a line without a length is none
        feature.setGeometry(
            inCrs(fromQgis(QgsGeometry::fromPolylineXY({home, site})), job.workspace, job.schoolCrs, run));
      rows.append(feature);
    }
    if (run.has(parameter::outputFlows))
      run.inform(Text::tr("%1 lines are drawn; %2 pupils go by flows of less than %3 pupils or without a place on the "
                          "map, and %4 outside, without a line.")
                     .arg(QString::number(rows.size()), written(small, 1), written(least, 1), written(outsiders, 1)));
    run.write(parameter::outputFlows, fields, Qgis::WkbType::LineString, job.schoolCrs, rows,
              {Text::tr("Who goes where"), Text::tr("A line for each flow of pupils from a unit to a school."),
               groupName(), flowLines(field::pupils())});
  }

  /// What the pupils of a unit do.
  struct UnitSums {
    double pupils = 0, atSchools = 0, metres = 0, withWay = 0, atOwn = 0, outsiders = 0;
  };

  static std::vector<UnitSums> sumsOf(const PlanningJob &job, const ScoredToday &today,
                                      const std::vector<double> &ways) {
    std::vector<UnitSums> sums(job.units.names.size());
    const Flows &flows = today.choice.outcome.flows;
    for (std::size_t flow = 0; flow < flows.flows.size(); ++flow) {
      const auto [number, school] = flows.flows[flow];
      const Part &part = today.choice.setting.parts[number];
      const double pupils = pupilsOf(job.data, flows.pupils[flow]);
      UnitSums &own = sums[part.unit];
      own.pupils += pupils;
      (school == outside ? own.outsiders : own.atSchools) += pupils;
      if (std::ranges::find(part.catchment, school, &Claim::zone) != part.catchment.end())
        own.atOwn += pupils;
      if (!std::isnan(ways[flow])) {
        own.metres += pupils * ways[flow];
        own.withWay += pupils;
      }
    }
    return sums;
  }

  static void writeUnits(Run &run, const PlanningJob &job, const ScoredToday &today, const std::vector<double> &ways) {
    const std::vector<UnitSums> sums = sumsOf(job, today, ways);
    const bool points =
        std::ranges::all_of(job.units.places, [](const Geometry &g) { return g.isEmpty() || g.isPoint(); });
    QgsFields fields;
    appendFields(fields, {"unit"}, QMetaType::Type::QString);
    appendFields(fields, {"pupils", "way_m", "own_catchment_share", "outside_share"}, QMetaType::Type::Double);
    QgsFeatureList rows;
    for (std::size_t unit = 0; unit < sums.size(); ++unit) {
      const UnitSums &own = sums[unit];
      QgsFeature feature(fields);
      feature.setAttributes(QgsAttributes(
          QVector<QVariant>{job.units.names[unit], own.pupils, valueOrNull(own.metres / own.withWay),
                            valueOrNull(100 * own.atOwn / own.pupils), valueOrNull(100 * own.outsiders / own.pupils)}));
      if (!job.units.places[unit].isEmpty()) {
        QgsGeometry place = inCrs(job.units.places[unit], job.workspace, job.unitCrs, run);
        if (!points)
          place.convertToMultiType();
        feature.setGeometry(place);
      }
      rows.append(feature);
    }
    run.write(parameter::outputUnits, fields, points ? Qgis::WkbType::Point : Qgis::WkbType::MultiPolygon, job.unitCrs,
              rows,
              {Text::tr("Units by way to school"),
               Text::tr("The mean way of a unit's pupils to the schools they choose, and how many of them attend their "
                        "catchment's school."),
               groupName(), unitsByWay({})});
  }
};

} // namespace

QgsProcessingAlgorithm *createExpectedMix() { return new ExpectedMix; }

} // namespace skolmix
