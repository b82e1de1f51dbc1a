#include "presentation/page.h"

#include "presentation/text.h"

#include <cmath>

namespace skolmix::html {
namespace {

const char *const style = R"(
body{font:16px/1.5 system-ui,sans-serif;color:#222;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem;margin-bottom:.2rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #ccc}
.answer{font-size:1.15rem;background:#f3f1ec;border-left:5px solid #0b5563;padding:.8rem 1rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:1rem 0}caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{padding:.3rem .5rem;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}td.n{white-space:nowrap}
svg{width:100%;height:auto;font:12px system-ui,sans-serif}.small{font-size:11px;fill:#555}.tick{stroke:#ddd}
.whole{stroke:#555;stroke-width:1.5}.move{stroke:#888;stroke-width:2}.range{stroke:#ddd;stroke-width:8}.before{fill:#fff;stroke:#555;stroke-width:1.5}
.below{fill:#542788}.above{fill:#b35806}footer{color:#666;font-size:.85rem;margin-top:2rem}
section+section .answer{font-size:1rem}.answer p{margin:0}.answer .detail{font-size:1rem;margin-top:.5rem}
.figures,.plain{overflow-x:auto}.plain tbody th{font-weight:400}.plain td.n{white-space:normal}.figures tr>*+*{text-align:right;font-variant-numeric:tabular-nums}.figures .group{padding-top:.9rem}
.figures tbody th:not(.group){font-weight:400}.with-total tbody tr:last-child>*{border-top:1px solid #777;font-weight:600}
h3{font-size:1.05rem;margin:1.6rem 0 .3rem}small{font-weight:400;color:#555}
svg.funnel{display:block;max-width:48rem;margin:1rem auto;font-size:13px}.chance{fill:#e6e3dc}.lead{stroke:#777;stroke-width:.8}
.within{fill:#fff;stroke-width:2}.below.within{stroke:#542788}.above.within{stroke:#b35806}
svg.funnel text{paint-order:stroke;stroke:rgba(255,255,255,.75);stroke-width:3px}
svg.waterfall{display:block;max-width:52rem;margin:1rem auto;font-size:13px}.step{fill:#0b5563}.back{fill:#7fb3b8}.total{fill:#444}
.joint{stroke:#999}.axis{stroke:#555}.saved{fill:#c9dfe1}.figure{font-weight:600}
.panels{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}.panels figure{margin:0;flex:1 1 17rem}.panels figcaption{font-weight:600;font-size:.95rem}
svg.dots{display:block;max-width:52rem;margin:1rem auto;font-size:12px}svg.dots .small{font-size:11px}
.trend{fill:none;stroke:#0b5563;stroke-width:2.5}.dot{fill:#0b5563}.by-chance{fill:none;stroke:#777;stroke-width:1.5;stroke-dasharray:5 4}.interval{fill:#cfe3e5}
@media(max-width:40rem){svg.funnel{font-size:17px;overflow:visible}svg.dots{min-width:36rem;font-size:13px}.figures{font-size:.9rem}.figures th,.figures td{padding:.3rem .25rem}}
@media print{body{margin:0;max-width:none;font-size:11pt}.answer{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.figures,.plain{overflow:visible}svg,tr,.answer{break-inside:avoid}h2,h3,caption{break-after:avoid}thead{display:table-header-group}}
)";

} // namespace

QString escaped(const std::string &text) { return QString::fromStdString(text).toHtmlEscaped(); }

QString element(const QString &name, const QString &content, const QString &attributes) {
  return QStringLiteral("<%1%2>%3</%1>\n").arg(name, attributes.isEmpty() ? QString() : ' ' + attributes, content);
}

QString paragraph(const QString &content) { return element(QStringLiteral("p"), content); }

QString list(const QStringList &items) {
  QString content;
  for (const QString &item : items)
    content += element(QStringLiteral("li"), item);
  return element(QStringLiteral("ul"), content);
}

QString orDash(double value, int decimals) {
  return std::isfinite(value) ? written(value, decimals) : QStringLiteral("–");
}

QString withSmall(const QString &content, const QString &small) {
  return small.isEmpty() ? content : QStringLiteral("%1<br/><small>%2</small>").arg(content, small);
}

QString between(double low, double high, int decimals) {
  return std::isfinite(low) && std::isfinite(high)
             ? QStringLiteral("%1–%2").arg(written(low, decimals), written(high, decimals))
             : QStringLiteral("–");
}

QString cell(const QString &content) { return element(QStringLiteral("td"), content, QStringLiteral("class=\"n\"")); }

QString row(const QString &heading, const QStringList &cells) {
  QString content = element(QStringLiteral("th"), heading, QStringLiteral("scope=\"row\""));
  for (const QString &one : cells)
    content += cell(one);
  return element(QStringLiteral("tr"), content);
}

QString table(const QString &caption, const QStringList &headings, const QString &rows) {
  QString head;
  for (const QString &heading : headings)
    head += element(QStringLiteral("th"), heading, QStringLiteral("scope=\"col\""));
  return element(QStringLiteral("table"), element(QStringLiteral("caption"), caption) +
                                              element(QStringLiteral("thead"), element(QStringLiteral("tr"), head)) +
                                              element(QStringLiteral("tbody"), rows));
}

QString wide(const QString &table, const QString &kind) {
  return element(QStringLiteral("div"), table, QStringLiteral("class=\"%1\"").arg(kind));
}

QString answerBox(const QString &content) {
  return element(QStringLiteral("div"), content, QStringLiteral("class=\"answer\""));
}

QString dataNotes(const QStringList &warnings) {
  if (warnings.isEmpty())
    return {};
  QStringList notes;
  for (const QString &warning : warnings)
    notes.append(warning.toHtmlEscaped());
  return element(QStringLiteral("h2"), Text::tr("What to know about the data")) + list(notes);
}

QString document(const QString &title, const QString &content, const QString &ownStyle) {
  const QString language = Text::tr("en", "the language code of these texts");
  return QStringLiteral(
             "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
             "<meta name=\"viewport\" "
             "content=\"width=device-width\"><title>%2</title><style>%3</style></head>\n<body>\n%4</body></html>\n")
      .arg(language, title, QString::fromUtf8(style) + ownStyle, content);
}

QString footer() {
  return element(QStringLiteral("footer"), QStringLiteral("Skolmix %1").arg(QStringLiteral(SKOLMIX_VERSION)));
}

QString page(const QString &title, const QString &body) {
  return document(title, element(QStringLiteral("h1"), title) + body + footer());
}

} // namespace skolmix::html
