#include "planning/projection.h"
#include "presentation/projection_page.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/assumptions.h"
#include "processing/attributes.h"
#include "processing/housing.h"
#include "processing/parameters.h"
#include "processing/population.h"

#include <QDate>
#include <algorithm>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

QgsProcessingParameterDefinition *layer(const QString &name, const QString &description,
                                        std::initializer_list<Qgis::ProcessingSourceType> types, bool isOptional) {
  QList<int> numbers;
  for (const auto type : types)
    numbers.append(static_cast<int>(type));
  return new QgsProcessingParameterFeatureSource(name, description, numbers, QVariant(), isOptional);
}

QgsProcessingParameterDefinition *wholeNumber(const QString &name, const QString &description, int value, int least,
                                              int most) {
  return new QgsProcessingParameterNumber(name, description, Qgis::ProcessingNumberParameterType::Integer, value, false,
                                          least, most);
}

/// What the rows of the matrix STAGES say.
std::vector<NamedStage> readStages(const Run &run) {
  const QVariantList cells = run.table(parameter::stages);
  std::vector<NamedStage> stages;
  for (int cell = 0; cell + 2 < cells.size(); cell += 3) {
    const QString name = cells[cell].toString().trimmed();
    const auto first = ageOf(cells[cell + 1]);
    const auto last = ageOf(cells[cell + 2]);
    if (name.isEmpty() || !first || !last || *first > *last)
      throw QgsProcessingException(
          Text::tr("Row %1 of the stages is no stage: it needs a name, and a first age that is no more than the last, "
                   "for example F-3, 6, 9.")
              .arg(cell / 3 + 1));
    for (const NamedStage &other : stages)
      if (name == other.name || (*first <= other.ages.last && other.ages.first <= *last))
        throw QgsProcessingException(
            Text::tr("The stages “%1” and “%2” have the same name or ages in common. Each age belongs to one stage.")
                .arg(other.name, name));
    stages.push_back({name, {*first, *last}});
  }
  if (stages.empty())
    throw QgsProcessingException(Text::tr("There is no stage. Give at least one, for example F-3, 6, 9."));
  return stages;
}

constexpr int farthest = 100; ///< years ahead

[[noreturn]] void refuseHorizon() {
  throw QgsProcessingException(Text::tr("The years to look ahead are 1 to %1.").arg(farthest));
}

/// QGIS does not check numbers everywhere.
std::size_t readHorizon(const Run &run) {
  const double years = run.number(parameter::horizon);
  if (!(years >= 1 && years <= farthest))
    refuseHorizon();
  return static_cast<std::size_t>(years);
}

/// All that is read.
struct Job {
  Source source;
  Workspace workspace;
  PlainUnits units;
  std::vector<NamedStage> stages;
  Population population;
  ProjectionData data;
  int start;

  QString year(std::size_t number) const { return QString::number(start + static_cast<int>(number)); }
};

/// Newborns that follow those of the year before need some to follow.
void warnWithoutNewborns(Run &run, const ProjectionData &data, int start) {
  if (std::ranges::find(data.rates, RateKind::Births, &Rate::kind) != data.rates.end())
    return;
  double newborns = 0;
  for (std::size_t unit = 0; unit < data.population.rows(); ++unit)
    newborns += sum(data.population[unit].first(data.cohorts.groups));
  if (newborns > 0)
    return;
  run.warn(Text::tr("The population holds nobody of age 0, so that no children are born, and the youngest stages grow "
                    "empty after %1. Give a population with all ages from 0, or look less far ahead.")
               .arg(start));
}

Job readJob(Run &run) {
  const std::vector<NamedStage> stages = readStages(run);
  Source source = run.source(parameter::units);
  Workspace workspace = workspaceFor(source, run);
  PlainUnits units = readPlainUnits(run, source, workspace);
  std::size_t oldest = 0;
  for (const NamedStage &stage : stages)
    oldest = std::max(oldest, stage.ages.last);
  Population population = readPopulation(run, units, oldest);
  const int start = static_cast<int>(run.number(parameter::startYear));
  ProjectionData data{population.cohorts, population.people, {}, {}, 0, {}, {}, readHorizon(run)};
  for (const NamedStage &stage : stages)
    data.stages.push_back(stage.ages);
  data.rates = readRates(run, population);
  warnWithoutNewborns(run, data, start);
  if (run.has(parameter::housing)) {
    if (!run.has(parameter::yields))
      throw QgsProcessingException(
          Text::tr("New dwellings are given, but not who lives in them. Give a table of people per dwelling, too."));
    Housing housing = readHousing(run, units, workspace, start, data.horizon);
    data.tenures = housing.tenures.size();
    data.yields = readYields(run, population, housing.tenures);
    data.dwellings = std::move(housing.dwellings);
  }
  return {
      std::move(source), std::move(workspace), std::move(units), stages, std::move(population), std::move(data), start};
}

/// The columns of pupils: groups and all, then the same at the least and at the most. A group by the name of all is
/// all.
struct Columns {
  QStringList names;
  bool hasTotal;

  explicit Columns(const std::vector<QString> &groups) : hasTotal(true) {
    QStringList mid(groups.begin(), groups.end());
    if (mid == QStringList{QStringLiteral("pupils")})
      hasTotal = false;
    else
      mid.append(QStringLiteral("pupils"));
    names = mid;
    for (const QString &name : mid)
      names << name + QStringLiteral("_low") << name + QStringLiteral("_high");
    refuseTwice();
  }

  /// The values of the groups of one stage.
  QgsAttributes values(const Variants<std::span<const double>> &pupils) const {
    QgsAttributes result;
    for (const double own : pupils.mid)
      result << own;
    if (hasTotal)
      result << sum(pupils.mid);
    for (std::size_t group = 0; group < pupils.mid.size(); ++group)
      result << pupils.low[group] << pupils.high[group];
    if (hasTotal)
      result << sum(pupils.low) << sum(pupils.high);
    return result;
  }

private:
  void refuseTwice() const {
    QStringList taken{QStringLiteral("fid"), QStringLiteral("unit"), QStringLiteral("year"), QStringLiteral("stage")};
    for (const QString &name : names) {
      if (taken.contains(name, Qt::CaseInsensitive))
        throw QgsProcessingException(
            Text::tr("A group of the population is called as another field of the result, “%1”. Give the group "
                     "another name.")
                .arg(name));
      taken.append(name);
    }
  }
};

class ProjectPupils final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new ProjectPupils; }

  void initAlgorithm(const QVariantMap &) override {
    using enum Qgis::ProcessingSourceType;
    add({helped(layer(parameter::units, Text::tr("Residential units"), {VectorPolygon, VectorPoint}, false),
                Text::tr("Small areas, grid squares or address points. Who lives there stands in the table of the "
                         "population.")),
         fieldParameter(parameter::unitField, Text::tr("Name or code of a unit"), parameter::units, false),
         helped(layer(parameter::population, Text::tr("Population by unit, age and group"), {Vector}, false),
                Text::tr("A table with a row for each unit, age and group, as statistics offices give it; rows of the "
                         "same, such as women and men, are added up.")),
         helped(fieldParameter(parameter::populationUnitField, Text::tr("Unit in the population"),
                               parameter::population, false),
                Text::tr("Holds the names or codes of the units.")),
         helped(fieldParameter(parameter::ageField, Text::tr("Age in the population"), parameter::population, false),
                Text::tr("Whole years at the end of the year, such as 6, “6 år” or “100+”.")),
         helped(fieldParameter(parameter::populationGroupField, Text::tr("Group in the population"),
                               parameter::population, true),
                Text::tr("Without it, all are one group, “pupils”.")),
         fieldParameter(parameter::countField, Text::tr("Number of people in the population"), parameter::population,
                        false),
         helped(wholeNumber(parameter::startYear, Text::tr("Year of the population"), QDate::currentDate().year() - 1,
                            1900, 2500),
                Text::tr("The population is that at the end of this year.")),
         wholeNumber(parameter::horizon, Text::tr("Years to look ahead"), 10, 1, farthest),
         helped(new QgsProcessingParameterMatrix(parameter::stages, Text::tr("Stages"), 3, false,
                                                 {Text::tr("Stage"), Text::tr("First age"), Text::tr("Last age")},
                                                 QVariantList{QStringLiteral("F-3"), 6, 9, QStringLiteral("4-6"), 10,
                                                              12, QStringLiteral("7-9"), 13, 15}),
                Text::tr("Ages that pupils reach in the year in which they begin the grade.")),
         helped(layer(parameter::rates, Text::tr("Rates of survival, moves and births"), {Vector}, true),
                Text::tr("A table with the fields rate (survival, moves, births or newborns), age, group, low, mid and "
                         "high. An empty age or group stands for all; a row that names more goes before one that "
                         "names less; an empty low or high is as mid. Births are per person and year, and for "
                         "populations that hold the adults; newborns are the factor from one year's newborns to the "
                         "next's. Without a table everyone stays and lives, and newborns stay as many.")),
         helped(
             layer(parameter::housing, Text::tr("New dwellings"), {VectorPoint, VectorPolygon}, true),
             Text::tr("Sites, each of them in the unit it lies in; a site in several units is divided by its area.")),
         fieldParameter(parameter::housingYearField, Text::tr("Year in which the dwellings are finished"),
                        parameter::housing, true),
         fieldParameter(parameter::dwellingsField, Text::tr("Number of new dwellings"), parameter::housing, true),
         helped(fieldParameter(parameter::tenureField, Text::tr("Tenure of the dwellings"), parameter::housing, true),
                Text::tr("For example rented, owned flat, house: who moves in differs much.")),
         helped(layer(parameter::yields, Text::tr("People per new dwelling"), {Vector}, true),
                Text::tr("A table with the fields tenure, age, group, low, mid and high: how many children of each age "
                         "and group live in a dwelling when it has just been finished. An empty tenure stands for all "
                         "that are not named.")),
         new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Pupils by unit, year and stage"),
                                               VectorAnyGeometry),
         optionalTable(parameter::outputTotals, Text::tr("Pupils of all units by year and stage"), true),
         reportParameter()});
    addOutputs({new QgsProcessingOutputNumber(result::pupilsFirst, Text::tr("Pupils in the first year")),
                new QgsProcessingOutputNumber(result::pupilsLast, Text::tr("Pupils in the last year"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("projectpupils"),
        Text::tr("Project pupils"),
        QStringLiteral("expectedmix"),
        Text::tr("Expected mix"),
        Text::tr("How many pupils of each group and stage will live where in the years to come."),
        Text::tr("pupils,forecast,projection,population,cohort,births,housing,dwellings,demography,future"),
        Text::tr(
            "<p>A school that opens in five years gets the children of that year. This tool lets the children of each "
            "unit grow a year older each year (the cohort-component method), with the rates of survival, moves and "
            "births that you give for ages and groups, and adds those who move into new dwellings. Every rate has a "
            "low, a middle and a high value, and so has the result.</p>"
            "<p><b>How to read the result:</b> each row is a unit in one year and one stage, with its pupils of each "
            "group; <i>_low</i> and <i>_high</i> are what follows if all that is assumed turns out low, or high. "
            "Filter the layer to one year and one stage, and it is a layer of residential units for the other tools, "
            "with the groups as count fields. The log ends with the line that accounts for everybody.</p>"
            "<p>A projection tells what follows from what is assumed, not what will be. Children who are born are "
            "counted; those who are not rest on the rates of births. Figures of single units are far less sure than "
            "their sums.</p>")};
  }

  QVariantMap run(Run &run) override {
    const Job job = readJob(run);
    const Columns columns(job.population.groups);
    const Variants<ProjectedPupils> projected = project(job.data, run.progress(65, 80));
    const Variants<Counts> all = totals(projected);
    tellAccount(run, job, projected.mid.account);
    writeUnits(run, job, columns, projected);
    writeTotals(run, job, columns, all);
    writePage(run, job, projected, all);
    run.result(result::pupilsFirst, sum(all.mid[0]));
    run.result(result::pupilsLast, sum(all.mid[job.data.horizon]));
    return run.results();
  }

private:
  static void tellAccount(const Run &run, const Job &job, const Account &account) {
    run.inform(Text::tr("People in %1 %2 + born %3 + moved %4 + in new dwellings %5 − died %6 − grown older than %7 "
                        "years %8 = people in %9 %10.")
                   .arg(job.year(0), written(account.start, 1), written(account.births, 1), written(account.moves, 1),
                        written(account.housing, 1), written(account.deaths, 1),
                        QString::number(job.data.cohorts.ages - 1), written(account.older, 1),
                        job.year(job.data.horizon))
                   .arg(written(account.end, 1)));
  }

  static Variants<std::span<const double>> ofStage(const Job &job, std::size_t stage,
                                                   const Variants<std::span<const double>> &row) {
    const std::size_t groups = job.population.groups.size();
    const auto part = [&](std::span<const double> all) { return all.subspan(stage * groups, groups); };
    return {part(row.low), part(row.mid), part(row.high)};
  }

  static QgsFields fieldsOf(bool hasUnit, const Columns &columns) {
    QgsFields fields;
    if (hasUnit)
      appendFields(fields, {QStringLiteral("unit")}, QMetaType::Type::QString);
    appendFields(fields, {QStringLiteral("year")}, QMetaType::Type::Int);
    appendFields(fields, {QStringLiteral("stage")}, QMetaType::Type::QString);
    appendFields(fields, columns.names);
    return fields;
  }

  static void writeUnits(Run &run, const Job &job, const Columns &columns, const Variants<ProjectedPupils> &projected) {
    const QgsFields fields = fieldsOf(true, columns);
    const QgsCoordinateReferenceSystem crs = job.source.features->sourceCrs();
    const Progress progress = run.progress(80, 95);
    QgsFeatureList features;
    for (std::size_t unit = 0; unit < job.units.names.size(); ++unit) {
      progress(static_cast<double>(unit) / static_cast<double>(job.units.names.size()));
      QgsFeature feature(fields);
      if (!job.units.places[unit].isEmpty())
        feature.setGeometry(multi(inCrs(job.units.places[unit], job.workspace, crs, run)));
      for (std::size_t year = 0; year <= job.data.horizon; ++year)
        for (std::size_t stage = 0; stage < job.stages.size(); ++stage) {
          QgsAttributes values;
          values << job.units.names[unit] << job.start + static_cast<int>(year) << job.stages[stage].name;
          feature.setAttributes(
              values + columns.values(ofStage(job, stage,
                                              {projected.low.years[year][unit], projected.mid.years[year][unit],
                                               projected.high.years[year][unit]})));
          features.append(feature);
        }
    }
    run.write(parameter::output, fields, QgsWkbTypes::multiType(QgsWkbTypes::flatType(job.source.features->wkbType())),
              crs, features,
              {Text::tr("Pupils by unit, year and stage"),
               Text::tr("A projection from what is assumed. Every unit has a row for each year and stage: filter the "
                        "layer to one of each."),
               {},
               {}});
  }

  static QgsGeometry multi(QgsGeometry geometry) {
    geometry.convertToMultiType();
    return geometry;
  }

  static void writeTotals(Run &run, const Job &job, const Columns &columns, const Variants<Counts> &all) {
    const QgsFields fields = fieldsOf(false, columns);
    QgsFeatureList rows;
    for (std::size_t year = 0; year <= job.data.horizon; ++year)
      for (std::size_t stage = 0; stage < job.stages.size(); ++stage) {
        QgsFeature row(fields);
        QgsAttributes values;
        values << job.start + static_cast<int>(year) << job.stages[stage].name;
        row.setAttributes(values + columns.values(ofStage(job, stage, {all.low[year], all.mid[year], all.high[year]})));
        rows.append(row);
      }
    run.write(parameter::outputTotals, fields, Qgis::WkbType::NoGeometry, {}, rows,
              {Text::tr("Pupils by year and stage"), Text::tr("A projection from what is assumed."), {}, {}});
  }

  static void writePage(Run &run, const Job &job, const Variants<ProjectedPupils> &projected,
                        const Variants<Counts> &all) {
    ProjectionPage page{Text::tr("Pupils from %1 to %2").arg(job.year(0), job.year(job.data.horizon)),
                        {},
                        job.stages,
                        job.population.groups,
                        all,
                        {projected.low.account, projected.mid.account, projected.high.account},
                        !job.data.rates.empty(),
                        !job.data.dwellings.empty(),
                        run.warnings()};
    for (std::size_t year = 0; year <= job.data.horizon; ++year)
      page.years.push_back(job.year(year));
    run.writeFile(parameter::report, projectionPage(page));
  }
};

} // namespace

QgsProcessingAlgorithm *createProjectPupils() { return new ProjectPupils; }

} // namespace skolmix
