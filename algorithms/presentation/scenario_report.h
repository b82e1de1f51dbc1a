#pragma once

#include "presentation/report_layout.h"
#include "presentation/scenario_tables.h"

#include <QByteArray>
#include <QDate>

namespace skolmix {

/// A map as a picture.
struct ReportMap {
  QString caption;
  QString description; ///< what there is to see, for those who cannot see it
  QByteArray png;
};

/// A layer that the report rests on.
struct ReportSource {
  QString name;
  QString use; ///< what it was used for
  long long features = 0;
  QString date;        ///< of the data; empty where nobody knows
  QString fingerprint; ///< the beginning of the SHA-256 of its content
};

/// What a report for those who decide is made of. Texts are plain unless it says otherwise.
struct ScenarioReport {
  QString title;
  QString question; ///< empty: which scenario lowers segregation, and what it asks for
  QString author;   ///< may be empty
  QDate date;       ///< of the report
  const ScenarioTables &tables;
  std::size_t shown;           ///< the scenario of the maps and of the tables of schools
  std::vector<ReportMap> maps; ///< today and then in turn, each pair side by side
  QStringList assumptions;     ///< HTML
  QStringList unknowns;        ///< HTML; empty: limitsOfComparisons()
  std::vector<ReportSource> sources;
  QStringList steps;                 ///< how to make it again
  std::vector<Criterion> criteria{}; ///< those that were weighed; empty: all that tell something
};

/// A self-contained HTML page in the language of the texts, without scripts, fit for screen, paper and screen reader:
/// the question, the answer in three sentences, maps, all scenarios by all criteria, charts, both ends of the schools,
/// and what to know before one trusts it. Cost: scenarios² and schools; the pictures are copied.
QString scenarioReport(const ScenarioReport &report);

/// What is asked where nobody has put a question; plain text.
QString defaultQuestion();

/// The same charts as whole SVG documents, for print: segregation against the way to school, and per stage both ends of
/// the schools under a scenario. Those without figures are left out. Texts are plain.
std::vector<ReportChart> reportCharts(const ScenarioTables &tables, std::size_t shown,
                                      const std::vector<Criterion> &criteria = {});

} // namespace skolmix
