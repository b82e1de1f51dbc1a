#include "processing/layer_differences.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/ledger.h"
#include "processing/mix_fields.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace skolmix {
namespace {

constexpr double exact = 1e-9;

using Rows = std::map<QString, std::vector<const QgsFeature *>>;

Rows rowsByText(const HeldLayer &layer, const QStringList &keys) {
  Rows rows;
  for (const QgsFeature &row : layer.rows) {
    QStringList texts;
    for (const QString &key : keys)
      texts.append(layer.text(row, key));
    texts.removeAll(QString());
    rows[texts.join(QStringLiteral(" · "))].push_back(&row);
  }
  return rows;
}

/// Half of the last decimal that figures were rounded to: whole numbers, four decimals, or none known.
double halfOfLastDecimal(const HeldLayer &layer, const QString &field) {
  for (const double step : {1.0, 1e-4})
    if (std::ranges::all_of(layer.rows, [&](const QgsFeature &row) {
          const double value = layer.number(row, field);
          return !std::isfinite(value) || std::abs(value - std::round(value / step) * step) < exact;
        }))
      return step / 2;
  return 0;
}

/// How far a published figure may be off besides: a count that differs too little from today's is published as today's,
/// and shares and use of places are those of whole pupils. With both counts of a share off by a pupil, it is off by two
/// in the whole.
double slack(const HeldLayer &layer, const QgsFeature &row, const QString &field) {
  const QString suffix = field.endsWith(before) ? before : field.endsWith(after) ? after : QString();
  const double pupils = std::max(1.0, layer.number(row, field::pupils(suffix)));
  const double ofShare = 200 / pupils;
  if (field.startsWith(QLatin1String("use_of_places")))
    return layer.number(row, field) / pupils;
  if (field == QLatin1String("pupils_change"))
    return 0.5 + 2 * unnoticed;
  if (field.contains(QLatin1String("_deviation")))
    return 0.5 + 2 * ofShare;
  if (field.contains(QLatin1String("_share")))
    return ofShare;
  return field.startsWith(QLatin1String("pupils")) || field.contains(QLatin1String("_pupils")) ? unnoticed : 0;
}

/// What was hidden says nothing of the figures themselves.
bool isFlag(const QString &field) { return field == QLatin1String("hidden") || field == QLatin1String("as_today"); }

/// Compares two layers field by field.
class Comparison {
public:
  Comparison(const HeldLayer &then, const HeldLayer &now, const QStringList &idFields, bool isRounded)
      : mThen(then), mNow(now), mIsRounded(isRounded) {
    for (const QgsField &field : then.fields) {
      const bool isShared = now.has(field.name()) && !isFlag(field.name());
      if (isShared && (field.type() == QMetaType::Type::QString || idFields.contains(field.name())))
        mKeys.append(field.name());
      else if (isShared && field.isNumeric() && now.fields.at(now.field(field.name())).isNumeric())
        mFigures.push_back({then.field(field.name()),
                            now.field(field.name()),
                            isRounded ? halfOfLastDecimal(then, field.name()) : 0,
                            {field.name()}});
    }
  }

  LayerDifferences result() {
    mResult.rowsThen = mThen.rows.size();
    mResult.rowsNow = mNow.rows.size();
    Rows then = rowsByText(mThen, mKeys);
    Rows now = rowsByText(mNow, mKeys);
    for (const auto &[text, rows] : then)
      compare(text, rows, now[text]);
    for (const auto &[text, rows] : now)
      for (std::size_t row = then[text].size(); row < rows.size(); ++row)
        mResult.rowsNew.append(text);
    for (const Figure &figure : mFigures)
      if (figure.difference.rows > 0)
        mResult.fields.push_back(figure.difference);
    std::ranges::stable_sort(mResult.fields, std::greater(), &FieldDifference::rows);
    return mResult;
  }

private:
  struct Figure {
    int then;
    int now;
    double halfOfLastDecimal;
    FieldDifference difference;
  };
  using RowsOfText = std::vector<const QgsFeature *>;

  void compare(const QString &text, const RowsOfText &then, const RowsOfText &now) {
    for (std::size_t row = 0; row < then.size(); ++row)
      if (row < now.size())
        for (Figure &figure : mFigures)
          compare(text, figure, *then[row], *now[row]);
      else
        mResult.rowsGone.append(text);
  }

  void compare(const QString &text, Figure &figure, const QgsFeature &then, const QgsFeature &now) {
    const double was = numberOrNone(then.attribute(figure.then)).value_or(NAN);
    const double is = numberOrNone(now.attribute(figure.now)).value_or(NAN);
    if (std::isnan(was) && (mIsRounded || std::isnan(is)))
      return;
    if (isAsToday(then, figure.difference.field))
      return;
    ++mResult.valuesCompared;
    const double off = std::abs(was - is);
    if (was == is || off <= tolerance(figure, then, was))
      return;
    ++mResult.valuesDifferent;
    FieldDifference &difference = figure.difference;
    ++difference.rows;
    const double size = std::isfinite(off) ? off : 0; // NULL on one side
    mResult.largest = std::max(mResult.largest, size);
    if (size <= difference.largest)
      return;
    difference.largest = size;
    difference.example = Text::tr("%1: %2 then, %3 now").arg(text, shown(was), shown(is));
  }

  /// Small changes were published as none.
  bool isAsToday(const QgsFeature &row, const QString &field) const {
    return mThen.number(row, QStringLiteral("as_today")) == 1 &&
           (field.endsWith(after) || field == QLatin1String("pupils_change"));
  }

  double tolerance(const Figure &figure, const QgsFeature &then, double was) const {
    const double ofNumbers = exact * std::max(1.0, std::abs(was));
    return mIsRounded ? figure.halfOfLastDecimal + slack(mThen, then, figure.difference.field) + ofNumbers : ofNumbers;
  }

  static QString shown(double value) {
    return std::isnan(value) ? QStringLiteral("NULL") : QString::number(value, 'g', 12);
  }

  const HeldLayer &mThen;
  const HeldLayer &mNow;
  bool mIsRounded;
  QStringList mKeys;
  std::vector<Figure> mFigures;
  LayerDifferences mResult;
};

} // namespace

LayerDifferences differences(const HeldLayer &then, const HeldLayer &now, const QStringList &idFields, bool isRounded) {
  return Comparison(then, now, idFields, isRounded).result();
}

} // namespace skolmix
