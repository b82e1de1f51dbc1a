#pragma once

#include <stdexcept>

namespace skolmix {

/// Thrown with a sentence a planner understands.
class Error : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// Thrown when the user has asked to stop.
class Cancelled : public std::exception {
public:
  const char *what() const noexcept override { return "Cancelled."; }
};

} // namespace skolmix

/// Marks a sentence of the core for translation; the core itself knows no language.
#define SKOLMIX_MESSAGE(context, sentence) sentence
