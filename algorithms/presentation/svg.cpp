#include "presentation/svg.h"

#include "presentation/page.h"

#include <cmath>

namespace skolmix::svg {

using html::element;

QString number(double value) { return QString::number(value, 'f', 1); }

QString line(double x1, double y1, double x2, double y2, const QString &kind) {
  return element(QStringLiteral("line"), {},
                 QStringLiteral("x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" class=\"%5\"")
                     .arg(number(x1), number(y1), number(x2), number(y2), kind));
}

QString rectangle(double x, double y, double width, double height, const QString &kind) {
  return element(QStringLiteral("rect"), {},
                 QStringLiteral("x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" class=\"%5\"")
                     .arg(number(x), number(y), number(width), number(height), kind));
}

QString words(double x, double y, const QString &anchor, const QString &content) {
  return element(QStringLiteral("text"), content.toHtmlEscaped(),
                 QStringLiteral("x=\"%1\" y=\"%2\" text-anchor=\"%3\"").arg(number(x), number(y), anchor));
}

double roundStep(double least) {
  const double power = std::pow(10, std::floor(std::log10(least)));
  for (const double factor : {1, 2, 5})
    if (factor * power >= least)
      return factor * power;
  return 10 * power;
}

QString chart(double width, double height, const QString &kind, const QString &title, const QString &content) {
  return element(QStringLiteral("svg"), content,
                 QStringLiteral("class=\"%1\" viewBox=\"0 0 %2 %3\" role=\"img\" aria-label=\"%4\"")
                     .arg(kind, number(width), number(height), title.toHtmlEscaped()));
}

} // namespace skolmix::svg
