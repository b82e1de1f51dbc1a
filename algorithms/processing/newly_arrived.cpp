#include "presentation/newly_arrived_page.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/arrivals_job.h"
#include "processing/attributes.h"
#include "processing/enrolment_log.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

/// Those with these names; the others are deleted.
Definitions only(Definitions definitions, const QStringList &names) {
  std::erase_if(definitions, [&](const QgsProcessingParameterDefinition *definition) {
    const bool isOther = !names.contains(definition->name());
    if (isOther)
      delete definition;
    return isOther;
  });
  return definitions;
}

Definitions hostParameters() {
  Definitions definitions = schoolParameters();
  const auto share = [](const QString &name, const QString &description, double value) {
    return new QgsProcessingParameterNumber(name, description, Qgis::ProcessingNumberParameterType::Double, value,
                                            false, 0, 1);
  };
  const Definitions more{
      helped(
          fieldParameter(parameter::pupilsField, Text::tr("Pupils at a school today"), parameter::schools, false, true),
          Text::tr("All pupils, those who are newly arrived among them. Where it is empty, the school gets nobody "
                   "and is in no figure.")),
      helped(fieldParameter(parameter::arrivedField, Text::tr("Newly arrived pupils at a school today"),
                            parameter::schools, true, true),
             Text::tr("Without a field there are none yet.")),
      helped(share(parameter::reserve, Text::tr("Share of the places reserved for newly arrived pupils (0–1)"), 0),
             Text::tr("A soft reserve: these places are theirs first, even where the school is otherwise full; what "
                      "they do not need is open to all. Newly arrived pupils of today fill it, too.")),
      advanced(helped(fieldParameter(parameter::reserveField, Text::tr("Reserve of a school, instead"),
                                     parameter::schools, true, true),
                      Text::tr("A share from 0 to 1 per school; where it is empty, the common one."))),
      helped(new QgsProcessingParameterBoolean(parameter::independentTakePart,
                                               Text::tr("Independent schools take part"), true),
             Text::tr("If not, they get nobody. They stay in the whole that shares are compared with."))};
  definitions.insert(definitions.end(), more.begin(), more.end());
  const Definitions kinds = only(schoolKindParameters(), {parameter::operatorField, parameter::independentValues});
  definitions.insert(definitions.end() - 1, kinds.begin(), kinds.end());
  return definitions;
}

Definitions arrivalParameters() {
  return {
      helped(new QgsProcessingParameterFeatureSource(parameter::arrivals, Text::tr("Where newly arrived pupils live"),
                                                     {static_cast<int>(Qgis::ProcessingSourceType::VectorPoint),
                                                      static_cast<int>(Qgis::ProcessingSourceType::VectorPolygon)},
                                                     QVariant(), true),
             Text::tr("Addresses, accommodations or areas. Without it they may go to any school, and ways do not "
                      "count.")),
      helped(fieldParameter(parameter::arrivalsField, Text::tr("Number of newly arrived pupils there"),
                            parameter::arrivals, true, true),
             Text::tr("Whole numbers. Without a field, one each.")),
      advanced(fieldParameter(parameter::unitField, Text::tr("Name of such a place"), parameter::arrivals, true)),
      helped(new QgsProcessingParameterNumber(parameter::pupilsToSpread,
                                              Text::tr("Number of pupils to spread, if it is not known where they "
                                                       "live"),
                                              Qgis::ProcessingNumberParameterType::Integer, QVariant(), true, 1,
                                              1000000),
             Text::tr("Used only without the layer."))};
}

/// The spread, and all schools before and after it: newly arrived pupils and others.
struct Spread {
  std::vector<ArrivalFlow> flows;
  std::vector<double> more; ///< per school
  Counts before, after;
};

Spread spread(const ArrivalsJob &job, double wayWeight) {
  Spread result{spreadArrivals(job.ways, job.arrivals, job.hosts, wayWeight), {}, {}, {}};
  result.more = arrivalsPerSchool(result.flows, job.schools.size());
  result.before = withArrivals(job.hosts, std::vector<double>(job.schools.size()));
  result.after = withArrivals(job.hosts, result.more);
  return result;
}

double shareOf(std::span<const double> counts) { return 100 * counts[0] / sum(counts); }

double wholeShare(const Counts &schools) { return shareOf(columnSums(schools)); }

double metresOf(const ArrivalsJob &job, const ArrivalFlow &flow) {
  return job.live ? job.ways[flow.place][flow.school] : noWay;
}

class NewlyArrived final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new NewlyArrived; }

  void initAlgorithm(const QVariantMap &) override {
    add(hostParameters());
    add(arrivalParameters());
    add(only(costParameters(), {parameter::network, parameter::maxDistanceToNetwork}));
    add({helped(new QgsProcessingParameterNumber(parameter::maxWay, Text::tr("Longest way to school (m)"),
                                                 Qgis::ProcessingNumberParameterType::Double, QVariant(), true, 1),
                Text::tr("Nobody goes farther; who has no school with room within it is reported and gets none.")),
         advanced(helped(
             new QgsProcessingParameterNumber(parameter::wayWeight,
                                              Text::tr("How much ways count against even shares (0–1)"),
                                              Qgis::ProcessingNumberParameterType::Double, 0.5, false, 0, 1),
             Text::tr("0: only even shares count, 1: only short ways. At 0.5 a pupil is sent about 100 m farther for "
                      "each percentage point that the other school has fewer newly arrived pupils, at 0.2 about 400 m, "
                      "at 0.8 about 25 m."))),
         new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Schools with newly arrived pupils"),
                                               Qgis::ProcessingSourceType::VectorPoint),
         helped(new QgsProcessingParameterFeatureSink(parameter::outputFlows, Text::tr("Who goes where"),
                                                      Qgis::ProcessingSourceType::VectorLine, QVariant(), true, true),
                Text::tr("Only if it is known where they live.")),
         reportParameter()});
    addOutputs(
        {new QgsProcessingOutputNumber(result::assigned, Text::tr("Newly arrived pupils with a school")),
         new QgsProcessingOutputNumber(result::withoutSchool, Text::tr("Newly arrived pupils without a school")),
         new QgsProcessingOutputNumber(result::pupilsAbovePlaces, Text::tr("Pupils above the places of their school")),
         new QgsProcessingOutputNumber(result::wayMean, Text::tr("Mean way to school (m)")),
         new QgsProcessingOutputNumber(result::etaSquaredBefore, Text::tr("η² of newly arrived and others, today")),
         new QgsProcessingOutputNumber(result::etaSquaredAfter, Text::tr("η² of newly arrived and others, afterwards")),
         new QgsProcessingOutputNumber(result::theilHBefore, Text::tr("Theil's H of newly arrived and others, today")),
         new QgsProcessingOutputNumber(result::theilHAfter,
                                       Text::tr("Theil's H of newly arrived and others, afterwards"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("newlyarrived"),
        Text::tr("Spread newly arrived pupils"),
        QStringLiteral("score"),
        Text::tr("Score proposals"),
        Text::tr("Which schools have room for newly arrived pupils, so that their share gets as even, and their ways "
                 "as short, as places allow."),
        Text::tr("school,newly arrived,refugees,reserve,quota,places,capacity,allocation,even shares,transport"),
        Text::tr("<p>Spreads newly arrived pupils over schools with room. As few as possible get none; among all "
                 "such spreads, the variance of their share between schools, and the ways, are as small as can be. "
                 "The answer is exact, not a guess.</p>"
                 "<p>A <i>reserve</i> keeps part of the places for them: these are theirs first, even where the "
                 "school is otherwise full, and what they do not need is open to all.</p>"
                 "<p><b>How to read the result:</b> <i>assigned</i> is how many come to a school, <i>room</i> how "
                 "many could have. <i>arrived_share</i> is the share of newly arrived pupils in per cent, "
                 "<i>arrived_deviation</i> how many percentage points that is above (+) or below (−) the whole of "
                 "the same time. <i>pupils_above_places</i> tells where the reserve puts a school above its "
                 "places. Both ends belong together: what one school has more of, others have less of.</p>"
                 "<p>It is a picture of what is possible, not an admission: families choose, and it knows neither "
                 "the grade nor the wishes of anybody. The log accounts for every pupil.</p>")};
  }

  QVariantMap run(Run &run) override {
    const ArrivalsJob job = readArrivalsJob(run);
    const Spread spread = skolmix::spread(job, run.number(parameter::wayWeight));
    run.progress(95, 95)(1);
    tell(run, job, spread);
    writeSchools(run, job, spread);
    if (job.live)
      writeFlows(run, job, spread);
    run.writeFile(parameter::report, page(run, job, spread));
    const Measures before = measures(spread.before);
    const Measures after = measures(spread.after);
    run.result(result::etaSquaredBefore, valueOrNull(before.etaSquared));
    run.result(result::etaSquaredAfter, valueOrNull(after.etaSquared));
    run.result(result::theilHBefore, valueOrNull(before.theilH));
    run.result(result::theilHAfter, valueOrNull(after.theilH));
    run.result(result::assigned, sum(spread.more));
    run.result(result::withoutSchool, lackingOf(job, spread).all());
    run.result(result::pupilsAbovePlaces, pupilsAbove(job, spread));
    run.result(result::wayMean, valueOrNull(meanWay(job, spread)));
    return run.results();
  }

private:
  // --- Sums ---------------------------------------------------------------------------------------------------------

  /// Pupils without a school, and where they live.
  struct Lacking {
    double outOfReach = 0, withoutRoom = 0;
    FeatureList farPlaces, fullPlaces;
    double all() const { return outOfReach + withoutRoom; }
  };

  static Lacking lackingOf(const ArrivalsJob &job, const Spread &spread) {
    Lacking lacking;
    for (const ArrivalFlow &flow : spread.flows) {
      if (flow.school != outside)
        continue;
      const bool isFar = std::ranges::all_of(job.ways[flow.place], [](double way) { return std::isnan(way); });
      (isFar ? lacking.outOfReach : lacking.withoutRoom) += static_cast<double>(flow.pupils);
      (isFar ? lacking.farPlaces : lacking.fullPlaces).add(job.names[flow.place]);
    }
    return lacking;
  }

  static double meanWay(const ArrivalsJob &job, const Spread &spread) {
    double metres = 0;
    for (const ArrivalFlow &flow : spread.flows)
      if (flow.school != outside)
        metres += static_cast<double>(flow.pupils) * metresOf(job, flow);
    return metres / sum(spread.more);
  }

  /// NaN where the school's places are not known.
  static double above(const School &school, std::span<const double> pupils) {
    return school.places ? std::max(0.0, sum(pupils) - *school.places) : std::nan("");
  }

  static double pupilsAbove(const ArrivalsJob &job, const Spread &spread) {
    double sum = 0;
    for (std::size_t school = 0; school < job.schools.size(); ++school)
      if (job.schools[school].places)
        sum += above(job.schools[school], spread.after[school]);
    return sum;
  }

  // --- The log ------------------------------------------------------------------------------------------------------

  static void tell(Run &run, const ArrivalsJob &job, const Spread &spread) {
    const Lacking lacking = lackingOf(job, spread);
    if (!lacking.farPlaces.isEmpty())
      run.warn(
          Text::tr("%1 newly arrived pupils reach no school within the longest way, or have no place on the map or "
                   "near a street: %2.")
              .arg(written(lacking.outOfReach, 0), lacking.farPlaces.text()));
    if (lacking.withoutRoom > 0)
      run.warn(job.live
                   ? Text::tr("%1 newly arrived pupils find no room at any school in reach: %2. Allow a longer way, "
                              "a larger reserve, or more schools.")
                         .arg(written(lacking.withoutRoom, 0), lacking.fullPlaces.text())
                   : Text::tr("%1 newly arrived pupils find no room at any school. Allow a larger reserve, or more "
                              "schools.")
                         .arg(written(lacking.withoutRoom, 0)));
    tellAbove(run, job, spread);
    for (const auto &[when, schools] : {std::pair(Text::tr("Newly arrived and others, today: %1"), &spread.before),
                                        std::pair(Text::tr("Newly arrived and others, afterwards: %1"), &spread.after)})
      run.inform(when.arg(measuresText(measures(*schools))));
    if (job.live && sum(spread.more) > 0)
      run.inform(Text::tr("Way to school: %1 m on average.").arg(written(meanWay(job, spread), 0)));
    run.inform(Text::tr("Newly arrived pupils %1 = at a school %2 + without a school %3 (out of reach %4, no room %5).")
                   .arg(written(sum(spread.more) + lacking.all(), 0), written(sum(spread.more), 0),
                        written(lacking.all(), 0), written(lacking.outOfReach, 0), written(lacking.withoutRoom, 0)));
  }

  /// Only of schools where somebody comes: the others were above before.
  static void tellAbove(Run &run, const ArrivalsJob &job, const Spread &spread) {
    FeatureList names;
    double pupils = 0;
    for (std::size_t school = 0; school < job.schools.size(); ++school)
      if (const double own = above(job.schools[school], spread.after[school]); own > 0 && spread.more[school] > 0) {
        names.add(QStringLiteral("%1 (+%2)").arg(text(job.schools[school].id), written(own, 0)));
        pupils += own;
      }
    if (!names.isEmpty())
      run.warn(Text::tr("The reserve puts %1 pupils above the places of %2 schools: %3.")
                   .arg(written(pupils, 0), names.countText(), names.text()));
  }

  // --- Writing ------------------------------------------------------------------------------------------------------

  static QString groupName() { return Text::tr("Newly arrived pupils"); }

  static QgsFields schoolFields() {
    QgsFields fields;
    appendFields(fields, {"school_id", "school_name"}, QMetaType::Type::QString);
    appendFields(fields,
                 {"places", "reserved_places", "room", "assigned", "pupils_before", "pupils_after", "arrived_before",
                  "arrived_after", "others_after", "arrived_share_before", "arrived_share_after",
                  "arrived_deviation_before", "arrived_deviation_after", "places_left", "pupils_above_places"});
    return fields;
  }

  static QgsAttributes schoolRow(const ArrivalsJob &job, const Spread &spread, std::size_t number) {
    const School &school = job.schools[number];
    const auto before = spread.before[number];
    const auto after = spread.after[number];
    const auto ifKnown = [&](double value) { return school.places ? QVariant(value) : QVariant(); };
    const std::optional<double> room = job.hosts[number].room;
    return QgsAttributes(QVector<QVariant>{
        text(school.id), text(school.name), ifKnown(school.places.value_or(0)), ifKnown(job.reserved[number]),
        room ? QVariant(*room) : QVariant(), spread.more[number], sum(before), sum(after), before[0], after[0],
        after[1], valueOrNull(shareOf(before)), valueOrNull(shareOf(after)),
        valueOrNull(shareOf(before) - wholeShare(spread.before)),
        valueOrNull(shareOf(after) - wholeShare(spread.after)),
        ifKnown(std::max(0.0, school.places.value_or(0) - sum(after))), valueOrNull(above(school, after))});
  }

  static void writeSchools(Run &run, const ArrivalsJob &job, const Spread &spread) {
    const QgsFields fields = schoolFields();
    QgsFeatureList rows;
    for (std::size_t school = 0; school < job.schools.size(); ++school) {
      QgsFeature feature(fields);
      feature.setAttributes(schoolRow(job, spread, school));
      if (const std::optional<Point> place = job.schools[school].location)
        feature.setGeometry(inCrs(pointGeometry(*place), job.workspace, job.schoolCrs, run));
      rows.append(feature);
    }
    const QString deviation = QStringLiteral("arrived_deviation_after");
    const QString label = QStringLiteral("\"school_name\" || '\\n' || ") + withSign(QStringLiteral("\"assigned\""), 0);
    run.write(parameter::output, fields, Qgis::WkbType::Point, job.schoolCrs, rows,
              {Text::tr("Schools with newly arrived pupils"),
               Text::tr("How many newly arrived pupils come to each school, and their share before and after."),
               groupName(),
               deviationSchools({deviation,
                                 wholeShare(spread.after),
                                 QStringLiteral("pupils_after"),
                                 {QStringLiteral("arrived_after"), QStringLiteral("others_after")},
                                 {Text::tr("newly arrived"), Text::tr("others")},
                                 label,
                                 {}})});
  }

  static void writeFlows(Run &run, const ArrivalsJob &job, const Spread &spread) {
    QgsFields fields;
    appendFields(fields, {"unit", "school_id", "school_name"}, QMetaType::Type::QString);
    appendFields(fields, {"pupils", "way_m"});
    QgsFeatureList rows;
    double onTheSpot = 0;
    for (const ArrivalFlow &flow : spread.flows) {
      if (flow.school == outside)
        continue;
      const Point home = *job.homes[flow.place];
      const School &school = job.schools[flow.school];
      constexpr double tooShort = 0.01; // metres of a line
      if (job.workspace.projection.distance(home, *school.location) < tooShort) {
        onTheSpot += static_cast<double>(flow.pupils);
        continue;
      }
      QgsFeature feature(fields);
      feature.setAttributes(QgsAttributes(QVector<QVariant>{job.names[flow.place], text(school.id), text(school.name),
                                                            static_cast<double>(flow.pupils), metresOf(job, flow)}));
      const QgsGeometry line =
          QgsGeometry::fromPolylineXY({QgsPointXY(home.x, home.y), QgsPointXY(school.location->x, school.location->y)});
      feature.setGeometry(inCrs(fromQgis(line), job.workspace, job.schoolCrs, run));
      rows.append(feature);
    }
    if (onTheSpot > 0)
      run.inform(Text::tr("%1 pupils live on the spot of their school and have no line.").arg(written(onTheSpot, 0)));
    run.write(parameter::outputFlows, fields, Qgis::WkbType::LineString, job.schoolCrs, rows,
              {Text::tr("Who goes where"),
               Text::tr("A line from each place to each school that newly arrived pupils go to from there."),
               groupName(), flowLines(QStringLiteral("pupils"))});
  }

  static QString page(const Run &run, const ArrivalsJob &job, const Spread &spread) {
    NewlyArrivedPage page{Text::tr("Newly arrived pupils: a spread over the schools"),
                          {},
                          lackingOf(job, spread).all(),
                          meanWay(job, spread),
                          measures(spread.before),
                          measures(spread.after),
                          run.warnings()};
    for (std::size_t school = 0; school < job.schools.size(); ++school)
      page.schools.push_back({text(job.schools[school].name), job.schools[school].places, sum(spread.before[school]),
                              sum(spread.after[school]), spread.before[school][0], spread.after[school][0]});
    return newlyArrivedPage(page);
  }
};

} // namespace

QgsProcessingAlgorithm *createNewlyArrived() { return new NewlyArrived; }

} // namespace skolmix
