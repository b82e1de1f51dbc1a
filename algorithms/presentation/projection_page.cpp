#include "presentation/projection_page.h"

#include "presentation/line_chart.h"
#include "presentation/page.h"
#include "presentation/text.h"

#include <algorithm>
#include <functional>

namespace skolmix {
namespace {

using namespace html;

// --- The figures -------------------------------------------------------------------------------------------------

/// What to count of a year's row of the totals.
using Sum = std::function<double(std::span<const double>)>;

Sum ofStage(const ProjectionPage &page, std::size_t stage) {
  return [groups = page.groups.size(), stage](std::span<const double> row) {
    return sum(row.subspan(stage * groups, groups));
  };
}

Sum ofGroup(const ProjectionPage &page, std::size_t group) {
  return [groups = page.groups.size(), group](std::span<const double> row) {
    double pupils = 0;
    for (std::size_t column = group; column < row.size(); column += groups)
      pupils += row[column];
    return pupils;
  };
}

Series seriesOf(const Counts &totals, const Sum &sum) {
  Series series;
  for (std::size_t year = 0; year < totals.rows(); ++year)
    series.push_back(sum(totals[year]));
  return series;
}

Variants<Series> seriesOf(const ProjectionPage &page, const Sum &sum) {
  return {seriesOf(page.totals.low, sum), seriesOf(page.totals.mid, sum), seriesOf(page.totals.high, sum)};
}

bool isSpread(const Variants<double> &values) { return written(values.low, 0) != written(values.high, 0); }

Variants<double> at(const Variants<Series> &series, std::size_t year) {
  return {series.low[year], series.mid[year], series.high[year]};
}

QString figure(const Variants<double> &values) {
  return withSmall(written(values.mid, 0), isSpread(values) ? between(values.low, values.high, 0) : QString());
}

// --- The words ---------------------------------------------------------------------------------------------------

QString answer(const ProjectionPage &page) {
  const Variants<Series> all = seriesOf(page, [](std::span<const double> row) { return sum(row); });
  const Variants<double> last = at(all, page.years.size() - 1);
  const QString headline =
      Text::tr("From %1 to %2 the pupils of all stages go from %3 to %4, a change of %5.")
          .arg(page.years.front().toHtmlEscaped(), page.years.back().toHtmlEscaped(), written(all.mid.front(), 0),
               written(last.mid, 0), signedNumber(last.mid - all.mid.front(), 0));
  const QString spread =
      isSpread(last) ? Text::tr("If all that is assumed turns out low there will be %1, if all turns out high, %2.")
                           .arg(written(last.low, 0), written(last.high, 0))
                     : Text::tr("How unsure this is, nobody has told: no low and high assumptions were given.");
  return answerBox(paragraph(headline + ' ' + spread));
}

QString panels(const ProjectionPage &page) {
  QString charts;
  for (std::size_t stage = 0; stage < page.stages.size(); ++stage) {
    const Variants<Series> series = seriesOf(page, ofStage(page, stage));
    const QString &name = page.stages[stage].name;
    charts += lineChart({name,
                         Text::tr("Pupils of %1, year by year").arg(name),
                         page.years,
                         series.mid,
                         series.low,
                         series.high,
                         {},
                         0});
  }
  return element(QStringLiteral("h2"), Text::tr("Year by year")) +
         element(QStringLiteral("div"), charts, QStringLiteral("class=\"panels\"")) +
         paragraph(
             Text::tr("The line is what is most likely; the pale band reaches from low to high. Every stage has a "
                      "scale of its own, from zero."));
}

/// The last year in which nobody of the stage was born after the start; all pupils are then counted children.
QString bornUntil(const ProjectionPage &page, std::size_t stage) {
  return page.years[std::min(page.stages[stage].ages.first, page.years.size() - 1)].toHtmlEscaped();
}

QString stageTable(const ProjectionPage &page) {
  QString rows;
  for (std::size_t stage = 0; stage < page.stages.size(); ++stage) {
    const Variants<Series> series = seriesOf(page, ofStage(page, stage));
    const auto most = static_cast<std::size_t>(std::ranges::max_element(series.mid) - series.mid.begin());
    rows +=
        row(withSmall(page.stages[stage].name.toHtmlEscaped(),
                      Text::tr("ages %1 to %2").arg(page.stages[stage].ages.first).arg(page.stages[stage].ages.last)),
            {written(series.mid.front(), 0), figure(at(series, page.years.size() - 1)),
             signedNumber(series.mid.back() - series.mid.front(), 0),
             withSmall(page.years[most].toHtmlEscaped(), written(series.mid[most], 0)), bornUntil(page, stage)});
  }
  return wide(table(Text::tr("Stages"),
                    {Text::tr("Stage"), page.years.front().toHtmlEscaped(), page.years.back().toHtmlEscaped(),
                     Text::tr("Change"), Text::tr("Most pupils"), Text::tr("All were born at the start until")},
                    rows));
}

QString share(double part, double whole) {
  return whole > 0 ? Text::tr("%1 %").arg(written(100 * part / whole, 1)) : QString();
}

QString groupTable(const ProjectionPage &page) {
  if (page.groups.size() < 2)
    return {};
  const Series all = seriesOf(page.totals.mid, [](std::span<const double> row) { return sum(row); });
  QString rows;
  for (std::size_t group = 0; group < page.groups.size(); ++group) {
    const Variants<Series> series = seriesOf(page, ofGroup(page, group));
    const Variants<double> last = at(series, page.years.size() - 1);
    rows += row(page.groups[group].toHtmlEscaped(),
                {withSmall(written(series.mid.front(), 0), share(series.mid.front(), all.front())),
                 withSmall(written(last.mid, 0), share(last.mid, all.back())), between(last.low, last.high, 0)});
  }
  return wide(table(Text::tr("Groups, all stages"),
                    {Text::tr("Group"), page.years.front().toHtmlEscaped(), page.years.back().toHtmlEscaped(),
                     Text::tr("Low to high")},
                    rows));
}

QString yearTable(const ProjectionPage &page) {
  QStringList headings{Text::tr("Year")};
  std::vector<Variants<Series>> columns;
  for (std::size_t stage = 0; stage < page.stages.size(); ++stage) {
    headings.append(page.stages[stage].name.toHtmlEscaped());
    columns.push_back(seriesOf(page, ofStage(page, stage)));
  }
  headings.append(Text::tr("All stages"));
  columns.push_back(seriesOf(page, [](std::span<const double> row) { return sum(row); }));
  QString rows;
  for (std::size_t year = 0; year < page.years.size(); ++year) {
    QStringList cells;
    for (const Variants<Series> &column : columns)
      cells.append(figure(at(column, year)));
    rows += row(page.years[year].toHtmlEscaped(), cells);
  }
  return wide(table(Text::tr("Pupils, year by year"), headings, rows));
}

QString accountTable(const ProjectionPage &page) {
  using Told = QString (*)(double);
  const Told count = [](double people) { return written(people, 0); };
  const Told gain = [](double people) { return signedNumber(people, 0); };
  const Told loss = [](double people) { return signedNumber(-people, 0); };
  const auto line = [&](const QString &name, double Account::*part, Told told) {
    const auto &[low, mid, high] = page.accounts;
    return row(name, {told(low.*part), told(mid.*part), told(high.*part)});
  };
  const auto peopleIn = [](const QString &year) { return Text::tr("People in %1").arg(year.toHtmlEscaped()); };
  return wide(table(Text::tr("What became of everybody, of all ages, in all years"),
                    {QString(), Text::tr("Low"), Text::tr("Most likely"), Text::tr("High")},
                    line(peopleIn(page.years.front()), &Account::start, count) +
                        line(Text::tr("Born"), &Account::births, gain) +
                        line(Text::tr("Moved in less moved out"), &Account::moves, gain) +
                        line(Text::tr("In new dwellings"), &Account::housing, gain) +
                        line(Text::tr("Died"), &Account::deaths, loss) +
                        line(Text::tr("Grew older than the oldest age"), &Account::older, loss) +
                        line(peopleIn(page.years.back()), &Account::end, count)),
              QStringLiteral("figures with-total"));
}

QString explanations(const ProjectionPage &page) {
  QStringList items{
      Text::tr(
          "Children grow a year older each year, where they live. Some die, some move in or out, by the rates that "
          "were given for their age and group; new dwellings bring children in the year they are finished."),
      Text::tr("<i>Low</i> and <i>high</i> take all that is assumed at its lowest or highest at once. They are no "
               "interval that holds so many times in a hundred, but two worlds that can be imagined."),
      Text::tr("The pupils of the first years are already born: what is told of them rests on counted children. After "
               "the year in the last column of the table of stages, more and more of them rest on births to come.")};
  if (!page.hasRates)
    items.append(Text::tr("No rates were given: everyone stays and lives, and every year has as many newborns as the "
                          "one before. This is what would be if nothing changed, not what is likely."));
  if (!page.hasHousing)
    items.append(Text::tr("No new dwellings were given: what is planned to be built adds nobody."));
  return element(QStringLiteral("h2"), Text::tr("How to read this")) + list(items);
}

QString limits() {
  return element(QStringLiteral("h2"), Text::tr("What a projection cannot know")) +
         list({Text::tr("Whether the assumptions hold. It says what follows from them, and no more; try others."),
               Text::tr("Single areas: the same rates hold in all of them, but few children move in and out of each, "
                        "by chance. Sums over many areas are far surer than the figures of one."),
               Text::tr("What becomes of the dwellings there are: old people move, and families with children take "
                        "over. Such areas get more children than any rate for the whole tells."),
               Text::tr("Whether the new dwellings are finished in time, and who moves there."),
               Text::tr("Who of the children goes to which school: the tools for the expected mix tell that, from the "
                        "pupils of one year and stage.")});
}

} // namespace

QString projectionPage(const ProjectionPage &page) {
  return html::page(page.title.toHtmlEscaped(), answer(page) + panels(page) + stageTable(page) + groupTable(page) +
                                                    yearTable(page) + accountTable(page) + explanations(page) +
                                                    limits() + dataNotes(page.warnings));
}

} // namespace skolmix
