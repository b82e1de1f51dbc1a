#include "presentation/decomposition_page.h"

#include "presentation/page.h"
#include "presentation/text.h"
#include "presentation/waterfall.h"

#include <cmath>

namespace skolmix {
namespace {

using namespace html;

QString answer(const QString &sentence) { return answerBox(paragraph(sentence.toHtmlEscaped())); }

QString percent(double part, double total) {
  return signedNumber(100 * part / total, 0).remove('+') + QStringLiteral(" %");
}

QString withExplanation(const QString &name, const QString &explanation) {
  const QString text = name.toHtmlEscaped();
  return explanation.isEmpty() ? text
                               : QStringLiteral("%1<br/><small>%2</small>").arg(text, explanation.toHtmlEscaped());
}

QString stepTable(const Steps &steps) {
  QString rows;
  for (const auto &[name, value, explanation] : steps.steps)
    rows += row(withExplanation(name, explanation), {signedNumber(value, 4), percent(value, steps.total)});
  rows += row(steps.totalName.toHtmlEscaped(), {written(steps.total, 4), percent(steps.total, steps.total)});
  return wide(
      table(Text::tr("The parts of H"), {Text::tr("Part"), Text::tr("H"), Text::tr("Share of the whole")}, rows),
      QStringLiteral("figures with-total"));
}

QString section(const Steps &steps) {
  QString content = element(QStringLiteral("h2"), steps.heading.toHtmlEscaped());
  if (!(steps.total > 0))
    return content + answer(Text::tr("There is no segregation to divide: all schools have the same mix, or only one "
                                     "group has pupils."));
  std::vector<WaterfallStep> bars;
  for (const auto &[name, value, explanation] : steps.steps)
    bars.push_back({name, value});
  content += answer(steps.answer) +
             waterfall(Text::tr("The parts of Theil's H, one after another, and their sum"), bars, steps.totalName) +
             stepTable(steps);
  return element(QStringLiteral("section"), content);
}

QString ceilings(const std::vector<Ceiling> &levers) {
  if (levers.empty())
    return {};
  QString rows;
  for (const auto &[lever, from, to, condition] : levers)
    rows += row(withExplanation(lever, condition), {orDash(from, 3), orDash(to, 3), signedNumber(to - from, 3)});
  return element(QStringLiteral("h2"), Text::tr("How far each lever could reach")) +
         paragraph(
             Text::tr(
                 "At most, and only if everything else stays as it is. What is left then, H %1, is out of reach of "
                 "both: only housing, or ways to school beyond the nearest schools, reach it.")
                 .arg(orDash(levers.back().to, 3))) +
         wide(table(Text::tr("Ceilings"),
                    {Text::tr("Lever"), Text::tr("H from"), Text::tr("down to"), Text::tr("Change")}, rows));
}

QString explanations(bool hasCeilings) {
  QStringList items{
      Text::tr(
          "Theil's H is 0 when every school has the mix of the whole, and 1 when no school mixes groups. Its parts add "
          "up; a part below zero evens out what the others make."),
      Text::tr(
          "<i>Between</i> is what would be left if all schools within a part had the same mix; <i>within</i> is what "
          "the schools of a part differ among themselves."),
      Text::tr("A part is no blame: segregation is a relation between all schools, and all parts hang together.")};
  if (hasCeilings)
    items +=
        {Text::tr("Everybody at the nearest school is a comparison, not a proposal: it shows what housing alone would "
                  "give."),
         Text::tr("Residents are scaled to the pupils of each group, so that homes and schools hold the same pupils. "
                  "Who lives in an area and is of another age, or goes to school elsewhere, can make a difference."),
         Text::tr("Ceilings ask neither for places at the schools nor for what families would do. They say what cannot "
                  "be reached, not what can.")};
  return element(QStringLiteral("h2"), Text::tr("How to read this")) + list(items);
}

} // namespace

QString decompositionPage(const DecompositionPage &page) {
  QString body;
  for (const Steps &steps : page.steps)
    body += section(steps);
  body += ceilings(page.ceilings) + explanations(!page.ceilings.empty()) + dataNotes(page.warnings);
  return html::page(page.title.toHtmlEscaped(), body);
}

} // namespace skolmix
