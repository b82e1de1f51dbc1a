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

void putHiddenInTheMiddle(GroupCounts &groups) {
  for (std::size_t i = 0; i < groups.dimensions.size(); ++i) {
    const Dimension &dimension = groups.dimensions[i];
    const Counts counts = middle({countsOf(groups.counts, dimension), groups.hidden[i]});
    for (std::size_t row = 0; row < counts.rows(); ++row)
      std::ranges::copy(counts[row], groups.counts[row].subspan(dimension.firstColumn).begin());
  }
}

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

CountsReader::CountsReader(Run &run, const Source &source, CountTable table)
    : mRun(run), mSource(source), mTable(std::move(table)) {
  if (run.offers(parameter::hiddenBelow))
    mHiddenBelow = run.number(parameter::hiddenBelow);
  for (const QString &field : mTable.columns)
    mIndexes.push_back(fieldIndex(field));
  if (!mTable.totalField.isEmpty())
    mTotalIndex = fieldIndex(mTable.totalField);
}

int CountsReader::fieldIndex(const QString &field) const {
  return mHiddenBelow > 0 ? mSource.field(field) : mSource.numberField(field);
}

QgsAttributeList CountsReader::fields() const {
  QgsAttributeList result(mIndexes.begin(), mIndexes.end());
  if (mTotalIndex >= 0)
    result.append(mTotalIndex);
  return result;
}

std::optional<double> CountsReader::readNumber(const QString &field, const QVariant &value, QgsFeatureId id,
                                               bool &isHidden) {
  isHidden = false;
  if (value.userType() != QMetaType::Type::QString)
    return numberOrNone(value);
  const NumberValue number = numberValue(value);
  if (number.kind == NumberValue::Kind::Number)
    return number.number;
  isHidden = number.isHidden();
  if (number.kind != NumberValue::Kind::Missing && !isHidden) {
    if (mNoNumbers.isEmpty())
      mNoNumber = Text::tr("“%1” in field “%2”").arg(number.text, field);
    mNoNumbers.add(id);
  }
  return std::nullopt;
}

void CountsReader::read(const QgsFeature &feature) {
  CountRow row{mTable.rows.size(), feature.id(), {}, {}};
  bool isHidden = false;
  for (std::size_t column = 0; column < mIndexes.size(); ++column) {
    row.counts.push_back(readNumber(mTable.columns[column], feature.attribute(mIndexes[column]), row.id, isHidden));
    if (isHidden)
      row.hidden.push_back(column);
  }
  if (mTotalIndex >= 0)
    row.total = readNumber(mTable.totalField, feature.attribute(mTotalIndex), row.id, row.isTotalHidden);
  mTable.rows.push_back(std::move(row));
}

void CountsReader::refuseBadNumbers() const {
  if (!mNoNumbers.isEmpty())
    throw QgsProcessingException(
        Text::tr(
            "Layer “%1”: no numbers in features %2, for example %3. Write the number of pupils, leave it empty where "
            "it is not known, or put “..” where it is hidden because it is small.")
            .arg(mSource.name, mNoNumbers.text(), mNoNumber));
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

void CountsReader::refuseUnequalTotals(const CountTable &told) const {
  for (const Dimension &dimension : mTable.dimensions) {
    FeatureList bad;
    for (const CountRow &row : mTable.rows)
      if (isAboveTotal(row, dimension))
        bad.add(row.id);
    for (const CountRow &row : told.rows)
      if (isUnlikeFirst(told, row, dimension))
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
      const double value = row.counts[dimension.firstColumn + group].value_or(0);
      known += value;
      table[i].push_back(value);
    }
    const bool areTold = row.total && row.hidden.empty();
    others.push_back(areTold && !isSame(*row.total, known) ? *row.total - known : 0);
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

std::vector<HiddenRow> CountsReader::hiddenRows(const Dimension &dimension, std::size_t groups) const {
  std::vector<HiddenRow> result;
  const bool hasOthers = groups > dimension.groups.size();
  FeatureList impossible;
  for (std::size_t i = 0; i < mTable.rows.size(); ++i) {
    const CountRow &row = mTable.rows[i];
    HiddenRow hidden{i, {}, {}};
    for (const std::size_t column : row.hidden)
      if (column >= dimension.firstColumn && column < dimension.firstColumn + dimension.groups.size())
        hidden.cells.push_back({column - dimension.firstColumn, {0, mHiddenBelow - 1}});
    if (hidden.cells.empty())
      continue;
    const double left = row.total ? *row.total - CountTable::known(row, dimension) : 0;
    if (row.total)
      hidden.sum = left;
    if (hasOthers)
      hidden.cells.push_back({dimension.groups.size(), {0, row.total ? left : mHiddenBelow - 1}});
    if (!isPossible(hidden))
      impossible.add(row.id);
    result.push_back(narrowed(std::move(hidden)));
  }
  if (!impossible.isEmpty())
    throw QgsProcessingException(
        Text::tr(
            "Layer “%1”: in features %2 the hidden counts of “%3” would have to be %4 or more to make up all pupils. "
            "Correct these rows, or say below how many pupils a count is hidden.")
            .arg(mSource.name, impossible.text(), QString::fromStdString(dimension.name), written(mHiddenBelow, 0)));
  return result;
}

void CountsReader::tellHidden(const GroupCounts &counts) const {
  std::size_t cells = 0;
  for (const CountRow &row : mTable.rows)
    cells += row.hidden.size();
  if (cells == 0)
    return;
  FeatureList rows;
  for (const CountRow &row : mTable.rows)
    if (!row.hidden.empty())
      rows.add(row.id);
  std::ptrdiff_t open = 0;
  for (const auto &dimension : counts.hidden)
    for (const HiddenRow &row : dimension)
      open += std::ranges::count_if(row.cells, [](const auto &cell) { return cell.range.low < cell.range.high; });
  mRun.warn(
      Text::tr("Layer “%1”: hidden counts: %2, read as 0 to %3, in features %4. After what the totals tell, numbers "
               "still open: %5. Results take the middle; tables of measures also hold the lowest and the highest.")
          .arg(mSource.name, QString::number(cells), written(mHiddenBelow - 1, 0), rows.text(), QString::number(open)));
}

GroupCounts CountsReader::finish() {
  refuseBadNumbers();
  GroupCounts result;
  leaveOutIncompleteRows(result.leftOut);
  for (const CountRow &row : mTable.rows)
    result.rows.push_back(row.number);
  CountTable told = mTable;
  std::erase_if(told.rows, [](const CountRow &row) { return !row.hidden.empty(); });
  for (const Dimension &dimension : mTable.dimensions)
    refuse(sharesForCounts(told, dimension));
  for (const Dimension &dimension : mTable.dimensions)
    refuse(pupilsCountedTwice(told, dimension));
  refuseUnequalTotals(told);

  std::vector<std::vector<double>> table(mTable.rows.size());
  for (const Dimension &dimension : mTable.dimensions) {
    result.dimensions.push_back(withOthers(dimension, result.groups, table));
    result.hidden.push_back(hiddenRows(dimension, result.dimensions.back().groups.size()));
  }
  result.counts = Counts(table.size(), result.groups.size());
  for (std::size_t row = 0; row < table.size(); ++row)
    std::ranges::copy(table[row], result.counts[row].begin());
  putHiddenInTheMiddle(result);
  tellHidden(result);
  const std::vector<double> totals = columnSums(result.counts);
  if (sum(totals) <= 0)
    throw QgsProcessingException(
        Text::tr("Layer “%1” has no pupils in the fields %2.")
            .arg(mSource.name, QStringList(mTable.columns.begin(), mTable.columns.end()).join(QStringLiteral(", "))));
  return result;
}

} // namespace skolmix
