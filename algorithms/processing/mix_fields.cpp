#include "processing/mix_fields.h"

#include <qgsfield.h>

namespace skolmix {
namespace {

/// A field of this name that the layer has already keeps its place and gets another name, so that styles, models and
/// readers find the new one where they expect it.
void append(QgsFields &fields, const QString &name) {
  if (const int taken = fields.lookupField(name); taken >= 0) {
    QString other = name + QStringLiteral("_input");
    for (int number = 2; fields.lookupField(other) >= 0; ++number)
      other = QStringLiteral("%1_input%2").arg(name).arg(number);
    fields.rename(taken, other);
  }
  fields.append(QgsField(name, QMetaType::Type::Double));
}

void appendValues(std::vector<QgsAttributes> &rows, const Parts &parts, const Counts &counts) {
  for (std::size_t row = 0; row < rows.size(); ++row)
    rows[row].append(sum(counts[row]) > 0 ? valueOrNull(parts[row]) : QVariant());
}

} // namespace

namespace field {
QString numbered(const QString &name, std::size_t dimension) {
  return dimension == 0 ? name : name + QStringLiteral("_%1").arg(dimension + 1);
}
QString pupils(const QString &suffix) { return QStringLiteral("pupils") + suffix; }
QString count(const QString &group, const QString &suffix) { return group + QStringLiteral("_pupils") + suffix; }
QString share(const QString &group, const QString &suffix) { return group + QStringLiteral("_share") + suffix; }
QString deviation(const QString &group, const QString &suffix) { return group + QStringLiteral("_deviation") + suffix; }
QString surplus(const QString &group, const QString &suffix) { return group + QStringLiteral("_surplus") + suffix; }
QString theilHPart(std::size_t dimension, const QString &suffix) {
  return numbered(QStringLiteral("theil_h_part"), dimension) + suffix;
}
QString dissimilarityPart(std::size_t dimension, const QString &suffix) {
  return numbered(QStringLiteral("dissimilarity_part"), dimension) + suffix;
}
QString etaSquaredPart(std::size_t dimension, const QString &suffix) {
  return numbered(QStringLiteral("eta_squared_part"), dimension) + suffix;
}
} // namespace field

void appendMixFields(QgsFields &fields, const GroupCounts &groups, const QString &suffix) {
  append(fields, field::pupils(suffix));
  for (const QString &group : groups.groups) {
    append(fields, field::count(group, suffix));
    append(fields, field::share(group, suffix));
    append(fields, field::deviation(group, suffix));
    append(fields, field::surplus(group, suffix));
  }
  for (std::size_t dimension = 0; dimension < groups.dimensions.size(); ++dimension) {
    append(fields, field::theilHPart(dimension, suffix));
    append(fields, field::dissimilarityPart(dimension, suffix));
    append(fields, field::etaSquaredPart(dimension, suffix));
  }
}

std::vector<QgsAttributes> mixAttributes(const GroupCounts &groups, const Counts &schools, bool lastRowCounts) {
  std::vector<QgsAttributes> rows(schools.rows());
  for (std::size_t row = 0; row < schools.rows(); ++row) {
    const double pupils = sum(groupsOf(schools[row], groups.dimensions.front()));
    rows[row].append(pupils > 0 ? QVariant(pupils) : QVariant());
  }
  for (const Dimension &dimension : groups.dimensions) {
    const Counts counts = countsOf(schools, dimension);
    const Counts surpluses = surplus(counts);
    for (std::size_t group = 0; group < counts.columns(); ++group) {
      const double whole = wholeShare(schools, dimension, group);
      for (std::size_t row = 0; row < counts.rows(); ++row) {
        const double pupils = sum(counts[row]);
        if (pupils <= 0) {
          rows[row].append({QVariant(), QVariant(), QVariant(), QVariant()});
          continue;
        }
        const double share = 100 * counts[row][group] / pupils;
        rows[row].append({counts[row][group], share, valueOrNull(share - whole), valueOrNull(surpluses[row][group])});
      }
    }
  }
  for (const Dimension &dimension : groups.dimensions) {
    Counts counts = countsOf(schools, dimension);
    if (!lastRowCounts)
      std::ranges::fill(counts[counts.rows() - 1], 0);
    appendValues(rows, theilHParts(counts), counts);
    appendValues(rows, dissimilarityParts(counts), counts);
    appendValues(rows, etaSquaredParts(counts), counts);
  }
  return rows;
}

QStringList headlineGroups(const GroupCounts &groups) {
  const auto last = groups.groups.begin() + static_cast<std::ptrdiff_t>(groups.dimensions.front().groups.size());
  return QStringList(groups.groups.begin(), last);
}

QStringList countFields(const QStringList &groups, const QString &suffix) {
  QStringList fields;
  for (const QString &group : groups)
    fields.append(field::count(group, suffix));
  return fields;
}

double wholeShare(const Counts &schools, const Dimension &dimension, std::size_t group) {
  const std::vector<double> totals = columnSums(countsOf(schools, dimension));
  return 100 * totals[group] / sum(totals);
}

} // namespace skolmix
