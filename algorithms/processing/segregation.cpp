#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/enrolment_log.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

class Segregation final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new Segregation; }

  void initAlgorithm(const QVariantMap &) override {
    add({helped(new QgsProcessingParameterFeatureSource(parameter::input, Text::tr("Schools, one row each"),
                                                        {static_cast<int>(Qgis::ProcessingSourceType::Vector)}),
                Text::tr("Any layer or table with a row per school and the number of its pupils in each group."))});
    add(groupParameters(parameter::input));
    add({new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Parts of the segregation"),
                                               Qgis::ProcessingSourceType::Vector)});
    addOutputs(measureOutputs());
  }

protected:
  About about() const override {
    return {
        QStringLiteral("segregation"),
        Text::tr("Segregation between schools"),
        QStringLiteral("segregation"),
        Text::tr("Measure segregation"),
        Text::tr("How unevenly groups of pupils are spread over schools, and each school's part in it."),
        Text::tr("school,segregation,theil,entropy,dissimilarity,duncan,variance share,eta squared,mix"),
        Text::tr("<p>Measures how unevenly groups of pupils are spread over schools: Theil's H, dissimilarity D and "
                 "the between-school variance share η².</p>"
                 "<p><b>How to read the result:</b> all three are 0 when every school has the mix of the whole and 1 "
                 "when no school mixes groups. D is the share of a group that would have to change school for an even "
                 "spread, relative to the most uneven one. η² is the share of the differences between pupils that "
                 "lies between schools. Each school's <i>part</i> carries a sign: + where the first group is "
                 "over-represented, − where it is under-represented; without signs the parts sum to the measure. "
                 "Segregation is a relation between schools: a school has a part in it, not the blame for it.</p>"
                 "<p>Rows without pupils have no part and no values.</p>")};
  }

  QVariantMap run(Run &run) override {
    const Source source = run.source(parameter::input);
    CountsReader reader(run, source);
    std::vector<QgsFeature> rows;
    run.forEachFeature(source, source.features->fields().allAttributesList(), run.progress(0, 60),
                       [&](const QgsFeature &feature) {
                         reader.read(feature);
                         rows.push_back(feature);
                       });
    const GroupCounts groups = canonical(reader.finish());
    tellMeasures(run, groups.dimensions, measures(groups.counts, groups.dimensions));
    write(run, source, rows, groups);
    return run.results();
  }

private:
  /// Sums do not depend on the order of the layer: rows are added up in the order of their counts.
  static GroupCounts canonical(const GroupCounts &groups) {
    std::vector<std::size_t> order(groups.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
      return std::ranges::lexicographical_compare(groups.counts[a], groups.counts[b]);
    });
    GroupCounts result = groups;
    for (std::size_t row = 0; row < order.size(); ++row) {
      std::ranges::copy(groups.counts[order[row]], result.counts[row].begin());
      result.rows[row] = groups.rows[order[row]];
    }
    return result;
  }

  static void write(Run &run, const Source &source, const std::vector<QgsFeature> &rows, const GroupCounts &groups) {
    QgsFields fields = source.features->fields();
    appendMixFields(fields, groups);
    const std::vector<QgsAttributes> mixes = mixAttributes(groups, groups.counts);
    std::vector<const QgsAttributes *> mixOfRow(rows.size(), nullptr);
    for (std::size_t i = 0; i < mixes.size(); ++i)
      mixOfRow[groups.rows[i]] = &mixes[i];
    const QgsAttributes none(fields.count() - source.features->fields().count());
    QgsFeatureList features;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      QgsFeature feature(rows[row]);
      feature.setFields(fields);
      feature.setAttributes(rows[row].attributes() + (mixOfRow[row] ? *mixOfRow[row] : none));
      features.append(feature);
    }
    run.write(parameter::output, fields, source.features->wkbType(), source.features->sourceCrs(), features,
              {Text::tr("Segregation between schools: %1").arg(groups.groups.front()),
               Text::tr("Each school's signed part in the segregation between all of them."),
               {},
               styleOf(groups, source)});
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
