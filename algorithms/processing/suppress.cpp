#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/geopackage.h"
#include "processing/ledger.h"
#include "processing/sharing.h"

#include <qgsprocessingparameters.h>
#include <set>

namespace skolmix {
namespace {

class Suppress final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new Suppress; }

  void initAlgorithm(const QVariantMap &) override {
    add(sharedLayers());
    add({new QgsProcessingParameterFileDestination(parameter::output, Text::tr("Layers to pass on"),
                                                   Text::tr("GeoPackages (*.gpkg)")),
         hiddenOutput()});
    addOutputs(hiddenNumbers());
  }

protected:
  About about() const override {
    return {
        QStringLiteral("suppress"),
        Text::tr("Hide small numbers"),
        QStringLiteral("share"),
        Text::tr("Maps, reports and sharing"),
        Text::tr("Layers in which nobody can find out counts of a few pupils, not even by comparing scenarios."),
        Text::tr("school,privacy,secrecy,suppression,small numbers,disclosure,share,confidential"),
        Text::tr(
            "<p>Hides all counts of pupils below a number, the rest of a school beside a group where that is below it, "
            "and changes between today and a scenario, or between two scenarios, that are below it: they tell who "
            "lives in the few houses that move. Then as little more as it takes so that nobody can work out a hidden "
            "number from sums, shares and other tables: all layers are taken as one. At last an audit solves, for "
            "every hidden number, between which values it could be for somebody who knows all that is shown. Where "
            "that is less than the number wide, nothing is written.</p>"
            "<p><b>How to read the result:</b> one GeoPackage with all layers. Hidden figures are empty (NULL), and "
            "<i>hidden</i> is 1 in their rows. Counts are whole pupils, shares whole per cent. What a scenario "
            "changes by less than the number is shown as it is today, where that gives nothing else away; "
            "<i>as_today</i> is then 1. <i>What is hidden, and why</i> is for you "
            "alone.</p>"
            "<p>Shares, deviations and ranges are hidden with their counts. Parts of measures, surplus and numbers of "
            "which nobody knows what they tell are left out of layers that count pupils; the log names them. H, D and "
            "η² stay where the hidden numbers are too many to be solved for.</p>"
            "<p>Styles and histories of the layers do not come along: they may hold numbers. Somebody who knows "
            "pupils of a school from elsewhere can know more than the audit reckons with.</p>")};
  }

  QVariantMap run(Run &run) override {
    const Published published = readPublished(run, true);
    GeoPackage package(run.file(parameter::output));
    std::set<QString> names;
    for (const HeldLayer &layer : published.layers) {
      QString name = tableName(layer);
      for (int number = 2; !names.insert(name).second; ++number)
        name = QStringLiteral("%1_%2").arg(tableName(layer)).arg(number);
      addShared(package, layer, name);
      run.checkCancelled();
    }
    package.finish();
    run.result(parameter::output, run.file(parameter::output));
    return run.results();
  }
};

} // namespace

QgsProcessingAlgorithm *createSuppress() { return new Suppress; }

} // namespace skolmix
