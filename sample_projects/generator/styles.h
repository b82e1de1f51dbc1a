#pragma once
#include <qgstextformat.h>
#include <qgsvectorlayer.h>

/// The look of every layer. Colours are safe for the colour-blind: orange against purple for deviations,
/// blue against orange for operators.
namespace skolmix::sample {

void styleMunicipality(QgsVectorLayer *layer);
void styleBuiltUp(QgsVectorLayer *layer);
void styleWater(QgsVectorLayer *layer);
void styleStreets(QgsVectorLayer *layer);
void styleBridges(QgsVectorLayer *layer);
void styleSmallAreas(QgsVectorLayer *layer);
void styleGrid(QgsVectorLayer *layer);
void styleCatchments(QgsVectorLayer *layer);
void styleSchools(QgsVectorLayer *layer);
void styleRolls(QgsVectorLayer *layer);
void styleCandidateSites(QgsVectorLayer *layer);
void styleCandidateCatchments(QgsVectorLayer *layer);
void styleProposals(QgsVectorLayer *layer);
void styleParameters(QgsVectorLayer *layer);
void styleScenarioChanges(QgsVectorLayer *layer);
void styleScenarioSites(QgsVectorLayer *layer);
void styleChangedSchools(QgsVectorLayer *layer); ///< those that scenarioChanges() names
void styleTable(QgsVectorLayer *layer);

} // namespace skolmix::sample
