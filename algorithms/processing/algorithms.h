#pragma once

#include <vector>

class QgsProcessingAlgorithm;

namespace skolmix {

/// One of each Skolmix algorithm, for the provider, which takes ownership. A new tool is added here.
std::vector<QgsProcessingAlgorithm *> createAlgorithms();

QgsProcessingAlgorithm *createCatchmentMix();
QgsProcessingAlgorithm *createExpectedMix();
QgsProcessingAlgorithm *createCalibrateChoice();
QgsProcessingAlgorithm *createBacktest();
QgsProcessingAlgorithm *createSegregation();
QgsProcessingAlgorithm *createSegregationDecomposition();
QgsProcessingAlgorithm *createSegregationTrend();
QgsProcessingAlgorithm *createDisaggregate();
QgsProcessingAlgorithm *createScoreBoundaryChange();
QgsProcessingAlgorithm *createScoreNewSchools();
QgsProcessingAlgorithm *createNearestCatchments();
QgsProcessingAlgorithm *createCheckData();
QgsProcessingAlgorithm *createScoreScenarios();
QgsProcessingAlgorithm *createScoreClosures();
QgsProcessingAlgorithm *createScoreMergers();
QgsProcessingAlgorithm *createScoreStages();
QgsProcessingAlgorithm *createProjectPupils();
QgsProcessingAlgorithm *createNewlyArrived();
QgsProcessingAlgorithm *createAllocateResources();
QgsProcessingAlgorithm *createPlanningPackage();
QgsProcessingAlgorithm *createScenarioReport();
QgsProcessingAlgorithm *createRerun();
QgsProcessingAlgorithm *createStyleMix();
QgsProcessingAlgorithm *createSuppress();

} // namespace skolmix
