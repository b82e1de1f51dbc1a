#pragma once

#include <QColor>
#include <qgstextformat.h>

namespace skolmix {

namespace ink {
inline const QColor text(0x26, 0x2a, 0x2e);
inline const QColor faint(0x66, 0x66, 0x62);
inline const QColor line(0xc9, 0xc6, 0xbe);
inline const QColor box(0xf3, 0xf1, 0xec);
} // namespace ink

/// Of the first of some families that every office has: QGIS would try to download, or warn of, one that is not there.
QgsTextFormat typeface(double points, bool isBold = false, const QColor &colour = ink::text);

} // namespace skolmix
