#pragma once

#include <QString>

/// The building blocks of charts in HTML pages. Lengths are in the units of the chart's own width and height.
namespace skolmix::svg {

/// A coordinate.
QString number(double value);

QString line(double x1, double y1, double x2, double y2, const QString &kind);
QString rectangle(double x, double y, double width, double height, const QString &kind);
/// Plain text; `anchor` is start, middle or end.
QString words(double x, double y, const QString &anchor, const QString &content);

/// 1, 2 or 5 times a power of ten, at least `least`: a step between marks of an axis.
double roundStep(double least);

/// The chart; `title` is plain text, for those who do not see it.
QString chart(double width, double height, const QString &kind, const QString &title, const QString &content);

} // namespace skolmix::svg
