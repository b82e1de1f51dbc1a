#include "presentation/school_changes.h"

#include "presentation/dot_plot.h"
#include "presentation/expected_schools.h"
#include "presentation/page.h"
#include "presentation/text.h"

#include <cmath>

namespace skolmix {
namespace {

using namespace html;

/// A school today and after a change.
struct Standing {
  ExpectedSchool before, after;
};

/// Those with pupils before or after, in alphabetical order.
std::vector<Standing> standings(const StageCard &today, const StageCard &then) {
  const std::vector<ExpectedSchool> before = expectedSchools(today.data, today.card);
  const std::vector<ExpectedSchool> after = expectedSchools(then.data, then.card);
  std::vector<Standing> result;
  for (const std::size_t school : alphabetical(before))
    if (before[school].pupils > 0 || after[school].pupils > 0)
      result.push_back({before[school], after[school]});
  return result;
}

/// Where pupils come or grow in number, the whole changes too.
QString wholeSentence(double before, double after) {
  const QString was = written(before, 1);
  const QString is = written(after, 1);
  return was == is
             ? QString()
             : ' ' +
                   Text::tr("The whole goes from %1 to %2 %; schools are set against that of their time.").arg(was, is);
}

/// A line per school from its deviation today (hollow) to that after the change (filled), around the whole's share.
QString chart(const std::vector<Standing> &schools, double wholeBefore, double wholeAfter, const QString &group) {
  DotPlot plot = deviationPlot(
      Text::tr("Every school's share of %1 against the whole, in percentage points: hollow today, filled after; the "
               "pale line is what is plausible after.")
          .arg(group),
      wholeAfter, group);
  for (const auto &[before, after] : schools)
    plot.rows.push_back({before.name, before.deviation, after.deviation, after.plausibleDeviation, QString()});
  return paragraph(plot.title.toHtmlEscaped() + wholeSentence(wholeBefore, wholeAfter)) + dotPlot(plot);
}

QString useOfPlaces(const ExpectedSchool &school) {
  return school.places && *school.places > 0 ? written(100 * school.pupils / *school.places, 0) + QStringLiteral(" %")
                                             : QStringLiteral("–");
}

QString points(double deviation) { return std::isfinite(deviation) ? signedNumber(deviation, 1) : QStringLiteral("–"); }

QString schoolTable(const std::vector<Standing> &schools, const QString &group) {
  QString rows;
  for (const auto &[before, after] : schools)
    rows += row(before.name.toHtmlEscaped(), {arrow(orDash(before.pupils, 0), orDash(after.pupils, 0)),
                                              arrow(points(before.deviation), points(after.deviation)),
                                              arrow(useOfPlaces(before), useOfPlaces(after))});
  return wide(
      table(Text::tr("Every school before and after"),
            {Text::tr("School"), Text::tr("Pupils"),
             Text::tr("Share of %1, points from the whole").arg(group.toHtmlEscaped()), Text::tr("Use of places")},
            rows));
}

} // namespace

QString arrow(const QString &before, const QString &after) {
  return before == after ? before : QStringLiteral("%1 → %2").arg(before, after);
}

QString schoolChanges(const StageCard &before, const StageCard &after) {
  const QString group = QString::fromStdString(before.data.dimensions.front().groups.front());
  const std::vector<Standing> schools = standings(before, after);
  return chart(schools, wholeShare(before.data), wholeShare(after.data), group) + schoolTable(schools, group);
}

} // namespace skolmix
