#include "processing/counts_reader.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/parameters.h"

#include <QSet>
#include <cmath>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsvariantutils.h>

namespace skolmix {
namespace {

const std::array groupParameterNames{parameter::groups, parameter::groups2, parameter::groups3};

} // namespace

QString groupChoiceProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                           QgsProcessingContext &context) {
  QSet<QString> seen;
  for (const QString &name : groupParameterNames) {
    const auto *definition = algorithm.parameterDefinition(name);
    if (!definition || QgsVariantUtils::isNull(parameters.value(name)))
      continue;
    const QStringList fields = QgsProcessingParameters::parameterAsStrings(definition, parameters, context);
    const bool hasTotal = !parameters.value(parameter::total).toString().isEmpty();
    if (fields.size() == 1 && !fields.front().isEmpty() && !hasTotal)
      return Text::tr("“%1” is the only group in “%2”. Choose the fields of all groups, or give the field with all "
                      "pupils: the others then become a group of their own.")
          .arg(fields.front(), definition->description());
    for (const QString &field : fields) {
      if (seen.contains(field))
        return Text::tr("Field “%1” is chosen twice. Each field is one group of one dimension.").arg(field);
      seen.insert(field);
      if (field == parameters.value(parameter::total).toString())
        return Text::tr("Field “%1” is chosen both as a group and as all pupils. Leave it out of the groups.")
            .arg(field);
    }
  }
  return {};
}

CountsReader::CountsReader(Run &run, const Source &source) : mRun(run), mSource(source), mTable(chosenCounts(run)) {
  for (const QString &field : mTable.columns)
    mIndexes.push_back(source.numberField(field));
  if (!mTable.totalField.isEmpty())
    mTotalIndex = source.numberField(mTable.totalField);
}

QgsAttributeList CountsReader::fields() const {
  QgsAttributeList result(mIndexes.begin(), mIndexes.end());
  if (mTotalIndex >= 0)
    result.append(mTotalIndex);
  return result;
}

void CountsReader::read(const QgsFeature &feature) {
  CountRow row{mTable.rows.size(),
               feature.id(),
               {},
               mTotalIndex >= 0 ? numberOrNone(feature.attribute(mTotalIndex)) : std::nullopt};
  for (const int index : mIndexes)
    row.counts.push_back(numberOrNone(feature.attribute(index)));
  mTable.rows.push_back(std::move(row));
}

void CountsReader::refuseBadNumbers() const {
  const auto refuse = [this](const QString &field, const auto &valueOf) {
    FeatureList bad;
    for (const CountRow &row : mTable.rows)
      if (const std::optional<double> value = valueOf(row); value && !isCount(*value))
        bad.add(row.id);
    if (!bad.isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”, field “%2”: negative or impossible counts in features %3. A number of pupils is 0 or "
                   "more: correct these rows or filter them out.")
              .arg(mSource.name, field, bad.text()));
  };
  for (std::size_t column = 0; column < mTable.columns.size(); ++column)
    refuse(mTable.columns[column], [column](const CountRow &row) { return row.counts[column]; });
  if (mTotalIndex >= 0)
    refuse(mTable.totalField, [](const CountRow &row) { return row.total; });
}

void CountsReader::refuse(const std::optional<Finding> &finding) const {
  if (finding)
    throw QgsProcessingException(Text::tr("Layer “%1”: %2 %3").arg(mSource.name, finding->what, finding->advice));
}

void CountsReader::refuseUnequalTotals() const {
  for (const Dimension &dimension : mTable.dimensions) {
    FeatureList bad;
    for (const CountRow &row : mTable.rows)
      if (isAboveTotal(row, dimension) || isUnlikeFirst(mTable, row, dimension))
        bad.add(row.id);
    if (bad.isEmpty())
      continue;
    const QString name = QString::fromStdString(dimension.name);
    if (mTotalIndex >= 0)
      throw QgsProcessingException(
          Text::tr(
              "Layer “%1”: the groups of “%2” hold more pupils than the field with all pupils says, in features %3. "
              "Correct these rows, or leave the field with all pupils empty: the groups then are everybody.")
              .arg(mSource.name, name, bad.text()));
    throw QgsProcessingException(
        Text::tr(
            "Layer “%1”: the groups of “%2” do not add up to the same pupils as those of “%3” in features %4. If some "
            "pupils are in no group, give the field with all pupils: the rest then becomes a group of its own.")
            .arg(mSource.name, name, QString::fromStdString(mTable.dimensions.front().name), bad.text()));
  }
}

void CountsReader::leaveOutIncompleteRows(double &leftOut) {
  FeatureList incomplete;
  const auto isIncomplete = [&](const CountRow &row) {
    if (mTable.isComplete(row))
      return false;
    incomplete.add(row.id);
    leftOut += row.total.value_or(CountTable::known(row, mTable.dimensions.front()));
    return true;
  };
  std::erase_if(mTable.rows, isIncomplete);
  if (!incomplete.isEmpty())
    mRun.warn(
        Text::tr("Layer “%1”: %2 rows have no value in some count field and are left out, with %3 pupils that are "
                 "known in them: features %4.")
            .arg(mSource.name, incomplete.countText(), written(leftOut, 0), incomplete.text()));
}

Dimension CountsReader::withOthers(const Dimension &dimension, std::vector<QString> &columns,
                                   std::vector<std::vector<double>> &table) const {
  Dimension result{dimension.name, dimension.groups, columns.size()};
  std::vector<double> others;
  for (std::size_t i = 0; i < mTable.rows.size(); ++i) {
    const CountRow &row = mTable.rows[i];
    double known = 0;
    for (std::size_t group = 0; group < dimension.groups.size(); ++group) {
      const double value = *row.counts[dimension.firstColumn + group];
      known += value;
      table[i].push_back(value);
    }
    others.push_back(row.total && !isSame(*row.total, known) ? *row.total - known : 0);
  }
  for (const std::string &group : dimension.groups)
    columns.push_back(QString::fromStdString(group));
  if (sum(others) <= 0)
    return result;
  const QString name = QStringLiteral("other_") + QString::fromStdString(dimension.name);
  result.groups.push_back(name.toStdString());
  columns.push_back(name);
  for (std::size_t i = 0; i < mTable.rows.size(); ++i)
    table[i].push_back(others[i]);
  mRun.inform(Text::tr("“%1”: %2 pupils are in none of the chosen groups and make up the group “%3”.")
                  .arg(QString::fromStdString(dimension.name), written(sum(others), 0), name));
  return result;
}

GroupCounts CountsReader::finish() {
  refuseBadNumbers();
  GroupCounts result;
  leaveOutIncompleteRows(result.leftOut);
  for (const CountRow &row : mTable.rows)
    result.rows.push_back(row.number);
  for (const Dimension &dimension : mTable.dimensions)
    refuse(sharesForCounts(mTable, dimension));
  for (const Dimension &dimension : mTable.dimensions)
    refuse(pupilsCountedTwice(mTable, dimension));
  refuseUnequalTotals();

  std::vector<std::vector<double>> table(mTable.rows.size());
  for (const Dimension &dimension : mTable.dimensions)
    result.dimensions.push_back(withOthers(dimension, result.groups, table));
  result.counts = Counts(table.size(), result.groups.size());
  for (std::size_t row = 0; row < table.size(); ++row)
    std::ranges::copy(table[row], result.counts[row].begin());
  const std::vector<double> totals = columnSums(result.counts);
  if (sum(totals) <= 0)
    throw QgsProcessingException(
        Text::tr("Layer “%1” has no pupils in the fields %2.")
            .arg(mSource.name, QStringList(mTable.columns.begin(), mTable.columns.end()).join(QStringLiteral(", "))));
  return result;
}

} // namespace skolmix
