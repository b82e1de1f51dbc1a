#pragma once

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QString>
#include <QXmlStreamReader>

namespace skolmix {

inline bool says(const QString &page, const char *words) { return page.contains(QString::fromUtf8(words)); }

/// Fails where the page is not well-formed, tells a number that is none, or has a gap in a sentence.
inline void expectSound(QString page) {
  EXPECT_FALSE(QRegularExpression(QStringLiteral("\\b(nan|inf)\\b|%[1-9]")).match(page.toLower()).hasMatch())
      << page.toStdString();
  page.remove("<meta charset=\"utf-8\">").remove("<meta name=\"viewport\" content=\"width=device-width\">");
  QXmlStreamReader xml(page);
  while (!xml.atEnd())
    xml.readNext();
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " in line " << xml.lineNumber();
}

/// The part of a page from one text to the next of another, both included; empty without the first.
inline QString part(const QString &page, const char *from, const char *to) {
  const auto start = page.indexOf(QString::fromUtf8(from));
  const QString last = QString::fromUtf8(to);
  return start < 0 ? QString() : page.mid(start, page.indexOf(last, start) + last.size() - start);
}

/// What the row of a table with this heading says, cell by cell.
inline QStringList cells(const QString &page, const char *heading) {
  const QString row =
      part(page, qPrintable(QStringLiteral("<th scope=\"row\">%1").arg(QString::fromUtf8(heading))), "</tr>");
  QStringList result;
  const QRegularExpression cell(QStringLiteral("<td class=\"n\">(.*?)</td>"));
  for (auto found = cell.globalMatch(row); found.hasNext();)
    result.append(found.next().captured(1));
  return result;
}

/// Dots of a kind in the chart that is drawn for these words.
inline int dots(const QString &page, const char *kind) {
  return static_cast<int>(page.count(QStringLiteral("r=\"5\" class=\"%1\"").arg(QString::fromUtf8(kind))));
}

} // namespace skolmix
