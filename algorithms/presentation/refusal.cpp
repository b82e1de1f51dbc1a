#include "presentation/refusal.h"

#include "presentation/text.h"

namespace skolmix {

QString refusalSentence(Refusal refusal) {
  switch (refusal) {
  case Refusal::None:
    break;
  case Refusal::NotAskedFor:
    return Text::tr("There is no interval, because none was asked for.");
  case Refusal::Modelled:
    return Text::tr("Nothing is said about chance, because these pupils are expected, not counted: expected numbers "
                    "carry no chance.");
  case Refusal::OneGroup:
    return Text::tr("Nothing is said about chance, because fewer than two groups have pupils.");
  case Refusal::OneSchool:
    return Text::tr("There is no interval, because fewer than two schools have pupils.");
  case Refusal::Hidden:
    return Text::tr("There is no interval, because the hidden counts make more difference than chance.");
  case Refusal::MostlyChance:
    return Text::tr("Where D has no interval, chance alone would give most of it.");
  }
  return {};
}

} // namespace skolmix
