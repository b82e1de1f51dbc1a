#include "choice/expectation.h"

#include <Eigen/Core>
#include <algorithm>

namespace skolmix {
namespace {

using Array = Eigen::ArrayXd;
using View = Eigen::Map<Array>;

Eigen::Index index(std::size_t number) { return static_cast<Eigen::Index>(number); }

/// What is left of 1 or of all pupils when nobody is left.
constexpr double rounding = 1e-12;

/// The pupils of one part after the other.
class PartPupils {
public:
  PartPupils(const ChoiceSetting &setting, const Probabilities &model)
      : mSetting(setting), mModel(model), mProbabilities(setting.groups() * setting.schools.size()),
        mOfUnit(index(setting.schools.size())) {}

  /// Calls use(column, pupils, probabilities of the schools) for every group of every dimension.
  template <class Use>
  void forEachGroup(std::size_t number, Use use) {
    const Part &part = mSetting.parts[number];
    const auto pupils = mSetting.pupils[part.unit];
    const Dimension &leading = mSetting.leading();
    const double all = sum(groupsOf(pupils, leading));
    std::ranges::fill(mProbabilities, 0);
    mModel(number, mProbabilities);
    mOfUnit.setZero();
    for (std::size_t group = 0; group < mSetting.groups(); ++group) {
      const View probabilities(mProbabilities.data() + group * mSetting.schools.size(), mOfUnit.size());
      const double own = pupils[leading.firstColumn + group];
      mOfUnit += (all > 0 ? own : 1) * probabilities;
      use(leading.firstColumn + group, own * part.share, probabilities);
    }
    mOfUnit /= all > 0 ? all : static_cast<double>(mSetting.groups());
    for (const Dimension &dimension : mSetting.dimensions)
      for (std::size_t group = 0; &dimension != &leading && group < dimension.groups.size(); ++group) {
        const std::size_t column = dimension.firstColumn + group;
        use(column, pupils[column] * part.share, mOfUnit);
      }
  }

private:
  const ChoiceSetting &mSetting;
  const Probabilities &mModel;
  std::vector<double> mProbabilities;
  Array mOfUnit;
};

/// Sums over some parts: schools × groups, and those who live there.
struct Sums {
  Eigen::ArrayXXd pupils;
  Array living;
};

} // namespace

Counts expectedEnrolment(const ChoiceSetting &setting, const Probabilities &model, unsigned threads) {
  constexpr std::size_t chunk = 256;
  const std::size_t schools = setting.schools.size();
  const std::size_t groups = setting.pupils.columns();
  std::vector<Sums> chunks((setting.parts.size() + chunk - 1) / chunk);
  const auto nobodyListens = [](double) {};
  inParallel(setting.parts.size(), chunk, threads, nobodyListens, [&](std::size_t first, std::size_t end) {
    Sums sums{Eigen::ArrayXXd::Zero(index(schools), index(groups)), Array::Zero(index(groups))};
    PartPupils partPupils(setting, model);
    for (std::size_t part = first; part < end; ++part)
      partPupils.forEachGroup(part, [&](std::size_t group, double pupils, const auto &probabilities) {
        sums.pupils.col(index(group)) += pupils * probabilities;
        sums.living[index(group)] += pupils;
      });
    chunks[first / chunk] = std::move(sums);
  });

  Counts result(schools + 1, groups);
  for (std::size_t group = 0; group < groups; ++group) {
    double living = 0;
    double atSchools = 0;
    for (const Sums &sums : chunks) {
      living += sums.living[index(group)];
      for (std::size_t school = 0; school < schools; ++school)
        result[school][group] += sums.pupils(index(school), index(group));
    }
    for (std::size_t school = 0; school < schools; ++school)
      atSchools += result[school][group];
    result[schools][group] = living - atSchools > rounding * living ? living - atSchools : 0;
  }
  return result;
}

Flows flows(const ChoiceSetting &setting, const Probabilities &model) {
  const std::size_t schools = setting.schools.size();
  const std::size_t groups = setting.pupils.columns();
  PartPupils partPupils(setting, model);
  std::vector<Flow> found;
  std::vector<double> pupilsOfFlows;
  Counts ofPart(schools + 1, groups);
  for (std::uint32_t part = 0; part < setting.parts.size(); ++part) {
    partPupils.forEachGroup(part, [&](std::size_t group, double pupils, const auto &probabilities) {
      for (std::size_t school = 0; school < schools; ++school)
        ofPart[school][group] = pupils * probabilities[index(school)];
      const double outside = 1 - probabilities.sum();
      ofPart[schools][group] = outside > rounding ? pupils * outside : 0;
    });
    for (std::uint32_t school = 0; school <= schools; ++school) {
      const auto row = ofPart[school];
      if (std::ranges::none_of(row, [](double pupils) { return pupils > 0; }))
        continue;
      found.push_back({part, school == schools ? outside : school});
      pupilsOfFlows.insert(pupilsOfFlows.end(), row.begin(), row.end());
    }
  }
  const std::size_t count = found.size();
  return {std::move(found), Counts(count, groups, std::move(pupilsOfFlows))};
}

Counts enrolment(const Flows &flows, std::size_t schools) {
  Counts result(schools + 1, flows.pupils.columns());
  for (std::size_t flow = 0; flow < flows.flows.size(); ++flow) {
    const std::uint32_t school = flows.flows[flow].school;
    const auto row = result[school == outside ? schools : school];
    for (std::size_t group = 0; group < row.size(); ++group)
      row[group] += flows.pupils[flow][group];
  }
  return result;
}

Counts choiceVariance(const ChoiceSetting &setting, const Flows &flows) {
  const std::size_t schools = setting.schools.size();
  Counts result(schools + 1, flows.pupils.columns());
  for (std::size_t flow = 0; flow < flows.flows.size(); ++flow) {
    const auto [number, school] = flows.flows[flow];
    const Part &part = setting.parts[number];
    for (std::size_t group = 0; group < result.columns(); ++group)
      if (const double all = setting.pupils[part.unit][group] * part.share; all > 0) {
        const double going = flows.pupils[flow][group];
        result[school == outside ? schools : school][group] += going * (1 - going / all);
      }
  }
  return result;
}

} // namespace skolmix
