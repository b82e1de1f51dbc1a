#include "presentation/report_layout.h"

#include "presentation/layout_tables.h"
#include "presentation/scenario_answer.h"
#include "presentation/text.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <functional>
#include <qgslayoutitemmap.h>

namespace skolmix {
namespace {

constexpr double margin = 20;
constexpr double bodyPoints = 9.5;
constexpr double leastOfPart = 25;  ///< what has to fit below a heading
constexpr double leastOfPage = 0.4; ///< what is less than that much of a page is not divided

QgsTextFormat bodyType() {
  QgsTextFormat format = typeface(bodyPoints);
  format.setLineHeight(1.2);
  return format;
}

/// Puts blocks below each other, and starts a new page where one does not fit.
class PageFlow {
public:
  PageFlow(QgsPrintLayout &layout, const LayoutText &text)
      : _sheet{layout, 0}, _text(text), _room(addFurniture(_sheet, text, margin)), _top(_room.top()) {
    _text = {{}, _text.title, _text.source};
  }

  /// A heading stays with what follows.
  void heading(const QString &text, double heightBelow = leastOfPart) {
    require(heightBelow + 8);
    if (_top > _room.top())
      _top += 4;
    put(text, typeface(12, true), 1.5);
  }

  void caption(const QString &text, double heightBelow) {
    require(6 + heightBelow);
    if (_top > _room.top())
      _top += 2;
    put(text, typeface(9, true), 1);
  }

  void note(const QString &text) {
    const QgsTextFormat format = typeface(8, false, ink::faint);
    require(heightOf(text, format));
    put(text, format, 2.5);
  }

  void box(const QString &text, const QgsTextFormat &format) {
    const double height =
        textHeight(_sheet.layout, text, format, _room.width() - 2 * textBoxMargin) + 2 * textBoxMargin;
    require(height);
    _top += 1.5;
    addTextBox(_sheet, literal(text), take(height, 4), format);
  }

  /// Breaks between lines where it does not fit, and now and then anyway: QGIS takes long to draw long texts.
  void paragraph(const QString &text, double indent = 0) {
    constexpr int most = 12;
    const QgsTextFormat format = bodyType();
    const double width = _room.width() - indent;
    QStringList lines = linesOf(_sheet.layout, text, format, width);
    while (!lines.isEmpty()) {
      const auto first = [&](int number) { return lines.mid(0, number).join('\n'); };
      const auto height = [&](int number) { return textHeight(_sheet.layout, first(number), format, width); };
      require(height(3));
      int number = std::min(most, static_cast<int>(lines.size()));
      while (number > 1 && height(number) > left())
        --number;
      const bool isLast = number == lines.size();
      const QRectF place = take(height(number), isLast ? 1.5 : 0.5).adjusted(indent, 0, 0, 0);
      addText(_sheet, literal(first(number)), place, format);
      lines = lines.mid(number);
    }
  }

  void list(const QStringList &items, const std::function<QString(int)> &mark) {
    constexpr double indent = 6;
    for (int i = 0; i < items.size(); ++i) {
      const double line = textHeight(_sheet.layout, QStringLiteral("X\nX\nX"), bodyType(), 100);
      require(std::min(line, textHeight(_sheet.layout, items[i], bodyType(), _room.width() - indent)));
      addText(_sheet, mark(i), QRectF(_room.left(), _top, indent - 1, 5), bodyType());
      paragraph(items[i], indent);
    }
  }

  /// Goes on on further pages where it is long.
  void table(const LayoutTable &table, const QString &title) {
    const double whole = tableHeight(_sheet.layout, table);
    if (whole < leastOfPage * _room.height())
      require(6 + whole);
    std::size_t row = 0;
    while (row < table.rows.size()) {
      caption(row == 0 ? title : Text::tr("%1, continued").arg(title), leastOfPart);
      const TablePart part = addTable(_sheet, table, rest(), row);
      take(part.height, 3);
      row = part.nextRow;
      if (row < table.rows.size())
        newPage();
    }
  }

  /// The room for something of that height, on this page or the next.
  QRectF area(double height, double space) {
    require(height);
    return take(height, space);
  }

  const Sheet &sheet() const { return _sheet; }
  double width() const { return _room.width(); }
  double heightOfPage() const { return _room.height(); }
  double left() const { return _room.bottom() - _top; }

private:
  QRectF rest() const { return {_room.left(), _top, _room.width(), left()}; }

  double heightOf(const QString &text, const QgsTextFormat &format) const {
    return textHeight(_sheet.layout, text, format, _room.width());
  }

  QRectF take(double height, double space) {
    const QRectF taken(_room.left(), _top, _room.width(), height);
    _top += height + space;
    return taken;
  }

  void put(const QString &text, const QgsTextFormat &format, double space) {
    addText(_sheet, literal(text), take(heightOf(text, format), space), format);
  }

  void newPage() {
    _sheet.page = addSheet(_sheet.layout).page;
    _room = addFurniture(_sheet, _text, margin);
    _top = _room.top();
  }

  void require(double height) {
    if (height > left() && _top > _room.top())
      newPage();
  }

  Sheet _sheet;
  LayoutText _text;
  QRectF _room;
  double _top;
};

/// Height by width of an SVG document's viewBox.
double proportionOf(const QByteArray &svg) {
  constexpr double usual = 0.6;
  QXmlStreamReader reader(svg);
  if (!reader.readNextStartElement())
    return usual;
  const QStringList box =
      reader.attributes().value(QLatin1String("viewBox")).toString().simplified().split(' ', Qt::SkipEmptyParts);
  if (box.size() != 4 || box[2].toDouble() <= 0 || box[3].toDouble() <= 0)
    return usual;
  return box[3].toDouble() / box[2].toDouble();
}

QString dot(int) { return QStringLiteral("•"); }
QString number(int i) { return QStringLiteral("%1.").arg(i + 1); }

void addAnswer(PageFlow &flow, const ReportLayout &report) {
  flow.heading(Text::tr("The question"));
  flow.paragraph(report.question);
  QgsTextFormat format = typeface(11);
  format.setLineHeight(1.25);
  flow.box(report.answer.join(' '), format);
}

void addMaps(PageFlow &flow, const ReportLayout &report) {
  constexpr double height = 95;
  constexpr double legendHeight = 48;
  const QRectF box = flow.area(height + legendHeight + 8, 2);
  const MapPair maps = addMapPair(flow.sheet(), report.before, report.after, report.extent,
                                  QRectF(box.topLeft(), QSizeF(box.width(), height)));
  fitSchools(maps);
  const double top = box.top() + height + 4;
  constexpr double scaleWidth = 50;
  addLegend(flow.sheet(), report.legend, *maps.after,
            QRectF(box.left(), top, box.width() - scaleWidth - 5, legendHeight), 2);
  addScale(flow.sheet(), *maps.after, QRectF(box.right() - scaleWidth, top, scaleWidth, scaleHeight));
}

void addFigures(PageFlow &flow, const ReportLayout &report) {
  const ScenarioTables &tables = report.tables;
  flow.heading(Text::tr("What would come of it"));
  flow.table(scorecardTable(tables, report.scenario, flow.width(), true),
             Text::tr("Today and then: %1").arg(tables.scenarios[report.scenario].name));
  flow.note(scorecardNote(tables, report.scenario));
  if (tables.scenarios.size() > 1 || tables.nearest)
    flow.table(scenarioTable(tables, flow.width()), Text::tr("All scenarios, the lowest segregation first"));
}

void addChart(PageFlow &flow, const ReportChart &chart) {
  constexpr double rest = 20;       // for its title and note
  constexpr double smallest = 0.75; // before it goes to the next page
  const double wanted = std::min(flow.width() * proportionOf(chart.svg), flow.heightOfPage() - rest);
  const double height = flow.left() - rest > smallest * wanted ? std::min(wanted, flow.left() - rest) : wanted;
  flow.caption(chart.title, height);
  addSvg(flow.sheet(), chart.svg, flow.area(height, 1.5));
  if (!chart.note.isEmpty())
    flow.note(chart.note);
}

void addSchools(PageFlow &flow, const ReportLayout &report) {
  const ScenarioTables &tables = report.tables;
  constexpr double introduction = 12;
  flow.heading(Text::tr("School by school"), introduction + 2 * leastOfPart);
  flow.paragraph(Text::tr("The schools furthest above the whole stand first, those furthest below it last: segregation "
                          "is a relation between both ends."));
  const QStringList stages = tables.stages.isEmpty() ? QStringList{QString()} : tables.stages;
  for (const QString &stage : stages)
    for (std::size_t dimension = 0; dimension < tables.dimensions.size(); ++dimension) {
      const QString groups = called(tables.names, tables.dimensions[dimension]).join(QStringLiteral(", "));
      flow.table(mixTable(tables, report.scenario, stage, dimension, flow.width()),
                 stage.isEmpty() ? groups : Text::tr("%1: %2", "a stage and groups").arg(stage, groups));
    }
  if (tables.hiddenBelow > 0)
    flow.note(hiddenSentence(tables.hiddenBelow));
}

void addList(PageFlow &flow, const QString &heading, const QStringList &items,
             const std::function<QString(int)> &mark) {
  if (items.isEmpty())
    return;
  flow.heading(heading);
  flow.list(items, mark);
}

} // namespace

QgsPrintLayout &addReportLayout(QgsProject &project, const ReportLayout &report) {
  QgsPrintLayout &layout = addLayout(project, report.name, paperSize(Paper::A4, Orientation::Portrait));
  PageFlow flow(layout, literal(report.text));
  addAnswer(flow, report);
  addMaps(flow, report);
  addFigures(flow, report);
  for (const ReportChart &chart : report.charts)
    addChart(flow, chart);
  addSchools(flow, report);
  addList(flow, Text::tr("What the model takes for granted"), report.assumptions, dot);
  addList(flow, Text::tr("What the model cannot know"), report.unknowns, dot);
  addList(flow, Text::tr("Sources"), report.sources, dot);
  addList(flow, Text::tr("How to make it again"), report.steps, number);
  return layout;
}

} // namespace skolmix
