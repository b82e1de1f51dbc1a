#pragma once

#include "presentation/text.h"
#include "processing/geopackage.h"
#include "processing/parameters.h"
#include "processing/published.h"

namespace skolmix {

/// The layers that leave the house, and from which number on counts may be seen.
Definitions sharedLayers();
/// The table of what is hidden, and the number outputs of how much.
QgsProcessingParameterDefinition *hiddenOutput();
std::vector<QgsProcessingOutputDefinition *> hiddenNumbers();
/// What a report or a package tells: title, question, author, scenario, base map, language.
Definitions storyParameters();

/// As it may leave the house where counts below a threshold (0: none) are hidden: who guesses a hidden count could
/// check the guess against a fingerprint of the layer it stands in.
Provenance withoutFingerprints(Provenance provenance, double hiddenBelow);

/// The layers of LAYERS with small numbers hidden, as HIDE_BELOW says; writes the table of what is hidden
/// (OUTPUT_HIDDEN) and the number outputs. Layers that count pupils at home are left out unless `keepsHomes`; the log
/// names them.
Published readPublished(Run &run, bool keepsHomes);

/// The language of what is written while this lives: that of QGIS, or the chosen one.
std::unique_ptr<InLanguage> chosenLanguage(const Run &run);

/// The name under which a layer goes into a package: of what it is, else of its title; letters, digits and _.
QString tableName(const HeldLayer &layer);
/// What it is called there, in the language of the package.
QString titleOf(const HeldLayer &layer);

/// Puts a layer into a GeoPackage, with its title, its abstract and how it was made.
void addShared(GeoPackage &package, const HeldLayer &layer, const QString &table);

} // namespace skolmix
