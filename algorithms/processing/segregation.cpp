#include "presentation/segregation_page.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/assessment_log.h"
#include "processing/group_table.h"
#include "processing/measure_table.h"
#include "processing/mix_fields.h"
#include "processing/numeric_index.h"
#include "processing/parameters.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

/// Number outputs are called as the measures in tables, in capitals.
QString outputName(const char *code) { return QString::fromLatin1(code).toUpper(); }

/// The measures of one group against the others that are not given for all groups together.
std::vector<Named<TwoGroups>> onlyOfOneGroup() {
  std::vector<Named<TwoGroups>> result;
  for (const Named<TwoGroups> &measure : namedTwoGroups)
    if (std::ranges::none_of(namedManyGroups,
                             [&](const auto &many) { return std::string_view(many.code) == measure.code; }))
      result.push_back(measure);
  return result;
}

class Segregation final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new Segregation; }

  void initAlgorithm(const QVariantMap &) override {
    add({helped(new QgsProcessingParameterFeatureSource(parameter::input, Text::tr("Schools, one row each"),
                                                        {static_cast<int>(Qgis::ProcessingSourceType::Vector)}),
                Text::tr("Any layer or table with a row per school and the number of its pupils in each group."))});
    add(rollParameters(parameter::input));
    add({fieldParameter(parameter::nameField, Text::tr("Name of a school"), parameter::input, true),
         advanced(
             helped(fieldParameter(parameter::schoolIdField, Text::tr("Id of the school, if it has several rows"),
                                   parameter::input, true),
                    Text::tr("Rows with the same id are added up to one school, for example classes, stages or the "
                             "areas that its pupils come from."))),
         advanced(
             helped(new QgsProcessingParameterEnum(parameter::ordered, Text::tr("Dimensions whose groups are ordered"),
                                                   {Text::tr("First"), Text::tr("Second"), Text::tr("Third")}, true,
                                                   QVariant(), true),
                    Text::tr("For levels of education or classes of income, with the fields chosen from the lowest to "
                             "the highest: gives ordinal and rank-order measures too."))),
         advanced(helped(fieldParameter(parameter::valueField, Text::tr("A numeric index, its mean in the row"),
                                        parameter::input, true, true),
                         Text::tr("For example a socioeconomic index: gives its variance share between schools."))),
         advanced(fieldParameter(parameter::valueDeviationField,
                                 Text::tr("Standard deviation of the index among the row's pupils"), parameter::input,
                                 true, true)),
         advanced(helped(
             new QgsProcessingParameterNumber(parameter::atkinsonWeight, Text::tr("Weight b of the Atkinson index"),
                                              Qgis::ProcessingNumberParameterType::Double, evenAtkinson, false, 0.01,
                                              0.99),
             Text::tr("Above 0.5, differences between schools where the group is many count more; below, those "
                      "where it is few.")))});
    add(chanceParameters());
    add({new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Parts of the segregation"),
                                               Qgis::ProcessingSourceType::Vector),
         optionalTable(parameter::outputMeasures, Text::tr("Measures"), true),
         optionalTable(parameter::outputGroups, Text::tr("Schools by group, and the effect of moving one pupil"),
                       false),
         reportParameter()});
    for (const auto &measure : namedManyGroups)
      addOutput(new QgsProcessingOutputNumber(
          outputName(measure.code),
          Text::tr("%1, first dimension").arg(measureName(QString::fromLatin1(measure.code)))));
    for (const auto &measure : onlyOfOneGroup())
      addOutput(new QgsProcessingOutputNumber(
          outputName(measure.code), Text::tr("%1, first group").arg(measureName(QString::fromLatin1(measure.code)))));
    addOutputs(
        {new QgsProcessingOutputNumber(result::theilHByChance, Text::tr("H by chance alone")),
         new QgsProcessingOutputNumber(result::dissimilarityByChance, Text::tr("D by chance alone")),
         new QgsProcessingOutputNumber(result::etaSquaredByChance, Text::tr("η² by chance alone")),
         new QgsProcessingOutputNumber(result::theilHBeyondChance, Text::tr("H beyond chance")),
         new QgsProcessingOutputNumber(result::etaSquaredBeyondChance, Text::tr("η² beyond chance")),
         new QgsProcessingOutputNumber(result::theilHLow, Text::tr("H without chance, lower end (95 %)")),
         new QgsProcessingOutputNumber(result::theilHHigh, Text::tr("H without chance, upper end (95 %)")),
         new QgsProcessingOutputNumber(result::theilHLowest, Text::tr("Lowest H that hidden counts allow")),
         new QgsProcessingOutputNumber(result::theilHHighest, Text::tr("Highest H that hidden counts allow")),
         new QgsProcessingOutputNumber(result::varianceShare, Text::tr("Variance share of the index between schools")),
         new QgsProcessingOutputNumber(result::pupils, Text::tr("Pupils at schools")),
         new QgsProcessingOutputNumber(result::pupilsLeftOut, Text::tr("Pupils in rows left out"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("segregation"),
        Text::tr("Segregation between schools"),
        QStringLiteral("segregation"),
        Text::tr("Measure segregation"),
        Text::tr("How unevenly groups of pupils are spread over schools, and each school's part in it."),
        Text::tr(
            "school,segregation,theil,entropy,dissimilarity,duncan,variance share,eta squared,gini,gorard,isolation,"
            "exposure,atkinson,hutchens,ordinal,chance,interval,mix"),
        Text::tr("<p>Measures how unevenly groups of pupils are spread over schools: Theil's H, dissimilarity D, the "
                 "between-school variance share η², and every other measure in use.</p>"
                 "<p><b>How to read the result:</b> H, D and η² are 0 when every school has the mix of the whole and 1 "
                 "when no school mixes groups. D is the share of a group that would have to change school for an even "
                 "spread, relative to the most uneven one. η² is the share of the differences between pupils that "
                 "lies between schools. Each school's <i>part</i> carries a sign: + where the first group is "
                 "over-represented, − where it is under-represented; without signs the parts sum to the measure. "
                 "Segregation is a relation between schools: a school has a part in it, not the blame for it.</p>"
                 "<p>Small schools differ by chance alone. The table <i>Measures</i> says what every measure would be "
                 "if only chance decided (<i>by chance</i>, exact), what is left beyond that, and an interval that "
                 "holds the value without chance 95 times in 100. D is not corrected: read it beside its chance "
                 "value. Expected pupils of a model have no chance value and no interval.</p>"
                 "<p>Counts that are hidden (“..” or “.”) are read as intervals; results then are in the middle, with "
                 "the lowest and the highest. Rows without pupils have no part and no values.</p>"
                 "<p>The effect of moving one pupil from one school to another is the sum of <i>leaves</i> at the "
                 "first and <i>comes</i> at the second, in the table of schools by group.</p>")};
  }

  QVariantMap run(Run &run) override {
    const Source source = run.source(parameter::input);
    const Rolls rolls = readRolls(run, source, run.progress(0, 20));
    const std::vector<Dimension> &dimensions = rolls.schools.dimensions;
    std::vector<Assessment> assessments;
    MeasureTable table;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
      const double share = 70.0 / static_cast<double>(dimensions.size());
      const double from = 20 + share * static_cast<double>(i);
      assessments.push_back(assess(rolls.dimension(i), assessmentOptions(run, i), run.progress(from, from + share)));
      table.add(dimensions[i], assessments.back());
      tellAssessment(run, dimensions[i], assessments.back());
    }
    run.result(result::varianceShare, QVariant());
    if (run.has(parameter::valueField))
      table.add(run.text(parameter::valueField), measureIndex(run, source, rolls));
    write(run, source, rolls);
    table.write(run);
    writeGroupTable(run, rolls, assessments);
    run.writeFile(parameter::report, segregationPage({Text::tr("Segregation between schools: %1").arg(source.name),
                                                      dimensions, assessments, rolls.names, run.warnings()}));
    giveNumbers(run, rolls, assessments.front());
    return run.results();
  }

private:
  static void write(Run &run, const Source &source, const Rolls &rolls) {
    const GroupCounts &groups = rolls.schools;
    QgsFields fields = source.features->fields();
    appendMixFields(fields, groups);
    const std::vector<QgsAttributes> mixes = mixAttributes(groups, groups.counts);
    const QgsAttributes none(fields.count() - source.features->fields().count());
    QgsFeatureList features;
    for (std::size_t row = 0; row < rolls.rows.size(); ++row) {
      QgsFeature feature(rolls.rows[row]);
      feature.setFields(fields);
      feature.setAttributes(rolls.rows[row].attributes() + (rolls.schoolOf[row] ? mixes[*rolls.schoolOf[row]] : none));
      features.append(feature);
    }
    run.write(parameter::output, fields, source.features->wkbType(), source.features->sourceCrs(), features,
              {Text::tr("Segregation between schools: %1").arg(groups.groups.front()),
               Text::tr("Each school's signed part in the segregation between all of them."),
               {},
               styleOf(groups, source)});
  }

  static void giveNumbers(Run &run, const Rolls &rolls, const Assessment &first) {
    for (const auto &measure : namedManyGroups)
      run.result(outputName(measure.code), valueOrNull(first.measured.many.*measure.value));
    for (const auto &measure : onlyOfOneGroup())
      run.result(outputName(measure.code), valueOrNull(first.measured.groups.front().*measure.value));
    const auto give = [&](const QString &name, const auto &every, double ManyGroups::*measure) {
      run.result(name, every ? valueOrNull((*every).many.*measure) : QVariant());
    };
    const auto giveRange = [&](const QString &low, const QString &high, const std::optional<MeasureRange> &range) {
      run.result(low, range ? valueOrNull(range->low.many.theilH) : QVariant());
      run.result(high, range ? valueOrNull(range->high.many.theilH) : QVariant());
    };
    give(result::theilHByChance, first.byChance, &ManyGroups::theilH);
    give(result::dissimilarityByChance, first.byChance, &ManyGroups::dissimilarity);
    give(result::etaSquaredByChance, first.byChance, &ManyGroups::etaSquared);
    give(result::theilHBeyondChance, first.beyondChance, &ManyGroups::theilH);
    give(result::etaSquaredBeyondChance, first.beyondChance, &ManyGroups::etaSquared);
    giveRange(result::theilHLow, result::theilHHigh, first.interval);
    giveRange(result::theilHLowest, result::theilHHighest, first.hidden);
    run.result(result::pupils, sum(columnSums(first.schools)));
    run.result(result::pupilsLeftOut, rolls.schools.leftOut);
  }

  static Style styleOf(const GroupCounts &groups, const Source &source) {
    const QString focus = groups.groups.front();
    const double whole = wholeShare(groups.counts, groups.dimensions.front(), 0);
    if (QgsWkbTypes::geometryType(source.features->wkbType()) == Qgis::GeometryType::Polygon)
      return deviationAreas(field::deviation(focus), whole);
    const QStringList names = headlineGroups(groups);
    return deviationSchools({field::deviation(focus), whole, field::pupils(), countFields(names), names, {}, {}});
  }
};

} // namespace

QgsProcessingAlgorithm *createSegregation() { return new Segregation; }

} // namespace skolmix
