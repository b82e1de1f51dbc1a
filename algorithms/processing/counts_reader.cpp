#include "processing/counts_reader.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/parameters.h"

#include <QRegularExpression>
#include <QSet>
#include <cmath>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsvariantutils.h>

namespace skolmix {
namespace {

const std::array groupParameterNames{parameter::groups, parameter::groups2, parameter::groups3};

/// Pupils are whole; differences below this are rounding.
constexpr double tolerance = 1e-6;

bool isSame(double a, double b) { return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(a)); }

/// What the field names of a dimension have in common, without trailing separators: edu_low, edu_high → edu.
QString commonPrefix(const QStringList &fields) {
  QString prefix = fields.front();
  for (const QString &field : fields)
    while (!field.startsWith(prefix))
      prefix.chop(1);
  static const QRegularExpression separators(QStringLiteral("[_\\-. ]+$"));
  return prefix.remove(separators);
}

QString dimensionName(const QStringList &fields, const QStringList &names, int number) {
  if (number < names.size() && !names[number].trimmed().isEmpty())
    return names[number].trimmed();
  const QString prefix = fields.size() > 1 ? commonPrefix(fields) : fields.front();
  return prefix.size() > 1 ? prefix : fields.join(QStringLiteral(" / "));
}

QStringList groupNames(const Dimension &dimension) {
  QStringList names;
  for (const std::string &group : dimension.groups)
    names.append(QString::fromStdString(group));
  return names;
}

bool soundsLikeShare(const QString &field) {
  static const QRegularExpression words(QStringLiteral("(andel|share|procent|percent|pct|rate|%)"),
                                        QRegularExpression::CaseInsensitiveOption);
  return words.match(field).hasMatch();
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

CountsReader::CountsReader(Run &run, const Source &source) : mRun(run), mSource(source) {
  const QString problem = groupChoiceProblem(run.algorithm(), run.parameters(), run.context());
  if (!problem.isEmpty())
    throw QgsProcessingException(problem);
  const QStringList names =
      run.has(parameter::dimensionNames) ? run.text(parameter::dimensionNames).split(';') : QStringList();
  for (const QString &name : groupParameterNames) {
    const QStringList fields = run.texts(name);
    if (fields.isEmpty())
      continue;
    Dimension dimension{
        dimensionName(fields, names, static_cast<int>(mDimensions.size())).toStdString(), {}, mIndexes.size()};
    for (const QString &field : fields) {
      mIndexes.push_back(source.numberField(field));
      mColumns.push_back(field);
      dimension.groups.push_back(field.toStdString());
    }
    mDimensions.push_back(dimension);
  }
  if (run.has(parameter::total))
    mTotalIndex = source.numberField(run.text(parameter::total));
}

QgsAttributeList CountsReader::fields() const {
  QgsAttributeList result(mIndexes.begin(), mIndexes.end());
  if (mTotalIndex >= 0)
    result.append(mTotalIndex);
  return result;
}

void CountsReader::read(const QgsFeature &feature) {
  Row row{
      mRows.size(), feature.id(), {}, mTotalIndex >= 0 ? numberOrNone(feature.attribute(mTotalIndex)) : std::nullopt};
  for (const int index : mIndexes)
    row.counts.push_back(numberOrNone(feature.attribute(index)));
  mRows.push_back(std::move(row));
}

void CountsReader::refuseBadNumbers() const {
  const auto refuse = [this](const QString &field, const auto &valueOf) {
    FeatureList bad;
    for (const Row &row : mRows)
      if (const std::optional<double> value = valueOf(row); value && (!std::isfinite(*value) || *value < 0))
        bad.add(row.id);
    if (!bad.isEmpty())
      throw QgsProcessingException(
          Text::tr("Layer “%1”, field “%2”: negative or impossible counts in features %3. A number of pupils is 0 or "
                   "more: correct these rows or filter them out.")
              .arg(mSource.name, field, bad.text()));
  };
  for (std::size_t column = 0; column < mColumns.size(); ++column)
    refuse(mColumns[column], [column](const Row &row) { return row.counts[column]; });
  if (mTotalIndex >= 0)
    refuse(mSource.features->fields().at(mTotalIndex).name(), [](const Row &row) { return row.total; });
}

void CountsReader::refuseShares() const {
  for (const Dimension &dimension : mDimensions) {
    bool fractions = false;
    bool sumsToWhole = !mRows.empty();
    double largest = 0;
    for (const Row &row : mRows) {
      double rowSum = 0;
      for (std::size_t group = 0; group < dimension.groups.size(); ++group) {
        const double value = row.counts[dimension.firstColumn + group].value_or(0);
        fractions = fractions || value != std::floor(value);
        largest = std::max(largest, value);
        rowSum += value;
      }
      sumsToWhole =
          sumsToWhole && ((fractions && std::abs(rowSum - 1) < 0.02) || std::abs(rowSum - 100) < 1.5 || rowSum == 0);
    }
    const QString first = QString::fromStdString(dimension.groups.front());
    const bool sharesByName = soundsLikeShare(first) && fractions && largest <= 100;
    const bool sharesBySum = sumsToWhole && mRows.size() > 2 && largest > 0;
    if (sharesByName || sharesBySum || (fractions && largest <= 1))
      throw QgsProcessingException(
          Text::tr(
              "Layer “%1”: the fields %2 look like shares (the largest value is %3), not numbers of pupils. Shares "
              "cannot be added up over areas: multiply them by the number of pupils first.")
              .arg(mSource.name, groupNames(dimension).join(QStringLiteral(", ")), written(largest, 2)));
  }
}

void CountsReader::refuseTotalsAmongGroups(const Dimension &dimension) const {
  const std::size_t groups = dimension.groups.size();
  const auto hasPupils = [&](const Row &row) {
    return std::ranges::any_of(row.counts, [](const auto &count) { return count.value_or(0) > 0; });
  };
  if (groups < 3 || groups > 16 || std::ranges::count_if(mRows, hasPupils) < 3)
    return;
  for (unsigned subset = 1; subset < (1U << (groups - 1)); ++subset) {
    bool halves = true;
    double pupils = 0;
    for (const Row &row : mRows) {
      double in = 0;
      double out = 0;
      for (std::size_t group = 0; group < groups; ++group)
        (subset >> group & 1U ? in : out) += row.counts[dimension.firstColumn + group].value_or(0);
      pupils += in;
      if (!isSame(in, out)) {
        halves = false;
        break;
      }
    }
    if (!halves || pupils <= 0)
      continue;
    QStringList one;
    QStringList other;
    for (std::size_t group = 0; group < groups; ++group)
      (subset >> group & 1U ? one : other).append(QString::fromStdString(dimension.groups[group]));
    throw QgsProcessingException(
        Text::tr(
            "Layer “%1”: in all %2 rows %3 add up to the same as %4. They count the same pupils twice: either one of "
            "them is a total, or these are two dimensions. Give a total in the parameter “All pupils”, and a second "
            "dimension in its own.")
            .arg(mSource.name, QString::number(mRows.size()), one.join(QStringLiteral(" + ")),
                 other.join(QStringLiteral(" + "))));
  }
}

void CountsReader::refuseUnequalTotals() const {
  for (const Dimension &dimension : mDimensions) {
    FeatureList bad;
    for (const Row &row : mRows) {
      double own = 0;
      double first = 0;
      for (std::size_t group = 0; group < dimension.groups.size(); ++group)
        own += row.counts[dimension.firstColumn + group].value_or(0);
      for (std::size_t group = 0; group < mDimensions.front().groups.size(); ++group)
        first += row.counts[group].value_or(0);
      const bool tooMany = row.total && own > *row.total && !isSame(own, *row.total);
      const bool differs = mTotalIndex < 0 && !isSame(own, first);
      if (tooMany || differs)
        bad.add(row.id);
    }
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
            .arg(mSource.name, name, QString::fromStdString(mDimensions.front().name), bad.text()));
  }
}

void CountsReader::leaveOutIncompleteRows(double &leftOut) {
  FeatureList incomplete;
  const auto isIncomplete = [&](const Row &row) {
    const bool complete = std::ranges::all_of(row.counts, [](const auto &count) { return count.has_value(); }) &&
                          (mTotalIndex < 0 || row.total);
    if (complete)
      return false;
    incomplete.add(row.id);
    double known = 0;
    for (std::size_t group = 0; group < mDimensions.front().groups.size(); ++group)
      known += row.counts[group].value_or(0);
    leftOut += row.total.value_or(known);
    return true;
  };
  std::erase_if(mRows, isIncomplete);
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
  for (std::size_t i = 0; i < mRows.size(); ++i) {
    const Row &row = mRows[i];
    double known = 0;
    for (std::size_t group = 0; group < dimension.groups.size(); ++group) {
      const double value = *row.counts[dimension.firstColumn + group];
      known += value;
      table[i].push_back(value);
    }
    others.push_back(row.total && !isSame(*row.total, known) ? *row.total - known : 0);
  }
  for (const QString &group : groupNames(dimension))
    columns.push_back(group);
  if (sum(others) <= 0)
    return result;
  const QString name = QStringLiteral("other_") + QString::fromStdString(dimension.name);
  result.groups.push_back(name.toStdString());
  columns.push_back(name);
  for (std::size_t i = 0; i < mRows.size(); ++i)
    table[i].push_back(others[i]);
  mRun.inform(Text::tr("“%1”: %2 pupils are in none of the chosen groups and make up the group “%3”.")
                  .arg(QString::fromStdString(dimension.name), written(sum(others), 0), name));
  return result;
}

GroupCounts CountsReader::finish() {
  refuseBadNumbers();
  GroupCounts result;
  leaveOutIncompleteRows(result.leftOut);
  for (const Row &row : mRows)
    result.rows.push_back(row.number);
  refuseShares();
  for (const Dimension &dimension : mDimensions)
    refuseTotalsAmongGroups(dimension);
  refuseUnequalTotals();

  std::vector<std::vector<double>> table(mRows.size());
  for (const Dimension &dimension : mDimensions)
    result.dimensions.push_back(withOthers(dimension, result.groups, table));
  result.counts = Counts(table.size(), result.groups.size());
  for (std::size_t row = 0; row < table.size(); ++row)
    std::ranges::copy(table[row], result.counts[row].begin());
  const std::vector<double> totals = columnSums(result.counts);
  if (sum(totals) <= 0)
    throw QgsProcessingException(
        Text::tr("Layer “%1” has no pupils in the fields %2.")
            .arg(mSource.name, QStringList(mColumns.begin(), mColumns.end()).join(QStringLiteral(", "))));
  return result;
}

} // namespace skolmix
