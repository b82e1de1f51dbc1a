#include "presentation/typeface.h"

namespace skolmix {

QgsTextFormat typeface(double points, bool isBold, const QColor &colour) {
  QFont font(QStringLiteral("Arial"));
  font.setBold(isBold);
  QgsTextFormat format;
  format.setFont(font);
  format.setFamilies({QStringLiteral("Arial"), QStringLiteral("Helvetica"), QStringLiteral("Liberation Sans"),
                      QStringLiteral("DejaVu Sans")});
  if (isBold)
    format.setForcedBold(true); // false means true there
  format.setSize(points);
  format.setSizeUnit(Qgis::RenderUnit::Points);
  format.setColor(colour);
  return format;
}

} // namespace skolmix
