#include "plan.h"

namespace skolmix::sample {
using enum Kind;

std::span<const Neighbourhood> neighbourhoods() {
  static constexpr Neighbourhood table[] = {
      // West of the river
      {"Centrum", {-450, 350}, Town, 1.3, 500, 123, .13, .48, .68, .14},
      {"Stationen", {-550, -600}, Town, 1.6, 500, 118, .14, .44, .64, .16},
      {"Villastaden", {-1150, 1050}, Town, 2.2, 550, 118, .05, .66, .88, .04},
      {"Kvarnberget", {-2150, 200}, Town, 5.0, 600, 184, .31, .21, .31, .35},
      {"Rosenlund", {-2150, 1250}, Town, 5.0, 550, 174, .32, .21, .28, .37},
      {"Solbacka", {-1750, 2450}, Town, 2.6, 650, 151, .03, .72, .88, .05},
      {"Norrtull", {-750, 1950}, Town, 2.4, 500, 104, .11, .46, .76, .10},
      {"Ängsbo", {-1450, -550}, Town, 2.6, 500, 123, .12, .40, .76, .10},
      {"Hagaby", {-1300, -1600}, Town, 2.8, 550, 132, .11, .41, .80, .08},
      {"Lövsta", {-2700, -1000}, Town, 3.2, 550, 113, .10, .42, .82, .07},
      {"Söderby", {-250, -1900}, Town, 2.6, 550, 127, .14, .38, .72, .12},
      {"Strandängen", {900, -3050}, Town, 2.6, 600, 165, .02, .74, .90, .04},
      {"Skogslunda", {-600, -3000}, Town, 3.2, 600, 95, .10, .44, .84, .06},
      // East of the river
      {"Öster", {800, 450}, Town, 1.5, 500, 118, .13, .45, .68, .14},
      {"Bruket", {1200, -500}, Town, 2.2, 500, 123, .16, .36, .66, .15},
      {"Lyckan", {2150, 850}, Town, 5.0, 550, 174, .30, .22, .34, .33},
      {"Fågelsång", {2250, -150}, Town, 4.0, 450, 132, .25, .28, .45, .25},
      {"Sjövik", {2850, -1150}, Town, 2.6, 600, 141, .03, .72, .88, .05},
      {"Ekhöjden", {1500, 2350}, Town, 2.6, 600, 141, .04, .70, .87, .05},
      {"Björkhaga", {350, 1750}, Town, 2.6, 500, 108, .11, .43, .78, .09},
      {"Hästhagen", {2900, 2050}, Town, 3.2, 550, 108, .09, .45, .85, .06},
      // Outside the town
      {"Hedby", {-4500, -2300}, Village, 3.5, 450, 118, .11, .35, .90, .05},
      {"Norrkyrka", {-3600, 3900}, Village, 3.5, 450, 108, .09, .42, .93, .03},
      {"Lundby", {5200, 2500}, Village, 3.5, 450, 113, .11, .34, .90, .05},
      {"Åsby", {300, -5200}, Village, 3.5, 450, 104, .10, .37, .92, .04},
      {"Norra landsbygden", {2300, 4900}, Countryside, 25, 500, 61, .11, .33, .94, .03},
  };
  return table;
}

std::span<const School> schools() {
  static constexpr School table[] = {
      {"99010011", "Centrumskolan", {-900, 100}, true, true, false, -9, -800, 0},
      {"99010012", "Kvarnbergsskolan", {-2350, 450}, true, true, false, 18, 0, 0},
      {"99010013", "Solbackaskolan", {-1550, 2300}, true, true, false, 24, 0, 0},
      {"99010014", "Ängsboskolan", {-1750, -900}, true, true, false, 5, 0, 0},
      {"99010015", "Hedby skola", {-4400, -2250}, true, true, false, 12, 600, 0},
      {"99010016", "Söderskolan", {-150, -2250}, true, true, true, 3, -650, 0},
      {"99010017", "Österskolan", {850, 600}, true, true, false, 20, 0, 0},
      {"99010018", "Lyckeskolan", {2200, 650}, true, true, false, 6, 0, 0},
      {"99010019", "Sjöviksskolan", {2650, -1050}, true, true, false, 25, 0, 0},
      {"99010020", "Ekhöjdsskolan", {1250, 2250}, true, true, false, 2, -1000, 0},
      {"99010021", "Lundby skola", {5100, 2450}, true, true, false, 12, 300, 0},
      {"99010031", "Västerskolan", {-1750, 650}, true, false, true, 9, 0, 0},
      {"99010032", "Bruksskolan", {1350, -350}, true, false, true, 8, 0, 0},
      {"99010033", "Björkhagaskolan", {550, 1800}, true, false, true, 8, 0, 0},
      {"99010051", "Kompassen", {620, -900}, false, true, true, 150, 0, 0},
      {"99010052", "Montessoriskolan Eken", {2000, 1750}, false, true, false, 120, 0, 0},
      {"99010053", "Ekhamra akademi", {-350, -350}, false, false, true, 130, 0, 0},
  };
  return table;
}

std::span<const CandidateSite> candidateSites() {
  static constexpr CandidateSite table[] = {
      {"S1", "Rosengläntan", {-1900, 1800}, 300},
      {"S2", "Strandängen", {950, -3100}, 250},
      {"S3", "Stationsparken", {-500, -750}, 250},
  };
  return table;
}

std::span<const Road> mainRoads() {
  static const std::vector<Road> table = {
      {"Hedbyvägen",
       {{-9000, -3600}, {-6000, -2900}, {-4450, -2450}, {-3000, -1500}, {-1900, -1050}, {-950, -350}, {-350, 0}}},
      {"Storgatan", {{-350, 0}, {250, 150}, {750, 250}}},
      {"Lundbyvägen", {{750, 250}, {1700, 450}, {2700, 1350}, {3900, 1900}, {5150, 2300}, {7000, 2700}, {9500, 3300}}},
      {"Kyrkvägen",
       {{-6500, 8000}, {-4600, 5200}, {-3500, 3750}, {-2400, 2850}, {-1250, 1750}, {-750, 900}, {-350, 0}}},
      {"Åsbyvägen", {{-350, 0}, {-450, -900}, {-500, -1800}, {-250, -2700}, {50, -3900}, {150, -5100}, {-300, -9000}}},
      {"Norrleden", {{3800, 9000}, {2600, 6200}, {1900, 4300}, {950, 2700}, {850, 1300}, {750, 250}}},
      {"Bruksgatan", {{750, 250}, {850, -500}, {1650, -950}, {2550, -750}, {4000, -700}, {6500, -1500}, {9500, -1700}}},
      {"Ringvägen",
       {{-450, -1500},
        {-1500, -1150},
        {-1950, -350},
        {-1650, 700},
        {-1250, 1750},
        {-300, 1500},
        {350, 1350},
        {850, 1300},
        {1700, 1300},
        {1700, 450},
        {1600, -250},
        {1650, -950}}},
      {"Söderbron", {{850, -500}, {500, -1250}, {-450, -1500}}},
      {"Strandvägen",
       {{-500, -1800}, {150, -2250}, {900, -2750}, {1500, -3550}, {2200, -5200}, {4200, -7500}, {5200, -10000}}},
  };
  return table;
}

std::span<const Point> riverCourse() {
  static constexpr Point table[] = {{-2600, 9500}, {-1400, 7000}, {-1700, 5500}, {-700, 4200}, {-250, 3000},
                                    {-250, 2000},  {200, 1250},   {150, 500},    {-50, -150},  {250, -700},
                                    {450, -1350},  {1150, -1700}, {1700, -2050}, {2500, -2600}};
  return table;
}

std::span<const Point> lakeShore() {
  static constexpr Point table[] = {{1750, -2050}, {2300, -1800}, {2900, -1750}, {3500, -1500},
                                    {4300, -1750}, {5000, -2300}, {5300, -3100}, {5900, -3700},
                                    {5400, -4500}, {4700, -4200}, {4000, -4500}, {3300, -4900},
                                    {2700, -4300}, {2500, -3600}, {1900, -3200}, {1600, -2600}};
  return table;
}

std::span<const Point> municipalityOutline() {
  static constexpr Point table[] = {
      {-6300, 500},  {-6900, 2600}, {-5900, 4700},  {-4700, 6100},  {-2100, 5900},  {300, 6700},    {2800, 6900},
      {4900, 5900},  {6500, 4600},  {7600, 2800},   {7300, 400},    {7900, -1800},  {7300, -4300},  {5900, -5800},
      {3600, -6500}, {1200, -6900}, {-1300, -6400}, {-3200, -5300}, {-5600, -5000}, {-7000, -3400}, {-6700, -1200}};
  return table;
}

std::span<const Move> boundaryMoves() {
  static constexpr Move table[] = {
      {"A Even out", "99010012", "99010013", {-1550, 2300}, 85, "Northern Rosenlund to Solbackaskolan"},
      {"A Even out", "99010018", "99010019", {2650, -1050}, 65, "Fågelsång to Sjöviksskolan"},
      {"B Shortest way", "99010020", "99010017", {850, 600}, 30, "Northern Öster is nearer to Österskolan"},
      {"B Shortest way", "99010016", "99010014", {-1750, -900}, 60, "Hagaby is nearer to Ängsboskolan"},
      {"C Relieve Centrum", "99010011", "99010012", {-2150, 200}, 50, "Kvarnberget from the full Centrumskolan"},
  };
  return table;
}

std::span<const ChoiceHabit> choiceHabits() {
  static constexpr ChoiceHabit table[] = {
      {1.3, 1.6, -0.3, .01, .3, 0.5},
      {1.0, 1.4, 0.0, .02, .3, 1.0},
      {0.8, 1.2, 0.4, .03, .3, 3.0},
  };
  return table;
}

std::span<const Reputation> reputations() {
  static constexpr Reputation table[] = {
      {"99010012", -0.4}, // Kvarnbergsskolan has a bad name
      {"99010013", 0.4},  // Solbackaskolan has a popular profile
  };
  return table;
}

std::span<const CandidateSite> scenarioSites() {
  static constexpr CandidateSite table[] = {{"S4", "Fågelsångsparken", {2450, -250}, 300}};
  return table;
}

std::span<const ScenarioChange> scenarioChanges() {
  static constexpr const char *proposals = "boundary_proposals";
  static constexpr const char *areas = "small_areas_f6";
  static constexpr const char *toSolbacka = "proposal = 'A Even out' AND school_id = '99010013'";
  static constexpr const char *toSjovik = "proposal = 'A Even out' AND school_id = '99010019'";
  static constexpr ScenarioChange table[] = {
      {.scenario = "Even out",
       .kind = "redraw",
       .school = "99010013",
       .stages = "F-6",
       .note = "Northern Rosenlund to Solbackaskolan",
       .layer = proposals,
       .filter = toSolbacka},
      {.scenario = "Even out",
       .kind = "redraw",
       .school = "99010019",
       .stages = "F-6",
       .note = "Fågelsång to Sjöviksskolan",
       .layer = proposals,
       .filter = toSjovik},

      {.scenario = "Even out and invite",
       .kind = "redraw",
       .school = "99010013",
       .stages = "F-6",
       .note = "Northern Rosenlund to Solbackaskolan",
       .layer = proposals,
       .filter = toSolbacka},
      {.scenario = "Even out and invite",
       .kind = "redraw",
       .school = "99010019",
       .stages = "F-6",
       .note = "Fågelsång to Sjöviksskolan",
       .layer = proposals,
       .filter = toSjovik},
      {.scenario = "Even out and invite",
       .kind = "profile",
       .school = "99010012",
       .stages = "F-6",
       .group = "edu_high",
       .value = 0.8,
       .yearlyCost = 2400,
       .note = "Music classes draw families from Villastaden"},
      {.scenario = "Even out and invite",
       .kind = "profile",
       .school = "99010018",
       .stages = "F-6",
       .group = "edu_high",
       .value = 0.8,
       .yearlyCost = 2400,
       .note = "Science classes draw families from Hästhagen"},
      {.scenario = "Even out and invite",
       .kind = "bus_pass",
       .school = "99010019",
       .yearlyCost = 700,
       .note = "Fågelsång has a long way round the bay"},

      {.scenario = "School at Rosengläntan",
       .kind = "open",
       .school = "S1",
       .stages = "F-6",
       .value = 300,
       .cost = 185000,
       .yearlyCost = 9000,
       .note = "Between Rosenlund and Solbacka, with pupils from both",
       .layer = "candidate_catchments",
       .filter = "site_id = 'S1'"},
      {.scenario = "School at Rosengläntan",
       .kind = "close",
       .school = "99010012",
       .cost = 5000,
       .yearlyCost = -10500,
       .note = "Kvarnbergsskolan is worn out; the nearest schools have room"},
      {.scenario = "School at Rosengläntan",
       .kind = "redraw",
       .school = "99010019",
       .stages = "F-6",
       .note = "Fågelsång to Sjöviksskolan, so that the east does its part",
       .layer = proposals,
       .filter = toSjovik},
      {.scenario = "School at Rosengläntan",
       .kind = "housing",
       .rule = "owner-occupied",
       .value = 90,
       .note = "Row houses around the new school",
       .layer = "candidate_sites",
       .filter = "site_id = 'S1'"},

      {.scenario = "School at Strandängen",
       .kind = "open",
       .school = "S2",
       .stages = "F-6",
       .value = 250,
       .cost = 160000,
       .yearlyCost = 8000,
       .note = "By the lake, for all who live nearest"},
      {.scenario = "School at Strandängen",
       .kind = "housing",
       .rule = "tenant-owned",
       .value = 220,
       .note = "Flats by the lake",
       .layer = "candidate_sites",
       .filter = "site_id = 'S2'"},
      {.scenario = "School at Strandängen",
       .kind = "housing",
       .rule = "rental",
       .value = 60,
       .note = "A quarter of the new flats is for rent",
       .layer = "candidate_sites",
       .filter = "site_id = 'S2'"},

      {.scenario = "Lyckan and Sjövik together",
       .kind = "move",
       .school = "99010018",
       .others = "S4",
       .stages = "F-6",
       .cost = 175000,
       .note = "The worn-out building is replaced between the neighbourhoods"},
      {.scenario = "Lyckan and Sjövik together",
       .kind = "extend",
       .school = "99010018",
       .stages = "F-6",
       .value = 300,
       .yearlyCost = 3000,
       .note = "Room for both sides"},
      {.scenario = "Lyckan and Sjövik together",
       .kind = "share_catchment",
       .school = "99010018",
       .others = "99010019",
       .stages = "F-6",
       .yearlyCost = 600,
       .note = "Families choose between two schools of their own"},

      {.scenario = "Pair in the south",
       .kind = "change_stages",
       .school = "99010032",
       .stages = "F-6, 7-9",
       .value = 150,
       .cost = 20000,
       .note = "Bruksskolan becomes F-9 for Bruket first",
       .layer = areas,
       .filter = "name IN ('Bruket', 'Fågelsång')"},
      {.scenario = "Pair in the south",
       .kind = "merge",
       .school = "99010016",
       .others = "99010032",
       .stages = "F-6",
       .cost = 15000,
       .yearlyCost = -3000,
       .note = "Söderskolan takes the younger of both banks, Bruksskolan the older"},
      {.scenario = "Pair in the south",
       .kind = "extend",
       .school = "99010032",
       .stages = "7-9",
       .value = 660,
       .cost = 60000,
       .note = "Workshops and a hall for all of 7-9"},
      {.scenario = "Pair in the south",
       .kind = "bus_pass",
       .school = "99010032",
       .yearlyCost = 1500,
       .note = "Pupils of Söder cross the bridge"},

      {.scenario = "Open admission",
       .kind = "admission",
       .rule = "sibling, lottery",
       .value = 5,
       .yearlyCost = 800,
       .note = "Catchments give no right to a place; families rank five schools"},
      {.scenario = "Open admission",
       .kind = "reserve",
       .group = "edu_low",
       .value = 0.2,
       .note = "A fifth of the places everywhere, somewhat more than their part of the pupils"},
      {.scenario = "Open admission",
       .kind = "quota",
       .school = "99010013",
       .stages = "F-6",
       .group = "edu_high",
       .value = 0.4,
       .note = "At most 196 of the 490 places at Solbackaskolan"},
      {.scenario = "Open admission",
       .kind = "bus_pass",
       .school = "99010013",
       .yearlyCost = 900,
       .note = "Choosing Solbackaskolan shall not depend on a car"},

      {.scenario = "Savings",
       .kind = "merge",
       .school = "99010032",
       .others = "99010033",
       .stages = "7-9",
       .value = 590,
       .cost = 25000,
       .yearlyCost = -11000,
       .note = "One building for 7-9 east of the river"},
      {.scenario = "Savings",
       .kind = "close",
       .school = "99010015",
       .others = "99010014",
       .yearlyCost = -7000,
       .note = "Hedby goes by bus to Ängsboskolan"},
      {.scenario = "Savings",
       .kind = "cohort",
       .value = 0.85,
       .note = "Fewer children are born in the villages",
       .layer = areas,
       .filter = "name IN ('Hedby', 'Norrkyrka', 'Åsby', 'Norra landsbygden')"},
      {.scenario = "Savings",
       .kind = "bus_pass",
       .school = "99010014",
       .yearlyCost = 900,
       .note = "For the pupils of Hedby"},
  };
  return table;
}

std::span<const Tenure> tenures() {
  static constexpr Tenure table[] = {
      {"rental", 0.40, 0.20, {.3, .5, .2}, {.4, .3, .3}},
      {"tenant-owned", 0.25, 0.125, {.08, .4, .52}, {.72, .16, .12}},
      {"owner-occupied", 0.50, 0.25, {.06, .34, .6}, {.84, .1, .06}},
  };
  return table;
}

std::span<const char *const> streetNameStems() {
  static constexpr const char *table[] = {
      "Ek",        "Björk",     "Lind",  "Alm",        "Ask",       "Rönn",     "Hassel",  "Hägg",     "Lönn",
      "Syren",     "Ros",       "Nypon", "Viol",       "Klöver",    "Blåklock", "Vall",    "Sip",      "Liljekonvalj",
      "Tall",      "Gran",      "En",    "Ljung",      "Lingon",    "Hallon",   "Blåbärs", "Smultron", "Hjortron",
      "Kantarell", "Murkel",    "Orr",   "Tjäder",     "Sparv",     "Lärk",     "Svan",    "Trast",    "Hök",
      "Falk",      "Uggle",     "Mås",   "Tärn",       "Rådjurs",   "Älg",      "Räv",     "Har",      "Grävling",
      "Ekorr",     "Igelkotts", "Bäver", "Utter",      "Smeds",     "Garvar",   "Snickar", "Skräddar", "Skomakar",
      "Bagar",     "Mjölnar",   "Murar", "Tunnbindar", "Guldsmeds", "Klockar",  "Prost",   "Kyrko",    "Skol",
      "Kvarn",     "Bruks",     "Hytt",  "Kol",        "Malm",      "Stål",     "Järn",    "Koppar",   "Silver",
      "Sten",      "Sand",      "Ler",   "Berg",       "Dal",       "Höjd",     "Källar",  "Brunns",   "Käll",
      "Bäck",      "Sjö",       "Å",     "Ham",        "Fiskar",    "Båt",      "Segel"};
  return table;
}

} // namespace skolmix::sample
