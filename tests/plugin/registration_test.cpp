#include "plugin/provider/registration.h"

#include <gtest/gtest.h>

#include <qgis.h>
#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

#include <QFile>
#include <QIcon>

namespace skolmix {

static QgsProcessingProvider *provider() {
  return QgsApplication::processingRegistry()->providerById(QStringLiteral("skolmix"));
}

TEST(Refusal, AcceptsEveryPatchOfTheMinorVersionItWasBuiltFor) {
  const int built = Qgis::versionInt() / 100 * 100;
  EXPECT_EQ(refusal(built).toStdString(), "");
  EXPECT_EQ(refusal(built + 99).toStdString(), "");
}

TEST(Refusal, NamesBothVersionsForAnyOther) {
  const QString reason = refusal(40102);
  EXPECT_TRUE(reason.contains(QStringLiteral("cannot run in QGIS 4.1."))) << reason.toStdString();
  EXPECT_TRUE(reason.contains(Qgis::version().section(QLatin1Char('.'), 0, 1))) << reason.toStdString();
}

TEST(Registration, AddsTheProviderOnceWhoeverAsks) {
  QgsProcessingProvider *before = provider();
  ASSERT_TRUE(before);
  EXPECT_FALSE(before->algorithms().isEmpty());
  EXPECT_TRUE(registerProvider().isEmpty());
  EXPECT_EQ(provider(), before);
}

TEST(Registration, GivesEveryAlgorithmAPicture) {
  for (const QgsProcessingAlgorithm *algorithm : provider()->algorithms())
    EXPECT_TRUE(QFile::exists(algorithm->svgIconPath())) << algorithm->id().toStdString();
}

TEST(Registration, CanBeUndoneAndRepeated) {
  unregisterProvider();
  EXPECT_FALSE(provider());
  EXPECT_TRUE(registerProvider().isEmpty());
  ASSERT_TRUE(provider());
  EXPECT_FALSE(provider()->icon().pixmap(16).isNull());
}

} // namespace skolmix
