#include "processing/division_table.h"

#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/parameters.h"

#include <cmath>
#include <limits>
#include <map>

namespace skolmix {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

NamedDivision readDivision(Run &run, const Source &source, const Rolls &rolls, const QString &fieldName) {
  const int field = source.field(fieldName);
  NamedDivision result{fieldName, Division(rolls.names.size()), {}};
  std::map<QString, std::vector<std::size_t>> schools;
  FeatureList without;
  for (std::size_t row = 0; row < rolls.rows.size(); ++row) {
    if (!rolls.schoolOf[row])
      continue;
    const QString part = idText(rolls.rows[row].attribute(field));
    if (part.isEmpty())
      without.add(rolls.rows[row].id());
    schools[part].push_back(*rolls.schoolOf[row]);
  }
  for (const auto &[part, members] : schools) {
    for (const std::size_t school : members)
      result.division[school] = result.names.size();
    result.names.push_back(part.isEmpty() ? Text::tr("(no value)") : part);
  }
  if (!without.isEmpty())
    run.warn(
        Text::tr(
            "Layer “%1”, field “%2”: rows without a value: %3. They are taken as a part of their own: features %4.")
            .arg(source.name, fieldName, without.countText(), without.text()));
  return result;
}

/// The measures that can be divided, of all schools or of parts of them.
struct Divisible {
  double theilH, etaSquared, mutualInformation, hutchens;
};

Divisible divisible(const Counts &schools) {
  const EveryMeasure every = everyMeasure(schools);
  return {every.many.theilH, every.many.etaSquared, every.many.mutualInformation, every.groups.front().hutchens};
}

} // namespace

std::vector<NamedDivision> readDivisions(Run &run, const Source &source, const Rolls &rolls) {
  std::vector<NamedDivision> divisions;
  for (const QString &field : run.texts(parameter::divisions))
    divisions.push_back(readDivision(run, source, rolls, field));
  return divisions;
}

Steps StepTable::add(const Dimension &dimension, const Counts &schools, const std::vector<NamedDivision> &divisions) {
  const QString name = QString::fromStdString(dimension.name);
  const Divisible total = divisible(schools);
  Steps steps{Text::tr("Between and within, by %1").arg(name), {}, {}, Text::tr("All schools"), total.theilH};
  Divisible reached{0, 0, 0, 0};
  const auto addStep = [&](const QString &code, const QString &step, const Divisible &level) {
    const double theilH = level.theilH - reached.theilH;
    mRows.push_back({name,
                     QStringLiteral("between_within"),
                     code,
                     step,
                     theilH,
                     100 * theilH / total.theilH,
                     level.etaSquared - reached.etaSquared,
                     level.mutualInformation - reached.mutualInformation,
                     level.hutchens - reached.hutchens,
                     {}});
    steps.steps.push_back({step, theilH, {}});
    reached = level;
  };
  Division crossing(schools.rows());
  QStringList within;
  for (const NamedDivision &division : divisions) {
    crossing = crossed(crossing, division.division);
    const QString step = within.isEmpty()
                             ? Text::tr("Between %1").arg(division.field)
                             : Text::tr("Between %1 within %2").arg(division.field, within.join(QStringLiteral(" × ")));
    addStep(division.field, step, divisible(pooled(schools, crossing)));
    within.append(division.field);
  }
  addStep(QStringLiteral("schools"), Text::tr("Between schools within %1").arg(within.join(QStringLiteral(" × "))),
          total);
  mRows.push_back({name,
                   QStringLiteral("between_within"),
                   QStringLiteral("total"),
                   steps.totalName,
                   total.theilH,
                   100,
                   total.etaSquared,
                   total.mutualInformation,
                   total.hutchens,
                   {}});
  steps.answer = Text::tr("Of the segregation between schools, H %1, %2 % lies between %3. The rest lies within.")
                     .arg(written(total.theilH, 3), written(100 * steps.steps.front().value / total.theilH, 0),
                          divisions.front().field);
  return steps;
}

Steps StepTable::add(const Dimension &dimension, const Origins &theilH, const Origins &etaSquared, double evenTheilH,
                     bool areModelled) {
  const QString name = QString::fromStdString(dimension.name);
  const bool hasCatchments = !std::isnan(theilH.byCatchment);
  Steps steps{Text::tr("From home to school, by %1").arg(name), {}, {}, Text::tr("Schools today"), theilH.observed};
  const auto addStep = [&](const char *code, const QString &step, double ofH, double ofEta,
                           const QString &explanation) {
    mRows.push_back({name, QStringLiteral("home_to_school"), QString::fromLatin1(code), step, ofH,
                     100 * ofH / theilH.observed, ofEta, none, none, explanation});
    steps.steps.push_back({step, ofH, explanation});
  };
  addStep("housing", Text::tr("Housing"), theilH.housing(), etaSquared.housing(),
          Text::tr("What would be left if everybody went to the nearest school."));
  if (hasCatchments)
    addStep("catchments", Text::tr("Catchments"), theilH.catchments(), etaSquared.catchments(),
            theilH.catchments() < 0 ? Text::tr("Catchments even out a part of what housing makes.")
                                    : Text::tr("What catchments add to what the nearest school would give."));
  addStep("choice", Text::tr("Admission and choice"), theilH.choice(), etaSquared.choice(),
          theilH.choice() < 0
              ? Text::tr("Independent schools, school choice and admission even out a part of the rest.")
              : Text::tr("What independent schools, school choice and admission add."));
  if (!areModelled)
    addStep("chance", Text::tr("Chance"), theilH.chance(), etaSquared.chance(),
            Text::tr("What small schools add without anybody's doing."));
  mRows.push_back({name,
                   QStringLiteral("home_to_school"),
                   QStringLiteral("total"),
                   steps.totalName,
                   theilH.observed,
                   100,
                   etaSquared.observed,
                   none,
                   none,
                   {}});
  const auto addLevel = [&](const char *code, const QString &level, double ofH, double ofEta) {
    if (!std::isnan(ofH))
      mRows.push_back({name,
                       QStringLiteral("level"),
                       QString::fromLatin1(code),
                       level,
                       ofH,
                       100 * ofH / theilH.observed,
                       ofEta,
                       none,
                       none,
                       {}});
  };
  addLevel("homes", Text::tr("Between residential units"), theilH.homes, etaSquared.homes);
  addLevel("nearest", Text::tr("Everybody at the nearest school"), theilH.nearest, etaSquared.nearest);
  addLevel("by_catchment", Text::tr("Everybody at the catchment's school"), theilH.byCatchment, etaSquared.byCatchment);
  addLevel("even", Text::tr("The most even catchments within reach"), evenTheilH, none);
  addLevel("beyond_chance", Text::tr("Schools today, beyond chance"), theilH.beyondChance, etaSquared.beyondChance);
  const double systematic = theilH.beyondChance;
  steps.answer =
      systematic > 0
          ? Text::tr(
                "Housing makes up %1 % of the segregation between schools that is not chance, H %2: that much would "
                "be left if everybody went to the nearest school.")
                .arg(written(100 * theilH.housing() / systematic, 0), written(systematic, 3))
          : Text::tr("Schools are no more unlike than chance makes them: there is nothing that housing, catchments or "
                     "choice "
                     "would have to answer for.");
  return steps;
}

void StepTable::write(Run &run) const {
  QgsFields fields;
  for (const char *name : {"dimension", "kind", "code", "name"})
    fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::QString));
  for (const char *name : {"theil_h", "share", "eta_squared", "mutual_information", "hutchens"})
    fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::Double));
  fields.append(QgsField(QStringLiteral("explanation"), QMetaType::Type::QString));
  QgsFeatureList features;
  for (const Row &row : mRows) {
    QgsAttributes values;
    values.append({row.dimension, row.kind, row.code, row.name, valueOrNull(row.theilH), valueOrNull(row.share),
                   valueOrNull(row.etaSquared), valueOrNull(row.mutualInformation), valueOrNull(row.hutchens),
                   row.explanation});
    QgsFeature feature(fields);
    feature.setAttributes(values);
    features.append(feature);
  }
  run.write(
      parameter::output, fields, Qgis::WkbType::NoGeometry, {}, features,
      {Text::tr("Where segregation comes from"),
       Text::tr("The parts that segregation between schools is made of. Rows of the same dimension and kind add up to "
                "the total; levels are measures along the way."),
       {},
       figureTable({QStringLiteral("name"), QStringLiteral("explanation")})});
}

void writeDivisions(Run &run, const Rolls &rolls, const std::vector<NamedDivision> &divisions) {
  QgsFields fields;
  for (const char *name : {"dimension", "field", "part"})
    fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::QString));
  for (const char *name :
       {"schools", "pupils", "first_group_share", "deviation", "theil_h_own", "theil_h_part", "share"})
    fields.append(QgsField(QString::fromLatin1(name), QMetaType::Type::Double));
  QgsFeatureList features;
  for (std::size_t i = 0; i < rolls.schools.dimensions.size(); ++i) {
    const Dimension &dimension = rolls.schools.dimensions[i];
    const Counts schools = middle(rolls.dimension(i));
    const std::vector<double> totals = columnSums(schools);
    const double wholeShare = 100 * totals.front() / sum(totals);
    for (const NamedDivision &division : divisions) {
      const Decomposition decomposed = decomposeTheilH(schools, division.division);
      const Counts parts = pooled(schools, division.division);
      for (std::size_t part = 0; part < division.names.size(); ++part) {
        const double pupils = sum(parts[part]);
        const double share = 100 * parts[part].front() / pupils;
        const auto count = std::ranges::count(division.division, part);
        QgsAttributes values;
        values.append({QString::fromStdString(dimension.name), division.field, division.names[part],
                       static_cast<double>(count), pupils, valueOrNull(share), valueOrNull(share - wholeShare),
                       valueOrNull(decomposed.own[part]), valueOrNull(decomposed.within[part]),
                       valueOrNull(100 * decomposed.within[part] / decomposed.total)});
        QgsFeature feature(fields);
        feature.setAttributes(values);
        features.append(feature);
      }
    }
  }
  run.write(
      parameter::outputAreas, fields, Qgis::WkbType::NoGeometry, {}, features,
      {Text::tr("Segregation within each part"),
       Text::tr("How uneven the schools of each area, operator or stage are among themselves, and what that adds to "
                "the segregation between all schools."),
       {},
       figureTable({QStringLiteral("part")})});
}

} // namespace skolmix
