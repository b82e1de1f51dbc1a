#include "presentation/styles.h"
#include "presentation/text.h"
#include "presentation/trend_page.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/assessment_log.h"
#include "processing/measure_table.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"
#include "processing/roll_years.h"
#include "segregation/change.h"

#include <cmath>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

/// The measures whose change is told. Hutchens and D, of the first group against the others, do not change where only
/// the groups' totals do.
struct Followed {
  const char *code;
  double (*value)(const EveryMeasure &every);
  bool hasInterval;         ///< absolute deviations have none: chance makes too much of them
  bool isInvariant = false; ///< where only the groups' totals change, with many groups too
};

constexpr std::array followed{
    Followed{"theil_h", [](const EveryMeasure &every) { return every.many.theilH; }, true},
    Followed{"dissimilarity", [](const EveryMeasure &every) { return every.groups.front().dissimilarity; }, false},
    Followed{"eta_squared", [](const EveryMeasure &every) { return every.many.etaSquared; }, true},
    Followed{"hutchens", [](const EveryMeasure &every) { return every.groups.front().hutchens; }, true, true}};

std::vector<double> followedFigures(const Counts &schools) {
  const EveryMeasure every = everyMeasure(schools);
  std::vector<double> figures;
  for (const Followed &measure : followed)
    figures.push_back(measure.value(every));
  return figures;
}

/// A change between two years, in one dimension.
struct ChangeRow {
  QString dimension, code, from, to;
  Change change;
  std::optional<Range> interval;
};

const QString first = QStringLiteral("_first");
const QString last = QStringLiteral("_last");

class SegregationTrend final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new SegregationTrend; }

  void initAlgorithm(const QVariantMap &) override {
    add({helped(new QgsProcessingParameterMultipleLayers(
                    parameter::rolls, Text::tr("School rolls: one layer per year, or one with all years"),
                    Qgis::ProcessingSourceType::Vector),
                Text::tr("Several layers stand in the order of time and have the same fields.")),
         helped(fieldParameter(parameter::yearField, Text::tr("Year of a row"), parameter::rolls, true),
                Text::tr("Without it, every layer is a year of its own and bears its name.")),
         fieldParameter(parameter::schoolIdField, Text::tr("Id of a school, the same in all years"), parameter::rolls,
                        false),
         fieldParameter(parameter::nameField, Text::tr("Name of a school"), parameter::rolls, true)});
    add(rollParameters(parameter::rolls));
    add(chanceParameters());
    add({new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Schools, first and last year"),
                                               Qgis::ProcessingSourceType::Vector),
         optionalTable(parameter::outputMeasures, Text::tr("Measures, year by year"), true),
         optionalTable(parameter::outputChanges, Text::tr("Changes, and what schools opened and closed add"), true),
         reportParameter()});
    addOutputs(
        {new QgsProcessingOutputNumber(result::theilHFirst, Text::tr("Theil's H, first year")),
         new QgsProcessingOutputNumber(result::theilHLast, Text::tr("Theil's H, last year")),
         new QgsProcessingOutputNumber(result::theilHChange, Text::tr("Change in Theil's H")),
         new QgsProcessingOutputNumber(result::theilHOpened, Text::tr("Change in H by schools opened")),
         new QgsProcessingOutputNumber(result::theilHClosed, Text::tr("Change in H by schools closed")),
         new QgsProcessingOutputNumber(result::theilHContinued, Text::tr("Change in H at the other schools")),
         new QgsProcessingOutputNumber(result::theilHLow, Text::tr("Change in H without chance, lower end (95 %)")),
         new QgsProcessingOutputNumber(result::theilHHigh, Text::tr("Change in H without chance, upper end (95 %)")),
         new QgsProcessingOutputNumber(result::pupilsLeftOut, Text::tr("Pupils in rows left out"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("segregationtrend"),
        Text::tr("Segregation over the years"),
        QStringLiteral("segregation"),
        Text::tr("Measure segregation"),
        Text::tr(
            "How segregation between schools changed, and what schools opened, closed and changed had to do with it."),
        Text::tr("school,segregation,trend,follow-up,change,years,opened,closed,evaluation"),
        Text::tr(
            "<p>Measures segregation year by year, and divides the change from the first to the last year, and from "
            "each "
            "year to the next.</p>"
            "<p><b>How to read the result:</b> <i>opened</i> is what the measure gained by schools that are only there "
            "at the end, <i>closed</i> what it lost with schools that are only there at the start, <i>continued</i> "
            "what "
            "changed at all others; they add up to the change (Elbers 2021). A school that opened with the mix of the "
            "whole makes H lower. Below zero is less segregation.</p>"
            "<p>H and η² also move when a group grows or shrinks everywhere alike. D and Hutchens' index, of the "
            "first group against the others, do not: where they stay and H moves, it is the whole that changed and not "
            "the spread over schools.</p>"
            "<p>The interval holds the change without chance 95 times in 100. If it holds 0, the change may be nothing "
            "but "
            "the difference between one cohort and the next.</p>"
            "<p>A change in segregation after a measure is not yet its effect: compare with what happened "
            "elsewhere.</p>")};
  }

  QVariantMap run(Run &run) override {
    const RollYears rolls = readRollYears(run, run.progress(0, 15));
    const std::vector<Dimension> &dimensions = rolls.rolls.front().dimensions;
    MeasureTable table;
    std::vector<Assessment> headline;
    for (std::size_t year = 0; year < rolls.years.size(); ++year) {
      table.setYear(rolls.years[year]);
      for (std::size_t i = 0; i < dimensions.size(); ++i) {
        const double step = 60.0 / static_cast<double>(rolls.years.size() * dimensions.size());
        const double from = 15 + step * static_cast<double>(year * dimensions.size() + i);
        Assessment assessment =
            assess(rolls.dimension(year, i), assessmentOptions(run, i), run.progress(from, from + step));
        table.add(dimensions[i], assessment);
        run.inform(rolls.years[year] + QStringLiteral(":"));
        tellAssessment(run, dimensions[i], assessment);
        if (i == 0)
          headline.push_back(std::move(assessment));
      }
    }
    const std::vector<ChangeRow> changes = changesOf(run, rolls, headline);
    tell(run, rolls, changes.front());
    writeSchools(run, rolls);
    table.write(run);
    writeChanges(run, changes);
    writePage(run, rolls, std::move(headline), changes);
    giveNumbers(run, rolls, changes.front());
    return run.results();
  }

private:
  static TwoYears yearsOf(const RollYears &rolls, std::size_t dimension, std::size_t from, std::size_t to) {
    return {middle(rolls.dimension(from, dimension)), middle(rolls.dimension(to, dimension))};
  }

  /// From the first to the last year, then from each to the next; H of the first dimension is the very first.
  static std::vector<ChangeRow> changesOf(Run &run, const RollYears &rolls, const std::vector<Assessment> &headline) {
    const AssessmentOptions options = assessmentOptions(run, 0);
    const bool isSure = options.drawing.draws > 0 && std::ranges::all_of(headline, [](const Assessment &assessment) {
                          return assessment.noInterval == Refusal::None;
                        });
    std::vector<std::pair<std::size_t, std::size_t>> spans{{0, rolls.years.size() - 1}};
    for (std::size_t year = 1; year < rolls.years.size() && rolls.years.size() > 2; ++year)
      spans.emplace_back(year - 1, year);
    std::vector<ChangeRow> result;
    const auto &dimensions = rolls.rolls.front().dimensions;
    const double step = 20.0 / static_cast<double>(dimensions.size() * spans.size() * followed.size());
    for (std::size_t i = 0; i < dimensions.size(); ++i)
      for (const auto &[from, to] : spans) {
        const TwoYears years = yearsOf(rolls, i, from, to);
        const double start = 75 + step * static_cast<double>(result.size());
        std::vector<Range> intervals;
        if (isSure)
          intervals = changeIntervals(years, followedFigures, options.drawing,
                                      run.progress(start, start + step * static_cast<double>(followed.size())));
        for (std::size_t measure = 0; measure < followed.size(); ++measure) {
          const bool hasInterval = isSure && followed[measure].hasInterval;
          result.push_back({QString::fromStdString(dimensions[i].name), QString::fromLatin1(followed[measure].code),
                            rolls.years[from], rolls.years[to],
                            change(years, [&](const Counts &schools) { return followedFigures(schools)[measure]; }),
                            hasInterval ? std::optional(intervals[measure]) : std::nullopt});
        }
      }
    return result;
  }

  static void tell(Run &run, const RollYears &rolls, const ChangeRow &row) {
    const Change &change = row.change;
    run.inform(Text::tr("From %1 to %2 H changed by %3: schools opened %4, closed %5, others %6.")
                   .arg(rolls.years.front(), rolls.years.back(), signedNumber(change.last - change.first, 4),
                        signedNumber(change.opened, 4), signedNumber(change.closed, 4),
                        signedNumber(change.continued, 4)));
    if (row.interval)
      run.inform(Text::tr("Without what chance does, the change is between %1 and %2 (95 in 100).")
                     .arg(signedNumber(row.interval->low, 4), signedNumber(row.interval->high, 4)));
  }

  static QString fateText(Fate fate) {
    switch (fate) {
    case Fate::Opened:
      return QStringLiteral("opened");
    case Fate::Closed:
      return QStringLiteral("closed");
    case Fate::Continued:
      return QStringLiteral("continued");
    case Fate::Empty:
      break;
    }
    return QStringLiteral("empty");
  }

  static void writeSchools(Run &run, const RollYears &rolls) {
    const GroupCounts &then = rolls.rolls.front();
    const GroupCounts &now = rolls.rolls.back();
    QgsFields fields;
    for (const char *name : {"id", "name", "fate"})
      fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::QString));
    appendMixFields(fields, then, first);
    appendMixFields(fields, now, last);
    fields.append(QgsField(QStringLiteral("theil_h_change"), QMetaType::Type::Double));
    const std::vector<QgsAttributes> before = mixAttributes(then, then.counts);
    const std::vector<QgsAttributes> after = mixAttributes(now, now.counts);
    const TwoYears years = yearsOf(rolls, 0, 0, rolls.years.size() - 1);
    const TwoYears both = continued(years);
    const Parts partsBefore = theilHParts(both.first);
    const Parts partsAfter = theilHParts(both.last);
    QgsFeatureList features;
    for (std::size_t school = 0; school < rolls.ids.size(); ++school) {
      const Fate own = fate(years, school);
      QgsAttributes values;
      values.append({rolls.ids[school], rolls.names[school], fateText(own)});
      values += before[school];
      values += after[school];
      values.append(own == Fate::Continued ? valueOrNull(std::abs(partsAfter[school]) - std::abs(partsBefore[school]))
                                           : QVariant());
      QgsFeature feature(fields);
      feature.setAttributes(values);
      feature.setGeometry(rolls.places[school]);
      features.append(feature);
    }
    const QString focus = now.groups.front();
    const double whole = wholeShare(now.counts, now.dimensions.front(), 0);
    const QString deviation = field::deviation(focus, last);
    const QStringList names = headlineGroups(now);
    const bool isPolygon = QgsWkbTypes::geometryType(rolls.placeType) == Qgis::GeometryType::Polygon;
    run.write(
        parameter::output, fields, rolls.placeType, rolls.crs, features,
        {Text::tr("Segregation over the years: %1").arg(focus),
         Text::tr("Every school in the first and the last year, and its part in the change of H where it was there in "
                  "both."),
         {},
         isPolygon
             ? deviationAreas(deviation, whole)
             : deviationSchools({deviation, whole, field::pupils(last), countFields(names, last), names, {}, {}})});
  }

  static void writeChanges(Run &run, const std::vector<ChangeRow> &changes) {
    QgsFields fields;
    for (const char *name : {"dimension", "measure", "name", "from_year", "to_year"})
      fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::QString));
    for (const char *name :
         {"value_from", "value_to", "change", "opened", "closed", "continued", "interval_low", "interval_high"})
      fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::Double));
    QgsFeatureList features;
    for (const auto &[dimension, code, from, to, change, interval] : changes) {
      QgsAttributes values;
      values.append({dimension, code, measureName(code), from, to, valueOrNull(change.first), valueOrNull(change.last),
                     valueOrNull(change.last - change.first), valueOrNull(change.opened), valueOrNull(change.closed),
                     valueOrNull(change.continued), interval ? valueOrNull(interval->low) : QVariant(),
                     interval ? valueOrNull(interval->high) : QVariant()});
      QgsFeature feature(fields);
      feature.setAttributes(values);
      features.append(feature);
    }
    run.write(parameter::outputChanges, fields, Qgis::WkbType::NoGeometry, {}, features,
              {Text::tr("Changes of segregation"),
               Text::tr("Opened, closed and continued add up to the change of each measure."),
               {},
               figureTable({QStringLiteral("name")})});
  }

  static void writePage(Run &run, const RollYears &rolls, std::vector<Assessment> headline,
                        const std::vector<ChangeRow> &changes) {
    TrendPage page{Text::tr("Segregation between schools, %1 to %2").arg(rolls.years.front(), rolls.years.back()),
                   rolls.years,
                   std::move(headline),
                   {},
                   0,
                   0,
                   0,
                   run.warnings()};
    for (std::size_t i = 0; i < followed.size(); ++i)
      page.changes.push_back(
          {measureName(changes[i].code), changes[i].change, changes[i].interval, followed[i].isInvariant});
    const TwoYears years = yearsOf(rolls, 0, 0, rolls.years.size() - 1);
    for (std::size_t school = 0; school < rolls.ids.size(); ++school) {
      const Fate own = fate(years, school);
      page.opened += own == Fate::Opened;
      page.closed += own == Fate::Closed;
      page.continued += own == Fate::Continued;
    }
    run.writeFile(parameter::report, trendPage(page));
  }

  static void giveNumbers(Run &run, const RollYears &rolls, const ChangeRow &row) {
    run.result(result::theilHFirst, valueOrNull(row.change.first));
    run.result(result::theilHLast, valueOrNull(row.change.last));
    run.result(result::theilHChange, valueOrNull(row.change.last - row.change.first));
    run.result(result::theilHOpened, valueOrNull(row.change.opened));
    run.result(result::theilHClosed, valueOrNull(row.change.closed));
    run.result(result::theilHContinued, valueOrNull(row.change.continued));
    run.result(result::theilHLow, row.interval ? valueOrNull(row.interval->low) : QVariant());
    run.result(result::theilHHigh, row.interval ? valueOrNull(row.interval->high) : QVariant());
    run.result(result::pupilsLeftOut, rolls.rolls.front().leftOut);
  }
};

} // namespace

QgsProcessingAlgorithm *createSegregationTrend() { return new SegregationTrend; }

} // namespace skolmix
