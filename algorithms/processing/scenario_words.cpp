#include "processing/scenario_words.h"

#include "presentation/text.h"

#include <algorithm>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QString schoolName(const std::vector<School> &schools, const std::string &id) {
  const auto found = std::ranges::find(schools, id, &School::id);
  return text(found == schools.end() ? id : found->name);
}

QString schoolNames(const std::vector<School> &schools, const std::vector<std::string> &ids) {
  QStringList names;
  for (const std::string &id : ids)
    names.append(schoolName(schools, id));
  return names.join(QStringLiteral(", "));
}

QString joined(const std::vector<std::string> &texts) {
  QStringList result;
  for (const std::string &one : texts)
    result.append(text(one));
  return result.join(QStringLiteral(", "));
}

QString number(const PlanChange &change, int decimals) { return written(change.value.value_or(0), decimals); }
QString percent(const PlanChange &change) { return written(100 * change.value.value_or(0), 0); }

/// What decides who is admitted, the first first.
QString priorityText(Priority priority) {
  switch (priority) {
  case Priority::Sibling:
    return Text::tr("older sibling");
  case Priority::Catchment:
    return Text::tr("catchment");
  case Priority::AbsoluteProximity:
    return Text::tr("nearness");
  case Priority::RelativeProximity:
    return Text::tr("relative nearness");
  case Priority::RelativeToGuaranteed:
    return Text::tr("relative nearness to the guaranteed school");
  case Priority::QueueTime:
    return Text::tr("time in queue");
  default:
    return Text::tr("lottery");
  }
}

QString admissionText(const PlanChange &change) {
  QStringList rule;
  for (const Priority priority : change.rule)
    rule.append(priorityText(priority));
  QString sentence;
  if (!rule.isEmpty())
    sentence = Text::tr("Municipal schools admit by: %1").arg(rule.join(QStringLiteral(", ")));
  if (change.value)
    sentence += (rule.isEmpty() ? QString() : QStringLiteral("; ")) +
                Text::tr("pupils ask for up to %1 schools").arg(number(change, 0));
  return sentence;
}

QString sentenceOf(const ScenarioRow &row, const std::vector<School> &schools) {
  const PlanChange &change = row.change;
  const QString school = schoolName(schools, change.school);
  const QString others = schoolNames(schools, change.others);
  const QString group = change.group.empty() ? Text::tr("all pupils") : text(change.group);
  const QString where = change.school.empty() ? Text::tr("all schools") : school;
  switch (change.kind) {
  case ChangeKind::Open:
    return change.value ? Text::tr("Open %1 with %2 places").arg(school, number(change, 0))
                        : Text::tr("Open %1").arg(school);
  case ChangeKind::Extend:
    return Text::tr("%1 has %2 places").arg(school, number(change, 0));
  case ChangeKind::Close:
    return others.isEmpty() ? Text::tr("Close %1; the nearest schools take its catchment").arg(school)
                            : Text::tr("Close %1; %2 takes its catchment").arg(school, others);
  case ChangeKind::Move:
    return Text::tr("Move %1 to %2").arg(school, others);
  case ChangeKind::Merge:
    return change.stages.empty()
               ? Text::tr("%1 takes in %2").arg(school, others)
               : Text::tr("Pair %1 and %2: %1 takes the stages named here, %2 the others").arg(school, others);
  case ChangeKind::ChangeStages:
    return Text::tr("%1 offers the stages %2").arg(school, joined(change.stages));
  case ChangeKind::Redraw:
    return Text::tr("An area goes to %1").arg(school);
  case ChangeKind::Share:
    return Text::tr("%1 and %2 share one catchment").arg(school, others);
  case ChangeKind::Admission:
    return admissionText(change);
  case ChangeKind::Reserve:
    return Text::tr("%1 % of the places at %2 go first to %3").arg(percent(change), where, group);
  case ChangeKind::Quota:
    return Text::tr("At most %1 % of the places at %2 go to %3").arg(percent(change), where, group);
  case ChangeKind::BusPass:
    return change.value == 0.0 ? Text::tr("No more free bus to %1").arg(school)
                               : Text::tr("Free bus to %1 for those who live far off").arg(school);
  case ChangeKind::Profile:
    return Text::tr("A profile at %1 draws %2 (%3)").arg(school, group, signedNumber(change.value.value_or(0), 2));
  case ChangeKind::Housing:
    return Text::tr("%1 new dwellings, %2").arg(number(change, 0), row.tenure);
  default:
    return Text::tr("%1 times %2").arg(group, number(change, 2));
  }
}

} // namespace

QString changeText(const ScenarioRow &row, const std::vector<School> &schools) {
  QString sentence = sentenceOf(row, schools);
  const bool namesStages = row.change.kind == ChangeKind::ChangeStages;
  if (!row.change.stages.empty() && !namesStages)
    sentence += QStringLiteral(" (%1)").arg(joined(row.change.stages));
  if (!row.note.isEmpty())
    sentence += QStringLiteral(": ") + row.note;
  return sentence;
}

} // namespace skolmix
