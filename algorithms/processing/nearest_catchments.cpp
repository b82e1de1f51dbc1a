#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/attributes.h"
#include "processing/nearest_job.h"
#include "processing/parameters.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

/// Pupils by what becomes of them.
struct Sums {
  double placed = 0, notReachable = 0, withoutPlace = 0, metres = 0;
};

class NearestCatchments final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new NearestCatchments; }

  void initAlgorithm(const QVariantMap &) override {
    const auto metres = [](const QString &name, const QString &description, const QVariant &value) {
      return advanced(new QgsProcessingParameterNumber(name, description, Qgis::ProcessingNumberParameterType::Double,
                                                       value, !value.isValid(), 1));
    };
    add(unitParameters());
    add({helped(fieldParameter(parameter::total, Text::tr("Number of pupils"), parameter::units, true, true),
                Text::tr("All pupils of a unit, in the stage to work with. Needed when places are respected; otherwise "
                         "it gives the pupils of each catchment and makes the mean way one per pupil."))});
    add(schoolParameters());
    add({helped(fieldParameter(parameter::schoolStageField, Text::tr("Stages of a school"), parameter::schools, true),
                Text::tr("For example F-6,7-9 or F-6;7-9 where a school offers both.")),
         helped(new QgsProcessingParameterString(parameter::stage, Text::tr("Stage to work with"), QVariant(), false,
                                                 true),
                Text::tr("Empty: catchments for each stage that some school offers.")),
         helped(new QgsProcessingParameterFeatureSource(parameter::network, Text::tr("Streets and paths"),
                                                        {static_cast<int>(Qgis::ProcessingSourceType::VectorLine)},
                                                        QVariant(), true),
                Text::tr("Lines that pupils can walk or ride along, in both directions; they meet where they share a "
                         "vertex. Without them the straight line counts.")),
         helped(new QgsProcessingParameterBoolean(parameter::respectPlaces, Text::tr("Respect the places at schools"),
                                                  false),
                Text::tr("No school gets more pupils than it has places, and all ways together are as short as that "
                         "allows. Needs the number of pupils and the places.")),
         metres(parameter::maxDistanceToNetwork,
                Text::tr("Farthest from a unit's centre or a school to the nearest street (m)"), 500),
         helped(metres(parameter::maxWay, Text::tr("Longest way to school (m)"), QVariant()),
                Text::tr("Who has no school within it is reported and gets none.")),
         new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Catchments by nearest school"),
                                               Qgis::ProcessingSourceType::VectorPolygon),
         new QgsProcessingParameterFeatureSink(parameter::outputUnits, Text::tr("Units with their school"),
                                               Qgis::ProcessingSourceType::VectorAnyGeometry)});
    addOutputs({new QgsProcessingOutputNumber(result::pupils, Text::tr("Pupils with a school")),
                new QgsProcessingOutputNumber(result::pupilsNotReachable, Text::tr("Pupils who reach no school")),
                new QgsProcessingOutputNumber(result::pupilsWithoutPlace, Text::tr("Pupils without a place")),
                new QgsProcessingOutputNumber(result::wayMean, Text::tr("Mean way to school (m)"))});
  }

protected:
  About about() const override {
    return {QStringLiteral("nearestcatchments"),
            Text::tr("Catchments by nearest school"),
            QStringLiteral("catchments"),
            Text::tr("Draw catchments"),
            Text::tr("Gives every place to its nearest school, in a straight line or along streets, if wanted within "
                     "the places at schools."),
            Text::tr("school,catchment,nearest,voronoi,network,street,distance,places,capacity,allocation,transport"),
            Text::tr("<p>Draws the catchments that result when everybody goes to the nearest school.</p>"
                     "<p>In a straight line and without regard to places, borders run exactly halfway between schools. "
                     "Along <i>streets</i>, or when <i>places</i> are respected, units are not cut: each goes by its "
                     "centre, straight to the nearest street and along streets to school. With places, no school "
                     "gets more pupils than it has places, as few pupils as possible have none, and all ways together "
                     "are as short as that allows. A unit goes where most of its pupils get a place; the log says how "
                     "many pupils this puts above the places.</p>"
                     "<p><b>How to read the result:</b> <i>way_mean_m</i> and <i>way_max_m</i> are the mean and the "
                     "farthest way to a school in metres, measured from the centres of units or of their parts; "
                     "<i>use_of_places</i> is pupils per hundred places. A unit that reaches no school is in no "
                     "catchment: in the layer of units, <i>reason</i> says why. The nearest school is a baseline, not "
                     "advice: look at the mix it gives with <i>Expected mix by catchment</i>, which takes the result "
                     "as its catchments, with the fields <i>school_id</i> and <i>stage</i>.</p>"
                     "<p>Of schools that are equally near, the first by id is taken. The log accounts for every "
                     "pupil.</p>")};
  }

  QVariantMap run(Run &run) override {
    const NearestJob job = readNearestJob(run);
    QgsFeatureList catchments;
    QgsFeatureList units;
    Sums sums;
    QStringList stages;
    for (std::size_t i = 0; i < job.stages.size(); ++i) {
      const SchoolStage &stage = job.stages[i];
      const double part = 25. / static_cast<double>(job.stages.size());
      const double from = 70 + part * static_cast<double>(i);
      const Allotment allotment = allot(job, stage, run.progress(from, from + part));
      if (!stage.name.isEmpty()) {
        stages.append(stage.name);
        run.inform(Text::tr("Stage %1").arg(stage.name));
      }
      tellLacking(run, job, stage, allotment);
      tellSchools(run, job, stage, allotment);
      addUp(sums, tellSums(run, job, stage, allotment));
      catchments += catchmentRows(run, job, stage, allotment);
      units += unitRows(run, job, stage, allotment);
    }
    write(run, job, stages, catchments, units);
    const auto ifCounted = [&](double pupils) { return job.units.countsPupils ? QVariant(pupils) : QVariant(); };
    run.result(result::pupils, ifCounted(sums.placed));
    run.result(result::pupilsNotReachable, ifCounted(sums.notReachable));
    run.result(result::pupilsWithoutPlace, ifCounted(sums.withoutPlace));
    run.result(result::wayMean, valueOrNull(sums.metres / sums.placed));
    return run.results();
  }

private:
  // --- The log ------------------------------------------------------------------------------------------------------

  static void tellLacking(Run &run, const NearestJob &job, const SchoolStage &stage, const Allotment &allotment) {
    const std::vector<double> weights = job.units.weights();
    std::map<Lack, std::pair<FeatureList, double>> lacking;
    for (const Journey &journey : allotment.journeys)
      if (journey.school == outside) {
        auto &[names, pupils] = lacking[lackOf(job, stage, journey.unit)];
        names.add(job.units.names[journey.unit]);
        pupils += weights[journey.unit] * journey.share;
      }
    for (const auto &[lack, who] : lacking)
      run.warn(job.units.countsPupils
                   ? Text::tr("%1 units with %2 pupils get no school (%3): %4.")
                         .arg(who.first.countText(), written(who.second, 1), reasonText(lack), who.first.text())
                   : Text::tr("%1 units get no school (%2): %3.")
                         .arg(who.first.countText(), reasonText(lack), who.first.text()));
  }

  static void tellSchools(Run &run, const NearestJob &job, const SchoolStage &stage, const Allotment &allotment) {
    FeatureList without;
    for (std::size_t school = 0; school < stage.schools.size(); ++school)
      if (allotment.catchments[school].isEmpty())
        without.add(text(stage.schools[school].id));
    if (!without.isEmpty())
      run.warn(
          Text::tr("%1 schools get no catchment, since every unit goes to another: %2. Of schools on the same spot "
                   "the first by id is taken for the nearest.")
              .arg(without.countText(), without.text()));
    if (!job.respectsPlaces)
      return;
    FeatureList above;
    double pupilsAbove = 0;
    for (std::size_t school = 0; school < stage.schools.size(); ++school)
      if (const double pupils = allotment.sums[school].pupils,
          more = pupils - stage.schools[school].places.value_or(pupils);
          more > 1e-6) {
        above.add(QStringLiteral("%1 (+%2)").arg(text(stage.schools[school].id), written(more, 1)));
        pupilsAbove += more;
      }
    run.inform(Text::tr("Since units are not divided, %1 pupils are above the places of their school.")
                   .arg(written(pupilsAbove, 1)));
    if (!above.isEmpty())
      run.inform(QStringLiteral("– ") + above.text());
  }

  /// The line that shows that nobody was lost.
  static Sums tellSums(const Run &run, const NearestJob &job, const SchoolStage &stage, const Allotment &allotment) {
    const std::vector<double> weights = job.units.weights();
    const JourneySum &all = allotment.sums.back();
    Sums sums{all.pupils, 0, 0, all.pupils > 0 ? all.meanWay * all.pupils : 0};
    for (const Journey &journey : allotment.journeys)
      if (journey.school == outside)
        (lackOf(job, stage, journey.unit) == Lack::FreePlace ? sums.withoutPlace : sums.notReachable) +=
            weights[journey.unit] * journey.share;
    const double in = std::accumulate(weights.begin(), weights.end(), 0.0);
    const QString line = job.units.countsPupils
                             ? Text::tr("Pupils in %1 = with a school %2 + not reachable %3 + without a place %4.")
                             : Text::tr("Units in %1 = with a school %2 + not reachable %3 + without a place %4.");
    run.inform(line.arg(written(in, 1), written(sums.placed, 1), written(sums.notReachable, 1),
                        written(sums.withoutPlace, 1)));
    if (all.pupils > 0)
      run.inform(Text::tr("Way to school: %1 m on average, %2 m at most.")
                     .arg(written(all.meanWay, 0), written(all.farthestWay, 0)));
    return sums;
  }

  static void addUp(Sums &sums, const Sums &more) {
    sums.placed += more.placed;
    sums.notReachable += more.notReachable;
    sums.withoutPlace += more.withoutPlace;
    sums.metres += more.metres;
  }

  // --- Writing ------------------------------------------------------------------------------------------------------

  static QgsFields catchmentFields() {
    QgsFields fields;
    for (const char *name : {"school_id", "school_name", "stage"})
      fields.append(QgsField(QLatin1String(name), QMetaType::Type::QString));
    for (const char *name : {"places", "pupils", "use_of_places", "way_mean_m", "way_max_m"})
      fields.append(QgsField(QLatin1String(name), QMetaType::Type::Double));
    return fields;
  }

  static QgsFields unitFields() {
    QgsFields fields;
    for (const char *name : {"unit", "stage", "school_id", "school_name"})
      fields.append(QgsField(QLatin1String(name), QMetaType::Type::QString));
    for (const char *name : {"share", "pupils", "way_m"})
      fields.append(QgsField(QLatin1String(name), QMetaType::Type::Double));
    fields.append(QgsField(QStringLiteral("reason"), QMetaType::Type::QString));
    return fields;
  }

  static QVariant stageOrNull(const SchoolStage &stage) {
    return stage.name.isEmpty() ? QVariant() : QVariant(stage.name);
  }

  static QgsFeatureList catchmentRows(const Run &run, const NearestJob &job, const SchoolStage &stage,
                                      const Allotment &allotment) {
    QgsFeatureList rows;
    for (std::size_t number = 0; number < stage.schools.size(); ++number) {
      if (allotment.catchments[number].isEmpty())
        continue;
      const School &school = stage.schools[number];
      const bool counts = job.units.countsPupils;
      const JourneySum &sum = allotment.sums[number];
      QgsFeature row(catchmentFields());
      row.setAttributes(QVector<QVariant>{
          text(school.id), text(school.name), stageOrNull(stage), school.places ? QVariant(*school.places) : QVariant(),
          counts ? QVariant(sum.pupils) : QVariant(),
          counts && school.places && *school.places > 0 ? QVariant(100 * sum.pupils / *school.places) : QVariant(),
          valueOrNull(sum.meanWay), valueOrNull(sum.farthestWay)});
      row.setGeometry(multi(inCrs(allotment.catchments[number], job.workspace, job.unitCrs, run)));
      rows.append(row);
    }
    return rows;
  }

  static QgsGeometry multi(QgsGeometry geometry) {
    geometry.convertToMultiType();
    return geometry;
  }

  /// The part of a unit in the school's catchment; outside, what is in none.
  static Geometry partOf(const Geometry &unit, const Journey &journey, const Allotment &allotment) {
    if (journey.share >= 1 || unit.isPoint())
      return unit;
    if (journey.school != outside)
      return intersection(unit, allotment.catchments[journey.school]);
    Geometry rest = unit;
    for (const Journey &other : std::ranges::equal_range(allotment.journeys, journey.unit, {}, &Journey::unit))
      if (other.school != outside)
        rest = difference(rest, allotment.catchments[other.school]);
    return rest;
  }

  static QgsFeatureList unitRows(const Run &run, const NearestJob &job, const SchoolStage &stage,
                                 const Allotment &allotment) {
    QgsFeatureList rows;
    for (const Journey &journey : allotment.journeys) {
      run.checkCancelled();
      const School *school = journey.school == outside ? nullptr : &stage.schools[journey.school];
      const std::optional<double> pupils = job.units.pupils[journey.unit];
      QgsFeature row(unitFields());
      row.setAttributes(QVector<QVariant>{
          job.units.names[journey.unit], stageOrNull(stage), school ? QVariant(text(school->id)) : QVariant(),
          school ? QVariant(text(school->name)) : QVariant(), 100 * journey.share,
          pupils ? QVariant(*pupils * journey.share) : QVariant(), valueOrNull(journey.metres),
          school ? QVariant() : QVariant(reasonText(lackOf(job, stage, journey.unit)))});
      if (const Geometry &unit = job.units.places[journey.unit]; !unit.isEmpty()) {
        const QgsGeometry place = inCrs(job.hasPoints ? pointGeometry(unit.centre()) : partOf(unit, journey, allotment),
                                        job.workspace, job.unitCrs, run);
        row.setGeometry(job.hasPoints ? place : multi(place));
      }
      rows.append(row);
    }
    return rows;
  }

  static void write(Run &run, const NearestJob &job, const QStringList &stages, const QgsFeatureList &catchments,
                    const QgsFeatureList &units) {
    const QString title = Text::tr("Catchments by nearest school");
    const QString way = job.alongStreets ? Text::tr("along streets") : Text::tr("in a straight line");
    run.write(parameter::output, catchmentFields(), Qgis::WkbType::MultiPolygon, job.unitCrs, catchments,
              {title, Text::tr("Who lives nearest to which school, %1.").arg(way), title, catchmentAreas(stages)});
    run.write(parameter::outputUnits, unitFields(), job.hasPoints ? Qgis::WkbType::Point : Qgis::WkbType::MultiPolygon,
              job.unitCrs, units,
              {Text::tr("Units with their school"),
               Text::tr("The school of every unit and the way there, %1, or why it has none.").arg(way), title,
               unitsByWay(stages)});
  }
};

} // namespace

QgsProcessingAlgorithm *createNearestCatchments() { return new NearestCatchments; }

} // namespace skolmix
