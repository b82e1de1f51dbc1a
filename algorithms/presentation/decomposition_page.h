#pragma once

#include <QStringList>
#include <vector>

namespace skolmix {

/// A figure as the sum of what it is made of, step by step.
struct Steps {
  struct Step {
    QString name;
    double value;        ///< may be below zero
    QString explanation; ///< in plain words; may be empty
  };
  QString heading;
  QString answer; ///< one or two sentences
  std::vector<Step> steps;
  QString totalName;
  double total; ///< the steps' sum
};

/// How far a lever could bring H down at most.
struct Ceiling {
  QString lever;
  double from, to;
  QString condition; ///< under which this is so
};

/// What the page about where segregation comes from is made of.
struct DecompositionPage {
  QString title;
  std::vector<Steps> steps;
  std::vector<Ceiling> ceilings; ///< may be empty
  QStringList warnings;
};
QString decompositionPage(const DecompositionPage &page);

} // namespace skolmix
