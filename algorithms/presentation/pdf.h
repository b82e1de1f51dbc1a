#pragma once

#include <QString>

class QgsPrintLayout;

namespace skolmix {

/// Writes a layout, or a page per feature of its atlas, to a PDF file: text as text, drawings as lines, and the
/// layout's name as its title. The whole file or none: it is written beside and takes the place of `path` once it is
/// complete. Throws QgsProcessingException where it cannot be written. Cost: all maps are drawn.
void exportPdf(QgsPrintLayout &layout, const QString &path);

} // namespace skolmix
