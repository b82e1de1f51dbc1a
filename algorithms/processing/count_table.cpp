#include "processing/count_table.h"

#include "presentation/text.h"
#include "processing/counts_reader.h"
#include "processing/parameters.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <qgsexception.h>

namespace skolmix {
namespace {

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

bool soundsLikeShare(const QString &field) {
  static const QRegularExpression words(QStringLiteral("(andel|share|procent|percent|pct|rate|%)"),
                                        QRegularExpression::CaseInsensitiveOption);
  return words.match(field).hasMatch();
}

double valueOf(const CountRow &row, const Dimension &dimension, std::size_t group) {
  return row.counts[dimension.firstColumn + group].value_or(0);
}

/// What the values of a field have in common.
struct Values {
  bool fractions = false;
  double largest = 0;

  void add(double value) {
    fractions = fractions || value != std::floor(value);
    largest = std::max(largest, value);
  }
};

/// The names of the groups whose bit is set, or is not.
QString groupsIn(const Dimension &dimension, unsigned subset, bool isSet) {
  QStringList names;
  for (std::size_t group = 0; group < dimension.groups.size(); ++group)
    if (((subset >> group & 1U) != 0) == isSet)
      names.append(QString::fromStdString(dimension.groups[group]));
  return names.join(QStringLiteral(" + "));
}

/// Whether the groups whose bit is set hold as many pupils as the others in every row, and there are any.
bool halves(const std::vector<CountRow> &rows, const Dimension &dimension, unsigned subset) {
  double pupils = 0;
  for (const CountRow &row : rows) {
    double in = 0;
    double out = 0;
    for (std::size_t group = 0; group < dimension.groups.size(); ++group)
      (subset >> group & 1U ? in : out) += valueOf(row, dimension, group);
    pupils += in;
    if (!isSame(in, out))
      return false;
  }
  return pupils > 0;
}

} // namespace

double CountTable::known(const CountRow &row, const Dimension &dimension) {
  double sum = 0;
  for (std::size_t group = 0; group < dimension.groups.size(); ++group)
    sum += valueOf(row, dimension, group);
  return sum;
}

bool CountTable::isComplete(const CountRow &row) const {
  const auto told =
      static_cast<std::size_t>(std::ranges::count_if(row.counts, [](const auto &count) { return count.has_value(); }));
  return told + row.hidden.size() == columns.size() && (totalField.isEmpty() || row.total || row.isTotalHidden);
}

CountTable chosenCounts(const Run &run) {
  const QString problem = groupChoiceProblem(run.algorithm(), run.parameters(), run.context());
  if (!problem.isEmpty())
    throw QgsProcessingException(problem);
  const QStringList names =
      run.has(parameter::dimensionNames) ? run.text(parameter::dimensionNames).split(';') : QStringList();
  CountTable table;
  for (const QString &name : {parameter::groups, parameter::groups2, parameter::groups3}) {
    const QStringList fields = run.texts(name);
    if (fields.isEmpty())
      continue;
    const int number = static_cast<int>(table.dimensions.size());
    Dimension dimension{dimensionName(fields, names, number).toStdString(), {}, table.columns.size()};
    for (const QString &field : fields) {
      table.columns.push_back(field);
      dimension.groups.push_back(field.toStdString());
    }
    table.dimensions.push_back(dimension);
  }
  if (run.has(parameter::total))
    table.totalField = run.text(parameter::total);
  return table;
}

bool isSame(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(a)); }

bool isCount(double value) { return std::isfinite(value) && value >= 0; }

std::optional<Finding> sharesForCounts(const CountTable &table, const Dimension &dimension) {
  std::vector<Values> groups(dimension.groups.size());
  bool fractions = false;
  bool sumsToWhole = !table.rows.empty();
  double largest = 0;
  for (const CountRow &row : table.rows) {
    for (std::size_t group = 0; group < groups.size(); ++group)
      groups[group].add(valueOf(row, dimension, group));
    for (const Values &group : groups) {
      fractions = fractions || group.fractions;
      largest = std::max(largest, group.largest);
    }
    const double rowSum = CountTable::known(row, dimension);
    sumsToWhole =
        sumsToWhole && ((fractions && std::abs(rowSum - 1) < 0.02) || std::abs(rowSum - 100) < 1.5 || rowSum == 0);
  }
  const bool sharesBySum = sumsToWhole && table.rows.size() > 2 && largest > 0;
  const bool allAreShares = sharesBySum || (fractions && largest <= 1);
  QStringList fields;
  double largestShare = 0;
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const QString field = QString::fromStdString(dimension.groups[group]);
    if (!allAreShares && !(soundsLikeShare(field) && groups[group].fractions && groups[group].largest <= 100))
      continue;
    fields.append(field);
    largestShare = std::max(largestShare, groups[group].largest);
  }
  if (fields.isEmpty())
    return {};
  return Finding{Text::tr("the fields %1 look like shares (the largest value is %2), not numbers of pupils.")
                     .arg(fields.join(QStringLiteral(", ")), written(largestShare, 2)),
                 Text::tr("Shares cannot be added up over areas: multiply them by the number of pupils first.")};
}

std::optional<Finding> pupilsCountedTwice(const CountTable &table, const Dimension &dimension) {
  const std::size_t groups = dimension.groups.size();
  const auto hasPupils = [&](const CountRow &row) {
    return std::ranges::any_of(row.counts, [](const auto &count) { return count.value_or(0) > 0; });
  };
  if (groups < 3 || groups > 16 || std::ranges::count_if(table.rows, hasPupils) < 3)
    return {};
  for (unsigned subset = 1; subset < (1U << (groups - 1)); ++subset)
    if (halves(table.rows, dimension, subset))
      return Finding{
          Text::tr("in all %1 rows %2 add up to the same as %3. They count the same pupils twice: either one of them "
                   "is a total, or these are two dimensions.")
              .arg(QString::number(table.rows.size()), groupsIn(dimension, subset, true),
                   groupsIn(dimension, subset, false)),
          Text::tr("Give a total in the parameter “All pupils”, and a second dimension in its own.")};
  return {};
}

bool isAboveTotal(const CountRow &row, const Dimension &dimension) {
  const double own = CountTable::known(row, dimension);
  return row.total && own > *row.total && !isSame(own, *row.total);
}

bool isUnlikeFirst(const CountTable &table, const CountRow &row, const Dimension &dimension) {
  return table.totalField.isEmpty() &&
         !isSame(CountTable::known(row, dimension), CountTable::known(row, table.dimensions.front()));
}

} // namespace skolmix
