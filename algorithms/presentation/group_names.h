#pragma once

#include <QStringList>
#include <map>

namespace skolmix {

/// What groups are called in words, by the names of their fields.
using GroupNames = std::map<QString, QString>;

/// As its field, where nobody says otherwise.
inline QString called(const GroupNames &names, const QString &group) {
  const auto found = names.find(group);
  return found == names.end() ? group : found->second;
}

inline QStringList called(const GroupNames &names, const QStringList &groups) {
  QStringList result;
  for (const QString &group : groups)
    result.append(called(names, group));
  return result;
}

} // namespace skolmix
