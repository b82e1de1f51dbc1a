#include "processing/problem.h"

#include "presentation/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <tuple>

namespace skolmix {
namespace {

struct Words {
  const char *code;
  const char *title;
};

constexpr std::array severities{
    Words{"error", QT_TRANSLATE_NOOP("Skolmix", "Error")},
    Words{"warning", QT_TRANSLATE_NOOP("Skolmix", "Warning")},
    Words{"note", QT_TRANSLATE_NOOP("Skolmix", "Note")},
};

/// In the order of Kind.
constexpr std::array kinds{
    Words{"empty_layer", QT_TRANSLATE_NOOP("Skolmix", "layer without features")},
    Words{"no_crs", QT_TRANSLATE_NOOP("Skolmix", "no coordinate reference system")},
    Words{"wrong_crs", QT_TRANSLATE_NOOP("Skolmix", "wrong coordinate reference system")},
    Words{"layer_apart", QT_TRANSLATE_NOOP("Skolmix", "layer that lies apart from the others")},
    Words{"wrong_geometry_type", QT_TRANSLATE_NOOP("Skolmix", "geometry of the wrong kind")},
    Words{"no_geometry", QT_TRANSLATE_NOOP("Skolmix", "features without geometry")},
    Words{"invalid_geometry", QT_TRANSLATE_NOOP("Skolmix", "invalid geometry")},
    Words{"impossible_coordinates", QT_TRANSLATE_NOOP("Skolmix", "impossible coordinates")},
    Words{"zero_coordinates", QT_TRANSLATE_NOOP("Skolmix", "coordinates 0 / 0")},
    Words{"swapped_coordinates", QT_TRANSLATE_NOOP("Skolmix", "x and y swapped")},
    Words{"far_from_the_rest", QT_TRANSLATE_NOOP("Skolmix", "features far from the rest of their layer")},
    Words{"text_field", QT_TRANSLATE_NOOP("Skolmix", "text where numbers should be")},
    Words{"not_a_number", QT_TRANSLATE_NOOP("Skolmix", "values that are no numbers")},
    Words{"suppressed_count", QT_TRANSLATE_NOOP("Skolmix", "hidden counts")},
    Words{"missing_count", QT_TRANSLATE_NOOP("Skolmix", "missing counts")},
    Words{"impossible_count", QT_TRANSLATE_NOOP("Skolmix", "negative or impossible counts")},
    Words{"shares_for_counts", QT_TRANSLATE_NOOP("Skolmix", "shares instead of counts")},
    Words{"counted_twice", QT_TRANSLATE_NOOP("Skolmix", "pupils counted twice")},
    Words{"unequal_totals", QT_TRANSLATE_NOOP("Skolmix", "dimensions with different totals")},
    Words{"above_total", QT_TRANSLATE_NOOP("Skolmix", "groups with more pupils than there are")},
    Words{"no_pupils", QT_TRANSLATE_NOOP("Skolmix", "no pupils")},
    Words{"missing_id", QT_TRANSLATE_NOOP("Skolmix", "missing ids")},
    Words{"duplicate_id", QT_TRANSLATE_NOOP("Skolmix", "ids that stand more than once")},
    Words{"similar_ids", QT_TRANSLATE_NOOP("Skolmix", "ids that are almost the same")},
    Words{"unknown_stage", QT_TRANSLATE_NOOP("Skolmix", "unknown stage")},
    Words{"missing_stage", QT_TRANSLATE_NOOP("Skolmix", "catchments without a stage")},
    Words{"no_matching_id", QT_TRANSLATE_NOOP("Skolmix", "ids that do not match between layers")},
    Words{"catchment_without_school", QT_TRANSLATE_NOOP("Skolmix", "catchments without a school")},
    Words{"school_without_catchment", QT_TRANSLATE_NOOP("Skolmix", "schools without a catchment")},
    Words{"several_catchments", QT_TRANSLATE_NOOP("Skolmix", "schools with more than one catchment")},
    Words{"catchments_overlap", QT_TRANSLATE_NOOP("Skolmix", "catchments that overlap")},
    Words{"catchment_gap", QT_TRANSLATE_NOOP("Skolmix", "gaps between catchments")},
    Words{"duplicate_units", QT_TRANSLATE_NOOP("Skolmix", "units in the same place")},
    Words{"units_overlap", QT_TRANSLATE_NOOP("Skolmix", "units that overlap")},
    Words{"unit_outside", QT_TRANSLATE_NOOP("Skolmix", "units in no catchment")},
    Words{"unit_mostly_outside", QT_TRANSLATE_NOOP("Skolmix", "units that lie mostly in no catchment")},
    Words{"unit_cut", QT_TRANSLATE_NOOP("Skolmix", "units cut by many catchments")},
    Words{"unit_in_several", QT_TRANSLATE_NOOP("Skolmix", "unit points in several catchments")},
    Words{"school_outside_catchment", QT_TRANSLATE_NOOP("Skolmix", "schools outside their own catchment")},
    Words{"schools_on_one_spot", QT_TRANSLATE_NOOP("Skolmix", "schools on one spot")},
    Words{"school_far_from_units", QT_TRANSLATE_NOOP("Skolmix", "schools far from all units")},
    Words{"school_far_from_streets", QT_TRANSLATE_NOOP("Skolmix", "schools far from every street")},
    Words{"impossible_places", QT_TRANSLATE_NOOP("Skolmix", "impossible numbers of places")},
    Words{"unknown_places", QT_TRANSLATE_NOOP("Skolmix", "unknown numbers of places")},
    Words{"not_checked", QT_TRANSLATE_NOOP("Skolmix", "checks that could not be done")},
};
static_assert(kinds.size() == static_cast<std::size_t>(Kind::NotChecked) + 1);

const Words &wordsOf(Severity severity) { return severities[static_cast<std::size_t>(severity)]; }
const Words &wordsOf(Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }

bool namesComeBefore(const QStringList &some, const QStringList &others) {
  return std::ranges::lexicographical_compare(some, others, comesBefore);
}

} // namespace

QString code(Severity severity) { return QLatin1String(wordsOf(severity).code); }
QString code(Kind kind) { return QLatin1String(wordsOf(kind).code); }
QString title(Severity severity) { return Text::tr(wordsOf(severity).title); }
QString title(Kind kind) { return Text::tr(wordsOf(kind).title); }

bool comesBefore(const QString &one, const QString &other) {
  bool isNumber = false;
  bool otherIsNumber = false;
  const double value = one.toDouble(&isNumber);
  const double otherValue = other.toDouble(&otherIsNumber);
  isNumber = isNumber && std::isfinite(value); // “nan” is a name
  otherIsNumber = otherIsNumber && std::isfinite(otherValue);
  if (isNumber != otherIsNumber)
    return isNumber;
  return isNumber && value != otherValue ? value < otherValue : one < other;
}

QString Size::unitText() const {
  switch (unit) {
  case Unit::SquareMetres:
    return QStringLiteral("m²");
  case Unit::Metres:
    return QStringLiteral("m");
  default:
    return Text::tr("pupils");
  }
}

QString Size::text() const {
  switch (unit) {
  case Unit::SquareMetres:
    return value < 10000 ? Text::tr("%1 m²").arg(written(value, 0)) : Text::tr("%1 ha").arg(written(value / 10000, 1));
  case Unit::Metres:
    return value < 2000 ? Text::tr("%1 m").arg(written(value, 0)) : Text::tr("%1 km").arg(written(value / 1000, 1));
  default:
    return Text::tr("%1 pupils").arg(written(value, value == std::round(value) ? 0 : 1));
  }
}

void sortProblems(std::vector<Problem> &problems) {
  std::ranges::stable_sort(problems, [](const Problem &a, const Problem &b) {
    const auto layerOf = [](const Problem &p) { return std::tuple(p.severity, p.rows.layerNumber); };
    if (layerOf(a) != layerOf(b))
      return layerOf(a) < layerOf(b);
    if (a.rows.names != b.rows.names)
      return namesComeBefore(a.rows.names, b.rows.names);
    const auto place = [](const Problem &p) {
      const Point point = p.rows.place.value_or(Point{});
      return std::tuple(point.x, point.y);
    };
    return std::tuple(a.kind, a.finding.what, place(a), a.rows.ids) <
           std::tuple(b.kind, b.finding.what, place(b), b.rows.ids);
  });
}

QString quoted(const QString &name) { return Text::tr("“%1”").arg(name); }

QString capitalised(const QString &sentence) { return sentence.left(1).toUpper() + sentence.mid(1); }

} // namespace skolmix
