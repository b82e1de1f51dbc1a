#include "processing/schools.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/parameters.h"

#include <cmath>
#include <map>
#include <qgsexception.h>
#include <qgsvariantutils.h>
#include <set>

namespace skolmix {
namespace {

/// What the user's fields say of the kind of a school.
class Kinds {
public:
  Kinds(const Run &run, const Source &source)
      : mOperator(run.has(parameter::operatorField) ? source.field(run.text(parameter::operatorField)) : -1),
        mBusPass(run.has(parameter::busPassField) ? source.field(run.text(parameter::busPassField)) : -1) {
    if (run.offers(parameter::independentValues))
      for (const QString &value : run.text(parameter::independentValues).split(';'))
        mIndependent.insert(value.trimmed().toLower());
  }

  QgsAttributeList fields() const {
    QgsAttributeList result;
    for (const int field : {mOperator, mBusPass})
      if (field >= 0)
        result.append(field);
    return result;
  }
  bool isIndependent(const QgsFeature &school) {
    if (mOperator < 0)
      return false;
    const QString value = idText(school.attribute(mOperator));
    mOperators.insert(value);
    return mIndependent.contains(value.toLower());
  }
  /// Says which schools are independent, or what the field holds where none is.
  void tell(Run &run, const Source &source, const std::vector<School> &schools) const {
    if (mOperator < 0)
      return;
    FeatureList independent;
    for (const School &school : schools)
      if (school.isIndependent)
        independent.add(QString::fromStdString(school.name));
    if (!independent.isEmpty())
      run.inform(Text::tr("%1 schools are independent: %2.").arg(independent.countText(), independent.text()));
    else
      run.inform(Text::tr("Layer “%1”, field “%2”: no school is independent by its values (%3). If some are, say which "
                          "values stand for them.")
                     .arg(source.name, source.features->fields().at(mOperator).name(),
                          QStringList(mOperators.begin(), mOperators.end()).join(QStringLiteral(", "))));
  }
  bool hasBusPass(const QgsFeature &school) const {
    return mBusPass >= 0 && !QgsVariantUtils::isNull(school.attribute(mBusPass)) && school.attribute(mBusPass).toBool();
  }

private:
  int mOperator;
  int mBusPass;
  std::set<QString> mIndependent;
  std::set<QString> mOperators; ///< all values that were read
};

} // namespace

bool isPlaces(double value) { return std::isfinite(value) && value >= 0; }

void refuseImpossiblePlaces(const Source &source, int field, const FeatureList &features) {
  if (!features.isEmpty())
    throw QgsProcessingException(
        Text::tr("Layer “%1”, field “%2”: features %3 have an impossible number of places. It is 0 or more, or empty "
                 "where it is not known.")
            .arg(source.name, source.features->fields().at(field).name(), features.text()));
}

Finding doubledSchoolId(const QString &ids, const QString &field) {
  return {Text::tr("more than one school has the id %1 (field “%2”).").arg(ids, field),
          Text::tr("Every school needs an id of its own: choose another field, or remove the duplicates.")};
}

Schools readSchools(Run &run, const Workspace &workspace) {
  const Source source = run.source(parameter::schools);
  GeometryReader geometries(run, source, workspace, GeometryReader::Kind::Points);
  const int idField = source.field(run.text(parameter::schoolIdField));
  const int nameField = run.has(parameter::nameField) ? source.field(run.text(parameter::nameField)) : idField;
  const int placesField = run.has(parameter::placesField) ? source.numberField(run.text(parameter::placesField)) : -1;
  Kinds kinds(run, source);
  QgsAttributeList fields = kinds.fields();
  fields += {idField, nameField};
  if (placesField >= 0)
    fields.append(placesField);

  std::map<QString, School> byId;
  std::set<QString> doubled;
  FeatureList nameless;
  FeatureList impossible;
  run.forEachFeature(source, fields, run.progress(25, 30), [&](const QgsFeature &feature) {
    const QString id = idText(feature.attribute(idField));
    if (id.isEmpty()) {
      nameless.add(feature.id());
      return;
    }
    School school{id.toStdString(), feature.attribute(nameField).toString().toStdString(), {}, {}};
    if (placesField >= 0)
      school.places = numberOrNone(feature.attribute(placesField));
    if (school.places && !isPlaces(*school.places))
      impossible.add(feature.id());
    if (const Geometry place = geometries.read(feature); !place.isEmpty())
      school.location = place.centre();
    school.isIndependent = kinds.isIndependent(feature);
    school.hasBusPass = kinds.hasBusPass(feature);
    if (!byId.emplace(id, school).second)
      doubled.insert(id);
  });
  geometries.finish();
  refuseImpossiblePlaces(source, placesField, impossible);
  if (!doubled.empty()) {
    FeatureList ids;
    for (const QString &id : doubled)
      ids.add(id);
    const auto [what, advice] = doubledSchoolId(ids.text(), source.features->fields().at(idField).name());
    throw QgsProcessingException(Text::tr("Layer “%1”: %2 %3").arg(source.name, what, advice));
  }
  if (!nameless.isEmpty())
    run.warn(Text::tr("Layer “%1”: %2 schools have no id and are not used: features %3.")
                 .arg(source.name, nameless.countText(), nameless.text()));
  Schools result{{}, source.features->sourceCrs()};
  for (auto &[id, school] : byId)
    result.schools.push_back(std::move(school));
  kinds.tell(run, source, result.schools);
  return result;
}

} // namespace skolmix
