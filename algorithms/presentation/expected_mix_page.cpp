#include "presentation/expected_mix_page.h"

#include "presentation/dot_plot.h"
#include "presentation/expected_schools.h"
#include "presentation/model_words.h"
#include "presentation/page.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using namespace html;

/// What the sections tell of.
struct View {
  const PlanningData &data;
  const ScoredToday &today;
  std::vector<ExpectedSchool> schools; ///< "outside" last
  std::vector<std::size_t> order;      ///< alphabetical
  double whole;                        ///< share of the group, per cent
  QString group;                       ///< plain text

  const Dimension &dimension() const { return data.dimensions.front(); }
  const ExpectedSchool &outsiders() const { return schools.back(); }
};

View viewOf(const ExpectedMixPage &page) {
  std::vector<ExpectedSchool> schools = expectedSchools(page.data, page.today.card);
  std::vector<std::size_t> order = alphabetical(schools);
  return {page.data,
          page.today,
          std::move(schools),
          std::move(order),
          wholeShare(page.data),
          QString::fromStdString(page.data.dimensions.front().groups.front())};
}

QString signedOrDash(double value, int decimals) {
  return std::isfinite(value) ? signedNumber(value, decimals) : QStringLiteral("–");
}

/// Without decimals, with a true minus sign.
QString rounded(double value) { return value < 0 ? signedNumber(value, 0) : orDash(value, 0); }

// --- The answer --------------------------------------------------------------------------------------------------

QString pupilsSentence(const View &view) {
  double atSchools = 0;
  int schools = 0;
  for (const ExpectedSchool &school : view.schools)
    if (school.isSchool && school.pupils > 0) {
      atSchools += school.pupils;
      ++schools;
    }
  return Text::tr("%1 pupils are expected at %2 schools, and %3 outside.")
      .arg(written(atSchools, 0), QString::number(schools), written(view.outsiders().pupils, 0));
}

/// For example "0.123 (0.110–0.136)".
QString withRange(double value, double error) {
  const Range range = plausibleMeasure(value, error);
  return std::isfinite(error) ? QStringLiteral("%1 (%2)").arg(written(value, 3), between(range.low, range.high, 3))
                              : written(value, 3);
}

QString segregationSentence(const View &view) {
  const Measures &measures = view.today.card.measures.front();
  const Measures &errors = view.today.card.errors.front();
  const QString name = escaped(view.dimension().name);
  if (!std::isfinite(measures.theilH))
    return Text::tr("Segregation by %1 cannot be measured here: fewer than two groups have pupils.").arg(name);
  return Text::tr(
             "On a scale from 0, where every school has the mix of the whole, to 1, where no school mixes groups, "
             "segregation by %1 is %2 as Theil's H, %3 as dissimilarity D, and %4 as η²; the ranges are plausible, "
             "95 in 100.")
      .arg(name, withRange(measures.theilH, errors.theilH), withRange(measures.dissimilarity, errors.dissimilarity),
           withRange(measures.etaSquared, errors.etaSquared));
}

QString waySentence(const WayToSchool &way) {
  return std::isfinite(way.mean)
             ? Text::tr("The way to school is %1 m on average; 95 of 100 pupils have no more than %2 m.")
                   .arg(written(way.mean, 0), written(way.percentile95, 0))
             : QString();
}

QString answer(const View &view, const QString &model) {
  return answerBox(
      paragraph(pupilsSentence(view) + ' ' + segregationSentence(view) + ' ' + waySentence(view.today.card.way)) +
      element(QStringLiteral("p"), model.toHtmlEscaped(), QStringLiteral("class=\"detail\"")));
}

// --- Where the schools stand -------------------------------------------------------------------------------------

/// Schools of one end.
struct End {
  int schools = 0;
  double pupils = 0;
  double surplus = 0; ///< without sign
};

End endOf(const View &view, double sign) {
  constexpr double rounding = 1e-9;
  End end;
  for (const ExpectedSchool &school : view.schools)
    if (school.isSchool && school.surplus * sign > rounding) {
      ++end.schools;
      end.pupils += school.pupils;
      end.surplus += school.surplus * sign;
    }
  return end;
}

QString bothEnds(const View &view) {
  const End above = endOf(view, 1);
  const End below = endOf(view, -1);
  const QString counts = Text::tr("Schools above the whole: %1, with %2 pupils. Schools below it: %3, with %4 pupils.")
                             .arg(written(above.schools, 0), written(above.pupils, 0), written(below.schools, 0),
                                  written(below.pupils, 0));
  const QString group = view.group.toHtmlEscaped();
  const double outsiders = view.outsiders().surplus;
  const QString together =
      std::abs(outsiders) < 0.5
          ? Text::tr(
                "Both ends belong together: the same %1 pupils of “%2” that all schools above the whole have beyond "
                "its mix are missing at the schools below.")
                .arg(written(above.surplus, 0), group)
          : (outsiders > 0 ? Text::tr("Both ends belong together: of “%2”, the schools above have %1 pupils more than "
                                      "with the mix of the whole, the schools below %3 fewer, and outside there are %4 "
                                      "more.")
                           : Text::tr("Both ends belong together: of “%2”, the schools above have %1 pupils more than "
                                      "with the mix of the whole, the schools below %3 fewer, and outside there are %4 "
                                      "fewer."))
                .arg(written(above.surplus, 0), group, written(below.surplus, 0), written(std::abs(outsiders), 0));
  return paragraph(counts + ' ' + together);
}

QString plot(const View &view) {
  DotPlot plot = deviationPlot(Text::tr("Every school's expected share of %1 against the whole, in percentage points; "
                                        "the pale line is what is plausible.")
                                   .arg(view.group),
                               view.whole, view.group);
  for (const std::size_t number : view.order)
    if (const ExpectedSchool &school = view.schools[number]; school.pupils > 0)
      plot.rows.push_back({school.name, NAN, school.deviation, school.plausibleDeviation, QString()});
  return plot.rows.empty() ? QString() : paragraph(plot.title.toHtmlEscaped()) + dotPlot(plot);
}

QString schoolTable(const View &view) {
  QString rows;
  for (const std::size_t number : view.order) {
    const ExpectedSchool &school = view.schools[number];
    rows += row(
        school.name.toHtmlEscaped(),
        {withSmall(written(school.pupils, 0), between(school.plausiblePupils.low, school.plausiblePupils.high, 0)),
         withSmall(orDash(view.whole + school.deviation, 1),
                   between(view.whole + school.plausibleDeviation.low, view.whole + school.plausibleDeviation.high, 1)),
         signedOrDash(school.deviation, 1), signedNumber(school.surplus, 1)});
  }
  return wide(
      table(Text::tr("All schools in alphabetical order"),
            {Text::tr("School"), Text::tr("Pupils"), Text::tr("Share of %1 (%)").arg(view.group.toHtmlEscaped()),
             Text::tr("Points from the whole"), Text::tr("Surplus pupils")},
            rows));
}

QString whereSchoolsStand(const View &view) {
  return element(QStringLiteral("h2"), Text::tr("Where the schools stand")) + bothEnds(view) + plot(view) +
         schoolTable(view);
}

QString measureTable(const View &view) {
  QString rows;
  for (std::size_t i = 0; i < view.data.dimensions.size(); ++i) {
    QStringList cells;
    for (const auto measure : {&Measures::theilH, &Measures::dissimilarity, &Measures::etaSquared}) {
      const double value = view.today.card.measures[i].*measure;
      const Range range = plausibleMeasure(value, view.today.card.errors[i].*measure);
      cells.append(std::isfinite(value) ? withSmall(written(value, 3), between(range.low, range.high, 3))
                                        : orDash(value, 3));
    }
    rows += row(escaped(view.data.dimensions[i].name), cells);
  }
  return wide(
      table(Text::tr("Segregation, and below it what is plausible"),
            {Text::tr("Dimension"), Text::tr("Theil's H"), Text::tr("Dissimilarity D"), Text::tr("Variance share η²")},
            rows));
}

// --- Places ------------------------------------------------------------------------------------------------------

QString placesSentences(const View &view) {
  double places = 0;
  double pupils = 0;
  double above = 0;
  double free = 0;
  for (const ExpectedSchool &school : view.schools)
    if (school.places) {
      places += *school.places;
      pupils += school.pupils;
      above += std::max(0.0, school.pupils - *school.places);
      free += std::max(0.0, *school.places - school.pupils);
    }
  QString text = Text::tr("%1 of %2 places are used.").arg(written(pupils - above, 0), written(places, 0));
  if (above >= 0.5)
    text += ' ' + Text::tr("%1 pupils are above the places of their schools.").arg(written(above, 0));
  if (free >= 0.5)
    text += ' ' + Text::tr("%1 places stay free.").arg(written(free, 0));
  const ChoiceOutcome &outcome = view.today.choice.outcome;
  if (!outcome.full.empty()) {
    QStringList names;
    for (const std::uint32_t school : outcome.full)
      names.append(escaped(view.data.schools[school].name));
    text += ' ' + Text::tr("More pupils would like to attend than there are places at: %1. Some of them go elsewhere.")
                      .arg(names.join(QStringLiteral(", ")));
  }
  if (outcome.abovePlaces >= 0.5)
    text += ' ' +
            Text::tr("For %1 pupils there is no room anywhere within the places.").arg(written(outcome.abovePlaces, 0));
  return paragraph(text);
}

/// Pupils who like the school best; by the groups that choose.
double firstChoicesOf(const View &view, std::size_t school) {
  return sum(
      groupsOf(view.today.choice.outcome.admissions->firstChoices[school], view.data.dimensions[view.data.lead]));
}

QString placesTable(const View &view) {
  const bool hasWishes = view.today.choice.outcome.admissions.has_value();
  QStringList headings{Text::tr("School"), Text::tr("Places"), Text::tr("Expected pupils"),
                       Text::tr("Use of places (%)"), Text::tr("Free places")};
  if (hasWishes)
    headings.append(Text::tr("Pupils who like it best"));
  QString rows;
  for (const std::size_t number : view.order) {
    const ExpectedSchool &school = view.schools[number];
    if (!school.isSchool)
      continue;
    const double places = school.places.value_or(NAN);
    QStringList cells{orDash(places, 0), written(school.pupils, 0), orDash(100 * school.pupils / places, 0),
                      rounded(places - school.pupils)};
    if (hasWishes)
      cells.append(written(firstChoicesOf(view, number), 0));
    rows += row(school.name.toHtmlEscaped(), cells);
  }
  return wide(table(Text::tr("Use of places; below zero there are more pupils than places"), headings, rows));
}

QString useOfPlaces(const View &view) {
  const bool areKnown =
      std::ranges::any_of(view.schools, [](const ExpectedSchool &school) { return school.places.has_value(); });
  return element(QStringLiteral("h2"), Text::tr("Use of places")) +
         (areKnown
              ? placesSentences(view) + placesTable(view)
              : paragraph(Text::tr("No places of schools are known, so it cannot be told whether there is room.")));
}

// --- Wishes ------------------------------------------------------------------------------------------------------

QString wishRow(const QString &name, const Fulfilment &wishes) {
  const double choosing = wishes.pupils - wishes.left;
  const auto percent = [choosing](double pupils) { return orDash(100 * pupils / choosing, 1); };
  return row(name, {written(choosing, 0), percent(wishes.firstChoice), percent(wishes.firstThree),
                    percent(wishes.placed), percent(wishes.withoutPlace)});
}

QString wishes(const View &view) {
  const auto &admissions = view.today.choice.outcome.admissions;
  if (!admissions)
    return {};
  const Dimension &leading = view.data.dimensions[view.data.lead];
  QString rows;
  for (std::size_t group = 0; group < leading.groups.size(); ++group)
    rows += wishRow(escaped(leading.groups[group]), admissions->fulfilled[group]);
  rows += wishRow(Text::tr("All groups"), inAll(admissions->fulfilled));
  return element(QStringLiteral("h2"), Text::tr("How wishes come true")) +
         wide(table(Text::tr("Of 100 pupils who choose"),
                    {Text::tr("Group"), Text::tr("Pupils who choose"), Text::tr("Get their first choice"),
                     Text::tr("Get one of their first three"), Text::tr("Are placed elsewhere"),
                     Text::tr("Find no place")},
                    rows),
              QStringLiteral("figures with-total")) +
         paragraph(Text::tr("Mean of many draws of pupils and lots. Groups that live where schools have room have it "
                            "easier than others, whatever the rules."));
}

// --- Equilibria --------------------------------------------------------------------------------------------------

QString theilHOf(const View &view, const Counts &enrolment) {
  return orDash(measures(measured(view.data, enrolment), view.data.dimensions).front().theilH, 3);
}

/// Only where the mix of schools enters the choices.
QString equilibria(const View &view) {
  const auto &found = view.today.choice.outcome.equilibria;
  if (found.empty() || (found.size() == 1 && found.front().steps == 0))
    return {};
  const QString heading = element(QStringLiteral("h2"), Text::tr("Whether other mixes could come about"));
  if (!found.front().isReached)
    return heading +
           paragraph(Text::tr("Choices depend on the mix of schools, and the mix on the choices. The two did "
                              "not come to agree: the figures here are where the last step ended. Do not rely "
                              "on them."));
  if (found.size() == 1)
    return heading + paragraph(Text::tr("Choices depend on the mix of schools, and the mix on the choices. From all "
                                        "starts that were tried they came to agree in the same way. That is no proof "
                                        "that there is no other."));
  QStringList values;
  for (const Equilibrium &other : found)
    if (other.isReached)
      values.append(theilHOf(view, other.enrolment));
  if (values.size() == 1)
    return heading +
           paragraph(Text::tr("Choices depend on the mix of schools, and the mix on the choices. The two came to "
                              "agree from where they are today, but not from all starts that were tried: "
                              "there may be other mixes."));
  return heading +
         paragraph(
             Text::tr("Choices depend on the mix of schools, and the mix on the choices. They can agree in %1 ways, "
                      "with H at %2. The first is shown here; which one comes about depends on where one starts, so "
                      "that a small push may tip the schools from one to another.")
                 .arg(QString::number(values.size()), values.join(QStringLiteral(", "))));
}

// --- What to know ------------------------------------------------------------------------------------------------

QString explanations(const View &view) {
  return element(QStringLiteral("h2"), Text::tr("How to read this")) +
         list(
             {Text::tr("H (Theil), D (dissimilarity) and η² (share of the differences between pupils that lies between "
                       "schools) are 0 when every school has the mix of the whole, and 1 when no school mixes groups."),
              Text::tr("Segregation is a relation between schools. A school above the whole has its counterpart in "
                       "schools below it; the deviations, weighed by pupils, sum to zero."),
              Text::tr(
                  "The surplus is how many more (+) or fewer (−) pupils of the group a school has than with the mix "
                  "of the whole."),
              Text::tr("Outside are those who go to other municipalities or to schools that are not in the data, and "
                       "those who find no place."),
              view.data.outsideCounts
                  ? Text::tr("In the measures, “outside” counts as one more school, so that a plan does not look good "
                             "by driving pupils away.")
                  : Text::tr(
                        "In the measures, “outside” does not count: a plan that drives pupils away can look good."),
              reasonsForRanges(view.data, !view.today.choice.outcome.draws.empty()), waysInWords(view.data)}) +
         element(QStringLiteral("h2"), Text::tr("What the model takes for granted")) + list(assumptions(view.data));
}

} // namespace

QString expectedMixPage(const ExpectedMixPage &page) {
  const View view = viewOf(page);
  return html::page(page.title.toHtmlEscaped(), answer(view, page.model) + whereSchoolsStand(view) +
                                                    measureTable(view) + useOfPlaces(view) + wishes(view) +
                                                    equilibria(view) + explanations(view) + dataNotes(page.warnings));
}

} // namespace skolmix
