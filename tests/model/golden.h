#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace skolmix {

/// The folder of reference data and values, `$SKOLMIX_GOLDEN` or `../shared/golden`: it is not part of the project.
std::optional<std::filesystem::path> goldenFolder();

/// A file of the folder as it is.
std::string goldenText(const std::string &file);

struct GoldenValue {
  double value;
  double tolerance; ///< 1e-9 for what is given in full and was not simulated, else as given
};

/// A value of golden.json.
GoldenValue goldenValue(const std::string &id);

/// The ids of all values of golden.json.
std::vector<std::string> goldenIds();

/// A table of text, by the names in its first row.
using TextTable = std::map<std::string, std::vector<std::string>>;
TextTable goldenTable(const std::string &file);

/// The folder of real layers, `$SKOLMIX_DATA` or `../shared/data`: it is not part of the project.
std::optional<std::filesystem::path> dataFolder();
TextTable dataTable(const std::string &file);

/// A column of numbers.
std::vector<double> numbers(const std::vector<std::string> &column);

} // namespace skolmix

/// Ends the test where there is no reference data.
#define SKIP_WITHOUT_GOLDEN_DATA()                                                                                     \
  if (!goldenFolder())                                                                                                 \
  GTEST_SKIP() << "No reference data: neither $SKOLMIX_GOLDEN nor ../shared/golden beside the project is a folder."

/// Ends the test where there are no real layers.
#define SKIP_WITHOUT_DATA(file)                                                                                        \
  if (!dataFolder() || !std::filesystem::exists(*dataFolder() / (file)))                                               \
  GTEST_SKIP() << "No real data: neither $SKOLMIX_DATA nor ../shared/data beside the project holds " << (file)
