#pragma once

#include "model/error.h"

#include <array>

namespace skolmix {

/// A published figure to compare fitted ones with. All texts are marked for translation.
struct ReferenceValue {
  const char *what;
  double value;
  int decimals; ///< as published
  const char *unit;
  const char *source; ///< with its year
};

/// What is known of Sweden. There is none for the decay with distance: nobody has published one that could be checked.
inline constexpr std::array<ReferenceValue, 8> referenceValues{{
    {SKOLMIX_MESSAGE("Skolmix", "Pupils at independent schools, all"), 15, 0, "%",
     SKOLMIX_MESSAGE("Skolmix", "Sweden 2020/21, Skolverket as told by Friskolornas riksförbund")},
    {SKOLMIX_MESSAGE("Skolmix", "Pupils at independent schools, parents with post-secondary education"), 17.8, 1, "%",
     SKOLMIX_MESSAGE("Skolmix", "Sweden 2017/18, computed from totals of Skolverket (SIRIS)")},
    {SKOLMIX_MESSAGE("Skolmix", "Pupils at independent schools, parents without post-secondary education"), 11.0, 1,
     "%", SKOLMIX_MESSAGE("Skolmix", "Sweden 2017/18, computed from totals of Skolverket (SIRIS)")},
    {SKOLMIX_MESSAGE("Skolmix", "Pupils at independent schools, foreign background"), 15.5, 1, "%",
     SKOLMIX_MESSAGE("Skolmix", "Sweden 2017/18, computed from totals of Skolverket (SIRIS)")},
    {SKOLMIX_MESSAGE("Skolmix", "Pupils at independent schools, Swedish background"), 14.8, 1, "%",
     SKOLMIX_MESSAGE("Skolmix", "Sweden 2017/18, computed from totals of Skolverket (SIRIS)")},
    {SKOLMIX_MESSAGE("Skolmix", "Pupils in years 7–9, Gothenburg"), 15960, 0, SKOLMIX_MESSAGE("Skolmix", "pupils"),
     SKOLMIX_MESSAGE("Skolmix", "Lang and Tåqvist, University of Gothenburg, bachelor's thesis, listed 2021")},
    {SKOLMIX_MESSAGE("Skolmix", "Their ways to school, all together"), 108000, 0,
     SKOLMIX_MESSAGE("Skolmix", "km a day"),
     SKOLMIX_MESSAGE("Skolmix", "Lang and Tåqvist, University of Gothenburg, bachelor's thesis, listed 2021")},
    {SKOLMIX_MESSAGE("Skolmix", "How much shorter they would be if all attended the nearest school"), 67, 0, "%",
     SKOLMIX_MESSAGE("Skolmix", "Lang and Tåqvist, University of Gothenburg, bachelor's thesis, listed 2021")},
}};

} // namespace skolmix
