#pragma once

#include <QStringList>
#include <functional>

class QgsVectorLayer;

namespace skolmix {

using Style = std::function<void(QgsVectorLayer &)>;

/// Areas in a colour-blind-safe diverging ramp (purple below, orange above), centred on the whole's share in per cent
/// (NaN where it is not known); both ends are always in the legend, with the same classes on every map. Here as in all
/// styles, rows without a figure have a class of their own where the layer's field `hidden` is 1 of them.
Style deviationAreas(const QString &deviationField, double wholeShare);

/// A variable of a map: the diameter of its largest school in mm, where that is not usualSchoolMm.
inline const QString schoolMmVariable = QStringLiteral("skolmix_school_mm");
constexpr double usualSchoolMm = 10;

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
  double mostPupils = 0; ///< of the largest school on all maps that are to compare; 0: of this layer
};

/// An expression for labels: the number that another one gives, with its sign.
QString withSign(const QString &expression, int decimals);

/// Schools as pies of their mix, sized by pupils, with a ring in the colour of their deviation. No pie where one of its
/// pieces is hidden, and only the name where the label would tell what is.
Style deviationSchools(const SchoolStyle &style);

/// How changes of schools are drawn.
struct DifferenceStyle {
  QString group; ///< fields {group}_share_before and {group}_share_after, per cent
  QString pupilsField;
  double mostPupils = 0; ///< as above
  bool labels = true;
  QStringList proposals = {}; ///< as above
  QString proposalField = QStringLiteral("proposal");
};

/// Schools by how much a group's share changes, in percentage points, in a diverging ramp of its own (green falls, pink
/// rises) around 0; sized by pupils, named with the signed change. Schools that open or close have shapes of their own.
Style differenceSchools(const DifferenceStyle &style);

/// Places where people live by their pupils, in five classes with round borders: polygons in a ramp of one colour,
/// points by size. It says how many there are and nothing of their mix.
Style pupilPlaces(const QString &pupilsField);

/// Desire lines from where pupils live to their schools: the wider, the more pupils, in five classes with round
/// borders, the largest on top. One quiet colour that lets the ground shine through. `most`: pupils of the widest line
/// on all maps that are to compare; 0: of this layer.
Style flowLines(const QString &pupilsField, double most = 0);

/// Moved areas outlined, one symbol per proposal; the first is shown.
Style movedUnits(const QStringList &proposals, const QString &proposalField = QStringLiteral("proposal"));

/// Catchments by their border only, so that what lies below keeps its colours, with the name of the school and its
/// pupils, of its places where they are known. One branch per stage, of which the first is shown; none where there is
/// no stage.
Style catchmentAreas(const QStringList &stages, const QString &stageField = QStringLiteral("stage"));

/// A table of figures: four decimals, and room for words in the `wide` fields.
Style figureTable(const QStringList &wide);

/// Ground for other layers: grey, whatever it is.
Style plainGround();

/// Units by the length of their way to school, or its mean (field way_m); those that have none stand out. One branch
/// per stage, of which the first is shown; none where there is no stage.
Style unitsByWay(const QStringList &stages);

} // namespace skolmix
