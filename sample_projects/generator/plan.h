#pragma once
#include <array>
#include <optional>
#include <span>
#include <vector>

/// What Ekhamra looks like, as plain tables: change the town here. Positions are metres east and north of the
/// town centre; everything is fictional.
namespace skolmix::sample {

/// The town centre in EPSG:3006. Multiples of 250 m, so that the grid squares align.
inline constexpr double CentreEast = 560000;
inline constexpr double CentreNorth = 6590000;
inline constexpr double GridSize = 250;

struct Point {
  double x;
  double y;
};

enum class Kind { Town, Village, Countryside };

struct Neighbourhood {
  const char *name;
  Point centre;
  Kind kind;
  double blockHectares; ///< how large a block is in the middle
  double radius;        ///< how far the denser streets reach, in metres
  int pupilsF6;
  double low, high;       ///< shares of parental education; the rest is mid
  double swedish, abroad; ///< shares of migration background; the rest is born here with foreign background
};

struct School {
  const char *id;
  const char *name;
  Point position;
  bool municipal;
  bool stageF6, stage79;
  int extraPlacesPercent; ///< places above (below) the pupils who live in the catchment, or places if independent
  double handicapF6;      ///< metres; a large number makes the catchment smaller
  double handicap79;
};

struct CandidateSite {
  const char *id;
  const char *name;
  Point position;
  int places;
};

struct Road {
  const char *name;
  std::vector<Point> points;
};

/// How pupils of a level of parental education choose a school of stage F-6. Invented as all of Ekhamra: plausible, but
/// measured nowhere. Utilities are those of the logit in the core's `choice/logit.h`.
struct ChoiceHabit {
  double decayPerKm;   ///< utility lost with every kilometre of the way
  double ownCatchment; ///< utility of the catchment's own school
  double independent;  ///< utility of independent schools beside all else
  double outside;      ///< share that goes to school elsewhere
  double sibling;      ///< share with an older sibling at the school they like best
  double queueYears;   ///< mean time in the queue to independent schools
};

/// What people say of a school, as utility for everyone; invented, too.
struct Reputation {
  const char *school;
  double utility;
};

/// A part of a boundary proposal: blocks of one school go to its neighbour, those nearest to a place first.
struct Move {
  const char *proposal;
  const char *from;
  const char *to;
  Point towards;
  double pupils; ///< about how many move
  const char *note;
};

/// A change of a scenario, as the open table of changes has it; costs are thousands of kronor.
struct ScenarioChange {
  const char *scenario;
  const char *kind;
  const char *school = "";
  const char *others = "";
  const char *stages = "";
  const char *group = "";
  const char *rule = "";
  std::optional<double> value = {};
  double cost = 0;
  double yearlyCost = 0;
  const char *note = "";
  const char *layer = ""; ///< the ground, if it has one: features of a layer of the sample
  const char *filter = "";
};

/// Pupils per dwelling in new homes: their number by stage, and what they are like.
struct Tenure {
  const char *name;
  double pupilsF6, pupils79;
  std::array<double, 3> education, migration; ///< shares, each sums to 1
};

/// What the rolls tell nothing of, but scenarios need to know; invented.
struct FurtherHabits {
  double decay79; ///< of stage 7-9, compared with F-6: older pupils go farther
  double busPass; ///< share of the way beyond `beyondKm` that a bus pass takes away
  double beyondKm;
};

std::span<const Neighbourhood> neighbourhoods();
std::span<const School> schools();
std::span<const CandidateSite> candidateSites();
std::span<const Road> mainRoads();
std::span<const Point> riverCourse();
std::span<const Point> lakeShore();
std::span<const Point> municipalityOutline();
std::span<const Move> boundaryMoves();
std::span<const ChoiceHabit> choiceHabits();    ///< of low, mid and high parental education
std::span<const Reputation> reputations();      ///< of schools that have a special one
std::span<const CandidateSite> scenarioSites(); ///< beside candidateSites()
std::span<const ScenarioChange> scenarioChanges();
std::span<const Tenure> tenures();
inline constexpr FurtherHabits furtherHabits{0.7, 0.6, 2};
std::span<const char *const> streetNameStems();

} // namespace skolmix::sample
