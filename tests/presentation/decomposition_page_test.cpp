#include "presentation/decomposition_page.h"

#include <gtest/gtest.h>

#include <QXmlStreamReader>

#include <cmath>

namespace skolmix {
namespace {

DecompositionPage example() {
  return {
      "Where it comes from",
      {{"From home to school",
        "Housing makes up most.",
        {{"Housing", 0.06, "Nearest school."}, {"Catchments <b>", -0.02, ""}, {"Chance", 0.01, ""}},
        "Schools today",
        0.05}},
      {{"Admission", 0.05, 0.04, "If all went to the catchment's school."}, {"Catchments", 0.04, 0.02, "If drawn."}},
      {"Layer “<x>” has gaps."}};
}

/// The bars of every chart: what kind they are of, and how wide.
std::vector<std::pair<QString, double>> bars(const QString &page) {
  std::vector<std::pair<QString, double>> result;
  QXmlStreamReader xml(page.mid(page.indexOf("<svg"), page.indexOf("</svg>") + 6 - page.indexOf("<svg")));
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("rect"))
      result.emplace_back(xml.attributes().value("class").toString(), xml.attributes().value("width").toDouble());
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  return result;
}

} // namespace

TEST(DecompositionPage, DrawsPartsAndTheirSumToScale) {
  const auto found = bars(decompositionPage(example()));
  ASSERT_EQ(found.size(), 4u);
  EXPECT_EQ(found[0].first, "step");
  EXPECT_EQ(found[1].first, "back");
  EXPECT_EQ(found[3].first, "total");
  EXPECT_NEAR(found[0].second / found[1].second, 3, 0.01);
  EXPECT_NEAR(found[3].second / found[2].second, 5, 0.05);
}

TEST(DecompositionPage, TellsPartsSharesAndCeilings) {
  const QString page = decompositionPage(example());
  for (const char *text : {"+0.0600", "120 %", "−0.0200", "100 %", "Nearest school.", "If drawn.", "H 0.020"})
    EXPECT_TRUE(page.contains(text)) << text;
}

TEST(DecompositionPage, EscapesNames) {
  const QString page = decompositionPage(example());
  EXPECT_TRUE(page.contains("Catchments &lt;b&gt;"));
  EXPECT_FALSE(page.contains("Catchments <b>"));
  EXPECT_TRUE(page.contains("“&lt;x&gt;”"));
}

TEST(DecompositionPage, SaysWhereThereIsNothingToDivide) {
  for (const double total : {0., std::nan("")}) {
    DecompositionPage page = example();
    page.steps.front().total = total;
    const QString html = decompositionPage(page);
    EXPECT_FALSE(html.contains("<svg"));
    EXPECT_FALSE(html.contains("nan"));
    EXPECT_TRUE(html.contains("no segregation to divide"));
  }
}

} // namespace skolmix
