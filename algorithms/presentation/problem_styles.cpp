#include "presentation/problem_styles.h"

#include "presentation/text.h"

#include <memory>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsvectorlayer.h>

namespace skolmix {
namespace {

/// Red, orange and blue of RdYlBu (ColorBrewer), safe for colour-blind readers; the forms differ too.
QgsRendererCategory place(const char *severity, const char *form, const char *colour, double size,
                          const QString &label) {
  std::unique_ptr<QgsMarkerSymbol> symbol(
      QgsMarkerSymbol::createSimple({{QStringLiteral("name"), QLatin1String(form)},
                                     {QStringLiteral("color"), QLatin1String(colour)},
                                     {QStringLiteral("outline_color"), QStringLiteral("#1a1a1a")},
                                     {QStringLiteral("outline_width"), 0.3},
                                     {QStringLiteral("size"), size}}));
  return {QLatin1String(severity), symbol.release(), label};
}

QgsRendererCategory area(const char *kind, const char *colour, const char *pattern, const QString &label) {
  std::unique_ptr<QgsFillSymbol> symbol(
      QgsFillSymbol::createSimple({{QStringLiteral("color"), QLatin1String(colour)},
                                   {QStringLiteral("style"), QLatin1String(pattern)},
                                   {QStringLiteral("outline_color"), QLatin1String(colour)},
                                   {QStringLiteral("outline_width"), 0.7}}));
  return {QLatin1String(kind), symbol.release(), label};
}

} // namespace

Style problemPlaces(const QString &severityField) {
  return [=](QgsVectorLayer &layer) {
    auto renderer = std::make_unique<QgsCategorizedSymbolRenderer>(
        severityField,
        QgsCategoryList{
            place("error", "diamond", "#d7191c", 4.4, Text::tr("Error: stops a tool or makes its result wrong")),
            place("warning", "triangle", "#fdae61", 4, Text::tr("Warning: costs pupils or precision")),
            place("note", "circle", "#abd9e9", 2.6, Text::tr("Note: good to know"))});
    layer.setRenderer(renderer.release());
  };
}

Style problemAreas(const QString &kindField) {
  return [=](QgsVectorLayer &layer) {
    auto renderer = std::make_unique<QgsCategorizedSymbolRenderer>(
        kindField,
        QgsCategoryList{area("catchments_overlap", "#b35806", "dense4", Text::tr("Catchments overlap")),
                        area("catchment_gap", "#542788", "dense4", Text::tr("Gap between catchments")),
                        area("duplicate_units", "#d7191c", "f_diagonal", Text::tr("Two units cover the same ground")),
                        area("units_overlap", "#404040", "b_diagonal", Text::tr("Units overlap"))});
    layer.setRenderer(renderer.release());
  };
}

} // namespace skolmix
