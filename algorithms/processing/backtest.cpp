#include "choice/take_up.h"
#include "presentation/backtest_page.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/attributes.h"
#include "processing/calibration_job.h"
#include "processing/enrolment_log.h"
#include "processing/feature_list.h"
#include "processing/parameters.h"
#include "processing/travel_costs.h"

#include <algorithm>
#include <cmath>
#include <qgsexception.h>
#include <qgsfield.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

/// Which school of the first year is which of the next; none where it is new.
std::vector<std::optional<std::size_t>> sameSchools(const PlanningJob &first, const PlanningJob &next) {
  std::vector<std::optional<std::size_t>> result;
  for (const School &school : next.data.schools) {
    const auto found = std::ranges::find(first.data.schools, school.id, &School::id);
    result.push_back(found == first.data.schools.end()
                         ? std::nullopt
                         : std::optional(static_cast<std::size_t>(found - first.data.schools.begin())));
  }
  return result;
}

/// Parameters of the first year's schools for those of the next; new schools attract as others do on average.
ChoiceParameters forNextYear(ChoiceParameters parameters, const std::vector<std::optional<std::size_t>> &same) {
  Counts attractiveness(same.size(), parameters.groups.size());
  for (std::size_t school = 0; school < same.size(); ++school)
    if (same[school])
      std::ranges::copy(parameters.attractiveness[*same[school]], attractiveness[school].begin());
  parameters.attractiveness = std::move(attractiveness);
  return parameters;
}

/// The rows of the schools, without "outside", of the groups of the first dimension.
Counts atSchools(const PlanningJob &job, const Counts &enrolment) {
  const Dimension &dimension = job.data.dimensions.front();
  Counts result(job.data.schools.size(), dimension.groups.size());
  for (std::size_t school = 0; school < result.rows(); ++school)
    std::ranges::copy(groupsOf(enrolment[school], dimension), result[school].begin());
  return result;
}

/// The rolls of the first year, for the schools of the next.
Counts unchanged(const Counts &rolls, const std::vector<std::optional<std::size_t>> &same) {
  Counts result(same.size(), rolls.columns());
  for (std::size_t school = 0; school < result.rows(); ++school)
    for (std::size_t group = 0; same[school] && group < rolls.columns(); ++group)
      result[school][group] = std::isnan(rolls[*same[school]][group]) ? 0 : rolls[*same[school]][group];
  return result;
}

class Backtest final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new Backtest; }

  void initAlgorithm(const QVariantMap &) override {
    add(calibrationParameters());
    const auto sources = [](Qgis::ProcessingSourceType a, Qgis::ProcessingSourceType b) {
      return QList<int>{static_cast<int>(a), static_cast<int>(b)};
    };
    add({helped(new QgsProcessingParameterFeatureSource(
                    parameter::nextUnits, Text::tr("Residential units of the other year"),
                    sources(Qgis::ProcessingSourceType::VectorPolygon, Qgis::ProcessingSourceType::VectorPoint)),
                Text::tr("May be the same layer, with other count fields.")),
         helped(fieldParameter(parameter::nextGroups, Text::tr("Groups in the other year"), parameter::nextUnits, false,
                               true, true),
                Text::tr("The same groups, in the same order.")),
         helped(new QgsProcessingParameterFeatureSource(parameter::nextSchools, Text::tr("Schools of the other year"),
                                                        {static_cast<int>(Qgis::ProcessingSourceType::VectorPoint)}),
                Text::tr("May be the same layer, with other rolls. It has the same fields for id, name, operator and "
                         "stages.")),
         fieldParameter(parameter::nextRollFields, Text::tr("Rolls in the other year"), parameter::nextSchools, false,
                        false, true),
         advanced(fieldParameter(parameter::nextPlacesField, Text::tr("Places in the other year"),
                                 parameter::nextSchools, true, true)),
         helped(new QgsProcessingParameterFeatureSource(
                    parameter::nextCatchments, Text::tr("Catchments of the other year"),
                    {static_cast<int>(Qgis::ProcessingSourceType::VectorPolygon)}, QVariant(), true),
                Text::tr("If they are not the same."))});
    add(costParameters());
    add({advanced(new QgsProcessingParameterNumber(parameter::draws, Text::tr("Draws"),
                                                   Qgis::ProcessingNumberParameterType::Integer, 100, false, 2)),
         advanced(new QgsProcessingParameterNumber(parameter::seed, Text::tr("Seed of the draws"),
                                                   Qgis::ProcessingNumberParameterType::Integer, 1, false, 0)),
         new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Schools, observed and predicted"),
                                               Qgis::ProcessingSourceType::VectorPoint),
         optionalTable(parameter::outputErrors, Text::tr("Errors of the predictions"), true), reportParameter()});
    addOutputs(
        {new QgsProcessingOutputNumber(result::shareError, Text::tr("Mean error of shares (percentage points)")),
         new QgsProcessingOutputNumber(result::shareErrorUnchanged, Text::tr("The same, if nothing changed")),
         new QgsProcessingOutputNumber(result::shareErrorCatchments, Text::tr("The same, by catchments")),
         new QgsProcessingOutputNumber(result::insideInterval, Text::tr("Share of observed shares in their interval")),
         new QgsProcessingOutputBoolean(result::converged, Text::tr("Whether the fit came to an end"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("backtest"),
        Text::tr("Backtest of school choice"),
        QStringLiteral("expectedmix"),
        Text::tr("Expected mix"),
        Text::tr("Fits school choice to one year, predicts another, and says how far to trust it."),
        Text::tr("school,choice,validation,backtest,prediction,forecast,calibration,gravity,logit,rolls"),
        Text::tr(
            "<p>A model that describes the year it was fitted to may still be wrong about the next. This tool fits "
            "distance decay, catchments and attractiveness to the rolls of one year, lets the pupils of another "
            "year choose by them, and compares with the rolls of that year.</p>"
            "<p><b>How to read the result:</b> <i>Errors</i> has a row for the model and for two simple "
            "predictions: that nothing changes, and that all follow their catchments with the take-up of the first "
            "year. The model is worth its trouble only where it misses less than these. <i>Schools</i> shows "
            "observed and predicted shares, and whether the observed one lies in the interval; of sound intervals "
            "95 in 100 hold it. The report says it in words.</p>"
            "<p>What is tested is the model as it was fitted to that year; a change of catchments or schools between "
            "the years makes the test worth more.</p>")};
  }

  QVariantMap run(Run &run) override {
    PlanningJob first = readPlanningJob(run);
    const QVariantMap nextParameters = parametersOfNextYear(run);
    Run nextRun = run.with(nextParameters);
    run.inform(Text::tr("The other year:"));
    PlanningJob next = readPlanningJob(nextRun);
    refuseOtherGroups(first, next);
    const CalibrationJob fitted = readAndCalibrate(run, first, run.progress(65, 75));
    if (fitted.observed.rolls.rows() == 0)
      throw QgsProcessingException(
          Text::tr("Give the fields with the rolls of the first year: without them nothing can be compared."));
    const Counts observed = observedOf(nextRun, next);
    Prediction prediction = predict(nextRun, first, next, fitted);
    tell(run, prediction, observed);
    writeSchools(run, next, prediction, observed);
    writeErrors(run, prediction);
    run.writeFile(parameter::report,
                  backtestPage({Text::tr("How far to trust the model of school choice"), first.data.dimensions.front(),
                                namesOf(next), observed, prediction.forecasts, prediction.low, prediction.high,
                                run.warnings() + nextRun.warnings()}));
    run.result(result::converged, fitted.calibration.converged);
    return run.results();
  }

private:
  /// Forecasts, and the shares that are plausible by the model: school × group, 0 to 1.
  struct Prediction {
    std::vector<ForecastColumn> forecasts;
    Counts low, high;
  };

  static QVariantMap parametersOfNextYear(const Run &run) {
    QVariantMap next = run.parameters();
    for (const auto &[name, ofNext] : {std::pair(parameter::units, parameter::nextUnits),
                                       {parameter::groups, parameter::nextGroups},
                                       {parameter::schools, parameter::nextSchools},
                                       {parameter::rollFields, parameter::nextRollFields}})
      next[name] = run.parameters().value(ofNext);
    for (const auto &[name, ofNext] : {std::pair(parameter::catchments, parameter::nextCatchments),
                                       {parameter::placesField, parameter::nextPlacesField}})
      if (run.has(ofNext))
        next[name] = run.parameters().value(ofNext);
    return next;
  }

  static void refuseOtherGroups(const PlanningJob &first, const PlanningJob &next) {
    const std::size_t groups = first.data.dimensions.front().groups.size();
    const std::size_t nextGroups = next.data.dimensions.front().groups.size();
    if (groups != nextGroups)
      throw QgsProcessingException(
          Text::tr("The first year has %1 groups of pupils, the other %2. Choose the same groups, in the same order.")
              .arg(groups)
              .arg(nextGroups));
  }

  /// Rolls of the other year; schools whose roll is not known are left out of the comparison, as 0 on both sides.
  static Counts observedOf(Run &run, const PlanningJob &job) {
    Counts rolls = readSchoolRolls(run, job);
    FeatureList unknown;
    for (std::size_t school = 0; school < rolls.rows(); ++school)
      if (std::isnan(sum(rolls[school]))) {
        unknown.add(text(job.data.schools[school].name));
        std::ranges::fill(rolls[school], std::numeric_limits<double>::quiet_NaN());
      }
    if (!unknown.isEmpty())
      run.warn(Text::tr("The rolls of %1 schools are not known in the other year, so they are not compared: %2.")
                   .arg(unknown.countText(), unknown.text()));
    if (static_cast<std::size_t>(unknown.count()) == rolls.rows())
      throw QgsProcessingException(Text::tr("No school has rolls in the other year."));
    return rolls;
  }

  static Prediction predict(Run &run, const PlanningJob &first, PlanningJob &next, const CalibrationJob &fitted) {
    const auto same = sameSchools(first, next);
    readCosts(run, next, run.progress(85, 87));
    tellNewSchools(run, next, same);
    const Calibration &calibration = fitted.calibration;
    ChoiceModel &model = next.data.model;
    model.kind = fitted.decay == Decay::Power ? ChoiceKind::Gravity : ChoiceKind::Logit;
    model.parameters = forNextYear(calibration.parameters, same);
    for (ChoiceParameters &drawn : drawParameters(calibration.parameters, calibration.estimates, calibration.covariance,
                                                  static_cast<std::size_t>(run.number(parameter::draws)),
                                                  static_cast<std::uint64_t>(run.number(parameter::seed))))
      model.plausible.push_back(forNextYear(std::move(drawn), same));
    const ScoredToday scored = scoreToday(next.stage(), next.workspace.projection, run.progress(87, 95));
    Prediction result;
    result.forecasts.push_back({Text::tr("the model"), atSchools(next, scored.card.enrolment), {}});
    result.forecasts.push_back({Text::tr("as in the first year"), unchanged(fitted.observed.rolls, same), {}});
    if (run.has(parameter::catchments))
      result.forecasts.push_back(
          {Text::tr("by catchments"),
           atSchools(next, expectedEnrolment(scored.choice.setting, takeUp(scored.choice.setting, model.parameters))),
           {}});
    const Dimension &dimension = next.data.dimensions.front();
    result.low = result.high = Counts(next.data.schools.size(), dimension.groups.size());
    for (std::size_t school = 0; school < result.low.rows(); ++school)
      for (std::size_t group = 0; group < result.low.columns(); ++group) {
        const Range range = plausibleShare(scored.card.margins, scored.card.enrolment, dimension, school, group);
        result.low[school][group] = range.low;
        result.high[school][group] = range.high;
      }
    return result;
  }

  static void tellNewSchools(Run &run, const PlanningJob &next, const std::vector<std::optional<std::size_t>> &same) {
    FeatureList added;
    for (std::size_t school = 0; school < same.size(); ++school)
      if (!same[school])
        added.add(text(next.data.schools[school].name));
    if (!added.isEmpty())
      run.inform(Text::tr("%1 schools are new in the other year and attract as schools do on average: %2.")
                     .arg(added.countText(), added.text()));
  }

  /// Works out the errors of all forecasts, over the schools whose rolls are known.
  static void tell(Run &run, Prediction &prediction, const Counts &observed) {
    for (std::size_t number = 0; number < prediction.forecasts.size(); ++number) {
      ForecastColumn &forecast = prediction.forecasts[number];
      forecast.error =
          forecastError(observed, forecast.enrolment, number == 1 ? ForecastOf::Counted : ForecastOf::Expected);
      run.inform(
          Text::tr("Predicted %1: shares of groups are off by %2 percentage points on average, %3 % of the pupils "
                   "are at the wrong school, H is off by %4.")
              .arg(forecast.name, written(forecast.error.share, 2), written(100 * forecast.error.pupils, 1),
                   std::isnan(forecast.error.theilH) ? QStringLiteral("–") : signedNumber(forecast.error.theilH, 4)));
    }
    const auto [inside, all] = insideInterval(prediction, observed);
    run.inform(Text::tr("%1 of %2 observed shares lie in the interval of the model; of sound intervals, 95 in 100 hold "
                        "them.")
                   .arg(inside)
                   .arg(all));
    run.result(result::shareError, valueOrNull(prediction.forecasts[0].error.share));
    run.result(result::shareErrorUnchanged, valueOrNull(prediction.forecasts[1].error.share));
    run.result(result::shareErrorCatchments,
               prediction.forecasts.size() > 2 ? valueOrNull(prediction.forecasts[2].error.share) : QVariant());
    run.result(result::insideInterval, all > 0 ? QVariant(static_cast<double>(inside) / all) : QVariant());
  }

  static bool isInside(const Prediction &prediction, const Counts &observed, std::size_t school, std::size_t group) {
    const double share = observed[school][group] / sum(observed[school]);
    return share >= prediction.low[school][group] && share <= prediction.high[school][group];
  }

  /// How many observed shares lie in their interval, and how many there are.
  static std::pair<int, int> insideInterval(const Prediction &prediction, const Counts &observed) {
    int inside = 0;
    int all = 0;
    for (std::size_t school = 0; school < observed.rows(); ++school)
      for (std::size_t group = 0; sum(observed[school]) > 0 && group < observed.columns(); ++group) {
        if (std::isnan(prediction.low[school][group]))
          continue;
        inside += isInside(prediction, observed, school, group) ? 1 : 0;
        ++all;
      }
    return {inside, all};
  }

  static void writeSchools(Run &run, const PlanningJob &job, const Prediction &prediction, const Counts &observed) {
    const Dimension &dimension = job.data.dimensions.front();
    const Counts &predicted = prediction.forecasts.front().enrolment;
    QgsFields fields;
    appendFields(fields, {"school_id", "school_name"}, QMetaType::Type::QString);
    QStringList numbers{QStringLiteral("pupils_observed"), QStringLiteral("pupils_predicted")};
    for (const std::string &group : dimension.groups)
      for (const char *end : {"_share_observed", "_share_predicted", "_share_low", "_share_high", "_share_error"})
        numbers.append(text(group) + QLatin1String(end));
    appendFields(fields, numbers);
    QgsFeatureList rows;
    for (std::size_t school = 0; school < observed.rows(); ++school) {
      const double all = sum(observed[school]);
      const double expected = sum(predicted[school]);
      QgsAttributes row(QVector<QVariant>{text(job.data.schools[school].id), text(job.data.schools[school].name),
                                          valueOrNull(all), expected});
      for (std::size_t group = 0; group < dimension.groups.size(); ++group) {
        const double was = observed[school][group] / all;
        const double will = predicted[school][group] / expected;
        for (const double share :
             {was, will, prediction.low[school][group], prediction.high[school][group], will - was})
          row.append(valueOrNull(100 * share));
      }
      QgsFeature feature(fields);
      feature.setAttributes(row);
      feature.setGeometry(job.site(school, run));
      rows.append(feature);
    }
    run.write(parameter::output, fields, Qgis::WkbType::Point, job.schoolCrs, rows,
              {Text::tr("Schools, observed and predicted"),
               Text::tr("The mix of each school in the other year, by its rolls and by the model of the first year."),
               {},
               {}});
  }

  static void writeErrors(Run &run, const Prediction &prediction) {
    QgsFields fields;
    fields.append(QgsField(QStringLiteral("prediction"), QMetaType::Type::QString));
    appendFields(fields,
                 {"share_error_points", "pupils_at_wrong_school_percent", "group_pupils_at_wrong_school_percent",
                  "theil_h_error"},
                 QMetaType::Type::Double);
    QgsFeatureList rows;
    for (const ForecastColumn &forecast : prediction.forecasts) {
      QgsFeature row(fields);
      row.setAttributes(QgsAttributes(
          QVector<QVariant>{forecast.name, valueOrNull(forecast.error.share), valueOrNull(100 * forecast.error.pupils),
                            valueOrNull(100 * forecast.error.groups), valueOrNull(forecast.error.theilH)}));
      rows.append(row);
    }
    run.write(parameter::outputErrors, fields, Qgis::WkbType::NoGeometry, {}, rows,
              {Text::tr("Errors of the predictions"),
               Text::tr("How far the model, and two simple predictions, are off the rolls of the other year."),
               {},
               figureTable({QStringLiteral("prediction")})});
  }

  static std::vector<QString> namesOf(const PlanningJob &job) {
    std::vector<QString> names;
    for (const School &school : job.data.schools)
      names.push_back(text(school.name));
    return names;
  }
};

} // namespace

QgsProcessingAlgorithm *createBacktest() { return new Backtest; }

} // namespace skolmix
