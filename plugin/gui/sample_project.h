#pragma once

#include <QString>

namespace skolmix {

/// Where the sample project stands beside the C++ plugin; empty if it is not installed.
QString installedSampleFolder();

/// Copies the files of a folder to another, leaving what is there already as it is. Returns the path of the QGIS
/// project among them; empty if there is none or a file cannot be written.
QString copyProject(const QString &fromFolder, const QString &toFolder);

} // namespace skolmix
