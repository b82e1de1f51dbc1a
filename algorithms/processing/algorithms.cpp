#include "processing/algorithms.h"

namespace skolmix {

std::vector<QgsProcessingAlgorithm *> createAlgorithms() {
  return {createCatchmentMix(),    createSegregation(),       createScoreBoundaryChange(),
          createScoreNewSchools(), createNearestCatchments(), createDisaggregate()};
}

} // namespace skolmix
