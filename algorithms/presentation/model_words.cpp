#include "presentation/model_words.h"

#include "presentation/page.h"
#include "presentation/text.h"

#include <algorithm>

namespace skolmix {
namespace {

bool followsCatchments(const ChoiceModel &model) {
  return model.kind == ChoiceKind::Catchment || model.kind == ChoiceKind::TakeUp;
}

template <typename Condition>
bool anyGroup(const ChoiceModel &model, Condition condition) {
  return std::ranges::any_of(model.parameters.groups, condition);
}

QString ofKind(ChoiceKind kind, Decay decay) {
  if (kind == ChoiceKind::Catchment)
    return Text::tr("All pupils attend the school of the catchment they live in: nobody chooses another, and nobody "
                    "leaves.");
  if (kind == ChoiceKind::TakeUp)
    return Text::tr("Of each group, the take-up attends the catchment's school. It is the same in all "
                    "catchments, however near the school is and whoever else goes there.");
  return decay == Decay::Power
             ? Text::tr("Schools attract by a power of the way there, by what they are worth beside it, and as the own "
                        "catchment's school. Pupils of a group weigh these alike, wherever they live.")
             : Text::tr(
                   "Pupils weigh the way, their own catchment and what a school is worth beside these. Pupils of a "
                   "group weigh them alike, wherever they live; all else varies from pupil to pupil.");
}

QStringList ofAdmission() {
  return {Text::tr("Pupils list schools in the order they like them: nobody lists another to get in more easily."),
          Text::tr("Schools admit within their places, by the rules that were set, and lots decide between equals. "
                   "Whoever gets none of the listed schools is placed at the nearest municipal school with a place "
                   "left.")};
}

QString ofExpectedPupils() {
  return Text::tr("Pupils are expected numbers, with fractions. They are not school rolls: compare them with other "
                  "expected ones only.");
}

QStringList ofCatchments(const ChoiceModel &model) {
  QStringList items{ofKind(model.kind, model.parameters.decay)};
  if (model.kind == ChoiceKind::Catchment)
    return items;
  if (anyGroup(model, [](const GroupChoice &group) { return group.independent > 0; }))
    items.append(Text::tr("Of those who do not, a share goes to independent schools, by their attractiveness and the "
                          "way; the others leave."));
  items.append(
      anyGroup(model, [](const GroupChoice &group) { return group.avoidance > 0; })
          ? Text::tr("Where a change gives an area another school, a share of those who would attend it leaves "
                     "instead.")
          : Text::tr("Where a change gives an area another school, its pupils attend that as others do theirs: "
                     "nobody leaves because of the change."));
  return items;
}

QStringList ofWays(const ChoiceModel &model) {
  QStringList items{
      ofKind(model.kind, model.parameters.decay),
      anyGroup(model, [](const GroupChoice &group) { return group.composition != 0; })
          ? Text::tr("Pupils mind how many of their own group are at a school. Choices and mix were brought to agree.")
          : Text::tr("Nobody minds who else is at a school: the mix does not enter the choices.")};
  if (model.kind == ChoiceKind::Admission)
    items += ofAdmission();
  else
    items.append(
        model.respectsPlaces
            ? Text::tr("Schools with too many applicants are made less attractive to all alike, until they have "
                       "no more than their places.")
            : Text::tr("Places do not limit anybody: a school can get more pupils than it has places."));
  return items;
}

} // namespace

QStringList assumptions(const PlanningData &data) {
  QStringList items = followsCatchments(data.model) ? ofCatchments(data.model) : ofWays(data.model);
  if (data.dimensions.size() > 1 && data.model.kind != ChoiceKind::Catchment)
    items.append(
        Text::tr("Only the groups of “%1” differ in what they choose. The groups of other dimensions follow the "
                 "pupils of their unit.")
            .arg(html::escaped(data.dimensions[data.lead].name)));
  items.append(ofExpectedPupils());
  return items;
}

QStringList assumptions(ChoiceKind kind) {
  QStringList items{ofKind(kind, kind == ChoiceKind::Gravity ? Decay::Power : Decay::Exponential)};
  if (kind == ChoiceKind::Admission)
    items += ofAdmission();
  items.append(ofExpectedPupils());
  return items;
}

QString reasonsForRanges(const PlanningData &data, bool hasDraws) {
  QStringList reasons{Text::tr("units that a border divides may hold their pupils on either side of it")};
  if (!followsCatchments(data.model))
    reasons.append(Text::tr("every pupil chooses for themselves"));
  if (hasDraws && !data.model.plausible.empty())
    reasons.append(Text::tr("the parameters of the model are not known exactly"));
  QString text = Text::tr("Plausible ranges (95 in 100) account for this: %1.").arg(reasons.join(QStringLiteral("; ")));
  if (data.model.kind != ChoiceKind::Catchment && data.model.plausible.empty())
    text +=
        ' ' + Text::tr("How exact the parameters of the model are is not known, and not in them: they are too narrow.");
  return text;
}

QString waysInWords(const PlanningData &data) {
  return !data.costs || !data.costsAreMetres
             ? Text::tr("Ways are straight lines from where the pupils of an area live on average to the school.")
             : Text::tr(
                   "Ways are those that the model reckons with, from where the pupils of an area live on average to "
                   "the school.");
}

} // namespace skolmix
