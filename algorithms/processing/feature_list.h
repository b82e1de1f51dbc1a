#pragma once

#include <QStringList>
#include <qgsfeatureid.h>

namespace skolmix {

/// Rows with the same problem, named in one sentence: the first ten, and how many more.
class FeatureList {
public:
  void add(const QString &name) {
    if (mCount++ < 10)
      mNames.append(name);
  }
  void add(QgsFeatureId id) { add(QString::number(id)); }

  bool isEmpty() const { return mCount == 0; }
  int count() const { return mCount; }
  QString countText() const { return QString::number(mCount); }
  /// For example "1, 5, 9 and 12 more".
  QString text() const;

private:
  int mCount = 0;
  QStringList mNames;
};

} // namespace skolmix
