#pragma once
#include "residents.h"
#include <optional>

namespace skolmix::sample {

/// For a stage: the school (index in schools()) of every block.
using SchoolOfBlock = std::vector<int>;

struct Proposal {
  const Move *move;
  std::vector<int> blocks;
};

/// The town's schools with their catchments, and what is proposed.
struct SchoolMap {
  std::vector<QgsPointXY> positions;                     ///< of schools(), within a block
  std::array<SchoolOfBlock, 2> catchments;               ///< per stage
  std::array<std::vector<std::optional<int>>, 2> places; ///< per stage and school
  std::vector<QgsPointXY> sitePositions;                 ///< of candidateSites()
  std::vector<int> siteCatchment;                        ///< blocks of the first candidate site
  std::vector<Proposal> proposals;                       ///< of boundaryMoves(), stage F-6
};

bool offers(const School &school, Stage stage);
int schoolIndex(const char *id);

SchoolMap makeSchools(const BlockMap &map, const std::vector<Cell> &cells);

/// The municipal schools that have a catchment for the stage.
std::vector<int> catchmentSchools(Stage stage);

/// Expected pupils of each school and group, when every pupil goes to the catchment's school. A square's pupils are
/// spread evenly over its land.
enum class Dimension { Education, Migration };
std::vector<Shares> enrolment(const std::vector<Cell> &cells, Stage stage, Dimension dimension,
                              const SchoolOfBlock &catchments);

/// Mean straight distance from the pupils' squares to their school, in metres.
double meanDistance(const std::vector<Cell> &cells, Stage stage, const SchoolOfBlock &catchments,
                    const std::vector<QgsPointXY> &positions);

/// The catchments after one named proposal.
SchoolOfBlock withProposal(const SchoolMap &schools, const char *proposal);

} // namespace skolmix::sample
