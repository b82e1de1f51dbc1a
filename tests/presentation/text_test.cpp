// Texts and numbers can be written in another language than that of QGIS, for a while and for one thread.

#include "presentation/text.h"

#include <gtest/gtest.h>

#include <future>

namespace skolmix {

static QString outside() { return Text::tr("Outside"); }
static QString language() { return Text::tr("en", "the language code of these texts"); }

TEST(InLanguage, SwitchesTextsAndNumbersAndBack) {
  const QLocale ofQgis;
  EXPECT_EQ(outside(), "Outside");
  {
    const InLanguage swedish(QStringLiteral("sv"));
    EXPECT_EQ(outside(), QStringLiteral("Utanför"));
    EXPECT_EQ(language(), "sv") << "texts with a comment are translated too";
    EXPECT_EQ(written(1234.5, 1), QString::fromUtf8("1\u00a0234,5"));
    EXPECT_EQ(signedNumber(-0.25, 2), QString::fromUtf8("−0,25"));
    EXPECT_EQ(QLocale(), ofQgis) << "others go on as they did";
  }
  EXPECT_EQ(outside(), "Outside");
  EXPECT_EQ(written(1234.5, 1), "1,234.5");
}

TEST(InLanguage, IsTheInnerOne) {
  const InLanguage swedish(QStringLiteral("sv"));
  {
    const InLanguage english(QStringLiteral("en"));
    EXPECT_EQ(outside(), "Outside");
    EXPECT_EQ(language(), "en");
    EXPECT_EQ(written(0.5, 1), "0.5");
  }
  EXPECT_EQ(outside(), QStringLiteral("Utanför"));
}

TEST(InLanguage, IsEnglishWhereThereIsNoTranslation) {
  const InLanguage swedish(QStringLiteral("sv"));
  for (const char *code : {"xx", "", "../sv", "fi"}) {
    const InLanguage other(QString::fromLatin1(code));
    EXPECT_EQ(language(), "en") << code;
    EXPECT_EQ(written(0.5, 1), "0.5") << code << ": numbers go with the texts";
  }
}

TEST(InLanguage, TakesTheLanguageOfARegion) {
  const InLanguage swedish(QStringLiteral("sv_FI"));
  EXPECT_EQ(language(), "sv");
  EXPECT_EQ(written(0.5, 1), "0,5");
}

TEST(InLanguage, LeavesOtherThreadsAlone) {
  const InLanguage swedish(QStringLiteral("sv"));
  const QString there = std::async(std::launch::async, outside).get();
  EXPECT_EQ(there, "Outside");
}

} // namespace skolmix
