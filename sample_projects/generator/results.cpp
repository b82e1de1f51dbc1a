#include "results.h"

#include "processing/algorithms.h"

#include <QFile>
#include <memory>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <stdexcept>

namespace skolmix::sample {

void writeResults(const QString &folder) {
  const auto layer = [&](const char *name) {
    return QStringLiteral("%1/ekhamra.gpkg|layername=%2").arg(folder, QLatin1String(name));
  };
  const QString results = folder + QStringLiteral("/results.gpkg");
  const auto table = [&](const char *name) {
    return QStringLiteral("ogr:dbname='%1' table=\"%2\" (geom)").arg(results, QLatin1String(name));
  };
  QFile::remove(results);
  const QVariantMap parameters{
      {"UNITS", layer("grid_f6")},
      {"UNIT_FIELD", "cell_id"},
      {"GROUPS", QStringList{"edu_low", "edu_mid", "edu_high"}},
      {"GROUPS_2", QStringList{"mig_swedish", "mig_born_here", "mig_born_abroad"}},
      {"DIMENSION_NAMES", "parental education; migration background"},
      {"CATCHMENTS", layer("catchments")},
      {"SCHOOL_FIELD", "school_id"},
      {"STAGE_FIELD", "stage"},
      {"STAGE", "F-6"},
      {"SCHOOLS", layer("schools")},
      {"SCHOOL_ID_FIELD", "school_id"},
      {"NAME_FIELD", "name"},
      {"PLACES_FIELD", "places_f6"},
      {"CHANGES", layer("boundary_proposals")},
      {"TO_SCHOOL_FIELD", "school_id"},
      {"PROPOSAL_FIELD", "proposal"},
      {"OUTPUT", table("schools_before_and_after")},
      {"OUTPUT_UNITS", table("units_that_change_school")},
      {"OUTPUT_SCORES", table("scores")},
  };
  const std::unique_ptr<QgsProcessingAlgorithm> algorithm(createScoreBoundaryChange());
  QgsProcessingContext context;
  QgsProcessingFeedback feedback(false);
  bool ok = false;
  algorithm->run(parameters, context, &feedback, &ok);
  if (!ok)
    throw std::runtime_error("Cannot score the proposals: " + feedback.textLog().toStdString());
}

} // namespace skolmix::sample
