// The page about segregation must say what its figures say, of both ends, and nothing where there is nothing to say.

#include "presentation/funnel_plot.h"
#include "presentation/segregation_page.h"
#include "presentation/text.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

const Progress silent = [](double) {};

/// Counts by school and group, with names.
struct Town {
  std::vector<std::vector<double>> pupils;
  std::vector<QString> schools;
  std::vector<std::string> groups = {"low", "high"};
  std::vector<HiddenRow> hidden = {};
  AssessmentOptions options = {};
  QStringList warnings = {};

  Assessment assessment() const {
    HiddenCounts counts{Counts(pupils.size(), groups.size()), hidden};
    for (std::size_t school = 0; school < pupils.size(); ++school)
      std::ranges::copy(pupils[school], counts.known[school].begin());
    return assess(counts, options, silent);
  }

  QString page() const {
    const std::vector<Dimension> dimensions{{"education", groups, 0}};
    const std::vector<Assessment> assessments{assessment()};
    return segregationPage({QStringLiteral("Segregation"), dimensions, assessments, schools, warnings});
  }
};

/// The whole has 40 % low. Björk and Dal are within chance.
Town town() { return {{{158, 42}, {42, 58}, {42, 258}, {158, 242}}, {"Cedar", "Björk", "Alm", "Dal"}}; }

Town manySchools(std::size_t schools) {
  Town town;
  for (std::size_t school = 0; school < schools; ++school) {
    town.pupils.push_back({20.0 + double(school), 100});
    town.schools.push_back(QStringLiteral("School %1").arg(school));
  }
  return town;
}

QString part(const QString &page, const QString &from, const QString &to) {
  const auto start = page.indexOf(from);
  return start < 0 ? QString() : page.mid(start, page.indexOf(to, start) + to.size() - start);
}

QString svgOf(const QString &page) { return part(page, QStringLiteral("<svg"), QStringLiteral("</svg>")); }
QString schoolTableOf(const QString &page) {
  return part(page, QStringLiteral("figures with-total"), QStringLiteral("</table>"));
}

/// Contents of all elements of a name.
QStringList contents(const QString &html, const QString &name) {
  const QRegularExpression pattern(QStringLiteral("<%1[^>]*>([^<]*)</%1>").arg(name));
  QStringList result;
  for (auto found = pattern.globalMatch(html); found.hasNext();)
    result.append(found.next().captured(1));
  return result;
}

/// How often an element of this name and class is drawn. Fails where it is not well-formed.
int count(const QString &svg, const QString &name, const QString &kind) {
  QXmlStreamReader reader(svg);
  int found = 0;
  while (!reader.atEnd())
    if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
      found += reader.attributes().value(QStringLiteral("class")).toString().split(' ').contains(kind) ? 1 : 0;
  EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
  return found;
}

bool says(const QString &page, const char *words) { return page.contains(QString::fromUtf8(words)); }

} // namespace

TEST(SegregationPage, AnswersFirst) {
  const QString answer = part(town().page(), QStringLiteral("class=\"answer\""), QStringLiteral("</div>"));
  EXPECT_TRUE(says(answer, "20 of 100 pupils of the group “low” (80 of 400) would have to change school"))
      << answer.toStdString();
  EXPECT_TRUE(says(answer, "If chance alone decided"));
  const Assessment assessment = town().assessment();
  for (const double figure :
       {assessment.measured.many.theilH, assessment.byChance->many.theilH, assessment.beyondChance->many.theilH,
        assessment.interval->low.many.theilH, assessment.interval->high.many.theilH})
    EXPECT_TRUE(answer.contains(written(figure, 3))) << figure;
}

TEST(SegregationPage, ShowsBothEnds) {
  const QString page = town().page();
  EXPECT_TRUE(says(page, "Schools above what chance could explain: 1, with 200 pupils. Schools below it: 1, with 300 "
                         "pupils."))
      << page.toStdString();
  EXPECT_TRUE(says(page, "the same 80 pupils of “low”"));
  EXPECT_TRUE(says(page, "← below the whole") && says(page, "above the whole →"));
  for (const char *word : {"worst", "best", "bad ", "problem"})
    EXPECT_FALSE(says(page.toLower(), word)) << word;
}

TEST(SegregationPage, DrawsSchoolsBeforeTheFunnelOfChance) {
  const QString svg = svgOf(town().page());
  EXPECT_EQ(count(svg, "polygon", "chance"), 1);
  EXPECT_EQ(count(svg, "circle", "above") + count(svg, "circle", "below"), 4);
  EXPECT_EQ(count(svg, "circle", "within"), 2);
  EXPECT_TRUE(says(svg, "the whole: 40.0 % low"));
  EXPECT_TRUE(says(svg, "Cedar: 200 pupils, 79.0 % low, +39.0 points from the whole"));
}

TEST(SegregationPage, ListsSchoolsInAlphabeticalOrderWithTheNumbersOfTheirDots) {
  const QString page = town().page();
  const QString table = schoolTableOf(page);
  EXPECT_EQ(contents(table, QStringLiteral("th")).mid(5),
            QStringList({"1. Alm", "2. Björk", "3. Cedar", "4. Dal", "The whole"}));
  const QStringList texts = contents(svgOf(page), QStringLiteral("text"));
  for (const char *number : {"1", "2", "3", "4"})
    EXPECT_TRUE(texts.contains(QString::fromUtf8(number))) << number;
}

TEST(SegregationPage, SurplusSumsToZero) {
  const QStringList cells = contents(schoolTableOf(town().page()), QStringLiteral("td"));
  ASSERT_EQ(cells.size(), 5 * 4);
  double surplus = 0;
  for (int school = 0; school < 4; ++school)
    surplus += QString(cells[4 * school + 3]).replace(QChar(0x2212), '-').toDouble();
  EXPECT_NEAR(surplus, 0, 1e-9);
  EXPECT_EQ(cells[3], QStringLiteral("−78.0"));
  EXPECT_EQ(cells.last(), QStringLiteral("0.0"));
}

TEST(SegregationPage, ListsSchoolsWithoutPupilsButDrawsThemNot) {
  Town emptied = town();
  emptied.schools.push_back(QStringLiteral("Aaa"));
  emptied.pupils.push_back({0, 0});
  const QString page = emptied.page();
  EXPECT_EQ(contents(schoolTableOf(page), QStringLiteral("td")).mid(0, 4), QStringList({"0", "–", "–", "0.0"}));
  EXPECT_EQ(count(svgOf(page), "circle", "above") + count(svgOf(page), "circle", "below"), 4);
}

TEST(SegregationPage, PutsSchoolsWithTheMixOfTheWholeAtNoEnd) {
  Town even{{{0.1, 0.2}, {0.3, 0.6}, {0.7, 1.4}}, {"A", "B", "C"}};
  EXPECT_TRUE(says(even.page(), "Schools above the whole: 0, with 0 pupils. Schools below it: 0, with 0 pupils."));
}

TEST(SegregationPage, EscapesNames) {
  Town odd = town();
  odd.schools[0] = QStringLiteral("<b>\"Å\" & %1 %2");
  odd.groups[0] = "<low> %3";
  odd.warnings = QStringList{QStringLiteral("<layer> %1")};
  const QString page = odd.page();
  EXPECT_FALSE(says(page, "<b>") || says(page, "<low>") || says(page, "<layer>"));
  EXPECT_TRUE(says(schoolTableOf(page), "&lt;b&gt;&quot;Å&quot; &amp; %1 %2"));
  EXPECT_TRUE(says(page, "Share of &lt;low&gt; %3") && says(page, "&lt;layer&gt; %1"));
  EXPECT_EQ(count(svgOf(page), "polygon", "chance"), 1);
}

TEST(SegregationPage, HasNoFunnelForExpectedPupils) {
  Town modelled = town();
  modelled.options.isModelled = true;
  const QString page = modelled.page();
  EXPECT_EQ(count(svgOf(page), "polygon", "chance"), 0);
  EXPECT_EQ(count(svgOf(page), "circle", "within"), 0);
  EXPECT_TRUE(says(page, "expected numbers carry no chance"));
  EXPECT_TRUE(says(page, "Schools above the whole: 2, with 300 pupils. Schools below it: 2, with 700 pupils."));
  EXPECT_FALSE(says(page, "funnel,") || says(page, "By chance</th>") || says(page, "95 in 100</th>"));
}

TEST(SegregationPage, HasNoFiguresWithoutTwoGroupsAndTwoSchools) {
  for (const Town &town : {Town{{{10, 0}, {20, 0}}, {"A", "B"}}, Town{{{0, 0}, {0, 0}}, {"A", "B"}}, Town{},
                           Town{{{10, 20}, {0, 0}}, {"A", "B"}}}) {
    const QString page = town.page();
    EXPECT_TRUE(says(page, "cannot be measured here") || says(page, "all pupils go to one school"));
    EXPECT_FALSE(says(page, "<svg") || says(page, "<table"));
    EXPECT_FALSE(QRegularExpression(QStringLiteral("\\bnan\\b")).match(page.toLower()).hasMatch());
  }
}

TEST(SegregationPage, SetsTheFirstGroupWithPupilsAgainstTheOthers) {
  Town three = town();
  three.groups = {"none", "low", "high"};
  for (std::vector<double> &school : three.pupils)
    school.insert(school.begin(), 0);
  const QString page = three.page();
  EXPECT_TRUE(says(page, "pupils of the group “low” (80 of 400)"));
  EXPECT_TRUE(says(page, "none: 0.0 % of all pupils") && says(page, "high: 60.0 % of all pupils"));
  EXPECT_FALSE(QRegularExpression(QStringLiteral("\\bnan\\b")).match(page.toLower()).hasMatch());
}

TEST(SegregationPage, SaysWhatHiddenCountsAllow) {
  Town hidden = town();
  hidden.pupils[1][0] = 0;
  hidden.hidden = {{1, {{0, {1, 9}}}, {}}};
  const Assessment assessment = hidden.assessment();
  const QString page = hidden.page();
  EXPECT_TRUE(page.contains(
      QStringLiteral("at least %1 and at most %2")
          .arg(written(assessment.hidden->low.many.theilH, 3), written(assessment.hidden->high.many.theilH, 3))));
  EXPECT_TRUE(says(page, "There is no interval, because the hidden counts make more difference than chance."));
  EXPECT_TRUE(says(page, "Whatever is hidden</th>"));
}

TEST(SegregationPage, NumbersNoMoreSchoolsThanCanBeRead) {
  EXPECT_FALSE(schoolTableOf(manySchools(60).page()).isEmpty());
  const QString page = manySchools(61).page();
  EXPECT_TRUE(schoolTableOf(page).isEmpty());
  EXPECT_FALSE(says(page, "The numbers are those"));
  EXPECT_EQ(count(svgOf(page), "circle", "above") + count(svgOf(page), "circle", "below"), 61);
}

TEST(SegregationPage, KeepsATinySchoolFarOutAtTheRim) {
  Town town = manySchools(20);
  town.schools.push_back(QStringLiteral("Tiny"));
  town.pupils.push_back({5, 0});
  const QString svg = svgOf(town.page());
  EXPECT_EQ(count(svg, "path", "above"), 1);
  EXPECT_TRUE(contents(svg, QStringLiteral("text")).filter(QStringLiteral("21 (+")).size() == 1) << svg.toStdString();
}

TEST(SegregationPage, TellsLevelsWhereGroupsAreOrdered) {
  Town levels = town();
  EXPECT_FALSE(says(levels.page(), "Ordinal"));
  levels.options.isOrdered = true;
  EXPECT_TRUE(says(levels.page(), "Ordinal information theory index"));
  EXPECT_FALSE(says(levels.page(), "Rank-order")); // two groups have no ranks between them
}

TEST(FunnelPlot, ReachesAsFarAsTheHypergeometricDistribution) {
  EXPECT_NEAR(chanceReach(0.5, 100, 1e9), 9.8, 1e-6);
  EXPECT_NEAR(chanceReach(0.375, 50, 400), 196 * std::sqrt(0.375 * 0.625 / 50 * 350 / 399), 1e-12);
  EXPECT_EQ(chanceReach(0.375, 400, 400), 0);
}

} // namespace skolmix
