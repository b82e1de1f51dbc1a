#include "processing/shared_ground.h"

#include "presentation/text.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"

#include <qgsexception.h>
#include <set>

namespace skolmix {
namespace {

bool isShared(const std::vector<Claim> &claims) { return claims.size() > 1; }

QString namesOf(const std::vector<Claim> &claims, const std::vector<QString> &names) {
  QStringList list;
  for (const Claim &claim : claims)
    list.append(names[claim.zone]);
  return list.join(QStringLiteral(" + "));
}

void refuseUnknownPlaces(const SharingZones &catchments, const Zoning &zoning) {
  std::set<QString> unknown;
  for (const std::vector<Claim> &claims : zoning.claims)
    for (const Claim &claim : claims)
      if (isShared(claims) && !catchments.places[claim.zone])
        unknown.insert(catchments.names[claim.zone]);
  FeatureList list;
  for (const QString &name : unknown)
    list.add(name);
  if (!list.isEmpty())
    throw QgsProcessingException(
        Text::tr("Shared ground should be divided by places, but the places of these schools are not known: %1. Choose "
                 "the field with places, fill it in, or divide equally.")
            .arg(list.text()));
}

} // namespace

Zoning divideSharedGround(Run &run, const SharingZones &catchments) {
  const bool byPlaces = run.choice(parameter::sharedGround) == 1;
  std::vector<double> weights;
  if (byPlaces)
    for (const auto &places : catchments.places)
      weights.push_back(places.value_or(0));
  Zoning zoning = skolmix::zoning(catchments.zones, weights);
  if (byPlaces)
    refuseUnknownPlaces(catchments, zoning);

  FeatureList shared;
  double area = 0;
  for (std::size_t i = 0; i < zoning.grounds.size(); ++i) {
    if (!isShared(zoning.claims[i]))
      continue;
    const double size = zoning.grounds[i].area();
    shared.add(Text::tr("%1 (%2 m²)").arg(namesOf(zoning.claims[i], catchments.names), written(size, 0)));
    area += size;
  }
  if (!shared.isEmpty())
    run.warn((byPlaces
                  ? Text::tr("%1 grounds lie in more than one catchment, %2 m² in all: %3. Pupils there are divided "
                             "between the schools by their places.")
                  : Text::tr("%1 grounds lie in more than one catchment, %2 m² in all: %3. Pupils there are divided "
                             "equally between the schools."))
                 .arg(shared.countText(), written(area, 0), shared.text()));
  return zoning;
}

} // namespace skolmix
