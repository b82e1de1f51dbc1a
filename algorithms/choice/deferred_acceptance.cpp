#include "choice/deferred_acceptance.h"

#include "model/error.h"

#include <algorithm>

namespace skolmix {
namespace {

constexpr std::uint32_t nobody = UINT32_MAX;

void checkReserves(std::span<const Seats> schools) {
  for (const Seats &school : schools) {
    std::size_t reserved = 0;
    for (const TypeBounds &type : school.types) {
      if (type.reserve > school.places - reserved)
        throw Error(SKOLMIX_MESSAGE("Skolmix", "A school reserves more places than it has. Lower the reserves, or give "
                                               "the school more places."));
      reserved += type.reserve;
    }
  }
}

class Market {
public:
  Market(const Applicants &applicants, std::span<const Seats> schools)
      : mApplicants(applicants), mSchools(schools), mTypes(schools.empty() ? 1 : schools.front().types.size()),
        mKeys(applicants.types.size() * applicants.keyLength), mAdmitted(schools.size()),
        mOfType(schools.size() * mTypes) {}

  /// Each rejected pupil asks on at once (McVitie and Wilson 1971): the order makes no difference.
  std::vector<std::uint32_t> match() {
    std::vector<std::uint32_t> result(mApplicants.types.size(), outside);
    for (std::uint32_t pupil = 0; pupil < result.size(); ++pupil)
      for (std::uint32_t asking = pupil; asking != nobody;) {
        const std::uint32_t school = mApplicants.nextSchool(asking);
        result[asking] = school;
        asking = school == outside ? nobody : admit(asking, school);
      }
    return result;
  }

private:
  std::span<double> key(std::uint32_t pupil) {
    return {mKeys.data() + pupil * mApplicants.keyLength, mApplicants.keyLength};
  }

  bool isBefore(std::uint32_t a, std::uint32_t b) {
    const std::span<const double> keyOfA = key(a);
    const std::span<const double> keyOfB = key(b);
    for (std::size_t i = 0; i < keyOfA.size(); ++i)
      if (keyOfA[i] != keyOfB[i])
        return keyOfA[i] > keyOfB[i];
    return a < b;
  }

  /// A heap: the last to be admitted in front.
  std::vector<std::uint32_t> &ofType(std::uint32_t school, std::size_t type) { return mOfType[school * mTypes + type]; }

  auto byPriority() {
    return [this](std::uint32_t a, std::uint32_t b) { return isBefore(a, b); };
  }

  /// Returns who has to go, or nobody.
  std::uint32_t admit(std::uint32_t pupil, std::uint32_t school) {
    std::ranges::fill(key(pupil), 0);
    mApplicants.priority(pupil, school, key(pupil));
    const Seats &seats = mSchools[school];
    const std::uint32_t type = mApplicants.types[pupil];
    std::vector<std::uint32_t> &alike = ofType(school, type);
    alike.push_back(pupil);
    std::ranges::push_heap(alike, byPriority());
    ++mAdmitted[school];
    if (alike.size() > seats.types[type].quota)
      return reject(school, type);
    if (mAdmitted[school] > seats.places)
      return reject(school, typeOfTheLast(school));
    return nobody;
  }

  /// Among the types that have more than their reserve. There is one, as no more is reserved than there are places.
  std::size_t typeOfTheLast(std::uint32_t school) {
    std::size_t last = mTypes;
    for (std::size_t type = 0; type < mTypes; ++type)
      if (ofType(school, type).size() > mSchools[school].types[type].reserve)
        if (last == mTypes || isBefore(ofType(school, last).front(), ofType(school, type).front()))
          last = type;
    return last;
  }

  std::uint32_t reject(std::uint32_t school, std::size_t type) {
    std::vector<std::uint32_t> &alike = ofType(school, type);
    std::ranges::pop_heap(alike, byPriority());
    const std::uint32_t pupil = alike.back();
    alike.pop_back();
    --mAdmitted[school];
    return pupil;
  }

  const Applicants &mApplicants;
  std::span<const Seats> mSchools;
  std::size_t mTypes;
  std::vector<double> mKeys; ///< per pupil, at the school they ask last
  std::vector<std::size_t> mAdmitted;
  std::vector<std::vector<std::uint32_t>> mOfType; ///< per school and type
};

} // namespace

std::vector<std::uint32_t> deferredAcceptance(const Applicants &applicants, std::span<const Seats> schools) {
  checkReserves(schools);
  return Market(applicants, schools).match();
}

} // namespace skolmix
