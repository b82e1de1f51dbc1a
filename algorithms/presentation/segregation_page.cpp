#include "presentation/segregation_page.h"

#include "presentation/funnel_plot.h"
#include "presentation/page.h"
#include "presentation/refusal.h"
#include "presentation/text.h"
#include "segregation/whole.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace skolmix {
namespace {

using namespace html;

/// With more schools neither numbers beside dots nor a table can be read.
constexpr std::size_t mostNumberedSchools = 60;

using ValueOf = std::function<double(const EveryMeasure &)>;

/// A dimension as the page tells of it.
struct View {
  const Dimension &dimension;
  const Assessment &assessment;
  const std::vector<QString> &names;
  Whole whole;
  std::size_t group; ///< the first one that can be set against others
  QString groupName; ///< plain text

  bool hasChance() const { return assessment.byChance.has_value(); }
  const TwoGroups &groupOf(const EveryMeasure &measures) const { return measures.groups[group]; }
  double share() const { return whole.shares[group]; }
};

View viewOf(const SegregationPage &page, std::size_t dimension) {
  const Assessment &assessment = page.assessments[dimension];
  const auto &groups = assessment.measured.groups;
  const auto found = std::ranges::find_if(groups, [](const TwoGroups &group) { return !std::isnan(group.theilH); });
  const std::size_t group = found == groups.end() ? 0 : static_cast<std::size_t>(found - groups.begin());
  return {page.dimensions[dimension],  assessment, page.schools,
          wholeOf(assessment.schools), group,      QString::fromStdString(page.dimensions[dimension].groups[group])};
}

/// With a true minus sign, but not before zero.
QString figure(double value) { return value < 0 ? signedNumber(value, 3) : orDash(value, 3); }

QString span(double low, double high) {
  return std::isfinite(low) && std::isfinite(high) ? QStringLiteral("%1–%2").arg(figure(low), figure(high))
                                                   : QStringLiteral("–");
}

QString percent(double share) {
  return std::isfinite(share) ? written(100 * share, 1) + QStringLiteral(" %") : QStringLiteral("–");
}

QString ofHundred(double share) { return written(100 * share, share < 0.02 ? 1 : 0); }

// --- The schools -------------------------------------------------------------------------------------------------

/// How a school stands against the whole.
struct Standing {
  QString number;
  QString name; ///< plain text
  double pupils;
  double share;     ///< NaN without pupils
  double deviation; ///< percentage points
  double surplus;   ///< pupils of the group beyond the mix of the whole
  bool isBeyondChance;
};

/// Pupils; a school with less surplus has the mix of the whole.
constexpr double rounding = 1e-9;

/// In alphabetical order, numbered in it: the same number in all dimensions.
std::vector<Standing> standings(const View &view) {
  std::vector<std::size_t> order(view.names.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return QString::localeAwareCompare(view.names[a], view.names[b]) < 0;
  });
  std::vector<Standing> result;
  for (const std::size_t school : order) {
    const auto counts = view.assessment.schools[school];
    const double pupils = sum(counts);
    const double share = pupils > 0 ? counts[view.group] / pupils : NAN;
    const double surplus = counts[view.group] - pupils * view.share();
    const double deviation = pupils > 0 && std::abs(surplus) < rounding ? 0 : 100 * (share - view.share());
    result.push_back({QString::number(result.size() + 1), view.names[school], pupils, share, deviation, surplus,
                      std::abs(deviation) > chanceReach(view.share(), pupils, view.whole.pupils)});
  }
  return result;
}

/// Schools of one end, and their pupils.
struct End {
  int schools = 0;
  double pupils = 0;
};

template <typename Belongs>
End endOf(const std::vector<Standing> &schools, Belongs belongs) {
  End end;
  for (const Standing &school : schools)
    if (school.pupils > 0 && belongs(school)) {
      ++end.schools;
      end.pupils += school.pupils;
    }
  return end;
}

double surplusAbove(const std::vector<Standing> &schools) {
  double surplus = 0;
  for (const Standing &school : schools)
    surplus += std::max(0.0, school.surplus);
  return surplus;
}

// --- The answer --------------------------------------------------------------------------------------------------

/// Gorard's index: the pupils above the mix of the whole are those who would have to change places with others.
QString headline(const View &view) {
  const double gorard = view.groupOf(view.assessment.measured).gorard;
  const double pupils = view.share() * view.whole.pupils;
  QString text =
      Text::tr("For every school to have the same mix, %1 of 100 pupils of the group “%2” (%3 of %4) would have "
               "to change school, in exchange with pupils of other groups.")
          .arg(ofHundred(gorard), view.groupName.toHtmlEscaped(), written(gorard * pupils, 0), written(pupils, 0));
  if (view.hasChance())
    text +=
        ' ' + Text::tr("If chance alone decided who goes to which school, it would be %1 of 100 in schools of these "
                       "sizes.")
                  .arg(ofHundred(view.groupOf(*view.assessment.byChance).gorard));
  return text;
}

QString theilSentences(const Assessment &assessment) {
  QString text = Text::tr("On a scale from 0, where every school has the mix of the whole, to 1, where no school mixes "
                          "groups, Theil's H is %1.")
                     .arg(figure(assessment.measured.many.theilH));
  if (assessment.byChance)
    text += ' ' + Text::tr("Chance alone would make it %1 on average; %2 is left beyond chance.")
                      .arg(figure(assessment.byChance->many.theilH), figure(assessment.beyondChance->many.theilH));
  if (!assessment.interval)
    return text;
  const double low = assessment.interval->low.many.theilH;
  text += ' ' + Text::tr("Once chance is taken away, it lies between %1 and %2 (95 in 100).")
                    .arg(figure(low), figure(assessment.interval->high.many.theilH));
  return low > 0 ? text : text + ' ' + Text::tr("Chance alone may explain it.");
}

QString hiddenSentence(const Assessment &assessment) {
  return Text::tr(
             "Some counts are hidden. Theil's H is at least %1 and at most %2, whatever they are; all other figures "
             "here take the middle of what they can be, which gives %3.")
      .arg(figure(assessment.hidden->low.many.theilH), figure(assessment.hidden->high.many.theilH),
           figure(assessment.measured.many.theilH));
}

/// Without chance there is no interval either, for the same reason.
QString refusalOf(const Assessment &assessment) {
  return refusalSentence(assessment.noChance != Refusal::None ? assessment.noChance : assessment.noInterval);
}

QString answer(const View &view) {
  const Assessment &assessment = view.assessment;
  QStringList details{theilSentences(assessment)};
  if (assessment.hidden)
    details.append(hiddenSentence(assessment));
  details.append(refusalOf(assessment));
  details.removeAll(QString());
  return answerBox(paragraph(headline(view)) +
                   element(QStringLiteral("p"), details.join(' '), QStringLiteral("class=\"detail\"")));
}

// --- Where the schools stand -------------------------------------------------------------------------------------

QString wholeLabel(const View &view) {
  return Text::tr("the whole: %1 % %2").arg(written(100 * view.share(), 1), view.groupName);
}

QString schoolTitle(const Standing &school, const View &view) {
  return Text::tr("%1: %2 pupils, %3 % %4, %5 points from the whole")
      .arg(school.name, written(school.pupils, 0), written(100 * school.share, 1), view.groupName,
           signedNumber(school.deviation, 1));
}

QString plot(const View &view, const std::vector<Standing> &schools, bool isNumbered) {
  FunnelPlot plot{Text::tr("Schools by how far their share of %1 is from that of the whole, and by their pupils")
                      .arg(view.groupName),
                  wholeLabel(view),
                  view.share(),
                  view.whole.pupils,
                  view.hasChance(),
                  {}};
  for (const Standing &school : schools)
    if (school.pupils > 0)
      plot.schools.push_back({isNumbered ? school.number : QString(), schoolTitle(school, view), school.pupils,
                              school.deviation, school.isBeyondChance || !view.hasChance()});
  return funnelPlot(plot);
}

QString plotExplanation(const View &view, bool isNumbered) {
  QStringList sentences{
      Text::tr("Every dot is a school: the further to the left or right, the further its share of “%1” "
               "is below or above that of the whole; the higher up, the more pupils it has.")
          .arg(view.groupName.toHtmlEscaped())};
  if (view.hasChance())
    sentences.append(
        Text::tr("Chance alone would leave 95 of 100 schools in the grey funnel, which is wider where schools "
                 "are small. Filled dots lie outside it, hollow ones inside."));
  if (isNumbered)
    sentences.append(Text::tr("The numbers are those of the table below."));
  return paragraph(sentences.join(' '));
}

QString twoEnds(const QString &sentence, const End &above, const End &below) {
  return sentence.arg(written(above.schools, 0), written(above.pupils, 0), written(below.schools, 0),
                      written(below.pupils, 0));
}

QString bothEnds(const View &view, const std::vector<Standing> &schools) {
  const bool hasChance = view.hasChance();
  const auto counts = [&](const Standing &school) { return school.isBeyondChance || !hasChance; };
  const End above = endOf(schools, [&](const Standing &school) { return counts(school) && school.deviation > 0; });
  const End below = endOf(schools, [&](const Standing &school) { return counts(school) && school.deviation < 0; });
  const QString sentence =
      hasChance ? Text::tr("Schools above what chance could explain: %1, with %2 pupils. Schools below it: %3, with %4 "
                           "pupils.")
                : Text::tr("Schools above the whole: %1, with %2 pupils. Schools below it: %3, with %4 pupils.");
  return paragraph(
      twoEnds(sentence, above, below) + ' ' +
      Text::tr("Both ends belong together: the same %1 pupils of “%2” that all schools above the whole have "
               "beyond its mix are missing at the schools below.")
          .arg(written(surplusAbove(schools), 0), view.groupName.toHtmlEscaped()));
}

QString pointsOrDash(double points) { return std::isfinite(points) ? signedNumber(points, 1) : QStringLiteral("–"); }

QString schoolTable(const View &view, const std::vector<Standing> &schools) {
  QString rows;
  for (const Standing &school : schools)
    rows += row(school.number + QStringLiteral(". ") + school.name.toHtmlEscaped(),
                {written(school.pupils, 0), percent(school.share), pointsOrDash(school.deviation),
                 signedNumber(school.surplus, 1)});
  rows += row(Text::tr("The whole"),
              {written(view.whole.pupils, 0), percent(view.share()), signedNumber(0, 1), signedNumber(0, 1)});
  const QStringList headings{Text::tr("School"), Text::tr("Pupils"),
                             Text::tr("Share of %1").arg(view.groupName.toHtmlEscaped()),
                             Text::tr("Points from the whole"), Text::tr("Surplus pupils")};
  return wide(table(Text::tr("All schools in alphabetical order"), headings, rows),
              QStringLiteral("figures with-total"));
}

QString whereSchoolsStand(const View &view) {
  const std::vector<Standing> schools = standings(view);
  const bool isNumbered = schools.size() <= mostNumberedSchools;
  return element(QStringLiteral("h3"), Text::tr("Where the schools stand")) + bothEnds(view, schools) +
         plot(view, schools, isNumbered) + plotExplanation(view, isNumbered) +
         (isNumbered ? schoolTable(view, schools) : QString());
}

// --- The measures ------------------------------------------------------------------------------------------------

QStringList figureHeadings(const QString &first, const Assessment &assessment) {
  QStringList headings{first, Text::tr("Measured")};
  if (assessment.byChance)
    headings += {Text::tr("By chance"), Text::tr("Beyond chance")};
  if (assessment.interval)
    headings += Text::tr("Without chance, 95 in 100");
  if (assessment.hidden)
    headings += Text::tr("Whatever is hidden");
  return headings;
}

QStringList figures(const Assessment &assessment, const ValueOf &value) {
  QStringList cells{figure(value(assessment.measured))};
  if (assessment.byChance)
    cells += {figure(value(*assessment.byChance)), figure(value(*assessment.beyondChance))};
  if (assessment.interval)
    cells += span(value(assessment.interval->low), value(assessment.interval->high));
  if (assessment.hidden)
    cells += span(value(assessment.hidden->low), value(assessment.hidden->high));
  return cells;
}

QString withExplanation(const QString &name, const QString &explanation) {
  return QStringLiteral("%1<br/><small>%2</small>").arg(name, explanation);
}

QString measureTable(const Assessment &assessment) {
  const auto measureRow = [&](const QString &name, const QString &explanation, double ManyGroups::*measure) {
    return row(withExplanation(name, explanation),
               figures(assessment, [measure](const EveryMeasure &all) { return all.many.*measure; }));
  };
  return wide(table(
      Text::tr("On a scale from 0 to 1"), figureHeadings(Text::tr("Measure"), assessment),
      measureRow(Text::tr("Theil's H"), Text::tr("how far the mixes of schools are from that of the whole"),
                 &ManyGroups::theilH) +
          measureRow(Text::tr("Dissimilarity D"),
                     Text::tr("pupils who would have to change school for an even spread, against how many they would "
                              "be if no school mixed groups"),
                     &ManyGroups::dissimilarity) +
          measureRow(Text::tr("Variance share η²"),
                     Text::tr("how much of the differences between pupils lies between schools"),
                     &ManyGroups::etaSquared)));
}

QString groupRows(const View &view, std::size_t group) {
  const QString columns = QString::number(figureHeadings({}, view.assessment).size());
  const QString heading = Text::tr("%1: %2 % of all pupils")
                              .arg(escaped(view.dimension.groups[group]), written(100 * view.whole.shares[group], 1));
  QString rows = element(QStringLiteral("tr"),
                         element(QStringLiteral("th"), heading,
                                 QStringLiteral("class=\"group\" scope=\"rowgroup\" colspan=\"%1\"").arg(columns)));
  const auto add = [&](const QString &name, double TwoGroups::*measure) {
    rows += row(name, figures(view.assessment,
                              [group, measure](const EveryMeasure &all) { return all.groups[group].*measure; }));
  };
  add(Text::tr("Theil's H"), &TwoGroups::theilH);
  add(Text::tr("Dissimilarity D"), &TwoGroups::dissimilarity);
  add(Text::tr("Variance share η²"), &TwoGroups::etaSquared);
  add(Text::tr("Isolation"), &TwoGroups::isolation);
  return rows;
}

/// Only where there are more than two: of two, one against the other is the dimension.
QString groupTable(const View &view) {
  const std::size_t groups = view.dimension.groups.size();
  if (groups <= 2)
    return {};
  QString rows;
  for (std::size_t group = 0; group < groups; ++group)
    rows += groupRows(view, group);
  return wide(
      table(Text::tr("Each group against all others"), figureHeadings(Text::tr("Measure"), view.assessment), rows));
}

QString orderedTable(const Assessment &assessment) {
  if (!assessment.measured.ordered)
    return {};
  QString rows;
  const auto add = [&](const QString &name, double OrderedGroups::*measure) {
    const auto value = [measure](const EveryMeasure &every) {
      return every.ordered.value_or(noOrderedGroups).*measure;
    };
    rows += std::isnan(value(assessment.measured)) ? QString() : row(name, figures(assessment, value));
  };
  add(Text::tr("Ordinal information theory index (as H)"), &OrderedGroups::information);
  add(Text::tr("Ordinal variation ratio index (as η²)"), &OrderedGroups::variation);
  add(Text::tr("Ordinal square root index"), &OrderedGroups::squareRoot);
  add(Text::tr("Ordinal absolute difference index"), &OrderedGroups::absoluteDifference);
  add(Text::tr("Rank-order information theory index"), &OrderedGroups::rankInformation);
  add(Text::tr("Rank-order variation ratio index"), &OrderedGroups::rankVariation);
  add(Text::tr("Rank-order square root index"), &OrderedGroups::rankSquareRoot);
  return wide(table(Text::tr("The groups as levels: pupils two levels apart count more than neighbours"),
                    figureHeadings(Text::tr("Measure"), assessment), rows));
}

QString mostlyChanceNote(const Assessment &assessment) {
  if (!assessment.interval)
    return {};
  const EveryMeasure &low = assessment.interval->low;
  const auto hasNone = [](const auto &measures) { return std::isnan(measures.dissimilarity); };
  return hasNone(low.many) || (low.groups.size() > 2 && std::ranges::any_of(low.groups, hasNone))
             ? paragraph(refusalSentence(Refusal::MostlyChance))
             : QString();
}

QString measureTables(const View &view) {
  return element(QStringLiteral("h3"), Text::tr("The measures")) + measureTable(view.assessment) + groupTable(view) +
         mostlyChanceNote(view.assessment) + orderedTable(view.assessment);
}

// --- The page ----------------------------------------------------------------------------------------------------

QString section(const View &view) {
  const QString name = escaped(view.dimension.name);
  const QString heading = element(QStringLiteral("h2"), Text::tr("Segregation by %1").arg(name));
  if (std::isnan(view.assessment.measured.many.theilH))
    return heading +
           answerBox(paragraph(
               Text::tr("Segregation by %1 cannot be measured here: fewer than two groups have pupils.").arg(name)));
  if (schoolsWithPupils(view.assessment.schools) == 1)
    return heading +
           answerBox(paragraph(
               Text::tr("There is no segregation between schools by %1 to measure: all pupils go to one school.")
                   .arg(name)));
  return heading + answer(view) + whereSchoolsStand(view) + measureTables(view);
}

QString explanations() {
  return list(
      {Text::tr("Segregation is a relation between schools. A school above the whole has its counterpart in schools "
                "below it; the deviations, weighed by pupils, sum to zero."),
       Text::tr("Both ends belong to it, and no school is to blame for it: who goes where is decided by where people "
                "live, by borders and by choices."),
       Text::tr("No law sets a limit for how much segregation there may be, and these figures set none."),
       Text::tr(
           "In small schools a few pupils make much difference, so their shares vary by chance from year to year."),
       Text::tr(
           "By chance is what a measure would be on average if pupils were drawn by lot for schools of these sizes. "
           "Beyond chance is what is left of it, against what could be left. Chance cannot be taken out of D in "
           "this way."),
       Text::tr(
           "95 in 100 tells how exact a figure is: how much it would differ if the same schools took in other pupils "
           "in the same way."),
       Text::tr(
           "The surplus is how many more (+) or fewer (−) pupils of the group a school has than with the mix of the "
           "whole. The surplus above, as a share of the group, is Gorard's index: the pupils who would have to "
           "change school."),
       Text::tr("Compare with other years or municipalities only where the groups are the same.")});
}

} // namespace

QString segregationPage(const SegregationPage &page) {
  QString body;
  for (std::size_t dimension = 0; dimension < page.dimensions.size(); ++dimension)
    body += element(QStringLiteral("section"), section(viewOf(page, dimension)));
  body += element(QStringLiteral("h2"), Text::tr("How to read this")) + explanations() + dataNotes(page.warnings);
  return html::page(page.title.toHtmlEscaped(), body);
}

} // namespace skolmix
