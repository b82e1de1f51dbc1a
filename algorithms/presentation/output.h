#pragma once

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
};

/// Gives a finished output its style and metadata: the layer itself where it lives in memory, the file where it lives
/// in one (inside a GeoPackage, as .qml and .qmd beside other formats), so that it looks the same in every QGIS.
/// `provenance` says how it was made and becomes an entry of the layer's history.
void dress(const Output &output, const QString &provenance, QgsProcessingContext &context,
           QgsProcessingFeedback &feedback);

} // namespace skolmix
