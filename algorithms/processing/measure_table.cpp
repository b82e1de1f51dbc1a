#include "processing/measure_table.h"

#include "presentation/refusal.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/parameters.h"
#include "segregation/chance.h"

#include <cmath>
#include <limits>
#include <map>

namespace skolmix {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

QString measureName(const QString &code) {
  static const std::map<QString, const char *> names{
      {"theil_h", QT_TRANSLATE_NOOP("Skolmix", "Theil's H")},
      {"dissimilarity", QT_TRANSLATE_NOOP("Skolmix", "Dissimilarity D")},
      {"dissimilarity_corrected", QT_TRANSLATE_NOOP("Skolmix", "Dissimilarity D, corrected for small schools")},
      {"eta_squared", QT_TRANSLATE_NOOP("Skolmix", "Variance share between schools η²")},
      {"mutual_information", QT_TRANSLATE_NOOP("Skolmix", "Mutual information M")},
      {"gini", QT_TRANSLATE_NOOP("Skolmix", "Gini G")},
      {"normalised_exposure", QT_TRANSLATE_NOOP("Skolmix", "Normalised exposure P")},
      {"squared_variation", QT_TRANSLATE_NOOP("Skolmix", "Squared coefficient of variation C")},
      {"gorard", QT_TRANSLATE_NOOP("Skolmix", "Gorard's index GS")},
      {"isolation", QT_TRANSLATE_NOOP("Skolmix", "Isolation xPx")},
      {"exposure", QT_TRANSLATE_NOOP("Skolmix", "Exposure to the others xPy")},
      {"atkinson", QT_TRANSLATE_NOOP("Skolmix", "Atkinson A")},
      {"hutchens", QT_TRANSLATE_NOOP("Skolmix", "Hutchens' square root index O")},
      {"ordinal_information", QT_TRANSLATE_NOOP("Skolmix", "Ordinal information theory index")},
      {"ordinal_variation", QT_TRANSLATE_NOOP("Skolmix", "Ordinal variation ratio index")},
      {"ordinal_square_root", QT_TRANSLATE_NOOP("Skolmix", "Ordinal square root index")},
      {"ordinal_absolute_difference", QT_TRANSLATE_NOOP("Skolmix", "Ordinal absolute difference index")},
      {"rank_order_information", QT_TRANSLATE_NOOP("Skolmix", "Rank-order information theory index")},
      {"rank_order_variation", QT_TRANSLATE_NOOP("Skolmix", "Rank-order variation ratio index")},
      {"rank_order_square_root", QT_TRANSLATE_NOOP("Skolmix", "Rank-order square root index")},
      {"variance_share", QT_TRANSLATE_NOOP("Skolmix", "Variance share of the index between schools")},
      {"deviation_between", QT_TRANSLATE_NOOP("Skolmix", "Standard deviation of the index between schools")}};
  return Text::tr(names.at(code));
}

template <typename Measures, typename Part>
void MeasureTable::addAll(const QString &dimension, const QString &group, const Assessment &assessment,
                          const Measures &measures, Part part) {
  for (const auto &measure : measures) {
    const auto value = [&](const auto &every) { return every ? part(*every).*measure.value : none; };
    const auto end = [&](const std::optional<MeasureRange> &range, EveryMeasure MeasureRange::*which) {
      return range ? part(*range.*which).*measure.value : none;
    };
    Row row{mYear,
            dimension,
            group,
            QString::fromLatin1(measure.code),
            part(assessment.measured).*measure.value,
            value(assessment.byChance),
            value(assessment.beyondChance),
            end(assessment.interval, &MeasureRange::low),
            end(assessment.interval, &MeasureRange::high),
            end(assessment.hidden, &MeasureRange::low),
            end(assessment.hidden, &MeasureRange::high),
            refusalSentence(assessment.noInterval)};
    if (assessment.interval && std::isnan(row.intervalLow) && !std::isnan(row.value))
      row.note = refusalSentence(Refusal::MostlyChance);
    mRows.push_back(row);
  }
}

void MeasureTable::add(const Dimension &dimension, const Assessment &assessment) {
  const QString name = QString::fromStdString(dimension.name);
  addAll(name, {}, assessment, namedManyGroups, [](const EveryMeasure &every) { return every.many; });
  if (assessment.measured.ordered)
    addAll(name, {}, assessment, namedOrderedGroups,
           [](const EveryMeasure &every) { return every.ordered.value_or(noOrderedGroups); });
  for (std::size_t group = 0; group < dimension.groups.size(); ++group) {
    const QString groupName = QString::fromStdString(dimension.groups[group]);
    addAll(name, groupName, assessment, namedTwoGroups,
           [group](const EveryMeasure &every) { return every.groups[group]; });
    if (assessment.byChance) {
      Row row{mYear, name, groupName, QStringLiteral("dissimilarity_corrected"),
              densityCorrectedDissimilarity(assessment.schools, group)};
      row.note = Text::tr("The most likely differences behind those that were seen (Allen et al. 2015).");
      mRows.push_back(row);
    }
  }
}

void MeasureTable::add(const QString &field, const VarianceShare &share) {
  mRows.push_back({mYear, field, {}, QStringLiteral("deviation_between"), share.betweenDeviation});
  Row row{mYear, field, {}, QStringLiteral("variance_share"), share.share};
  row.adjusted = share.adjusted;
  if (std::isnan(share.share))
    row.note = Text::tr("The share cannot be told without the standard deviation within schools.");
  mRows.push_back(row);
}

void MeasureTable::write(Run &run) const {
  QgsFields fields;
  const bool hasYears = !mYear.isEmpty();
  if (hasYears)
    fields.append(QgsField(QStringLiteral("year"), QMetaType::Type::QString));
  for (const char *name : {"dimension", "group", "measure", "name"})
    fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::QString));
  for (const char *name : {"value", "by_chance", "beyond_chance", "interval_low", "interval_high", "lowest", "highest"})
    fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::Double));
  fields.append(QgsField(QStringLiteral("note"), QMetaType::Type::QString));
  QgsFeatureList features;
  for (const Row &row : mRows) {
    QgsFeature feature(fields);
    QgsAttributes values;
    if (hasYears)
      values.append(row.year);
    values.append({row.dimension, row.group, row.code, measureName(row.code), valueOrNull(row.value),
                   valueOrNull(row.chance), valueOrNull(row.adjusted), valueOrNull(row.intervalLow),
                   valueOrNull(row.intervalHigh), valueOrNull(row.hiddenLow), valueOrNull(row.hiddenHigh), row.note});
    feature.setAttributes(values);
    features.append(feature);
  }
  run.write(parameter::outputMeasures, fields, Qgis::WkbType::NoGeometry, {}, features,
            {Text::tr("Measures of segregation"),
             Text::tr("Every measure, what chance alone would give, what is beyond chance, and how sure it is."),
             {},
             figureTable({QStringLiteral("name"), QStringLiteral("note")})});
}

} // namespace skolmix
