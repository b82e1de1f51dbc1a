#include "processing/count_checks.h"

#include "presentation/text.h"
#include "processing/attributes.h"
#include "processing/count_table.h"

#include <algorithm>
#include <cmath>

namespace skolmix {
namespace {

/// Pupils are whole, but counts may be fractions.
QString countText(double pupils) { return written(pupils, isSame(pupils, std::round(pupils)) ? 0 : 1); }

/// The counts of the units, field by field.
class CountChecks {
public:
  CountChecks(Inspection &inspection, const CheckedLayer &units)
      : mInspection(inspection), mUnits(units), mTable(chosenCounts(inspection.run)) {
    mFields = mTable.columns;
    if (!mTable.totalField.isEmpty())
      mFields.push_back(mTable.totalField);
  }

  bool isEmpty() const { return mFields.empty() || mUnits.features.empty(); }

  void run() {
    for (std::size_t i = 0; i < mUnits.features.size(); ++i)
      mTable.rows.push_back({i, mUnits.features[i].feature.id(), {}, {}});
    for (const QString &field : mFields)
      readField(field);
    tellMissing();
    checkTable();
  }

  Pupils pupils() const {
    Pupils result;
    for (const CountRow &row : mTable.rows) {
      const bool isKnown = mTable.isComplete(row);
      const double known = mTable.dimensions.empty() ? 0 : CountTable::known(row, mTable.dimensions.front());
      result.push_back(isKnown ? std::optional(row.total.value_or(known)) : std::nullopt);
    }
    return result;
  }

private:
  const CheckedFeature &unit(const CountRow &row) const { return mUnits.features[row.number]; }
  void tell(Severity severity, Kind kind, const CountRow &row, const QString &what, const QString &advice,
            std::optional<Size> size = {}) {
    mInspection.add({severity, kind, mUnits.row(unit(row)), {what, advice}, std::move(size)});
  }
  void tellField(Kind kind, const QString &what, const QString &advice) {
    mInspection.add({Severity::Error, kind, mUnits.whole(), {what, advice}});
  }
  void tellField(Kind kind, const std::optional<Finding> &finding) {
    if (finding)
      tellField(kind, finding->what, finding->advice);
  }

  void readField(const QString &field);
  void readValue(const QString &field, const NumberValue &value, CountRow &row);
  bool isTextThroughout(const QString &field, const std::vector<NumberValue> &values);
  void tellMissing();
  void checkTable();
  void checkTotals(const Dimension &dimension);

  Inspection &mInspection;
  const CheckedLayer &mUnits;
  CountTable mTable; ///< a row per unit
  std::vector<QString> mFields;
  std::vector<QString> mEmptyFields;
  bool mHasUselessField = false; ///< of words, not numbers
};

/// Puts the field's values into the table, and tells those that are no counts.
void CountChecks::readField(const QString &field) {
  const int index = mUnits.source.field(field);
  std::vector<NumberValue> values;
  for (const CheckedFeature &feature : mUnits.features)
    values.push_back(numberValue(feature.feature.attribute(index)));
  if (std::ranges::all_of(values, [](const NumberValue &value) { return value.kind == NumberValue::Kind::Missing; })) {
    mEmptyFields.push_back(field);
    tellField(Kind::MissingCount, Text::tr("field “%1” is empty in every row.").arg(field),
              Text::tr("Choose another field, or correct the join that should have filled it."));
  }
  const bool isText = !mUnits.source.features->fields().at(index).isNumeric();
  const bool tellsValues = !isText || !isTextThroughout(field, values);
  mHasUselessField = mHasUselessField || !tellsValues;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (tellsValues)
      readValue(field, values[i], mTable.rows[i]);
    const bool isGood = values[i].kind == NumberValue::Kind::Number && isCount(values[i].number);
    const std::optional<double> count = isGood ? std::optional(values[i].number) : std::nullopt;
    if (field == mTable.totalField)
      mTable.rows[i].total = count;
    else
      mTable.rows[i].counts.push_back(count);
  }
}

/// Tells a field of text; true where it is of no use to name its values one by one.
bool CountChecks::isTextThroughout(const QString &field, const std::vector<NumberValue> &values) {
  const auto isWord = [](const NumberValue &value) { return value.kind == NumberValue::Kind::Text; };
  const auto words = static_cast<std::size_t>(std::ranges::count_if(values, isWord));
  const QString advice = Text::tr("Make a number field of it first, for example with the tool Refactor fields.");
  if (2 * words <= values.size()) {
    tellField(Kind::TextField, Text::tr("field “%1” holds text, not numbers.").arg(field), advice);
    return false;
  }
  const QString example = std::ranges::find_if(values, isWord)->text;
  const bool arePercentages = example.endsWith('%');
  const QString what = Text::tr("field “%1” holds text, not numbers: %2 of %3 values are no numbers, for example “%4”.")
                           .arg(field, QString::number(words), QString::number(values.size()), example);
  tellField(arePercentages ? Kind::SharesForCounts : Kind::TextField, what,
            arePercentages
                ? Text::tr("Shares cannot be added up over areas: multiply them by the number of pupils first.")
                : Text::tr("Choose a field with the number of pupils."));
  return true;
}

void CountChecks::readValue(const QString &field, const NumberValue &value, CountRow &row) {
  switch (value.kind) {
  case NumberValue::Kind::Missing:
    break;
  case NumberValue::Kind::Text:
    tell(Severity::Error, Kind::NotANumber, row,
         Text::tr("field “%1” holds “%2”, which is no number.").arg(field, value.text),
         Text::tr("Write the number of pupils, or leave it empty where it is not known."));
    break;
  case NumberValue::Kind::Suppressed:
    tell(Severity::Warning, Kind::SuppressedCount, row,
         Text::tr("field “%1” holds “%2” instead of a number: it is hidden, rounded or not known.")
             .arg(field, value.text),
         Text::tr("Ask for the number, or put an estimate there: a row without it is left out."));
    break;
  case NumberValue::Kind::Number:
    if (!isCount(value.number))
      tell(Severity::Error, Kind::ImpossibleCount, row,
           Text::tr("field “%1” holds %2, a negative or impossible count.").arg(field, value.text),
           Text::tr("A number of pupils is 0 or more: correct the row or filter it out."),
           std::isfinite(value.number) ? std::optional(Size::ofPupils(value.number)) : std::nullopt);
    break;
  }
}

/// One problem for all the fields that a row leaves empty.
void CountChecks::tellMissing() {
  for (const CountRow &row : mTable.rows) {
    QStringList missing;
    for (const QString &field : mFields) {
      const QVariant value = unit(row).feature.attribute(mUnits.source.field(field));
      if (std::ranges::count(mEmptyFields, field) == 0 && numberValue(value).kind == NumberValue::Kind::Missing)
        missing.append(quoted(field));
    }
    if (missing.isEmpty())
      continue;
    const double known = mTable.dimensions.empty() ? 0 : CountTable::known(row, mTable.dimensions.front());
    const double pupils = row.total.value_or(known);
    tell(Severity::Warning, Kind::MissingCount, row,
         Text::tr("there is no value in %1; the row is left out, with %2 pupils that are known in it.")
             .arg(missing.join(QStringLiteral(", ")), countText(pupils)),
         Text::tr("Write the number of pupils, 0 where there are none."), Size::ofPupils(pupils));
  }
}

/// Judges the rows that tools would use.
void CountChecks::checkTable() {
  CountTable complete = mTable;
  std::erase_if(complete.rows, [&](const CountRow &row) { return !mTable.isComplete(row); });
  double pupils = 0;
  for (const CountRow &row : complete.rows)
    for (const Dimension &dimension : mTable.dimensions)
      pupils += CountTable::known(row, dimension);
  if (pupils <= 0 && !mTable.dimensions.empty() && mEmptyFields.empty() && !mHasUselessField)
    tellField(Kind::NoPupils,
              Text::tr("there are no pupils in the fields %1.")
                  .arg(QStringList(mTable.columns.begin(), mTable.columns.end()).join(QStringLiteral(", "))),
              Text::tr("Choose the fields that hold the numbers of pupils."));
  for (const Dimension &dimension : mTable.dimensions) {
    const auto shares = sharesForCounts(complete, dimension);
    tellField(Kind::SharesForCounts, shares);
    tellField(Kind::CountedTwice, pupilsCountedTwice(complete, dimension));
    if (!shares)
      checkTotals(dimension);
  }
}

void CountChecks::checkTotals(const Dimension &dimension) {
  const QString name = QString::fromStdString(dimension.name);
  for (const CountRow &row : mTable.rows) {
    if (!mTable.isComplete(row))
      continue;
    const double own = CountTable::known(row, dimension);
    const double first = CountTable::known(row, mTable.dimensions.front());
    if (isAboveTotal(row, dimension))
      tell(Severity::Error, Kind::AboveTotal, row,
           Text::tr("the groups of “%1” hold %2 pupils, more than the field with all pupils says (%3).")
               .arg(name, countText(own), countText(*row.total)),
           Text::tr("Correct the row, or leave the field with all pupils empty: the groups then are everybody."),
           Size::ofPupils(own - *row.total));
    if (isUnlikeFirst(mTable, row, dimension))
      tell(Severity::Error, Kind::UnequalTotals, row,
           Text::tr("the groups of “%1” add up to %2 pupils, those of “%3” to %4.")
               .arg(name, countText(own), QString::fromStdString(mTable.dimensions.front().name), countText(first)),
           Text::tr("Correct the row. If some pupils are in no group, give the field with all pupils: the rest then "
                    "becomes a group of its own."),
           Size::ofPupils(own - first));
  }
}

} // namespace

Pupils checkCounts(Inspection &inspection) {
  const CheckedLayer *units = inspection.layer(Role::Units);
  if (!units)
    return {};
  CountChecks checks(inspection, *units);
  if (checks.isEmpty())
    return Pupils(units->features.size());
  checks.run();
  return checks.pupils();
}

} // namespace skolmix
