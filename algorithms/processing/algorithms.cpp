#include "processing/algorithms.h"

namespace skolmix {

std::vector<QgsProcessingAlgorithm *> createAlgorithms() {
  return {createCheckData(),
          createDisaggregate(),
          createNearestCatchments(),
          createCatchmentMix(),
          createExpectedMix(),
          createCalibrateChoice(),
          createBacktest(),
          createSegregation(),
          createSegregationDecomposition(),
          createSegregationTrend(),
          createScoreBoundaryChange(),
          createScoreNewSchools(),
          createScoreScenarios(),
          createScoreClosures(),
          createScoreMergers(),
          createScoreStages(),
          createProjectPupils(),
          createNewlyArrived(),
          createAllocateResources(),
          createRerun(),
          createStyleMix(),
          createSuppress(),
          createScenarioReport(),
          createPlanningPackage()};
}

} // namespace skolmix
