#include "presentation/output.h"
#include "presentation/styles.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/group_names.h"
#include "processing/held_layer.h"
#include "processing/mix_fields.h"
#include "processing/parameters.h"
#include "processing/scenario_tables.h"

#include <QFileInfo>
#include <cmath>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

/// What a map is to show; the numbers are part of the interface.
enum class Show { Automatic, Deviation, Change, Pupils, Moved, Flows, Catchments };
enum class Moment { Automatic, Afterwards, Today };

/// What is to be drawn of a layer.
struct Wish {
  Show show;
  QString group;
  QString suffix; ///< of the fields of the moment
  QString plan;
  bool hasLabels;
  double whole; ///< per cent; NaN: of the rows
  GroupNames names;
};

QString planField(const HeldLayer &layer) {
  for (const char *name : {"plan", "proposal", "scenario"})
    if (layer.has(QLatin1String(name)))
      return QLatin1String(name);
  return {};
}

/// Those of the rows, in their order; only the wanted one where there is one.
QStringList plansOf(const HeldLayer &layer, const QString &wanted) {
  QStringList plans;
  const QString field = planField(layer);
  if (field.isEmpty())
    return plans;
  for (const QgsFeature &row : layer.rows)
    if (const QString plan = layer.text(row, field); !plans.contains(plan))
      plans.append(plan);
  if (wanted.isEmpty())
    return plans;
  if (!plans.contains(wanted))
    throw QgsProcessingException(Text::tr("Layer “%1”, field “%2”, has no “%3”. It has: %4.")
                                     .arg(layer.name, field, wanted, plans.join(QStringLiteral(", "))));
  plans.removeAll(wanted);
  plans.prepend(wanted);
  return plans;
}

/// What shares deviate from in the rows that are shown; NaN where none of them tells.
double wholeOf(const HeldLayer &layer, const Wish &wish) {
  if (std::isfinite(wish.whole))
    return wish.whole;
  const QString field = planField(layer);
  const QStringList plans = plansOf(layer, wish.plan);
  double sum = 0;
  double rows = 0;
  for (const QgsFeature &row : layer.rows)
    if (plans.isEmpty() || layer.text(row, field) == plans.front())
      if (const double whole = layer.number(row, field::share(wish.group, wish.suffix)) -
                               layer.number(row, field::deviation(wish.group, wish.suffix));
          std::isfinite(whole)) {
        sum += whole;
        rows += 1;
      }
  return sum / rows;
}

[[noreturn]] void refuse(const HeldLayer &layer, const QString &sought) {
  throw QgsProcessingException(Text::tr("Layer “%1” cannot be styled like that: it needs %2. Its fields are: %3.")
                                   .arg(layer.name, sought, layer.fields.names().join(QStringLiteral(", "))));
}

QString quoted(const QString &field) { return QStringLiteral("“%1”").arg(field); }

/// Of a group that the layer knows; an example where it knows none.
void need(const HeldLayer &layer, const Wish &wish, const QStringList &fields) {
  if (wish.group.isEmpty())
    refuse(layer, Text::tr("the fields of a group, such as “low_pupils”, “low_share” and “low_deviation”"));
  for (const QString &field : fields)
    if (!layer.has(field))
      refuse(layer, quoted(field));
}

bool isPoints(const HeldLayer &layer) { return QgsWkbTypes::geometryType(layer.type) == Qgis::GeometryType::Point; }

Style deviations(const HeldLayer &layer, const Wish &wish) {
  const QString deviation = field::deviation(wish.group, wish.suffix);
  need(layer, wish, {deviation});
  if (!isPoints(layer))
    return deviationAreas(deviation, wholeOf(layer, wish));
  need(layer, wish, {field::pupils(wish.suffix)});
  QStringList groups{wish.group};
  for (const QStringList &dimension : dimensionsOf(layer))
    if (dimension.contains(wish.group))
      groups = dimension;
  const QString name =
      layer.has(QStringLiteral("school_name")) ? QStringLiteral("\"school_name\" || '\\n' || ") : QString();
  const int decimals = layer.has(QStringLiteral("hidden")) ? 0 : 1; // published in whole per cent
  const QString label = name + withSign(QStringLiteral("\"%1\"").arg(deviation), decimals);
  return deviationSchools({deviation, wholeOf(layer, wish), field::pupils(wish.suffix),
                           countFields(groups, wish.suffix), called(wish.names, groups),
                           wish.hasLabels ? label : QString(), plansOf(layer, wish.plan), planField(layer)});
}

Style changes(const HeldLayer &layer, const Wish &wish) {
  need(layer, wish, {field::share(wish.group, before), field::share(wish.group, after), field::pupils(after)});
  if (!isPoints(layer))
    refuse(layer, Text::tr("schools as points"));
  return differenceSchools(
      {wish.group, field::pupils(after), 0, wish.hasLabels, plansOf(layer, wish.plan), planField(layer)});
}

Style styleFor(const HeldLayer &layer, const Wish &wish) {
  const QString pupils = field::pupils(wish.suffix);
  switch (wish.show) {
  case Show::Deviation:
    return deviations(layer, wish);
  case Show::Change:
    return changes(layer, wish);
  case Show::Moved:
    if (layer.role != LayerRole::MovedUnits)
      refuse(layer, Text::tr("the fields “proposal”, “from_school” and “to_school”"));
    return movedUnits(plansOf(layer, wish.plan), planField(layer));
  case Show::Catchments:
    if (!layer.has(QStringLiteral("school_name")))
      refuse(layer, quoted(QStringLiteral("school_name")));
    return catchmentAreas(plansOf(layer, wish.plan), planField(layer));
  case Show::Flows:
    if (QgsWkbTypes::geometryType(layer.type) != Qgis::GeometryType::Line)
      refuse(layer, Text::tr("lines"));
    [[fallthrough]];
  default:
    if (!layer.has(pupils))
      refuse(layer, quoted(pupils));
    return wish.show == Show::Flows ? flowLines(pupils) : pupilPlaces(pupils);
  }
}

/// What a layer of these fields is drawn as by the tool that makes it.
Show usual(const HeldLayer &layer, const Wish &wish) {
  if (layer.role == LayerRole::MovedUnits)
    return Show::Moved;
  if (layer.role == LayerRole::Catchments)
    return Show::Catchments;
  if (QgsWkbTypes::geometryType(layer.type) == Qgis::GeometryType::Line)
    return Show::Flows;
  return layer.has(field::deviation(wish.group, wish.suffix)) ? Show::Deviation : Show::Pupils;
}

class StyleMix final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new StyleMix; }
  Qgis::ProcessingAlgorithmFlags flags() const override {
    return Algorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading; // changes a layer of the project
  }

  void initAlgorithm(const QVariantMap &) override {
    auto *whole =
        new QgsProcessingParameterNumber(parameter::whole, Text::tr("The whole's share (%)"),
                                         Qgis::ProcessingNumberParameterType::Double, QVariant(), true, 0, 100);
    add({new QgsProcessingParameterVectorLayer(parameter::input, Text::tr("Layer to style"),
                                               {static_cast<int>(Qgis::ProcessingSourceType::VectorAnyGeometry)}),
         new QgsProcessingParameterEnum(parameter::show, Text::tr("What the map shows"),
                                        {Text::tr("What the layer is made for"), Text::tr("Deviation from the whole"),
                                         Text::tr("Change from today to afterwards"), Text::tr("Pupils"),
                                         Text::tr("Areas that change school"),
                                         Text::tr("Ways to school (desire lines)"), Text::tr("Catchments")},
                                        false, 0),
         helped(new QgsProcessingParameterString(parameter::group, Text::tr("Group"), QVariant(), false, true),
                Text::tr("As the fields call it: edu_low of edu_low_share. Without it, the first.")),
         new QgsProcessingParameterEnum(
             parameter::moment, Text::tr("When"),
             {Text::tr("Afterwards, where the layer knows"), Text::tr("Afterwards"), Text::tr("Today")}, false, 0),
         helped(new QgsProcessingParameterString(parameter::plan, Text::tr("Plan, proposal or scenario that is shown"),
                                                 QVariant(), false, true),
                Text::tr("Its name. Without it, the first. The others can be ticked in the layer tree.")),
         groupNamesParameter(), new QgsProcessingParameterBoolean(parameter::labels, Text::tr("Labels"), true),
         advanced(helped(whole, Text::tr("What deviations are measured from, for the legend. Without it, that of the "
                                         "rows.")))});
    addOutputs({new QgsProcessingOutputVectorLayer(parameter::output, Text::tr("Styled layer"))});
  }

protected:
  About about() const override {
    return {
        QStringLiteral("stylemix"),
        Text::tr("Style a mix layer"),
        QStringLiteral("share"),
        Text::tr("Maps, reports and sharing"),
        Text::tr("Draws any layer with the fields of a Skolmix result as Skolmix does: another group, another moment, "
                 "another scenario, or what changes."),
        Text::tr("style,map,legend,diverging,colour-blind,pie,change,difference,scenario"),
        Text::tr(
            "<p>Results come styled for the first group. This shows another group, today instead of afterwards, "
            "another scenario, or the change between the two, with the same colours and classes as everywhere. A layer "
            "of the project is styled in the project; a file that is in no project keeps the style itself.</p>"
            "<p><b>How to read the result:</b> purple is below the whole, orange above, in classes of percentage "
            "points that are the same on every map; both ends are in the legend, because one is not without the other. "
            "Pies show the mix, and grow with the pupils. Changes have colours of their own, green where the share "
            "falls and pink where it rises: they say nothing of the level. A star is a school that opens, a cross one "
            "that closes. White with dashes is not shown, because few pupils are behind it. The colours can be told "
            "apart by colour-blind readers, and in grey print they tell how far from the middle.</p>")};
  }

  QVariantMap run(Run &run) override {
    QgsVectorLayer *layer = QgsProcessingParameters::parameterAsVectorLayer(parameterDefinition(parameter::input),
                                                                            run.parameters(), run.context());
    if (!layer || !layer->isValid())
      throw QgsProcessingException(Text::tr("The layer cannot be opened."));
    const HeldLayer content = held(run, *layer, run.progress(0, 80));
    Wish wish = wishOf(run, content);
    if (wish.show == Show::Automatic)
      wish.show = usual(content, wish);
    const Style style = styleFor(content, wish);
    layer->setDiagramRenderer(nullptr); // of the map that it was before
    layer->setLabelsEnabled(false);
    style(*layer);
    if (!wish.hasLabels)
      layer->setLabelsEnabled(false);
    layer->triggerRepaint();
    const QgsProject *project = run.context().project();
    const bool isKept = (project && project->mapLayer(layer->id())) || layer->providerType() == QLatin1String("memory");
    if (!isKept)
      save(*layer, run);
    run.result(parameter::output, isKept ? layer->id() : layer->source());
    return run.results();
  }

private:
  static Wish wishOf(const Run &run, const HeldLayer &layer) {
    const auto moment = static_cast<Moment>(run.choice(parameter::moment));
    const bool hasBoth = layer.has(field::pupils(after));
    const QString suffix = !hasBoth ? QString() : moment == Moment::Today ? before : after;
    QString group = run.text(parameter::group);
    const std::vector<QStringList> dimensions = dimensionsOf(layer);
    if (group.isEmpty() && !dimensions.empty())
      group = dimensions.front().front();
    return {static_cast<Show>(run.choice(parameter::show)),
            group,
            suffix,
            run.text(parameter::plan),
            run.flag(parameter::labels),
            run.has(parameter::whole) ? run.number(parameter::whole) : NAN,
            readGroupNames(run, dimensions)};
  }

  /// A layer that no project holds would forget its style.
  static void save(QgsVectorLayer &layer, Run &run) {
    const QString path = layer.source().section('|', 0, 0);
    if (!QFileInfo(path).isFile())
      return run.warn(Text::tr("Layer “%1” is neither in the project nor in a file: nothing keeps its style. Load it "
                               "into a project first.")
                          .arg(layer.name()));
    if (const QString problem = saveStyle(layer, {}); !problem.isEmpty())
      throw QgsProcessingException(Text::tr("The style of “%1” cannot be saved: %2").arg(layer.name(), problem));
  }
};

} // namespace

QgsProcessingAlgorithm *createStyleMix() { return new StyleMix; }

} // namespace skolmix
