#include "planning/allocation.h"
#include "presentation/allocation_page.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/attributes.h"
#include "processing/mix_fields.h"
#include "processing/need_rolls.h"
#include "processing/parameters.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

const double none = std::nan("");

/// The sum shared out over a proposal's schools, and before it.
struct Shared {
  AllocatedSum now;
  std::optional<AllocatedSum> before;

  std::optional<double> moved() const {
    return before ? std::optional(amountMoved(before->amounts, now.amounts)) : std::nullopt;
  }
};

/// What a pupil of the school brings; NaN without pupils.
double perPupil(double amount, double pupils) { return pupils > 0 ? amount / pupils : none; }

Definitions sharingParameters() {
  const auto number = [](const QString &name, const QString &description, double value, double most) {
    return new QgsProcessingParameterNumber(name, description, Qgis::ProcessingNumberParameterType::Double, value,
                                            false, 0, most);
  };
  constexpr double anySum = 1e15;
  return {
      helped(
          new QgsProcessingParameterMatrix(parameter::needWeights, Text::tr("How much each group weighs"), 0, false,
                                           {Text::tr("Group (count field)"), Text::tr("Weight (0 or more)")},
                                           QVariant(), true),
          Text::tr("Only their proportions count. Groups that are not named weigh nothing. Without a table the first "
                   "group weighs 1, the others 0.")),
      number(parameter::sum, Text::tr("The sum to share out"), 1000000, anySum),
      helped(number(parameter::shareByNeed, Text::tr("Part of it that is shared out by need (%)"), 100, 100),
             Text::tr("100 where the sum is what you give by need; less where it is the whole budget. The rest is the "
                      "same for every pupil.")),
      advanced(
          helped(number(parameter::indexFloor, Text::tr("Index above which need counts"), 0, 1000),
                 Text::tr("0: all of it. 100: only schools where the groups that weigh are more common than in the "
                          "whole get a part by need."))),
      advanced(helped(
          new QgsProcessingParameterBoolean(parameter::wholeAmounts, Text::tr("Whole amounts, without decimals"), true),
          Text::tr("Rounded by the largest remainder, so that they keep to the sum.")))};
}

class AllocateResources final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new AllocateResources; }

  void initAlgorithm(const QVariantMap &) override {
    add({helped(new QgsProcessingParameterFeatureSource(parameter::schools, Text::tr("School rolls, one row each"),
                                                        {static_cast<int>(Qgis::ProcessingSourceType::Vector)}),
                Text::tr("Any layer or table with a row per school and the number of its pupils in each group; or the "
                         "schools before and after that the score tools write.")),
         fieldParameter(parameter::schoolIdField, Text::tr("Id of a school"), parameter::schools, false),
         fieldParameter(parameter::nameField, Text::tr("Name of a school"), parameter::schools, true)});
    add(oneDimension(rollParameters(parameter::schools)));
    add(sharingParameters());
    add({helped(
             fieldParameter(parameter::scenarioField, Text::tr("Proposal or scenario of a row"), parameter::schools,
                            true),
             Text::tr("Where the layer holds several: the sum is shared out in each on its own. The score tools call "
                      "it proposal.")),
         helped(fieldParameter(parameter::groupsBefore, Text::tr("The same groups before, in the same order"),
                               parameter::schools, true, false, true),
                Text::tr("Tells the step from today to each proposal. The score tools end them with _before.")),
         advanced(fieldParameter(parameter::totalBefore,
                                 Text::tr("All pupils before (only if the groups are not "
                                          "everybody)"),
                                 parameter::schools, true)),
         new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Resources of schools"),
                                               Qgis::ProcessingSourceType::VectorAnyGeometry),
         optionalTable(parameter::outputScores, Text::tr("What each proposal moves"), false), reportParameter()});
    addOutputs(
        {new QgsProcessingOutputNumber(result::amountMoved, Text::tr("Amount that moves between schools, at most")),
         new QgsProcessingOutputNumber(result::largestPerPupil, Text::tr("Largest amount per pupil at a school")),
         new QgsProcessingOutputNumber(result::smallestPerPupil, Text::tr("Smallest amount per pupil at a school"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("allocateresources"),
        Text::tr("Share out resources by need"),
        QStringLiteral("score"),
        Text::tr("Score proposals"),
        Text::tr("Shares out a sum over schools by a socioeconomic index, and tells what a proposal does to it."),
        Text::tr("school,resources,allocation,socioeconomic index,need,weights,budget,per pupil,compensation"),
        Text::tr(
            "<p>One part of a sum is shared out by pupils, the other by need. A school's need is how common the groups "
            "that weigh are among its pupils, against the whole: its <i>index</i> is 100 where they are as common as "
            "in "
            "the whole, 200 where they are twice as common.</p>"
            "<p>With the schools before and after that the score tools write, choose the proposal's field, the groups "
            "after and the groups before: then every school's <i>step</i> from today to each proposal is told. The sum "
            "is the same in all of them. The row “outside” is left out.</p>"
            "<p><b>How to read the result:</b> <i>amount</i> is what the school gets, <i>per_pupil</i> the same per "
            "pupil. <i>above_even_share</i> is how much that is above (+) or below (−) what pupils alone would bring, "
            "and sums to zero; so does <i>amount_step</i>. Half of all steps, the sign taken away, is what moves "
            "between schools.</p>"
            "<p>The index says who goes to a school, not how well it does. The log accounts for the whole sum.</p>")};
  }

  QVariantMap run(Run &run) override {
    const AllocationRule rule = readRule(run);
    const NeedRolls rolls = readNeedRolls(run);
    const std::vector<double> weights = readWeights(run, rolls.groups);
    std::vector<Shared> shared;
    for (const NeedPlan &plan : rolls.plans) {
      run.progress(80, 95)(static_cast<double>(shared.size()) / static_cast<double>(rolls.plans.size()));
      shared.push_back({allocate(plan.schools, weights, rule), {}});
      if (plan.before)
        shared.back().before = allocate(*plan.before, weights, rule);
      tell(run, plan, shared.back(), rule);
    }
    writeSchools(run, rolls, shared);
    writeScores(run, rolls, shared);
    run.writeFile(parameter::report, page(run, rolls, shared, weights, rule));
    giveNumbers(run, rolls, shared);
    return run.results();
  }

private:
  // --- Reading ------------------------------------------------------------------------------------------------------

  static AllocationRule readRule(const Run &run) {
    const AllocationRule rule{run.number(parameter::sum), run.number(parameter::shareByNeed) / 100,
                              run.number(parameter::indexFloor) / 100, run.flag(parameter::wholeAmounts)};
    if (rule.areWhole && rule.sum != std::round(rule.sum))
      throw QgsProcessingException(
          Text::tr("The sum %1 is not whole, so it cannot be shared out in whole amounts. Round it, or do not ask for "
                   "whole amounts.")
              .arg(written(rule.sum, 2)));
    return rule;
  }

  static std::vector<double> readWeights(const Run &run, const std::vector<QString> &groups) {
    std::vector<double> weights(groups.size());
    const QVariantList cells = run.has(parameter::needWeights) ? run.table(parameter::needWeights) : QVariantList();
    bool isGiven = false;
    for (int cell = 0; cell < cells.size(); cell += 2) {
      const QString group = cells[cell].toString().trimmed();
      if (group.isEmpty())
        continue;
      isGiven = true;
      const QVariant given = cell + 1 < cells.size() ? cells[cell + 1] : QVariant();
      const NumberValue weight = numberValue(given);
      const auto found = std::ranges::find(groups, group);
      if (found == groups.end() || weight.kind != NumberValue::Kind::Number || !std::isfinite(weight.number) ||
          weight.number < 0)
        throw QgsProcessingException(
            Text::tr("Weights: “%1 = %2” must be one of the groups (%3) and a number, 0 or more.")
                .arg(group, given.toString(), QStringList(groups.begin(), groups.end()).join(QStringLiteral(", "))));
      weights[static_cast<std::size_t>(found - groups.begin())] = weight.number;
    }
    if (!isGiven)
      weights.front() = 1;
    return weights;
  }

  // --- The log ------------------------------------------------------------------------------------------------------

  static int decimals(const AllocationRule &rule) { return rule.areWhole ? 0 : 2; }

  static void tell(const Run &run, const NeedPlan &plan, const Shared &shared, const AllocationRule &rule) {
    const auto amount = [&](double value) { return written(value, decimals(rule)); };
    if (!plan.name.isEmpty())
      run.inform(plan.name);
    run.inform(Text::tr("Sum %1 = amounts of %2 schools together %3 (by pupils %4, by need %5).")
                   .arg(amount(rule.sum), QString::number(plan.ids.size()), amount(sum(shared.now.amounts)),
                        amount((1 - rule.shareByNeed) * rule.sum), amount(rule.shareByNeed * rule.sum)));
    if (shared.before)
      run.inform(Text::tr("Before, amounts together %1; %2 move between schools.")
                     .arg(amount(sum(shared.before->amounts)), amount(*shared.moved())));
  }

  // --- Writing ------------------------------------------------------------------------------------------------------

  static QString groupName() { return Text::tr("Resources by need"); }

  static QgsFields schoolFields(const NeedRolls &rolls) {
    QgsFields fields;
    appendFields(fields, {"proposal", "school_id", "school_name"}, QMetaType::Type::QString);
    appendFields(fields, {"pupils", "need_index", "index_deviation", "amount", "per_pupil", "even_share",
                          "above_even_share", "above_even_share_per_pupil", "pupils_before", "need_index_before",
                          "amount_before", "per_pupil_before", "amount_step", "per_pupil_step"});
    for (const QString &group : rolls.groups)
      fields.append(QgsField(field::count(group), QMetaType::Type::Double));
    return fields;
  }

  static QVariant planName(const NeedPlan &plan) { return plan.name.isEmpty() ? QVariant() : QVariant(plan.name); }

  static QgsAttributes schoolRow(const NeedPlan &plan, const Shared &shared, std::size_t school) {
    const double pupils = sum(plan.schools[school]);
    const double amount = shared.now.amounts[school];
    const double even = shared.now.evenShares[school];
    const double index = 100 * shared.now.index[school];
    QgsAttributes row(QVector<QVariant>{planName(plan), plan.ids[school], plan.names[school]});
    for (const double value : {pupils, index, index - 100, amount, perPupil(amount, pupils), even, amount - even,
                               perPupil(amount - even, pupils)})
      row.append(valueOrNull(value));
    const double pupilsBefore = plan.before ? sum((*plan.before)[school]) : none;
    const double amountBefore = shared.before ? shared.before->amounts[school] : none;
    const double indexBefore = shared.before ? 100 * shared.before->index[school] : none;
    for (const double value : {pupilsBefore, indexBefore, amountBefore, perPupil(amountBefore, pupilsBefore),
                               amount - amountBefore, perPupil(amount, pupils) - perPupil(amountBefore, pupilsBefore)})
      row.append(valueOrNull(value));
    for (const double count : plan.schools[school])
      row.append(count);
    return row;
  }

  static Style styleOf(const NeedRolls &rolls) {
    const auto type = QgsWkbTypes::geometryType(rolls.type);
    const QString deviation = QStringLiteral("index_deviation");
    if (type == Qgis::GeometryType::Polygon)
      return deviationAreas(deviation, 100);
    if (type != Qgis::GeometryType::Point)
      return figureTable({QStringLiteral("proposal"), QStringLiteral("school_name")});
    QStringList groups(rolls.groups.begin(), rolls.groups.end());
    QStringList plans;
    for (const NeedPlan &plan : rolls.plans)
      if (!plan.name.isEmpty())
        plans.append(plan.name);
    const QString label = QStringLiteral("\"school_name\" || '\\n' || format_number(\"per_pupil\", 0)");
    return deviationSchools({deviation, 100, field::pupils(), countFields(groups), groups, label, plans});
  }

  static void writeSchools(Run &run, const NeedRolls &rolls, const std::vector<Shared> &shared) {
    const QgsFields fields = schoolFields(rolls);
    QgsFeatureList rows;
    for (std::size_t plan = 0; plan < shared.size(); ++plan)
      for (std::size_t school = 0; school < rolls.plans[plan].ids.size(); ++school) {
        QgsFeature feature(fields);
        feature.setAttributes(schoolRow(rolls.plans[plan], shared[plan], school));
        feature.setGeometry(rolls.plans[plan].places[school]);
        rows.append(feature);
      }
    run.write(parameter::output, fields, rolls.type, rolls.crs, rows,
              {Text::tr("Resources of schools"),
               Text::tr("What each school gets of the sum, its index of need (100: as the whole), and the step from "
                        "before."),
               groupName(), styleOf(rolls)});
  }

  /// The school where a figure is farthest up (1) or down (−1) from 0; none where it is not.
  static std::optional<std::size_t> farthest(const Shared &shared, double sign) {
    std::optional<std::size_t> result;
    double most = 0;
    for (std::size_t school = 0; shared.before && school < shared.now.amounts.size(); ++school)
      if (const double step = sign * (shared.now.amounts[school] - shared.before->amounts[school]); step > most) {
        most = step;
        result = school;
      }
    return result;
  }

  static void writeScores(Run &run, const NeedRolls &rolls, const std::vector<Shared> &shared) {
    QgsFields fields;
    appendFields(fields, {"proposal"}, QMetaType::Type::QString);
    appendFields(fields, {"schools", "pupils", "amount", "smallest_per_pupil", "largest_per_pupil", "amount_moved",
                          "largest_gain", "largest_loss"});
    appendFields(fields, {"school_of_gain", "school_of_loss"}, QMetaType::Type::QString);
    QgsFeatureList rows;
    for (std::size_t i = 0; i < shared.size(); ++i) {
      const NeedPlan &plan = rolls.plans[i];
      const auto [least, most] = perPupilEnds(plan, shared[i]);
      QgsAttributes row(QVector<QVariant>{planName(plan), static_cast<double>(plan.ids.size()),
                                          sum(columnSums(plan.schools)), sum(shared[i].now.amounts), valueOrNull(least),
                                          valueOrNull(most), valueOrNull(shared[i].moved().value_or(none))});
      QgsAttributes names;
      for (const double sign : {1., -1.}) {
        const auto school = farthest(shared[i], sign);
        row.append(school ? QVariant(shared[i].now.amounts[*school] - shared[i].before->amounts[*school]) : QVariant());
        names.append(school ? QVariant(plan.names[*school]) : QVariant());
      }
      QgsFeature feature(fields);
      feature.setAttributes(QgsAttributes(row + names));
      rows.append(feature);
    }
    run.write(parameter::outputScores, fields, Qgis::WkbType::NoGeometry, {}, rows,
              {Text::tr("What each proposal moves"),
               Text::tr("A row per proposal: how much moves between schools, and the ends per pupil."), groupName(),
               figureTable(
                   {QStringLiteral("proposal"), QStringLiteral("school_of_gain"), QStringLiteral("school_of_loss")})});
  }

  static std::pair<double, double> perPupilEnds(const NeedPlan &plan, const Shared &shared) {
    std::pair ends(none, none);
    for (std::size_t school = 0; school < plan.ids.size(); ++school) {
      const double own = perPupil(shared.now.amounts[school], sum(plan.schools[school]));
      ends = {std::fmin(ends.first, own), std::fmax(ends.second, own)};
    }
    return ends;
  }

  static void giveNumbers(Run &run, const NeedRolls &rolls, const std::vector<Shared> &shared) {
    double moved = none;
    std::pair ends(none, none);
    for (std::size_t plan = 0; plan < shared.size(); ++plan) {
      moved = std::fmax(moved, shared[plan].moved().value_or(none));
      const auto [least, most] = perPupilEnds(rolls.plans[plan], shared[plan]);
      ends = {std::fmin(ends.first, least), std::fmax(ends.second, most)};
    }
    run.result(result::amountMoved, valueOrNull(moved));
    run.result(result::smallestPerPupil, valueOrNull(ends.first));
    run.result(result::largestPerPupil, valueOrNull(ends.second));
  }

  static FundedPlan funded(const NeedPlan &plan, const Shared &shared) {
    FundedPlan result{plan.name, {}, shared.moved()};
    for (std::size_t school = 0; school < plan.ids.size(); ++school) {
      const double pupils = sum(plan.schools[school]);
      const double amountBefore = shared.before ? shared.before->amounts[school] : none;
      const double pupilsBefore = plan.before ? sum((*plan.before)[school]) : none;
      result.schools.push_back({plan.names[school], pupils, 100 * shared.now.index[school], shared.now.amounts[school],
                                perPupil(shared.now.amounts[school], pupils), amountBefore,
                                perPupil(amountBefore, pupilsBefore)});
    }
    return result;
  }

  static QString page(const Run &run, const NeedRolls &rolls, const std::vector<Shared> &shared,
                      const std::vector<double> &weights, const AllocationRule &rule) {
    AllocationPage page{
        Text::tr("Resources by need"), rule.sum, 100 * rule.shareByNeed, {}, decimals(rule), {}, run.warnings()};
    for (std::size_t group = 0; group < weights.size(); ++group)
      page.weights.append(QStringLiteral("%1: %2").arg(rolls.groups[group], locale().toString(weights[group])));
    for (std::size_t plan = 0; plan < shared.size(); ++plan)
      page.plans.push_back(funded(rolls.plans[plan], shared[plan]));
    return allocationPage(page);
  }
};

} // namespace

QgsProcessingAlgorithm *createAllocateResources() { return new AllocateResources; }

} // namespace skolmix
