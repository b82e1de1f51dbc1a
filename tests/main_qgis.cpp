// Runs tests inside a QgsApplication with an empty profile, so that nothing of the machine's QGIS settings matters.

#include "plugin/provider/registration.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>

#include <QTemporaryDir>

int main(int argc, char **argv) {
  testing::InitGoogleTest(&argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("LC_ALL", "C.UTF-8"); // the tests read English
  const QTemporaryDir profile;
  QgsApplication application(argc, argv, true, profile.path());
  QgsApplication::setPrefixPath(QStringLiteral(QGIS_PREFIX_PATH), true);
  QgsApplication::init(profile.path());
  QgsApplication::initQgis();
  const QString refusal = skolmix::registerProvider();
  EXPECT_TRUE(refusal.isEmpty()) << refusal.toStdString();
  const int result = RUN_ALL_TESTS();
  skolmix::unregisterProvider();
  QgsApplication::exitQgis();
  return result;
}
