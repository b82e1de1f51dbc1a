#include "overlay/disaggregation.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/homes.h"
#include "processing/parameters.h"
#include "processing/unit_grid.h"

#include <algorithm>
#include <cmath>
#include <qgsabstractgeometry.h>
#include <qgsgeometry.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

/// What the output calls its columns. Counts keep their names, so that the other tools read the output with the same
/// parameters as the units.
struct Columns {
  QString unit;
  QString weight;
  QStringList groups;
  QString total;

  Columns(const Run &run, const GroupCounts &pupils) {
    QStringList taken{QStringLiteral("fid")}; // a GeoPackage numbers its rows with it
    for (const QString &group : pupils.groups)
      groups.append(group);
    taken += groups;
    total = freeName(run.has(parameter::total) ? run.text(parameter::total) : QStringLiteral("pupils"), taken);
    unit = freeName(run.has(parameter::unitField) ? run.text(parameter::unitField) : QStringLiteral("unit"), taken);
    weight = freeName(QStringLiteral("weight"), taken);
  }

  QgsFields fields() const {
    QgsFields fields;
    fields.append(QgsField(unit, QMetaType::Type::QString));
    fields.append(QgsField(weight, QMetaType::Type::Double));
    fields.append(QgsField(total, QMetaType::Type::Double));
    for (const QString &group : groups)
      fields.append(QgsField(group, QMetaType::Type::Double));
    return fields;
  }

private:
  static QString freeName(const QString &name, QStringList &taken) {
    QString result = name;
    for (int number = 2; taken.contains(result, Qt::CaseInsensitive); ++number)
      result = QStringLiteral("%1_%2").arg(name).arg(number);
    taken.append(result);
    return result;
  }
};

double pupilsOf(std::span<const double> counts, const GroupCounts &pupils) {
  return sum(groupsOf(counts, pupils.dimensions.front()));
}

double allPupils(const Counts &counts, const GroupCounts &pupils) {
  double all = 0;
  for (std::size_t row = 0; row < counts.rows(); ++row)
    all += pupilsOf(counts[row], pupils);
  return all;
}

/// Polygons may have several parts; points only where some place has.
Qgis::WkbType typeOf(const std::vector<QgsGeometry> &places) {
  const bool isMulti = std::ranges::any_of(places, [](const QgsGeometry &g) { return g.constGet()->partCount() > 1; });
  if (!places.empty() && places.front().type() == Qgis::GeometryType::Polygon)
    return Qgis::WkbType::MultiPolygon;
  return isMulti ? Qgis::WkbType::MultiPoint : Qgis::WkbType::Point;
}

bool hasPoints(const Homes &homes) { return std::ranges::any_of(homes.grounds, &Geometry::isPoint); }

class Disaggregate final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new Disaggregate; }

  void initAlgorithm(const QVariantMap &) override {
    add(unitParameters());
    add(groupParameters(parameter::units));
    add(homeParameters());
    add({helped(new QgsProcessingParameterNumber(parameter::cellSize, Text::tr("Side of a grid square (metres)"),
                                                 Qgis::ProcessingNumberParameterType::Double, 250, false, 1),
                Text::tr("Only without a layer that says where people live: a grid of squares is then made.")),
         helped(new QgsProcessingParameterBoolean(parameter::wholePupils, Text::tr("Whole pupils"), false),
                Text::tr("Rounds so that every group of every unit keeps its pupils. For further computation leave it "
                         "off: where places are many and pupils few, rounding leaves the lesser places empty.")),
         new QgsProcessingParameterFeatureSink(parameter::output, Text::tr("Pupils by place"),
                                               Qgis::ProcessingSourceType::VectorAnyGeometry)});
    addOutput(new QgsProcessingOutputNumber(result::pupils, Text::tr("Pupils placed")));
    addOutput(new QgsProcessingOutputNumber(result::places, Text::tr("Places of units (rows)")));
    addOutput(new QgsProcessingOutputNumber(result::pupilsLeftOut, Text::tr("Pupils left out")));
  }

protected:
  About about() const override {
    return {
        QStringLiteral("disaggregate"),
        Text::tr("Pupils from units to places"),
        QStringLiteral("preparedata"),
        Text::tr("Prepare data"),
        Text::tr("Spreads the pupils of residential units over addresses, buildings or grid squares."),
        Text::tr("pupils,disaggregation,dasymetric,grid,addresses,buildings,spread,largest remainder,prepare"),
        Text::tr("<p>Spreads the pupils of residential units over the places in them where people live, by the weights "
                 "of the places: addresses, dwellings, buildings or grid squares. Without a layer of places it makes a "
                 "grid, and spreads by how much of each square lies in the unit, and on built-up land if that is "
                 "given. The other tools read the result as residential units, with the same fields.</p>"
                 "<p><b>How to read the result:</b> each row is the part of one unit that lies in one place, with the "
                 "name of the unit, the weight of the place in it and the pupils of each group. Over the rows of a "
                 "unit every group adds up to what the unit has. A square that lies in two units has a row for each. "
                 "A unit without any of the places stays one polygon, or becomes one point inside it; the log names "
                 "these.</p>"
                 "<p>All groups of a unit are spread alike: the result shows how groups differ between units and "
                 "nothing of how they differ within one.</p>"
                 "<p><b>Whole pupils</b> are shared out by largest remainder (Hamilton's method), first all pupils of "
                 "a unit, then the groups of each dimension among them: a place has the same pupils in all dimensions. "
                 "Equal remainders are given evenly along the places from west to east. Units whose counts are not "
                 "whole numbers are spread in fractions.</p>"
                 "<p>The other tools take the result for where pupils are known to live, so their margins of error "
                 "become too narrow. Where a tool asks where people live, rather give it the units themselves and the "
                 "places.</p>"
                 "<p>The result is a model, not a register: nobody is known to live where it puts them. Numbers so "
                 "small are sensitive all the same; do not publish places with only a few pupils.</p>")};
  }

  QVariantMap run(Run &run) override {
    const Source source = run.source(parameter::units);
    const Workspace workspace = workspaceFor(source, run);
    const Units units = readUnits(run, source, workspace);
    Homes homes = readHomes(run, units, workspace);
    QgsCoordinateReferenceSystem crs = source.features->sourceCrs();
    if (run.has(parameter::weights))
      crs = run.source(parameter::weights).features->sourceCrs();
    else
      homes = inGrid(run, homes, workspace, crs);
    if (hasPoints(homes))
      makePoints(run, homes, units);

    const bool whole = run.flag(parameter::wholePupils);
    const Counts pupils = whole ? disaggregatedWhole(units.pupils.counts, units.pupils.dimensions, homes)
                                : disaggregated(units.pupils.counts, homes);
    if (whole)
      tellFractions(run, units);
    else
      tellLooksLikeShares(run, units.pupils, pupils);
    write(run, units, homes, pupils, workspace, crs);
    tellConservation(run, units, homes, pupils);
    return run.results();
  }

private:
  /// A layer of points holds no polygons: what is spread over ground goes to one point inside it.
  static void makePoints(Run &run, Homes &homes, const Units &units) {
    FeatureList names;
    for (std::size_t home = 0; home < homes.grounds.size(); ++home) {
      if (homes.grounds[home].isPoint())
        continue;
      homes.grounds[home] = pointGeometry(innerPoint(homes.grounds[home]));
      names.add(units.names[homes.units[home]]);
    }
    if (!names.isEmpty())
      run.warn(Text::tr("The places are points: the pupils of these %1 units are put on one point inside each: %2.")
                   .arg(names.countText(), names.text()));
  }

  static void tellFractions(Run &run, const Units &units) {
    FeatureList names;
    for (std::size_t unit = 0; unit < units.places.size(); ++unit)
      if (!isWhole(units.pupils.counts[unit]))
        names.add(units.names[unit]);
    if (!names.isEmpty())
      run.warn(Text::tr("The counts of %1 units are not whole numbers; their pupils are spread in fractions: %2.")
                   .arg(names.countText(), names.text()));
  }

  /// The other tools refuse counts of one at most, because those are nearly always shares.
  static void tellLooksLikeShares(Run &run, const GroupCounts &groups, const Counts &pupils) {
    for (const Dimension &dimension : groups.dimensions) {
      bool fractions = false;
      double largest = 0;
      for (std::size_t row = 0; row < pupils.rows(); ++row)
        for (const double count : groupsOf(pupils[row], dimension)) {
          fractions = fractions || count != std::floor(count);
          largest = std::max(largest, count);
        }
      if (fractions && largest <= 1)
        run.warn(
            Text::tr("No place has more than one pupil of any group of “%1”. The other tools take such numbers for "
                     "shares and refuse them: choose whole pupils, or fewer and larger places.")
                .arg(QString::fromStdString(dimension.name)));
    }
  }

  static void tellConservation(Run &run, const Units &units, const Homes &homes, const Counts &pupils) {
    std::vector<char> hasGround(units.places.size());
    for (const std::uint32_t unit : homes.units)
      hasGround[unit] = true;
    FeatureList names;
    double without = 0;
    for (std::size_t unit = 0; unit < units.places.size(); ++unit) {
      if (hasGround[unit])
        continue;
      names.add(units.names[unit]);
      without += pupilsOf(units.pupils.counts[unit], units.pupils);
    }
    if (!names.isEmpty())
      run.warn(Text::tr("%1 units with %2 pupils have no ground to place them on and are left out: %3.")
                   .arg(names.countText(), written(without, 1), names.text()));
    const double leftOut = units.pupils.leftOut + without;
    const double placed = allPupils(pupils, units.pupils);
    const double in = allPupils(units.pupils.counts, units.pupils) + units.pupils.leftOut;
    run.inform(Text::tr("Pupils in %1 = placed %2 + left out %3, in %4 places.")
                   .arg(written(in, 1), written(placed, 1), written(leftOut, 1), QString::number(pupils.rows())));
    run.result(result::pupils, placed);
    run.result(result::places, static_cast<qlonglong>(pupils.rows()));
    run.result(result::pupilsLeftOut, leftOut);
  }

  static void write(Run &run, const Units &units, const Homes &homes, const Counts &pupils, const Workspace &workspace,
                    const QgsCoordinateReferenceSystem &crs) {
    const Columns columns(run, units.pupils);
    const QgsFields fields = columns.fields();
    const Progress progress = run.progress(60, 95);
    std::vector<QgsGeometry> places;
    for (std::size_t home = 0; home < homes.grounds.size(); ++home) {
      progress(static_cast<double>(home) / static_cast<double>(homes.grounds.size()));
      places.push_back(inCrs(homes.grounds[home], workspace, crs, run));
    }
    const Qgis::WkbType type = typeOf(places);
    QgsFeatureList features;
    for (std::size_t home = 0; home < places.size(); ++home) {
      if (type == Qgis::WkbType::Point)
        places[home].convertToSingleType();
      else
        places[home].convertToMultiType();
      QgsFeature feature(fields);
      feature.setGeometry(places[home]);
      QgsAttributes values;
      values << units.names[homes.units[home]] << homes.weights[home] << pupilsOf(pupils[home], units.pupils);
      for (const double count : pupils[home])
        values.append(count);
      feature.setAttributes(values);
      features.append(feature);
    }
    run.write(parameter::output, fields, type, crs, features,
              {Text::tr("Pupils by place"),
               Text::tr("Pupils of residential units, spread over the places where people live: a model, not a "
                        "register. Small numbers are sensitive."),
               {},
               pupilPlaces(columns.total)});
  }
};

} // namespace

QgsProcessingAlgorithm *createDisaggregate() { return new Disaggregate; }

} // namespace skolmix
