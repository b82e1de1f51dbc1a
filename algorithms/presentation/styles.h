#pragma once

#include <QStringList>
#include <functional>

class QgsVectorLayer;

namespace skolmix {

using Style = std::function<void(QgsVectorLayer &)>;

/// Areas in a colour-blind-safe diverging ramp (purple below, orange above), centred on the whole's share in per cent;
/// both ends are always in the legend, with the same classes on every map.
Style deviationAreas(const QString &deviationField, double wholeShare);

/// How schools are drawn.
struct SchoolStyle {
  QString deviationField;
  double wholeShare; ///< per cent
  QString pupilsField;
  QStringList pieFields;
  QStringList pieLabels;
  QString labelExpression; ///< empty for no labels
  QStringList proposals;   ///< rows of which proposals the layer holds; the first is shown, the others can be ticked
  QString proposalField = QStringLiteral("proposal");
};

/// Schools as pies of their mix, sized by pupils, with a ring in the colour of their deviation.
Style deviationSchools(const SchoolStyle &style);

/// Places where people live by their pupils, in five classes with round borders: polygons in a ramp of one colour,
/// points by size. It says how many there are and nothing of their mix.
Style pupilPlaces(const QString &pupilsField);

/// Desire lines from where pupils live to their schools: the wider, the more pupils, in five classes with round
/// borders, the largest on top. One quiet colour that lets the ground shine through.
Style flowLines(const QString &pupilsField);

/// Moved areas outlined, one symbol per proposal; the first is shown.
Style movedUnits(const QStringList &proposals, const QString &proposalField = QStringLiteral("proposal"));

/// Catchments in quiet colours that tell neighbours apart, with the name of the school and its pupils, of its places
/// where they are known. One branch per stage, of which the first is shown; none where there is no stage.
Style catchmentAreas(const QStringList &stages, const QString &stageField = QStringLiteral("stage"));

/// A table of figures: four decimals, and room for words in the `wide` fields.
Style figureTable(const QStringList &wide);

/// Units by the length of their way to school, or its mean (field way_m); those that have none stand out. One branch
/// per stage, of which the first is shown; none where there is no stage.
Style unitsByWay(const QStringList &stages);

} // namespace skolmix
