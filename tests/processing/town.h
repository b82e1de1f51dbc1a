#pragma once

#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectorlayer.h>

#include <array>
#include <functional>
#include <iosfwd>
#include <map>
#include <optional>

/// A tiny town in which every figure can be worked out by hand: four squares of 100 m, two schools, two catchments.
///
///     c: 20 low, 20 high │ d:  0 low, 40 high
///     ───────────────────┼───────────────────
///     a: 30 low, 10 high │ b: 10 low, 30 high
///       school W (50,50) │   school E (150,50)
///
/// W has the squares a and c, 50 low and 30 high; E has b and d, 10 low and 70 high. The whole: 60 of 160 are low.
namespace skolmix::town {

/// The town's south-west corner in EPSG:3006.
inline constexpr double corner[] = {500000, 6600000};

/// One feature: well-known text in metres from that corner (empty: no geometry), and its attributes.
struct Row {
  QString wkt;
  QVariantList values;
  QgsGeometry place = {}; ///< instead of the text: in the CRS of the layer, exactly as it is
};

/// What becomes a memory layer.
struct Table {
  QString name;
  QString type;                        ///< of geometry, as in a memory layer's address; "None" for a table
  QStringList fields;                  ///< as "low:double"
  std::vector<Row> rows;               ///< numbered from 1 in the layer
  QString crs = metres();              ///< the geometry is transformed into it
  std::optional<QString> claimed = {}; ///< the CRS that the layer says it has, if that is another

  static QString metres();

  QVariant &value(std::size_t row, const QString &field);
  /// Adds a field ("low:double") with a value per row, or replaces the one of that name.
  void column(const QString &field, const QVariantList &values);
  std::unique_ptr<QgsVectorLayer> layer() const;
};

/// Well-known text of the rectangle from (left, bottom) to (right, top), with a vertex every 50 m.
QString box(double left, double bottom, double right, double top);
QString point(double x, double y);
/// A polygon that crosses itself.
QString bowTie(double left, double bottom, double right, double top);

struct Town {
  Town();
  /// Gives the units their population.
  void settle();

  Table units; ///< with the dimensions {low, high} and {se, ab} of all 40 pupils each
  Table catchments, schools;
  Table changes;          ///< two proposals: "c to East" and "d to West"
  Table sites;            ///< North (50,150)
  Table ground;           ///< the site's own catchment, square c; only used where parameters name its field
  Table dwellings;        ///< one in each square
  Table builtUp;          ///< most of the southern squares
  Table rolls;            ///< what schools W, E and the independent I have: 40 + 30, 15 + 60 and 5 + 10 pupils
  Table later;            ///< the same a year later: 35 + 35, 20 + 60; N has opened with 5 + 10, I has closed
  Table streets;          ///< from W to E and to c, and one that ends at d; only used where parameters say how far off
  Table choice;           ///< choice parameters of the groups low and high; only used where `also` names it
  Table costs;            ///< minutes from the squares to W and E; only used where `also` names it
  Table population;       ///< ages 0 to 15, of each a tenth of the units' low and high
  Table rates;            ///< most likely nothing changes
  Table housing;          ///< 10 owned dwellings in a in 2026, 20 rented ones in d in 2027
  Table yields;           ///< pupils per dwelling
  Table scored;           ///< scenarios as they were scored before; only used where `also` names it
  Table tenures;          ///< pupils per dwelling; only used where `also` names it
  Table arrivals;         ///< 4 newly arrived pupils in a, 2 in d
  QStringList also = {};  ///< optional layers that are given, by their parameters
  QVariantMap parameters; ///< on top of the usual ones; an invalid value takes the usual one away
  Qgis::InvalidGeometryCheck invalid = Qgis::InvalidGeometryCheck::NoCheck;
  std::function<std::unique_ptr<QgsVectorLayer>(const Table &)> store = &Table::layer;
};

/// A layer of the town, and the algorithms that read it.
struct Part {
  Table Town::*table;
  const char *readers;
};
extern const std::array<Part, 11> parts;

/// The layer of the town that a parameter takes; none where the town does not know the parameter.
Table Town::*layerFor(const QString &parameter);

/// All that Skolmix has, but for those that work on results.
QList<const QgsProcessingAlgorithm *> algorithms();
/// Algorithms go by a letter, so that a test can name several: M is catchmentmix, S segregation, B scoreboundarychange,
/// N scorenewschools, V nearestcatchments, D disaggregate, C checkdata, W segregationdecomposition,
/// Z scorescenarios, O scoreclosures, G scoremergers, F scorestages, T segregationtrend, X expectedmix, K
/// calibratechoice, Y backtest, P projectpupils, A newlyarrived, R allocateresources.
const QgsProcessingAlgorithm &algorithm(char letter);

/// Keeps what the algorithm says, and stops it when the progress reaches a limit.
class Feedback final : public QgsProcessingFeedback {
public:
  explicit Feedback(double stopAt = 1000);
  void pushInfo(const QString &info) override { infos.append(info); }
  void pushWarning(const QString &warning) override { warnings.append(warning); }
  void pushDebugInfo(const QString &info) override { debug.append(info); }

  QStringList infos, warnings, debug;
};

/// What came of a run.
struct Outcome {
  QString error; ///< empty where it worked
  QVariantMap results;
  QStringList infos, warnings, debug;
  std::shared_ptr<QgsProcessingContext> context;

  /// The output layer, opened anew if it lives in a file.
  QgsVectorLayer *layer(const QString &output) const;
  /// The attribute of the one row of the output where the expression is true; fails the test if there is not one row.
  QVariant value(const QString &output, const QString &where, const QString &field) const;
  /// As above, as a number; NaN for NULL.
  double number(const QString &output, const QString &where, const QString &field) const;
  double number(const QString &result) const;
  double sum(const QString &output, const QString &where, const QString &field) const;
  /// Everything that was written, sorted, with all digits, but for what a storage adds to a table's fields and which
  /// way round it writes rings.
  std::vector<std::string> everything() const;
  /// Whether a warning contains all the words.
  bool warned(const QStringList &words) const;
  bool said(const QString &words) const { return infos.join('\n').contains(words); }

private:
  mutable std::map<QString, std::unique_ptr<QgsVectorLayer>> mOpened;
};

std::ostream &operator<<(std::ostream &stream, const Outcome &outcome);

/// Runs an algorithm in the town, with outputs in memory. Fails the test if the algorithm throws anything but a
/// QgsProcessingException, or if a layer of the town is not the same afterwards.
Outcome run(const QgsProcessingAlgorithm &algorithm, const Town &town, double stopAt = 1000);
Outcome run(char letter, const Town &town, double stopAt = 1000);

} // namespace skolmix::town

/// How GoogleTest prints it.
void PrintTo(const QString &text, std::ostream *stream);
