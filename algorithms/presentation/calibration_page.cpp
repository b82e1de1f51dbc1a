#include "presentation/calibration_page.h"

#include "choice/margins.h"
#include "choice/reference_values.h"
#include "presentation/comparison.h"
#include "presentation/dot_plot.h"
#include "presentation/page.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

namespace skolmix {
namespace {

using namespace html;

constexpr double infinite = std::numeric_limits<double>::infinity();

// --- Estimates ---------------------------------------------------------------------------------------------------

bool has(const CalibrationPage &page, EstimateOf kind) {
  return std::ranges::find(page.calibration.estimates, kind, &Estimate::kind) != page.calibration.estimates.end();
}

/// What was estimated for a group: for it alone, or for all that have nothing for themselves.
std::optional<Estimate> estimateOf(const CalibrationPage &page, EstimateOf kind, std::size_t group) {
  std::optional<Estimate> shared;
  for (const Estimate &estimate : page.calibration.estimates)
    if (estimate.kind == kind) {
      if (estimate.group == group)
        return estimate;
      if (!estimate.group)
        shared = estimate;
    }
  return shared;
}

Range intervalOf(const Estimate &estimate) {
  return {estimate.value - plausible * estimate.standardError, estimate.value + plausible * estimate.standardError};
}

QString groupName(const CalibrationPage &page, std::size_t group) { return escaped(page.dimension.groups[group]); }

bool costsAreMetres(const CalibrationPage &page) { return page.costsPerUnit == 1000; }

/// Three significant digits, without zeros at the end.
QString significant(double value) {
  constexpr double least = 1e-6;
  if (!std::isfinite(value))
    return QStringLiteral("–");
  if (std::abs(value) < least)
    return written(0, 0);
  const int most = std::max(0, 2 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
  int decimals = 0;
  const auto misses = [&] {
    const double shifted = value * std::pow(10, decimals);
    return std::abs(shifted - std::round(shifted)) * std::pow(10, most - decimals) >= 0.5;
  };
  while (decimals < most && misses())
    ++decimals;
  return value < 0 ? signedNumber(value, decimals) : written(value, decimals);
}

using Shown = std::function<QString(double value)>;

/// A value and its interval; `shown` may turn them round.
QString withInterval(const std::optional<Estimate> &estimate, double given, const Shown &shown,
                     double least = -infinite, double most = infinite) {
  if (!estimate)
    return withSmall(shown(given), Text::tr("given"));
  if (!std::isfinite(estimate->standardError))
    return withSmall(shown(estimate->value), Text::tr("the data do not tell"));
  const Range range = intervalOf(*estimate);
  const QString low = shown(std::clamp(range.low, least, most));
  const QString high = shown(std::clamp(range.high, least, most));
  return withSmall(shown(estimate->value), QStringLiteral("%1–%2").arg(low, high));
}

// --- The way in words --------------------------------------------------------------------------------------------

/// How often a school is chosen, for every 100 times that one alike but nearer is: by a kilometre, or by half the way.
double ofHundred(const CalibrationPage &page, double decay) {
  return 100 * (page.decay == Decay::Power ? std::pow(2, -decay) : std::exp(-decay * page.costsPerUnit));
}

/// What makes a school half as often chosen, in the unit of the decay.
double halvingCost(const CalibrationPage &page, double decay) {
  return decay > 0 ? std::numbers::ln2 / decay / page.costsPerUnit : infinite;
}

bool isPerCost(const CalibrationPage &page) { return page.decay == Decay::Exponential && !costsAreMetres(page); }

QString wayFigure(const CalibrationPage &page, double decay) {
  if (isPerCost(page))
    return significant(halvingCost(page, decay));
  const double of = ofHundred(page, decay);
  return written(of, of < 9.95 ? 1 : 0);
}

/// For example "“low” 51 (48–54)".
QString wayOf(const CalibrationPage &page, const QString &name, const Estimate &estimate) {
  const QString figure = wayFigure(page, estimate.value);
  if (!std::isfinite(estimate.standardError))
    return Text::tr("%1 %2 (the data do not tell)").arg(name, figure);
  const Range range = intervalOf(estimate); // a stronger decay is a lower figure
  return Text::tr("%1 %2 (%3–%4)")
      .arg(name, figure, wayFigure(page, range.high), wayFigure(page, std::max(0.0, range.low)));
}

QString waySentence(const CalibrationPage &page) {
  QStringList parts;
  const auto &estimates = page.calibration.estimates;
  const bool isAlone = std::ranges::count(estimates, EstimateOf::Decay, &Estimate::kind) == 1;
  for (const Estimate &estimate : estimates)
    if (estimate.kind == EstimateOf::Decay)
      parts.append(wayOf(page,
                         estimate.group ? QStringLiteral("“%1”").arg(groupName(page, *estimate.group))
                         : isAlone      ? Text::tr("all groups")
                                        : Text::tr("all other groups"),
                         estimate));
  if (parts.isEmpty())
    return Text::tr("How much the way counts was given, not fitted.");
  const QString list = parts.join(QStringLiteral(", "));
  if (page.decay == Decay::Power)
    return Text::tr("How much the way counts: of two schools that are otherwise alike, for every 100 pupils who choose "
                    "the nearer, so many choose the one twice as far: %1.")
        .arg(list);
  return costsAreMetres(page)
             ? Text::tr("How much the way counts: of two schools that are otherwise alike, for every 100 pupils who "
                        "choose the nearer, so many choose the one 1 km farther away: %1.")
                   .arg(list)
             : Text::tr("How much the way counts: of two schools that are otherwise alike, the farther is chosen half "
                        "as often if the way to it costs so much more: %1.")
                   .arg(list);
}

// --- The answer --------------------------------------------------------------------------------------------------

QString fitSentence(const Fit &fit) {
  if (std::isnan(fit.everyone.atWrongSchool))
    return Text::tr("No rolls are known, so it cannot be told how well the model describes them.");
  const QString sentence = Text::tr("Of 100 pupils on the rolls, the model has %1 at the wrong school.")
                               .arg(written(100 * fit.everyone.atWrongSchool, 1));
  return fit.degreesOfFreedom > 0
             ? sentence
             : sentence + ' ' +
                   Text::tr("It has as many parameters as there are figures, so a good fit proves nothing.");
}

QString answer(const CalibrationPage &page) {
  const QString convergence =
      page.calibration.converged
          ? Text::tr("The fit came to an end after %1 steps.").arg(page.calibration.iterations)
          : element(QStringLiteral("strong"), Text::tr("The fit did not come to an end: do not rely on anything here. "
                                                       "Estimate fewer parameters, or give more figures."));
  return answerBox(paragraph(convergence + ' ' + fitSentence(page.calibration.fit)) +
                   element(QStringLiteral("p"), waySentence(page), QStringLiteral("class=\"detail\"")));
}

// --- Groups ------------------------------------------------------------------------------------------------------

/// The decay is per metre, or whatever costs are; as others would write it.
QString unitName(const CalibrationPage &page) {
  if (page.costUnit == QLatin1String("per km along streets"))
    return Text::tr("per km along streets");
  return page.costUnit == QLatin1String("per km") ? Text::tr("per km") : Text::tr("per cost");
}

QString wayHeading(const CalibrationPage &page) {
  if (page.decay == Decay::Power)
    return Text::tr("Twice as far: of 100");
  return costsAreMetres(page) ? Text::tr("1 km farther: of 100") : Text::tr("Half as often if it costs so much more");
}

struct Column {
  QString heading;
  std::function<QString(std::size_t group)> cell;
};

std::vector<Column> columnsOf(const CalibrationPage &page) {
  const auto &groups = page.calibration.parameters.groups;
  const double unit = page.decay == Decay::Power ? 1 : page.costsPerUnit;
  const Shown perUnit = [unit](double value) { return significant(value * unit); };
  std::vector<Column> columns{
      {page.decay == Decay::Power ? Text::tr("Decay (power of the way)") : Text::tr("Decay (%1)").arg(unitName(page)),
       [&page, &groups, perUnit](std::size_t group) {
         return withInterval(estimateOf(page, EstimateOf::Decay, group), groups[group].decay, perUnit, 0);
       }},
      {wayHeading(page), [&page, &groups](std::size_t group) { return wayFigure(page, groups[group].decay); }}};
  if (has(page, EstimateOf::OwnCatchment))
    columns.push_back({Text::tr("Own catchment: times as often"), [&page, &groups](std::size_t group) {
                         return withInterval(estimateOf(page, EstimateOf::OwnCatchment, group),
                                             groups[group].ownCatchment,
                                             [](double value) { return significant(std::exp(value)); });
                       }});
  const auto addShare = [&](EstimateOf kind, double GroupChoice::*share, const QString &heading) {
    if (has(page, kind))
      columns.push_back({heading, [&page, &groups, kind, share](std::size_t group) {
                           const auto percent = [](double value) { return written(100 * value, 1); };
                           return withInterval(estimateOf(page, kind, group), groups[group].*share, percent, 0, 1);
                         }});
  };
  addShare(EstimateOf::TakeUp, &GroupChoice::takeUp, Text::tr("Take-up (%)"));
  addShare(EstimateOf::Independent, &GroupChoice::independent, Text::tr("Independent schools, of the others (%)"));
  addShare(EstimateOf::Outside, &GroupChoice::outside, Text::tr("Outside (%)"));
  return columns;
}

QString estimateTable(const CalibrationPage &page) {
  const std::vector<Column> columns = columnsOf(page);
  QStringList headings{Text::tr("Group")};
  for (const Column &column : columns)
    headings.append(column.heading);
  QString rows;
  for (std::size_t group = 0; group < page.dimension.groups.size(); ++group) {
    QStringList cells;
    for (const Column &column : columns)
      cells.append(column.cell(group));
    rows += row(groupName(page, group), cells);
  }
  return wide(table(Text::tr("What was fitted, and below it where it lies (95 in 100)"), headings, rows));
}

QString costHeading(const CalibrationPage &page) {
  return costsAreMetres(page) ? Text::tr("Mean way by the model (m)") : Text::tr("Mean cost by the model");
}

QString fitTable(const CalibrationPage &page) {
  const auto fitRow = [](const QString &name, const GroupFit &fit) {
    return row(name,
               {orDash(100 * fit.atWrongSchool, 1), orDash(fit.meanCost, 0), orDash(100 * fit.shareAtNearest, 1)});
  };
  const Fit &fit = page.calibration.fit;
  QString rows;
  for (std::size_t group = 0; group < fit.groups.size(); ++group)
    rows += fitRow(groupName(page, group), fit.groups[group]);
  rows += fitRow(Text::tr("All groups"), fit.everyone);
  return wide(table(Text::tr("How the model describes the groups"),
                    {Text::tr("Group"), Text::tr("At the wrong school, of 100"), costHeading(page),
                     Text::tr("At the nearest school (%)")},
                    rows),
              QStringLiteral("figures with-total"));
}

QString ofGroups(const CalibrationPage &page) {
  return element(QStringLiteral("h2"), Text::tr("How the groups choose")) + estimateTable(page) + fitTable(page);
}

// --- Schools -----------------------------------------------------------------------------------------------------

bool isFull(const CalibrationPage &page, std::uint32_t school) {
  return std::ranges::find(page.calibration.fullSchools, school) != page.calibration.fullSchools.end();
}

/// Attractiveness as how often a school is chosen against the average one, were it as near: ×2 is one doubling.
double doublings(double utility) { return utility / std::numbers::ln2; }
QString times(double doublings) { return QStringLiteral("×") + significant(std::exp2(doublings)); }

/// ×100: what is more, or less than the inverse, is no figure that one could compare.
const double mostDoublings = std::log2(100);
double withinReach(double doublings) {
  return std::isnan(doublings) ? doublings : std::clamp(doublings, -mostDoublings, mostDoublings);
}

QString timesInReach(double doublings) {
  const QString figure = times(withinReach(doublings));
  return doublings > mostDoublings    ? Text::tr("more than %1").arg(figure)
         : doublings < -mostDoublings ? Text::tr("less than %1").arg(figure)
                                      : figure;
}

QString attractivenessFigure(const CalibrationPage &page, const Estimate &estimate) {
  if (!std::isfinite(estimate.standardError))
    return Text::tr("not known");
  const QString figure = timesInReach(doublings(estimate.value));
  return isFull(page, *estimate.school) && std::abs(doublings(estimate.value)) <= mostDoublings
             ? Text::tr("at least %1").arg(figure)
             : figure;
}

std::vector<DotRow> attractivenessRows(const CalibrationPage &page) {
  std::vector<DotRow> rows;
  for (const Estimate &estimate : page.calibration.estimates) {
    if (estimate.kind != EstimateOf::Attractiveness || !estimate.school)
      continue;
    const double value = withinReach(doublings(estimate.value));
    const Range range = intervalOf(estimate);
    const bool isSure = std::isfinite(estimate.standardError);
    rows.push_back({QString::fromStdString(page.schools[*estimate.school].name),
                    isSure ? NAN : value,
                    isSure ? value : NAN,
                    {withinReach(doublings(range.low)), withinReach(doublings(range.high))},
                    attractivenessFigure(page, estimate)});
  }
  std::ranges::stable_sort(
      rows, [](const DotRow &a, const DotRow &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
  return rows;
}

QString whereAttractivenessIsGiven(const ChoiceParameters &parameters) {
  const Counts &given = parameters.attractiveness;
  for (std::size_t school = 0; school < given.rows(); ++school)
    if (std::ranges::any_of(given[school], [](double value) { return value != 0; }))
      return Text::tr("The attractiveness of schools was not fitted: where they are as near, they attract in "
                      "proportion to their places.");
  return Text::tr("The attractiveness of schools was not fitted: where they are as near, they count as equally "
                  "attractive.");
}

QString attractiveness(const CalibrationPage &page) {
  const QString heading = element(QStringLiteral("h2"), Text::tr("What schools are worth beside the way"));
  const std::vector<DotRow> rows = attractivenessRows(page);
  if (rows.empty())
    return heading + paragraph(whereAttractivenessIsGiven(page.calibration.parameters));
  const QString title = Text::tr("How many times as often each school would be chosen as the average one, were it as "
                                 "near; the pale line is where this lies (95 in 100).");
  QString text = title;
  if (std::ranges::any_of(rows, [](const DotRow &row) { return std::isfinite(row.hollow); }))
    text += ' ' + Text::tr("Hollow dots stand where the data do not tell.");
  if (!page.calibration.fullSchools.empty())
    text += ' ' + Text::tr("Full schools turn pupils away, so that they are worth at least as much as it seems.");
  return heading + paragraph(text) +
         dotPlot({title, Text::tr("the average school"), Text::tr("← chosen less often"),
                  Text::tr("chosen more often →"), 1, times, rows}) +
         paragraph(Text::tr("This says how many choose a school, for whatever reason: its name, its programme, its "
                            "neighbourhood, its pupils. It is no judgement of its quality."));
}

QString outsideSentence(const CalibrationPage &page) {
  const double outsiders = page.modelled.rows() > page.schools.size()
                               ? sum(groupsOf(page.modelled[page.schools.size()], page.dimension))
                               : 0;
  return outsiders > 0 ? paragraph(Text::tr("The model has %1 pupils outside.").arg(written(outsiders, 1))) : QString();
}

QString fittedSchools(const CalibrationPage &page) {
  std::vector<QString> names;
  for (const School &school : page.schools)
    names.push_back(QString::fromStdString(school.name));
  const Comparison comparison = compared(names, page.dimension, 0, page.observed, page.modelled);
  const QString misses = largestMisses(comparison);
  return element(QStringLiteral("h2"), Text::tr("Schools as observed and by the model")) +
         (misses.isEmpty() ? QString() : paragraph(misses)) + comparisonPlot(comparison) + comparisonTable(comparison) +
         outsideSentence(page);
}

// --- How sure it is ----------------------------------------------------------------------------------------------

QString kindName(const CalibrationPage &page, EstimateOf kind) {
  switch (kind) {
  case EstimateOf::TakeUp:
    return Text::tr("take-up");
  case EstimateOf::Independent:
    return Text::tr("the share at independent schools");
  case EstimateOf::Outside:
    return Text::tr("the share outside");
  case EstimateOf::Decay:
    return page.decay == Decay::Power ? Text::tr("the power of the way") : Text::tr("the decay with the way");
  case EstimateOf::Attractiveness:
    return Text::tr("the attractiveness");
  default:
    return Text::tr("the pull of the own catchment");
  }
}

QString nameOf(const CalibrationPage &page, const Estimate &estimate) {
  const QString kind = kindName(page, estimate.kind);
  if (estimate.school)
    return Text::tr("%1 of “%2”").arg(kind, escaped(page.schools[*estimate.school].name));
  return estimate.group ? Text::tr("%1 of “%2”").arg(kind, groupName(page, *estimate.group)) : kind;
}

/// How they would all move together, the first upwards.
QString confoundedSentence(const CalibrationPage &page, const Confounded &confounded) {
  constexpr int mostNamed = 7;
  const auto &estimates = page.calibration.estimates;
  if (confounded.estimates.size() == 1)
    return Text::tr("Nothing in the data tells %1. It stays where it was.")
        .arg(nameOf(page, estimates[confounded.estimates.front()]));
  QStringList names;
  for (std::size_t i = 0; i < confounded.estimates.size(); ++i)
    names.append(
        (confounded.loadings[i] * confounded.loadings.front() < 0 ? Text::tr("%1 lower") : Text::tr("%1 higher"))
            .arg(nameOf(page, estimates[confounded.estimates[i]])));
  const int more = static_cast<int>(names.size()) - mostNamed;
  QString named = names.mid(0, mostNamed).join(QStringLiteral(", "));
  if (more > 0)
    named = Text::tr("%1, and %2 more").arg(named, QString::number(more));
  return Text::tr(
             "The data cannot tell these apart: the model would fit as well with %1, all together. One of them stays "
             "where it was; read none of them alone.")
      .arg(named);
}

/// How much wider the intervals of what a model has to be fitted for are than chance alone would make them: the one in
/// the middle; NaN without any.
double widening(const CalibrationPage &page) {
  std::vector<double> ratios;
  for (const Estimate &estimate : page.calibration.estimates)
    if (const double ratio = estimate.standardError / estimate.chanceError;
        std::isfinite(ratio) && (estimate.kind == EstimateOf::Decay || estimate.kind == EstimateOf::OwnCatchment ||
                                 estimate.kind == EstimateOf::Attractiveness))
      ratios.push_back(ratio);
  const auto middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
  std::ranges::nth_element(ratios, middle);
  return ratios.empty() ? NAN : *middle;
}

QString overdispersionSentence(const CalibrationPage &page) {
  const double overdispersion = page.calibration.fit.overdispersion;
  if (std::isnan(overdispersion))
    return Text::tr(
        "All figures are used up by the parameters: what the model misses cannot be told, and the intervals "
        "hold chance only.");
  const QString ratio = written(overdispersion, 1);
  if (overdispersion <= 1)
    return Text::tr("The model misses no more than chance explains (χ² per degree of freedom is %1).").arg(ratio);
  const double wider = widening(page);
  return Text::tr("The model misses more than chance explains (χ² per degree of freedom is %1).").arg(ratio) +
         (std::isnan(wider)
              ? QString()
              : ' ' + Text::tr("What it misses is in the intervals: half of them are at least %1 times as "
                               "wide as chance alone would make them.")
                          .arg(written(wider, 1)));
}

QString scaledSentence(const CalibrationPage &page, const ScaledRolls &scaled) {
  const QString factor = significant(scaled.factor);
  return scaled.group
             ? Text::tr("More pupils of “%1” are on the rolls than live here. Their rolls were multiplied by "
                        "%2, so that the model can hold them.")
                   .arg(groupName(page, *scaled.group), factor)
             : Text::tr("More pupils are on the rolls than live here. The rolls were multiplied by %1, so that "
                        "the model can hold them.")
                   .arg(factor);
}

QString fullSentence(const CalibrationPage &page) {
  QStringList names;
  for (const std::uint32_t school : page.calibration.fullSchools)
    names.append(escaped(page.schools[school].name));
  return Text::tr(
             "Schools with 98 % or more of their places taken: %1. More pupils may want to go there than the rolls "
             "show.")
      .arg(names.join(QStringLiteral(", ")));
}

QString certainty(const CalibrationPage &page) {
  QStringList items{overdispersionSentence(page)};
  for (const Confounded &confounded : page.calibration.confounded)
    items.append(confoundedSentence(page, confounded));
  for (const ScaledRolls &scaled : page.calibration.scaledRolls)
    items.append(scaledSentence(page, scaled));
  if (!page.calibration.fullSchools.empty())
    items.append(fullSentence(page));
  return element(QStringLiteral("h2"), Text::tr("How sure this is, and what the data do not tell")) + list(items);
}

// --- What to compare with ----------------------------------------------------------------------------------------

QString references() {
  QString rows;
  for (const ReferenceValue &reference : referenceValues)
    rows += row(Text::tr(reference.what),
                {QStringLiteral("%1 %2").arg(written(reference.value, reference.decimals), Text::tr(reference.unit)),
                 Text::tr(reference.source)});
  return element(QStringLiteral("h2"), Text::tr("What to compare with")) +
         paragraph(
             Text::tr("There is no “literature value” for how the pull of a school falls with the way: it depends "
                      "on the place, the age of the pupils and how ways are measured. That is why it is fitted.")) +
         wide(table(Text::tr("Published figures"), {Text::tr("What"), Text::tr("Value"), Text::tr("Where and when")},
                    rows),
              QStringLiteral("plain"));
}

QString explanations() {
  return element(QStringLiteral("h2"), Text::tr("How to read this")) +
         list({Text::tr(
                   "The model says how likely a pupil is to choose each school, by the way there, whether it is the "
                   "catchment's own, and what the school is worth to everybody. The fit finds the values under "
                   "which the schools get what their rolls hold."),
               Text::tr(
                   "Own catchment: how many times as often a school is chosen where it is the catchment's own, with "
                   "the same way. 1 means that catchments make no difference."),
               Text::tr("Take-up: how many pupils attend municipal schools, against how many live in their catchments. "
                        "Outside: how many of those who live here are on no roll."),
               Text::tr("95 in 100 tells how exact a value is, if the model is right. What pupils would do under other "
                        "schools or borders than today's is not in it."),
               Text::tr("The values describe what pupils do, not what they wish: full schools, rules of admission and "
                        "habits are part of them."),
               Text::tr(
                   "A good fit to the year it was fitted to is no proof. The tool Backtest shows how well the model "
                   "foretells another year.")});
}

} // namespace

QString calibrationPage(const CalibrationPage &page) {
  return html::page(page.title.toHtmlEscaped(), answer(page) + ofGroups(page) + attractiveness(page) +
                                                    fittedSchools(page) + certainty(page) + references() +
                                                    explanations() + dataNotes(page.warnings));
}

} // namespace skolmix
