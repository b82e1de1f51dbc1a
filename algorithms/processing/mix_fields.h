#pragma once

#include "planning/scorecard.h"
#include "processing/attributes.h"
#include "processing/counts_reader.h"

#include <qgsfields.h>

namespace skolmix {

/// The fields that describe a school's mix, always with the same names: for every group its pupils, share in per cent,
/// deviation from the whole in percentage points and surplus pupils; for every dimension its signed part of H, D and
/// η². Tables before and after a change hold them twice, with the suffixes "_before" and "_after".
namespace field {
QString pupils(const QString &suffix = {});
QString count(const QString &group, const QString &suffix = {});
QString share(const QString &group, const QString &suffix = {});
QString deviation(const QString &group, const QString &suffix = {});
QString surplus(const QString &group, const QString &suffix = {});
/// The name for the first, second, … dimension (0, 1, …): as it is, then with _2, _3, …
QString numbered(const QString &name, std::size_t dimension);
QString theilHPart(std::size_t dimension, const QString &suffix = {});
QString dissimilarityPart(std::size_t dimension, const QString &suffix = {});
QString etaSquaredPart(std::size_t dimension, const QString &suffix = {});
} // namespace field

inline const QString before = QStringLiteral("_before");
inline const QString after = QStringLiteral("_after");

/// Adds the mix fields. A field that has one of their names already is renamed.
void appendMixFields(QgsFields &fields, const GroupCounts &groups, const QString &suffix = {});

/// The values of the mix fields for every row of a schools × groups table, in the order of appendMixFields. Rows
/// without pupils have NULL instead of shares and deviations. `measured` rows are units of the measures, others have no
/// part.
std::vector<QgsAttributes> mixAttributes(const GroupCounts &groups, const Counts &schools, bool lastRowCounts = true);

/// The groups of the first dimension, and the fields with their pupils.
QStringList headlineGroups(const GroupCounts &groups);
QStringList countFields(const QStringList &groups, const QString &suffix = {});

/// The whole's share of a group in per cent.
double wholeShare(const Counts &schools, const Dimension &dimension, std::size_t group);

} // namespace skolmix
