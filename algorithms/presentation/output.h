#pragma once

#include "presentation/provenance.h"

#include <QString>
#include <functional>

class QgsVectorLayer;
class QgsProcessingContext;
class QgsProcessingFeedback;

namespace skolmix {

/// How an output layer introduces itself: title, what it says, and how it is drawn.
struct Dress {
  QString title;
  QString abstract;
  QString group; ///< the layer group it is loaded into; empty for none
  std::function<void(QgsVectorLayer &)> style;
};

/// A written output layer.
struct Output {
  QString destination;
  Dress dress;
  QString parameter; ///< that it was written for
};

/// Gives a finished output its style and metadata: the layer itself where it lives in memory, the file where it lives
/// in one (inside a GeoPackage, as .qml and .qmd beside other formats), so that it looks the same in every QGIS.
/// How it was made becomes an entry of the layer's history, and the tool a keyword.
void dress(const Output &output, const Provenance &provenance, QgsProcessingContext &context,
           QgsProcessingFeedback &feedback);

/// Saves the style of a layer with its file: inside a GeoPackage, as .qml beside other formats. What went wrong; empty
/// where nothing did.
QString saveStyle(QgsVectorLayer &layer, const QString &description);

} // namespace skolmix
