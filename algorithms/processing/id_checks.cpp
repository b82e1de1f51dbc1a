#include "processing/id_checks.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/parameters.h"
#include "processing/schools.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace skolmix {
namespace {

/// A shorter beginning is shared by too many names.
constexpr int shortestLikely = 6;

using Features = std::vector<const CheckedFeature *>;

/// A difference that is easily overlooked.
struct Overlooked {
  const char *words;
  QString (*without)(const QString &id);
};

const std::array overlooked{
    Overlooked{QT_TRANSLATE_NOOP("Skolmix", "spaces"),
               [](const QString &id) {
                 static const QRegularExpression spaces(QStringLiteral("\\s+"),
                                                        QRegularExpression::UseUnicodePropertiesOption);
                 return QString(id).remove(spaces);
               }},
    Overlooked{QT_TRANSLATE_NOOP("Skolmix", "upper and lower case"),
               [](const QString &id) { return id.toCaseFolded(); }},
    Overlooked{QT_TRANSLATE_NOOP("Skolmix", "leading zeros"),
               [](const QString &id) {
                 static const QRegularExpression zeros(QStringLiteral("^\\s*0+(?=.)"));
                 return QString(id).remove(zeros);
               }},
    Overlooked{QT_TRANSLATE_NOOP("Skolmix", "punctuation"),
               [](const QString &id) {
                 static const QRegularExpression marks(QStringLiteral("[.,;:'’´`\"()/_\\-–]"));
                 return QString(id).remove(marks);
               }},
};

/// What is left of an id without the differences that are easily overlooked, except one.
QString core(QString id, const Overlooked *kept = nullptr) {
  for (const Overlooked &one : overlooked)
    if (&one != kept)
      id = one.without(id);
  return id;
}

std::map<QString, Features> byId(const CheckedLayer &layer) {
  std::map<QString, Features> result;
  for (const CheckedFeature &feature : layer.features)
    if (feature.hasId)
      result[feature.name].push_back(&feature);
  return result;
}

QString fieldOf(const Inspection &inspection, Role role) {
  return inspection.run.text(role == Role::Units        ? parameter::unitField
                             : role == Role::Catchments ? parameter::schoolField
                                                        : parameter::schoolIdField);
}

bool hasIds(Inspection &inspection, Role role) {
  return inspection.layer(role) && !fieldOf(inspection, role).isEmpty();
}

Finding missingId(Role role, const QString &field) {
  switch (role) {
  case Role::Units:
    return {Text::tr("the unit has no name or code in field “%1”.").arg(field),
            Text::tr("Give it one, or results cannot name it.")};
  case Role::Catchments:
    return {Text::tr("the catchment names no school in field “%1” and is not used.").arg(field),
            Text::tr("Pupils there count as “outside”: name its school, or remove it.")};
  default:
    return {Text::tr("the school has no id in field “%1” and is not used.").arg(field),
            Text::tr("Give every school an id of its own.")};
  }
}

void checkMissing(Inspection &inspection, Role role) {
  const CheckedLayer &layer = *inspection.layer(role);
  for (const CheckedFeature &feature : layer.features)
    if (!feature.hasId)
      inspection.add(
          {Severity::Warning, Kind::MissingId, layer.row(feature), missingId(role, fieldOf(inspection, role))});
}

void checkDoubled(Inspection &inspection, Role role) {
  const CheckedLayer &layer = *inspection.layer(role);
  const QString field = fieldOf(inspection, role);
  for (const auto &[id, features] : byId(layer)) {
    if (features.size() < 2)
      continue;
    if (role == Role::Schools)
      inspection.add({Severity::Error, Kind::DuplicateId, layer.rows(features), doubledSchoolId(id, field)});
    else
      inspection.add(
          {Severity::Warning,
           Kind::DuplicateId,
           layer.rows(features),
           {Text::tr("%1 units are called “%2” (field “%3”).").arg(QString::number(features.size()), id, field),
            Text::tr("Results cannot tell them apart, and a unit that stands twice counts its pupils "
                     "twice: choose another field, or remove the duplicates.")}});
  }
}

/// Schools whose ids a reader would take for one.
void checkSimilar(Inspection &inspection) {
  const CheckedLayer &schools = *inspection.layer(Role::Schools);
  std::map<QString, std::vector<std::pair<QString, Features>>> byCore;
  for (const auto &[id, features] : byId(schools))
    byCore[core(id)].emplace_back(id, features);
  for (const auto &[same, ids] : byCore)
    for (std::size_t i = 1; i < ids.size(); ++i)
      inspection.add({Severity::Warning,
                      Kind::SimilarIds,
                      schools.rows({ids[0].second.front(), ids[i].second.front()}),
                      {Text::tr("the ids “%1” and “%2” differ only by %3.")
                           .arg(ids[0].first, ids[i].first, slightDifference(ids[0].first, ids[i].first)),
                       Text::tr("Check that they are two schools.")}});
}

/// Compares the schools that catchments name with those of the school layer.
class Matching {
public:
  explicit Matching(Inspection &inspection)
      : mInspection(inspection), mCatchments(*inspection.layer(Role::Catchments)),
        mSchools(*inspection.layer(Role::Schools)), mNamed(byId(mCatchments)), mKnown(byId(mSchools)) {
    for (const auto &[id, features] : mKnown)
      mByCore[core(id)].append(id);
    for (const auto &[id, features] : mKnown)
      if (const QString title = features.front()->title; !title.isEmpty())
        mByTitle[core(title)] = id;
  }

  void check() {
    if (mNamed.empty() || mKnown.empty())
      return;
    const auto isKnown = [&](const auto &named) { return mKnown.contains(named.first); };
    if (std::ranges::none_of(mNamed, isKnown))
      return tellNoneMatches();
    for (const auto &[id, features] : mNamed)
      if (!mKnown.contains(id))
        tellUnknown(id, features);
    for (const auto &[id, features] : mKnown)
      if (!mNamed.contains(id))
        tellIdle(id, features);
  }

private:
  /// The school that a catchment may have meant.
  struct Likely {
    QString school;
    QString why;
  };

  std::optional<Likely> likely(const QString &id) const {
    const QString key = core(id);
    if (const auto alike = mByCore.find(key); alike != mByCore.end())
      return Likely{alike->second.front(),
                    Text::tr("The schools have “%1”, which differs only by %2.")
                        .arg(alike->second.front(), slightDifference(id, alike->second.front()))};
    if (const auto titled = mByTitle.find(key); titled != mByTitle.end())
      return Likely{titled->second, Text::tr("This is the name of a school, whose id is “%1”.").arg(titled->second)};
    const auto longer = mByCore.lower_bound(key);
    if (key.size() >= shortestLikely && longer != mByCore.end() && longer->first.startsWith(key))
      return Likely{longer->second.front(),
                    Text::tr("The schools have “%1”, which begins the same.").arg(longer->second.front())};
    return {};
  }

  void tellNoneMatches() {
    const auto hinted =
        std::ranges::find_if(mNamed, [&](const auto &named) { return likely(named.first).has_value(); });
    const QString example = (hinted == mNamed.end() ? mNamed.begin() : hinted)->first;
    const QString why = hinted == mNamed.end() ? QString() : ' ' + likely(example)->why;
    mInspection.add({Severity::Error,
                     Kind::NoMatchingId,
                     mCatchments.whole(),
                     {Text::tr("No catchment belongs to any of the schools: the field with the school's id holds "
                               "other values in the two layers, for example “%1” and “%2”.")
                              .arg(example, mKnown.begin()->first) +
                          why,
                      Text::tr("Choose the fields that hold the same ids, or make the ids the same.")}});
  }

  void tellUnknown(const QString &id, const Features &features) {
    const QString what = Text::tr("its school “%1” is not among the schools.").arg(id);
    if (const std::optional<Likely> school = likely(id)) {
      mMeant.insert(school->school);
      mInspection.add({Severity::Warning,
                       Kind::SimilarIds,
                       mCatchments.rows(features),
                       {what + ' ' + school->why, Text::tr("Write the ids the same way in both layers.")}});
    } else {
      mInspection.add({Severity::Warning,
                       Kind::CatchmentWithoutSchool,
                       mCatchments.rows(features),
                       {what, Text::tr("Add the school or correct the id: without it, the catchment's school has no "
                                       "place on the map, no places and no way to school.")}});
    }
  }

  void tellIdle(const QString &id, const Features &features) {
    if (!mMeant.contains(id)) // or else it is told as the catchment's
      mInspection.add({Severity::Note,
                       Kind::SchoolWithoutCatchment,
                       mSchools.rows(features),
                       {Text::tr("no catchment belongs to the school “%1”.").arg(features.front()->called()),
                        Text::tr("That is right for schools that all may choose, or of another stage; otherwise the "
                                 "school gets no pupils: correct the id.")}});
  }

  Inspection &mInspection;
  const CheckedLayer &mCatchments;
  const CheckedLayer &mSchools;
  std::map<QString, Features> mNamed; ///< by catchments
  std::map<QString, Features> mKnown; ///< by the school layer
  std::map<QString, QStringList> mByCore;
  std::map<QString, QString> mByTitle; ///< ids of schools by their names
  std::set<QString> mMeant;            ///< schools that a catchment names in a slightly different way
};

} // namespace

QString slightDifference(const QString &one, const QString &other) {
  if (core(one) != core(other))
    return {};
  QStringList differences;
  for (const Overlooked &difference : overlooked)
    if (core(one, &difference) != core(other, &difference))
      differences.append(Text::tr(difference.words));
  return differences.join(QStringLiteral(", "));
}

void checkIds(Inspection &inspection) {
  for (const Role role : {Role::Units, Role::Catchments, Role::Schools}) {
    if (!hasIds(inspection, role))
      continue;
    checkMissing(inspection, role);
    if (role != Role::Catchments) // a school may have several polygons
      checkDoubled(inspection, role);
  }
  if (hasIds(inspection, Role::Schools))
    checkSimilar(inspection);
  if (hasIds(inspection, Role::Schools) && hasIds(inspection, Role::Catchments))
    Matching(inspection).check();
}

} // namespace skolmix
