#include "presentation/newly_arrived_page.h"

#include "presentation/dot_plot.h"
#include "presentation/page.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

using namespace html;

double shareBefore(const HostedSchool &school) { return 100 * school.arrivedBefore / school.pupilsBefore; }
double shareAfter(const HostedSchool &school) { return 100 * school.arrivedAfter / school.pupilsAfter; }
double comeTo(const HostedSchool &school) { return school.arrivedAfter - school.arrivedBefore; }

double sumOf(const NewlyArrivedPage &page, double HostedSchool::*figure) {
  double sum = 0;
  for (const HostedSchool &school : page.schools)
    sum += school.*figure;
  return sum;
}

double wholeBefore(const NewlyArrivedPage &page) {
  return 100 * sumOf(page, &HostedSchool::arrivedBefore) / sumOf(page, &HostedSchool::pupilsBefore);
}

double wholeAfter(const NewlyArrivedPage &page) {
  return 100 * sumOf(page, &HostedSchool::arrivedAfter) / sumOf(page, &HostedSchool::pupilsAfter);
}

// --- The answer --------------------------------------------------------------------------------------------------

QString placedSentence(const NewlyArrivedPage &page) {
  const double placed = sumOf(page, &HostedSchool::arrivedAfter) - sumOf(page, &HostedSchool::arrivedBefore);
  const QString all = written(placed + page.withoutSchool, 0);
  return page.withoutSchool > 0 ? Text::tr("%1 of %2 newly arrived pupils get a school; %3 get none.")
                                      .arg(written(placed, 0), all, written(page.withoutSchool, 0))
                                : Text::tr("All %1 newly arrived pupils get a school.").arg(all);
}

/// Both ends, and the whole between them.
QString endsSentence(const NewlyArrivedPage &page) {
  std::vector<HostedSchool> schools = page.schools;
  std::erase_if(schools, [](const HostedSchool &school) { return !(school.pupilsAfter > 0); });
  if (schools.empty())
    return {};
  const auto [least, most] = std::ranges::minmax_element(schools, {}, shareAfter);
  return Text::tr("Afterwards newly arrived pupils are %1 % of all: from %2 % (%3) to %4 % (%5).")
      .arg(written(wholeAfter(page), 1), written(shareAfter(*least), 1), least->name.toHtmlEscaped(),
           written(shareAfter(*most), 1), most->name.toHtmlEscaped());
}

QString evennessSentence(const NewlyArrivedPage &page) {
  return std::isfinite(page.before.etaSquared)
             ? Text::tr("Of the differences between pupils in being newly arrived, %1 % lie between schools, and %2 % "
                        "today (η²); Theil's H is %3, and %4 today.")
                   .arg(orDash(100 * page.after.etaSquared, 1), orDash(100 * page.before.etaSquared, 1),
                        orDash(page.after.theilH, 4), orDash(page.before.theilH, 4))
             : Text::tr(
                   "Today no newly arrived pupils are known, so there is nothing to compare with. Afterwards η² is "
                   "%1 % and Theil's H %2.")
                   .arg(orDash(100 * page.after.etaSquared, 1), orDash(page.after.theilH, 4));
}

QString answer(const NewlyArrivedPage &page) {
  QStringList details{endsSentence(page), evennessSentence(page)};
  if (std::isfinite(page.meanWay))
    details.append(Text::tr("Their way to school is %1 m on average.").arg(written(page.meanWay, 0)));
  return answerBox(paragraph(placedSentence(page)) +
                   element(QStringLiteral("p"), details.join(' '), QStringLiteral("class=\"detail\"")));
}

// --- Schools -----------------------------------------------------------------------------------------------------

QString plot(const NewlyArrivedPage &page) {
  DotPlot plot = deviationPlot(Text::tr("Every school's share of newly arrived pupils against the whole, in percentage "
                                        "points: hollow today, filled afterwards."),
                               wholeAfter(page), Text::tr("newly arrived"));
  for (const HostedSchool &school : page.schools)
    plot.rows.push_back({school.name,
                         shareBefore(school) - wholeBefore(page),
                         shareAfter(school) - wholeAfter(page),
                         {std::nan(""), std::nan("")},
                         comeTo(school) > 0 ? signedNumber(comeTo(school), 0) : QString()});
  return paragraph(plot.title.toHtmlEscaped()) + dotPlot(plot);
}

QString schoolRow(const HostedSchool &school) {
  return row(school.name.toHtmlEscaped(),
             {school.places ? written(*school.places, 0) : QStringLiteral("–"), written(school.pupilsBefore, 0),
              written(school.arrivedBefore, 0), orDash(shareBefore(school), 1), signedNumber(comeTo(school), 0),
              written(school.pupilsAfter, 0), orDash(shareAfter(school), 1),
              school.places ? written(*school.places - school.pupilsAfter, 0) : QStringLiteral("–")});
}

QString schools(const NewlyArrivedPage &page) {
  QString rows;
  for (const HostedSchool &school : page.schools)
    rows += schoolRow(school);
  return element(QStringLiteral("h2"), Text::tr("School by school")) + plot(page) +
         wide(table(Text::tr("All schools in alphabetical order"),
                    {Text::tr("School"), Text::tr("Places"), Text::tr("Pupils today"), Text::tr("Newly arrived today"),
                     Text::tr("Share today (%)"), Text::tr("Come now"), Text::tr("Pupils afterwards"),
                     Text::tr("Share afterwards (%)"), Text::tr("Places left")},
                    rows));
}

QString explanations() {
  return element(QStringLiteral("h2"), Text::tr("How to read this")) +
         list({Text::tr(
                   "As few as possible are without a school. Among all such spreads this is the best for the weight "
                   "that ways were given against evenness; no other does better at both."),
               Text::tr("Places that are reserved for newly arrived pupils are theirs first, even at a school that is "
                        "otherwise full; what they do not need is open to all. Places left are below 0 where that "
                        "puts pupils above the places."),
               Text::tr("Deviations today are from the whole of today, and those afterwards from the whole afterwards, "
                        "which is higher: more of the pupils are newly arrived.")});
}

QString limits() {
  return element(QStringLiteral("h2"), Text::tr("What this spread cannot know")) +
         list(
             {Text::tr("What the families want. It is a picture of what places and ways allow, not an admission: "
                       "the families' rights stay as they are."),
              Text::tr("Who the pupils are: their age and grade, brothers and sisters, languages and needs. Places are "
                       "those of a whole school; whether the right grade has one, the school has to say."),
              Text::tr("What the schools have to teach with: teachers of the pupils' first languages and of the "
                       "school's as their second, and experience."),
              Text::tr(
                  "Who moves in or out afterwards. Small schools differ by chance, too, so that even shares do not "
                  "stay even by themselves.")});
}

} // namespace

QString newlyArrivedPage(const NewlyArrivedPage &page) {
  NewlyArrivedPage sorted = page;
  std::ranges::stable_sort(sorted.schools, [](const HostedSchool &a, const HostedSchool &b) {
    return QString::localeAwareCompare(a.name, b.name) < 0;
  });
  return html::page(page.title.toHtmlEscaped(),
                    answer(sorted) + schools(sorted) + explanations() + limits() + dataNotes(page.warnings));
}

} // namespace skolmix
