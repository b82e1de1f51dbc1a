#include "processing/feature_list.h"

#include "presentation/text.h"

namespace skolmix {

QString FeatureList::text() const {
  const QString names = mNames.join(QStringLiteral(", "));
  const int more = mCount - static_cast<int>(mNames.size());
  return more > 0 ? Text::tr("%1 and %2 more").arg(names, QString::number(more)) : names;
}

} // namespace skolmix
