// The Swedish translation: complete, sound, and in use.

#include "overlay/equal_area.h"
#include "plugin/provider/registration.h"
#include "processing/algorithm.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingregistry.h>

#include <QDomDocument>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>

namespace skolmix {
namespace {

struct Message {
  QString source;
  QStringList translations; ///< several where the text counts something
  bool finished;
};

/// What lupdate makes of the translation in its folder: the texts of today's sources, translated or not.
std::vector<Message> messages() {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("skolmix_sv.ts"));
  QFile::copy(QStringLiteral(SOURCE_FOLDER "/plugin/translations/skolmix_sv.ts"), file);
  QProcess lupdate;
  QStringList command = QProcess::splitCommand(QStringLiteral(UPDATE_TRANSLATION)) + QStringList{file};
  lupdate.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
  lupdate.start(command.takeFirst(), command);
  EXPECT_TRUE(lupdate.waitForFinished() && lupdate.exitCode() == 0) << lupdate.readAllStandardError().toStdString();

  QFile updated(file);
  QDomDocument document;
  EXPECT_TRUE(updated.open(QIODevice::ReadOnly) && document.setContent(updated.readAll()));
  std::vector<Message> result;
  const QDomNodeList elements = document.elementsByTagName(QStringLiteral("message"));
  for (int i = 0; i < elements.size(); ++i) {
    const QDomElement message = elements.at(i).toElement();
    const QDomElement translation = message.firstChildElement(QStringLiteral("translation"));
    QStringList forms;
    for (auto form = translation.firstChildElement(); !form.isNull(); form = form.nextSiblingElement())
      forms.append(form.text());
    result.push_back({message.firstChildElement(QStringLiteral("source")).text(),
                      forms.isEmpty() ? QStringList{translation.text()} : forms,
                      translation.attribute(QStringLiteral("type")).isEmpty()});
  }
  return result;
}

/// Placeholders and HTML tags of a text, sorted.
std::string marks(const QString &text) {
  static const QRegularExpression mark(QStringLiteral("%L?\\d|%n|</?\\w+[^>]*>"));
  QStringList result;
  for (auto found = mark.globalMatch(text); found.hasNext();)
    result.append(found.next().captured());
  result.sort();
  return result.join(' ').toStdString();
}

/// Throws an error of the core.
class Nowhere final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new Nowhere; }
  void initAlgorithm(const QVariantMap &) override {}

protected:
  About about() const override { return {QStringLiteral("nowhere"), {}, {}, {}, {}, {}, {}}; }
  QVariantMap run(Run &) override {
    const EqualArea projection({NAN, NAN});
    return {{QStringLiteral("PROJECTION"), QString::fromStdString(projection.definition())}};
  }
};

/// QGIS speaks Swedish while the test runs.
class InSwedish : public testing::Test {
protected:
  void SetUp() override { speak(QLocale(QLocale::Swedish)); }
  void TearDown() override { speak(mBefore); }

private:
  static void speak(const QLocale &locale) {
    QLocale::setDefault(locale);
    unregisterProvider();
    EXPECT_TRUE(registerProvider().isEmpty());
  }

  QLocale mBefore;
};

} // namespace

TEST(Translation, IsComplete) {
  const std::vector<Message> all = messages();
  EXPECT_FALSE(all.empty());
  for (const Message &message : all)
    EXPECT_TRUE(message.finished && !message.translations.contains(QString()))
        << "not translated, see CONTRIBUTING.md: " << message.source.toStdString();
}

TEST(Translation, KeepsPlaceholdersAndTags) {
  for (const Message &message : messages())
    for (const QString &translation : message.finished ? message.translations : QStringList())
      EXPECT_EQ(marks(translation), marks(message.source))
          << message.source.toStdString() << "\n -> " << translation.toStdString();
}

TEST_F(InSwedish, NamesAlgorithmsAndParameters) {
  const QgsProcessingAlgorithm *algorithm =
      QgsApplication::processingRegistry()->algorithmById(QStringLiteral("skolmix:catchmentmix"));
  ASSERT_TRUE(algorithm);
  EXPECT_EQ(algorithm->displayName(), QStringLiteral("Förväntad elevsammansättning per upptagningsområde"));
  const std::unique_ptr<QgsProcessingAlgorithm> created(algorithm->create());
  EXPECT_EQ(created->parameterDefinition(QStringLiteral("UNITS"))->description(), QStringLiteral("Bostadsområden"));
}

TEST_F(InSwedish, TellsErrorsOfTheCore) {
  const std::unique_ptr<QgsProcessingAlgorithm> nowhere(new Nowhere);
  QgsProcessingContext context;
  QgsProcessingFeedback feedback(false);
  try {
    nowhere->run({}, context, &feedback, nullptr, {}, false);
    FAIL() << "no error";
  } catch (const QgsProcessingException &error) {
    EXPECT_EQ(error.what().section(' ', 0, 3), QStringLiteral("PROJ kan inte skapa"));
  }
}

} // namespace skolmix
