#pragma once

#include <QString>

namespace skolmix {

/// Why this build cannot work in the QGIS with this version number, in words for its user; empty if it can.
/// QGIS keeps the layout of its classes within a minor version only, so this is asked before any virtual call.
QString refusal(int runningVersion);

/// Whether this build can work in the running QGIS. If not, the reason goes to the message log and to stderr.
bool fitsThisQgis();

/// Adds the Skolmix provider to QGIS; returns why that is not possible, or nothing.
/// Every entry may call this: the provider is added once, whoever comes first.
QString registerProvider();

/// Takes away what registerProvider() of this library added.
void unregisterProvider();

} // namespace skolmix
