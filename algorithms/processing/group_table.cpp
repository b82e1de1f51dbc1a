#include "processing/group_table.h"

#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/parameters.h"
#include "segregation/moves.h"

namespace skolmix {

void writeGroupTable(Run &run, const Rolls &rolls, const std::vector<Assessment> &assessments) {
  if (!run.has(parameter::outputGroups))
    return;
  QgsFields fields;
  for (const char *name : {"school", "dimension", "group"})
    fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::QString));
  for (const char *name : {"pupils", "share", "location_quotient", "theil_h_part", "dissimilarity_part",
                           "eta_squared_part", "theil_h_leaves", "theil_h_comes", "dissimilarity_leaves",
                           "dissimilarity_comes", "eta_squared_leaves", "eta_squared_comes"})
    fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::Double));
  QgsFeatureList features;
  for (std::size_t i = 0; i < assessments.size(); ++i) {
    const Dimension &dimension = rolls.schools.dimensions[i];
    const Counts &schools = assessments[i].schools;
    const Moves moved = moves(schools);
    const std::array columns{theilHGroupParts(schools),
                             dissimilarityGroupParts(schools),
                             etaSquaredGroupParts(schools),
                             moved.theilH.leaves,
                             moved.theilH.comes,
                             moved.dissimilarity.leaves,
                             moved.dissimilarity.comes,
                             moved.etaSquared.leaves,
                             moved.etaSquared.comes};
    const Counts quotients = locationQuotients(schools);
    for (std::size_t school = 0; school < schools.rows(); ++school)
      for (std::size_t group = 0; group < schools.columns(); ++group) {
        const double pupils = sum(schools[school]);
        QgsAttributes values;
        values.append({rolls.names[school], QString::fromStdString(dimension.name),
                       QString::fromStdString(dimension.groups[group]), schools[school][group],
                       valueOrNull(100 * schools[school][group] / pupils), valueOrNull(quotients[school][group])});
        for (const Counts &column : columns)
          values.append(valueOrNull(column[school][group]));
        QgsFeature feature(fields);
        feature.setAttributes(values);
        features.append(feature);
      }
  }
  run.write(parameter::outputGroups, fields, Qgis::WkbType::NoGeometry, {}, features,
            {Text::tr("Schools by group"),
             Text::tr("Each group's part in each school, and what one pupil of it changes by leaving or coming: a move "
                      "changes a measure by the sum of both."),
             {},
             figureTable({QStringLiteral("school")})});
}

} // namespace skolmix
