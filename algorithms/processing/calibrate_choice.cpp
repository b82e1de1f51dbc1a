#include "presentation/calibration_page.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/attributes.h"
#include "processing/calibration_job.h"
#include "processing/choice_table.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"

#include "choice/logit.h"

#include <cmath>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

/// How the table of choice parameters calls an estimate.
QString parameterName(EstimateOf kind, Decay decay) {
  switch (kind) {
  case EstimateOf::TakeUp:
    return choice::takeUp;
  case EstimateOf::Independent:
    return choice::independent;
  case EstimateOf::Outside:
    return choice::outside;
  case EstimateOf::Decay:
    return decay == Decay::Power ? choice::power : choice::decay;
  case EstimateOf::OwnCatchment:
    return choice::ownCatchment;
  default:
    return choice::attractiveness;
  }
}

class CalibrateChoice final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new CalibrateChoice; }

  void initAlgorithm(const QVariantMap &) override {
    add(calibrationParameters());
    add(costParameters());
    add({new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Choice parameters"),
                                               Qgis::ProcessingSourceType::Vector),
         new QgsProcessingParameterFeatureSink(parameter::outputFit, Text::tr("Schools, observed and modelled"),
                                               Qgis::ProcessingSourceType::VectorPoint, QVariant(), true, true),
         reportParameter()});
    addOutputs({new QgsProcessingOutputNumber(result::chiSquare, Text::tr("χ² of the fit")),
                new QgsProcessingOutputNumber(result::overdispersion, Text::tr("χ² per degree of freedom")),
                new QgsProcessingOutputNumber(result::atWrongSchool, Text::tr("Share of pupils at the wrong school")),
                new QgsProcessingOutputNumber(result::wayMean, Text::tr("Modelled mean way (m, or cost)")),
                new QgsProcessingOutputBoolean(result::converged, Text::tr("Whether the fit came to an end"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("calibratechoice"),
        Text::tr("Calibrate school choice"),
        QStringLiteral("expectedmix"),
        Text::tr("Expected mix"),
        Text::tr("How much the way, the catchment and the school count, from what is known of who goes where."),
        Text::tr("school,choice,calibration,gravity,huff,logit,distance decay,attractiveness,take-up,rolls"),
        Text::tr(
            "<p>There is no figure in the literature for how much the way to school counts where you are. This tool "
            "fits it to what you know: the rolls of schools by group, or only their totals, or only the mean way or "
            "the "
            "share at the nearest school. It gives a table of choice parameters that the other tools take.</p>"
            "<p><b>How to read the result:</b> <i>distance_decay</i> is how fast a school loses its pull with each "
            "kilometre: 0.7 means that a school one kilometre farther away is chosen half as often. "
            "<i>own_catchment</i> is what the catchment's own school is worth; divided by the decay, it is the detour "
            "in kilometres that pupils save by it. <i>attractiveness</i> compares schools beside way and catchment. "
            "<i>standard_error</i> is how sure each is, and empty where the data do not tell; <i>note</i> says what "
            "they cannot tell apart. The report says it in words and charts.</p>"
            "<p>Rolls are those of one year. Whether the model also foretells another, the tool <i>Backtest</i> "
            "tells.</p>")};
  }

  QVariantMap run(Run &run) override {
    PlanningJob job = readPlanningJob(run);
    const CalibrationJob fitted = readAndCalibrate(run, job, run.progress(65, 95));
    const Counts modelled = expectedEnrolment(fitted.setting, logit(fitted.setting, fitted.calibration.parameters));
    writeTable(run, job, fitted);
    writeFit(run, job, fitted, modelled);
    run.writeFile(parameter::report,
                  calibrationPage({Text::tr("How pupils choose schools"), job.data.dimensions.front(), job.data.schools,
                                   fitted.calibration, fitted.decay, costUnitName(costUnit(run)),
                                   costsPerUnit(costUnit(run)), fitted.observed.rolls, modelled, run.warnings()}));
    const Fit &fit = fitted.calibration.fit;
    run.result(result::chiSquare, valueOrNull(fit.chiSquare));
    run.result(result::overdispersion, valueOrNull(fit.overdispersion));
    run.result(result::atWrongSchool, valueOrNull(fit.everyone.atWrongSchool));
    run.result(result::wayMean, valueOrNull(fit.everyone.meanCost));
    run.result(result::converged, fitted.calibration.converged);
    return run.results();
  }

private:
  /// How many of the table's units one of the core is: decay is per metre there.
  static double scaleOf(const Run &run, const Estimate &estimate, Decay decay) {
    return estimate.kind == EstimateOf::Decay && decay == Decay::Exponential ? costsPerUnit(costUnit(run)) : 1;
  }

  static QString noteOf(const PlanningJob &job, const CalibrationJob &fitted, std::size_t number) {
    const Calibration &calibration = fitted.calibration;
    const Estimate &estimate = calibration.estimates[number];
    QStringList notes;
    for (const Confounded &together : calibration.confounded) {
      if (std::ranges::find(together.estimates, number) == together.estimates.end())
        continue;
      QStringList others;
      for (const std::size_t other : together.estimates)
        if (other != number)
          others.append(nameOf(job, fitted, calibration.estimates[other]));
      notes.append(others.isEmpty() ? Text::tr("the data do not tell")
                                    : Text::tr("cannot be told apart from %1").arg(others.join(QStringLiteral(", "))));
    }
    if (estimate.school && estimate.kind == EstimateOf::Attractiveness &&
        std::ranges::find(calibration.fullSchools, *estimate.school) != calibration.fullSchools.end())
      notes.append(Text::tr("full: at least this"));
    return notes.join(QStringLiteral("; "));
  }

  static QString nameOf(const PlanningJob &job, const CalibrationJob &fitted, const Estimate &estimate) {
    QStringList parts{parameterName(estimate.kind, fitted.decay)};
    if (estimate.group)
      parts.append(text(job.data.dimensions.front().groups[*estimate.group]));
    if (estimate.school)
      parts.append(text(job.data.schools[*estimate.school].id));
    return parts.join(' ');
  }

  /// Shares outside that were not estimated, but follow from the rolls that are known.
  static void appendOutside(const PlanningJob &job, const CalibrationJob &fitted, const QgsFields &fields,
                            QgsFeatureList &rows) {
    const auto isOutside = [](const Estimate &estimate) { return estimate.kind == EstimateOf::Outside; };
    if (std::ranges::any_of(fitted.calibration.estimates, isOutside))
      return;
    const std::vector<GroupChoice> &groups = fitted.calibration.parameters.groups;
    for (std::size_t group = 0; group < groups.size(); ++group)
      if (groups[group].outside > 0) {
        QgsFeature row(fields);
        row.setAttribute(QStringLiteral("parameter"), choice::outside);
        row.setAttribute(QStringLiteral("group"), text(job.data.dimensions.front().groups[group]));
        row.setAttribute(QStringLiteral("value"), groups[group].outside);
        row.setAttribute(QStringLiteral("note"), Text::tr("as some rolls are not known: by those that are"));
        rows.append(row);
      }
  }

  static void writeTable(Run &run, const PlanningJob &job, const CalibrationJob &fitted) {
    const std::vector<Estimate> &estimates = fitted.calibration.estimates;
    QgsFields fields;
    appendFields(fields, {"parameter", "group", "school", "school_name"}, QMetaType::Type::QString);
    appendFields(fields, {"value", "standard_error", "chance_error"}, QMetaType::Type::Double);
    appendFields(fields, {"unit", "stage", "source", "note", "covariances"}, QMetaType::Type::QString);
    const QString stage = run.has(parameter::stage) ? run.text(parameter::stage).trimmed() : QString();
    const QString source = Text::tr("fitted to “%1”").arg(run.source(parameter::schools).name);
    QgsFeatureList rows;
    for (std::size_t i = 0; i < estimates.size(); ++i) {
      const Estimate &estimate = estimates[i];
      const double scale = scaleOf(run, estimate, fitted.decay);
      QStringList covariances;
      for (std::size_t before = 0; before < i; ++before)
        covariances.append(QString::number(
            fitted.calibration.covariance[i][before] * scale * scaleOf(run, estimates[before], fitted.decay), 'g', 12));
      const bool isOfWays = estimate.kind == EstimateOf::Decay || estimate.kind == EstimateOf::OwnCatchment ||
                            estimate.kind == EstimateOf::Attractiveness;
      QgsFeature row(fields);
      row.setAttributes(QgsAttributes(QVector<QVariant>{
          parameterName(estimate.kind, fitted.decay),
          estimate.group ? QVariant(text(job.data.dimensions.front().groups[*estimate.group])) : QVariant(),
          estimate.school ? QVariant(text(job.data.schools[*estimate.school].id)) : QVariant(),
          estimate.school ? QVariant(text(job.data.schools[*estimate.school].name)) : QVariant(),
          estimate.value * scale, valueOrNull(estimate.standardError * scale),
          valueOrNull(estimate.chanceError * scale), isOfWays ? QVariant(costUnitName(costUnit(run))) : QVariant(),
          stage.isEmpty() ? QVariant() : QVariant(stage), source, noteOf(job, fitted, i), covariances.join(' ')}));
      rows.append(row);
    }
    appendOutside(job, fitted, fields, rows);
    run.write(parameter::output, fields, Qgis::WkbType::NoGeometry, {}, rows,
              {Text::tr("Choice parameters"),
               Text::tr("How much the way, the catchment and the school count when pupils choose a school."),
               {},
               figureTable({QStringLiteral("parameter"), QStringLiteral("school_name"), QStringLiteral("note")})});
  }

  static void writeFit(Run &run, const PlanningJob &job, const CalibrationJob &fitted, const Counts &modelled) {
    const Dimension &dimension = job.data.dimensions.front();
    const Counts &rolls = fitted.observed.rolls;
    QgsFields fields;
    appendFields(fields, {"school_id", "school_name"}, QMetaType::Type::QString);
    QStringList numbers{QStringLiteral("pupils_observed"), QStringLiteral("pupils_modelled")};
    for (const std::string &group : dimension.groups)
      for (const char *end :
           {"_pupils_observed", "_pupils_modelled", "_share_observed", "_share_modelled", "_share_difference"})
        numbers.append(text(group) + QLatin1String(end));
    appendFields(fields, numbers);
    QgsFeatureList rows;
    for (std::size_t school = 0; school < job.data.schools.size(); ++school) {
      const auto expected = groupsOf(modelled[school], dimension);
      const double known = rolls.rows() > 0                 ? sum(rolls[school])
                           : fitted.observed.totals.empty() ? std::nan("")
                                                            : fitted.observed.totals[school];
      QgsAttributes row(QVector<QVariant>{text(job.data.schools[school].id), text(job.data.schools[school].name),
                                          valueOrNull(known), sum(expected)});
      for (std::size_t group = 0; group < dimension.groups.size(); ++group) {
        const double own = rolls.rows() > 0 ? rolls[school][group] : std::nan("");
        const double shareObserved = 100 * own / known;
        const double shareModelled = 100 * expected[group] / sum(expected);
        for (const double value : {own, expected[group], shareObserved, shareModelled, shareModelled - shareObserved})
          row.append(valueOrNull(value));
      }
      QgsFeature feature(fields);
      feature.setAttributes(row);
      feature.setGeometry(job.site(school, run));
      rows.append(feature);
    }
    run.write(parameter::outputFit, fields, Qgis::WkbType::Point, job.schoolCrs, rows,
              {Text::tr("Schools, observed and modelled"),
               Text::tr("The pupils of each school by the rolls and by the model that was fitted to them."),
               {},
               {}});
  }
};

} // namespace

QgsProcessingAlgorithm *createCalibrateChoice() { return new CalibrateChoice; }

} // namespace skolmix
