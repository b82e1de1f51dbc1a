#include "presentation/allocation_page.h"

#include "presentation/dot_plot.h"
#include "presentation/page.h"
#include "presentation/text.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace skolmix {
namespace {

using namespace html;

double stepOf(const FundedSchool &school) { return school.amount - school.amountBefore; }

QString signedOrDash(double value, int decimals) {
  return std::isfinite(value) ? signedNumber(value, decimals) : QStringLiteral("–");
}

/// What every pupil would bring if all were shared by pupils alone.
double evenPerPupil(const AllocationPage &page, const FundedPlan &plan) {
  double pupils = 0;
  for (const FundedSchool &school : plan.schools)
    pupils += school.pupils;
  return page.sum / pupils;
}

/// Schools with a finite figure, the least first.
std::vector<FundedSchool> inOrderOf(const FundedPlan &plan, const std::function<double(const FundedSchool &)> &figure) {
  std::vector<FundedSchool> schools = plan.schools;
  std::erase_if(schools, [&](const FundedSchool &school) { return !std::isfinite(figure(school)); });
  std::ranges::stable_sort(schools, {}, figure);
  return schools;
}

// --- The answer --------------------------------------------------------------------------------------------------

QString perPupilSentence(const AllocationPage &page, const FundedPlan &plan) {
  const std::vector<FundedSchool> schools = inOrderOf(plan, [](const FundedSchool &school) { return school.perPupil; });
  if (schools.empty())
    return {};
  return Text::tr("Per pupil, schools get from %1 (%2) to %3 (%4); shared by pupils alone it would be %5.")
      .arg(written(schools.front().perPupil, page.decimals), schools.front().name.toHtmlEscaped(),
           written(schools.back().perPupil, page.decimals), schools.back().name.toHtmlEscaped(),
           written(evenPerPupil(page, plan), page.decimals));
}

QString stepSentence(const AllocationPage &page, const FundedPlan &plan) {
  const std::vector<FundedSchool> schools = inOrderOf(plan, stepOf);
  if (!plan.moved || schools.empty())
    return {};
  return Text::tr("From before, %1 of %2 move between schools: farthest down is %3 (%4), farthest up %5 (%6).")
      .arg(written(*plan.moved, page.decimals), written(page.sum, page.decimals), schools.front().name.toHtmlEscaped(),
           signedNumber(stepOf(schools.front()), page.decimals), schools.back().name.toHtmlEscaped(),
           signedNumber(stepOf(schools.back()), page.decimals));
}

QString answerOf(const AllocationPage &page, const FundedPlan &plan) {
  const QString name =
      plan.name.isEmpty() ? QString() : element(QStringLiteral("strong"), plan.name.toHtmlEscaped() + ':') + ' ';
  return paragraph(name + perPupilSentence(page, plan) + ' ' + stepSentence(page, plan));
}

QString answer(const AllocationPage &page) {
  QString sentences;
  for (const FundedPlan &plan : page.plans)
    sentences += answerOf(page, plan);
  return answerBox(sentences);
}

// --- Schools -----------------------------------------------------------------------------------------------------

QString plot(const AllocationPage &page, const FundedPlan &plan) {
  const double even = evenPerPupil(page, plan);
  DotPlot plot{plan.moved ? Text::tr("What every school gets per pupil, above or below an even share: hollow before, "
                                     "filled afterwards.")
                          : Text::tr("What every school gets per pupil, above or below an even share."),
               Text::tr("an even share: %1 per pupil").arg(written(even, page.decimals)),
               Text::tr("← less"),
               Text::tr("more →"),
               1,
               [](double amount) { return signedNumber(amount, 0); },
               {}};
  for (const FundedSchool &school : plan.schools)
    plot.rows.push_back(
        {school.name, school.perPupilBefore - even, school.perPupil - even, {std::nan(""), std::nan("")}, QString()});
  return paragraph(plot.title.toHtmlEscaped()) + dotPlot(plot);
}

QString schoolTable(const AllocationPage &page, const FundedPlan &plan) {
  QStringList headings{Text::tr("School"), Text::tr("Pupils"), Text::tr("Index"), Text::tr("Amount"),
                       Text::tr("Per pupil")};
  if (plan.moved)
    headings += {Text::tr("Amount before"), Text::tr("Step"), Text::tr("Per pupil before")};
  QString rows;
  for (const FundedSchool &school : plan.schools) {
    QStringList cells{written(school.pupils, 0), orDash(school.index, 0), written(school.amount, page.decimals),
                      orDash(school.perPupil, page.decimals)};
    if (plan.moved)
      cells += {orDash(school.amountBefore, page.decimals), signedOrDash(stepOf(school), page.decimals),
                orDash(school.perPupilBefore, page.decimals)};
    rows += row(school.name.toHtmlEscaped(), cells);
  }
  return wide(table(Text::tr("All schools in alphabetical order"), headings, rows));
}

QString schools(const AllocationPage &page) {
  QString content;
  for (const FundedPlan &plan : page.plans)
    content +=
        element(QStringLiteral("h2"), plan.name.isEmpty() ? Text::tr("School by school") : plan.name.toHtmlEscaped()) +
        plot(page, plan) + schoolTable(page, plan);
  return content;
}

QString explanations(const AllocationPage &page) {
  QStringList items{
      Text::tr("%1 % of the sum goes by need, the rest is the same for every pupil. Weights of the groups: %2.")
          .arg(written(page.shareByNeed, 0), page.weights.join(QStringLiteral("; ")).toHtmlEscaped()),
      Text::tr("The index says how common the groups that weigh are among a school's pupils: 100 as in the whole, 200 "
               "twice as common, 0 not at all. It describes who goes there, not how well the school does."),
      Text::tr("What one school gets above an even share, others get below it: together these sum to zero.")};
  if (std::ranges::any_of(page.plans, [](const FundedPlan &plan) { return plan.moved.has_value(); }))
    items.append(
        Text::tr("A step is what the same sum does when pupils change school. It does not say what it costs to "
                 "get there."));
  return element(QStringLiteral("h2"), Text::tr("How to read this")) + list(items);
}

QString limits() {
  return element(QStringLiteral("h2"), Text::tr("What an index cannot know")) +
         list({Text::tr("What the pupils of a school need one by one: groups are averages, and say nothing of a single "
                        "pupil."),
               Text::tr(
                   "What the money does. How large a part to give by need, and with which weights, is a choice that "
                   "no figure makes."),
               Text::tr("What a school costs whoever goes to it: premises, small classes in small schools, special "
                        "groups. Only pupils and groups are in this sum."),
               Text::tr(
                   "How the pupils of a proposal will come to differ from what is expected: amounts follow expected "
                   "pupils as if they were counted.")});
}

} // namespace

QString allocationPage(const AllocationPage &page) {
  AllocationPage sorted = page;
  for (FundedPlan &plan : sorted.plans)
    std::ranges::stable_sort(plan.schools, [](const FundedSchool &a, const FundedSchool &b) {
      return QString::localeAwareCompare(a.name, b.name) < 0;
    });
  return html::page(page.title.toHtmlEscaped(),
                    answer(sorted) + schools(sorted) + explanations(page) + limits() + dataNotes(page.warnings));
}

} // namespace skolmix
