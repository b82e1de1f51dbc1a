#pragma once

#include <QString>
#include <QStringList>
#include <string>

/// The building blocks of self-contained HTML pages: no scripts, no other files, fit to print. Texts are HTML unless it
/// says otherwise: what users have named has to be escaped.
namespace skolmix::html {

QString escaped(const std::string &text);

/// `attributes` as they stand in the tag.
QString element(const QString &name, const QString &content, const QString &attributes = {});

QString paragraph(const QString &content);
QString list(const QStringList &items);

/// A number as users write it; a dash where there is none.
QString orDash(double value, int decimals);

/// From the one to the other; a dash where one of them is none.
QString between(double low, double high, int decimals);

/// Something with a small text below it, which may be empty.
QString withSmall(const QString &content, const QString &small);

/// A figure of a table.
QString cell(const QString &content);
QString row(const QString &heading, const QStringList &cells);
QString table(const QString &caption, const QStringList &headings, const QString &rows);

/// A table that scrolls by itself where the page is narrow; its figures stand to the right.
QString wide(const QString &table, const QString &kind = QStringLiteral("figures"));

/// What the page has to say first.
QString answerBox(const QString &content);

/// "What to know about the data", nothing without warnings. They are plain text.
QString dataNotes(const QStringList &warnings);

/// A page from its heading on, in the language of the texts; `title` is HTML too, `style` is added to that of all
/// pages.
QString document(const QString &title, const QString &content, const QString &style = {});

/// What a page ends with.
QString footer();

/// The whole page, in the language of the texts.
QString page(const QString &title, const QString &body);

} // namespace skolmix::html
