#include "processing/choice.h"

#include "presentation/text.h"
#include "processing/choice_table.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <qgsexception.h>

namespace skolmix {
namespace {

std::vector<Priority> prioritiesOf(const Run &run, const QString &parameter) {
  std::vector<Priority> result;
  for (const int choice : run.choices(parameter))
    result.push_back(static_cast<Priority>(choice));
  return result;
}

/// A row of a table of reserves or quotas.
struct Bound {
  QString school; ///< empty for all
  std::size_t column;
  double share;
};

std::vector<Bound> boundsOf(const Run &run, const PlanningJob &job, const QString &parameter) {
  std::vector<Bound> result;
  const QVariantList cells = run.has(parameter) ? run.table(parameter) : QVariantList();
  const std::vector<QString> &groups = job.units.pupils.groups;
  for (int cell = 0; cell + 2 < cells.size(); cell += 3) {
    const QString group = cells[cell + 1].toString().trimmed();
    if (group.isEmpty())
      continue;
    bool isNumber = false;
    const double share = cells[cell + 2].toDouble(&isNumber);
    const auto found = std::ranges::find(groups, group);
    if (found == groups.end() || !isNumber || !(share >= 0 && share <= 1))
      throw QgsProcessingException(
          Text::tr("Reserved places and quotas: “%1 = %2” must be one of the groups (%3) and a number from 0 to 1.")
              .arg(group, cells[cell + 2].toString(),
                   QStringList(groups.begin(), groups.end()).join(QStringLiteral(", "))));
    result.push_back({cells[cell].toString().trimmed(), static_cast<std::size_t>(found - groups.begin()), share});
  }
  return result;
}

[[noreturn]] void refuseSeveralDimensions() {
  throw QgsProcessingException(Text::tr("Reserved places and quotas name groups of more than one dimension. Choose the "
                                        "groups of one."));
}

/// The dimension whose groups are bounded, of which there is at least one.
std::size_t dimensionOf(const PlanningJob &job, const std::vector<Bound> &bounds) {
  const auto number = [&](const Bound &bound) { return dimensionOf(job.data.dimensions, bound.column); };
  const std::size_t first = number(bounds.front());
  if (!std::ranges::all_of(bounds, [&](const Bound &bound) { return number(bound) == first; }))
    refuseSeveralDimensions();
  return first;
}

/// Bounds in pupils: school × groups of the dimension; `none` where there is no bound.
Counts inPupils(const PlanningJob &job, const std::vector<Bound> &bounds, std::size_t dimension, double none) {
  const Dimension &groups = job.data.dimensions[dimension];
  Counts result(job.data.schools.size(), groups.groups.size());
  for (std::size_t school = 0; school < result.rows(); ++school)
    std::ranges::fill(result[school], none);
  for (const bool forAll : {true, false})
    for (const Bound &bound : bounds) {
      if (bound.school.isEmpty() != forAll)
        continue;
      if (!forAll)
        job.schoolNumber(bound.school, Text::tr("A reserve or quota"));
      for (std::size_t school = 0; school < result.rows(); ++school) {
        const School &own = job.data.schools[school];
        if (own.places && (forAll || own.id == bound.school.toStdString()))
          result[school][bound.column - groups.firstColumn] = std::floor(bound.share * *own.places + 1e-9);
      }
    }
  return result;
}

AdmissionRules readRules(Run &run, const PlanningJob &job) {
  AdmissionRules rules;
  rules.municipal = prioritiesOf(run, parameter::priorities);
  rules.independent = prioritiesOf(run, parameter::prioritiesIndependent);
  rules.listLength = static_cast<std::size_t>(run.number(parameter::listLength));
  const std::vector<Bound> reserves = boundsOf(run, job, parameter::reserves);
  const std::vector<Bound> quotas = boundsOf(run, job, parameter::quotas);
  std::vector<Bound> all = reserves;
  all.insert(all.end(), quotas.begin(), quotas.end());
  if (all.empty())
    return rules;
  rules.reserveDimension = dimensionOf(job, all);
  rules.reserves = inPupils(job, reserves, rules.reserveDimension, 0);
  rules.quotas = inPupils(job, quotas, rules.reserveDimension, std::numeric_limits<double>::infinity());
  return rules;
}

void tellSchoolsWithoutSite(Run &run, const PlanningJob &job) {
  FeatureList without;
  for (const School &school : job.data.schools)
    if (!school.location)
      without.add(QString::fromStdString(school.id));
  if (!without.isEmpty() && job.data.costsAreMetres)
    run.warn(Text::tr("%1 schools have no place on the map, so there is no way to them and this model gives them no "
                      "pupils: %2.")
                 .arg(without.countText(), without.text()));
}

void tellAdmissions(Run &run, const Admissions &admissions) {
  const Fulfilment all = inAll(admissions.fulfilled);
  const double choosing = all.pupils - all.left;
  if (!(choosing > 0))
    return;
  run.inform(
      Text::tr("Of %1 pupils who choose, %2 % get the school they like best and %3 % one of their first three; %4 "
               "are placed by the authority, %5 find no place at all.")
          .arg(written(choosing, 0), written(100 * all.firstChoice / choosing, 1),
               written(100 * all.firstThree / choosing, 1), written(all.placed, 1), written(all.withoutPlace, 1)));
  run.result(result::firstChoice, all.firstChoice / choosing);
}

void tellEquilibria(Run &run, const PlanningJob &job, const std::vector<Equilibrium> &equilibria) {
  if (equilibria.empty() || equilibria.front().steps == 0)
    return;
  const QString steps = QString::number(equilibria.front().steps);
  if (!equilibria.front().isReached) {
    run.warn(
        Text::tr("The mix of schools enters the choices, and choices and mix did not come to agree within %1 steps. "
                 "The result is where the last step ended: do not rely on it.")
            .arg(steps));
    return;
  }
  QStringList values;
  for (const Equilibrium &other : equilibria)
    if (other.isReached)
      values.append(written(measures(measured(job.data, other.enrolment), job.data.dimensions).front().theilH, 4));
  if (values.size() > 1)
    run.warn(
        Text::tr("The mix of schools enters the choices, and choices and mix can agree in %1 ways: H is %2. The first "
                 "is shown. Which of them comes about depends on where one starts.")
            .arg(QString::number(values.size()), values.join(QStringLiteral(", "))));
  else if (equilibria.size() == 1)
    run.inform(Text::tr("The mix of schools enters the choices. Choices and mix agree after %1 steps, and from other "
                        "starts they came to the same.")
                   .arg(steps));
  else
    run.warn(
        Text::tr("The mix of schools enters the choices. Choices and mix agree after %1 steps, but from other starts "
                 "they did not come to agree: there may be other mixes.")
            .arg(steps));
}

} // namespace

QString modelText(ChoiceKind kind) {
  switch (kind) {
  case ChoiceKind::Catchment:
    return Text::tr("Everyone attends the catchment's school.");
  case ChoiceKind::TakeUp:
    return Text::tr("Pupils attend their catchment's school by take-up.");
  case ChoiceKind::Gravity:
    return Text::tr("Pupils choose schools by the power of the way (gravity model).");
  case ChoiceKind::Logit:
    return Text::tr("Pupils choose schools by way, catchment and attractiveness (logit).");
  default:
    return Text::tr("Pupils rank schools by way, catchment and attractiveness, and schools admit them within their "
                    "places (deferred acceptance).");
  }
}

void readChoice(Run &run, PlanningJob &job) {
  const auto kind = static_cast<ChoiceKind>(run.choice(parameter::model));
  const ChoiceTable table = readChoiceTable(run);
  ChosenParameters chosen = chosenParameters(run, table, job, kind);
  ChoiceModel &model = job.data.model;
  model.kind = kind;
  model.parameters = std::move(chosen.parameters);
  model.plausible = std::move(chosen.plausible);
  model.respectsPlaces = run.flag(parameter::respectPlaces);
  model.admissionDraws = std::max<std::size_t>(1, static_cast<std::size_t>(run.number(parameter::draws)));
  model.seed = static_cast<std::uint64_t>(run.number(parameter::seed));
  if (kind == ChoiceKind::Admission)
    model.rules = readRules(run, job);
  job.data.lead = chosen.lead;
  const bool isPlain = followsCatchments(kind);
  if (isPlain && !run.has(parameter::catchments))
    throw QgsProcessingException(Text::tr("Pupils cannot follow catchments where none are given. Give the layer of the "
                                          "catchments, or choose a model by which pupils go by the way."));
  if (!isPlain)
    run.inform(modelText(kind));
  if (needsCosts(model) || run.has(parameter::costs) || run.has(parameter::network))
    readCosts(run, job, run.progress(60, 65));
  if (!isPlain)
    tellSchoolsWithoutSite(run, job);
}

void tellOutcome(Run &run, const PlanningJob &job, const ChoiceOutcome &outcome) {
  if (outcome.abovePlaces >= 1)
    run.warn(Text::tr("There is no room within the places for %1 pupils: they are above the places of their schools.")
                 .arg(written(outcome.abovePlaces, 1)));
  FeatureList full;
  for (const std::uint32_t school : outcome.full)
    full.add(QString::fromStdString(job.data.schools[school].name));
  if (!full.isEmpty())
    run.inform(Text::tr("%1 schools have more pupils who want to go there than places: %2. Some of them go elsewhere.")
                   .arg(full.countText(), full.text()));
  if (outcome.admissions)
    tellAdmissions(run, *outcome.admissions);
  tellEquilibria(run, job, outcome.equilibria);
}

} // namespace skolmix
