#include "presentation/trend_page.h"

#include <gtest/gtest.h>

#include <QXmlStreamReader>

#include <cmath>

namespace skolmix {
namespace {

Assessment year(double low) {
  HiddenCounts schools{Counts(3, 2), {}};
  for (std::size_t school = 0; school < 3; ++school) {
    schools.known[school][0] = low + 10.0 * static_cast<double>(school);
    schools.known[school][1] = 50;
  }
  AssessmentOptions options;
  options.drawing.draws = 50;
  return assess(schools, options, [](double) {});
}

TrendPage example() {
  TrendPage page{"Trend", {"2021", "2022 <b>", "2023"}, {year(5), year(10), year(20)}, {}, 1, 2, 20, {}};
  page.changes = {{"Theil's H", {0.1, 0.08, -0.01, 0.01, -0.02}, Range{-0.04, -0.001}},
                  {"Hutchens", {0.09, 0.09, 0, 0, 0}, {}, true}};
  return page;
}

int count(const QString &page, const QString &elements) {
  int found = 0;
  for (auto at = page.indexOf("<svg"); at >= 0; at = page.indexOf("<svg", at + 1)) {
    QXmlStreamReader xml(page.mid(at, page.indexOf("</svg>", at) + 6 - at));
    while (!xml.atEnd())
      found += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == elements;
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  }
  return found;
}

} // namespace

TEST(TrendPage, DrawsThreeMeasuresAndTheChange) {
  const QString page = trendPage(example());
  EXPECT_EQ(count(page, "svg"), 4);
  EXPECT_EQ(count(page, "circle"), 9);
  EXPECT_EQ(count(page, "polyline"), 6) << "a line each for what was measured and for chance";
  EXPECT_EQ(count(page, "rect"), 5);
}

TEST(TrendPage, TellsTheChangeAndItsParts) {
  const QString page = trendPage(example());
  for (const char *text : {"went from 0.100 to 0.080", "−0.020", "between −0.040 and −0.001", "Schools closed: 2",
                           "Schools opened: 1", "All other schools: 20", "2022 &lt;b&gt;"})
    EXPECT_TRUE(page.contains(text)) << text;
  EXPECT_FALSE(page.contains("nothing but the difference"));
}

TEST(TrendPage, SaysWhereAChangeMayBeChance) {
  TrendPage page = example();
  page.changes.front().interval = Range{-0.04, 0.01};
  EXPECT_TRUE(trendPage(page).contains("nothing but the difference"));
  page.changes.front().interval.reset();
  EXPECT_FALSE(trendPage(page).contains("Without what chance does, the change"));
}

TEST(TrendPage, LeavesGapsWhereAYearHasNoValue) {
  TrendPage page = example();
  HiddenCounts one{Counts(2, 2), {}};
  one.known[0][0] = one.known[1][0] = 7;
  page.assessments[1] = assess(one, {}, [](double) {});
  const QString html = trendPage(page);
  EXPECT_EQ(count(html, "circle"), 6);
  EXPECT_EQ(count(html, "polyline"), 0);
  EXPECT_FALSE(html.contains("nan"));
}

} // namespace skolmix
