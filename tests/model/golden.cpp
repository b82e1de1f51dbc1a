#include "model/golden.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace skolmix {
namespace {

/// The number behind "name": in a piece of JSON, as it is written.
std::string numberOf(const std::string &json, const std::string &name) {
  const std::size_t start = json.find('"' + name + "\":");
  if (start == std::string::npos)
    throw std::runtime_error("No " + name + " in " + json);
  const std::size_t first = json.find_first_of("-0123456789", start);
  return json.substr(first, json.find_first_not_of("-+.e0123456789", first) - first);
}

/// The cells of a line of comma-separated values; commas between double quotes are text.
std::vector<std::string> cells(const std::string &line) {
  std::vector<std::string> result(1);
  bool quoted = false;
  for (const char c : line)
    if (c == '"')
      quoted = !quoted;
    else if (c == ',' && !quoted)
      result.emplace_back();
    else if (c != '\r')
      result.back() += c;
  return result;
}

TextTable tableOf(const std::string &text) {
  std::istringstream lines(text);
  std::string line;
  std::getline(lines, line);
  const std::vector<std::string> names = cells(line);
  TextTable result;
  while (std::getline(lines, line)) {
    std::vector<std::string> row = cells(line);
    row.resize(names.size());
    for (std::size_t i = 0; i < names.size(); ++i)
      result[names[i]].push_back(std::move(row[i]));
  }
  return result;
}

std::optional<std::filesystem::path> folderOf(const char *variable, const char *usual) {
  const char *chosen = std::getenv(variable);
  const std::filesystem::path folder = chosen ? chosen : usual;
  return std::filesystem::is_directory(folder) ? std::optional(folder) : std::nullopt;
}

std::string textOf(const std::filesystem::path &file) {
  std::ifstream in(file);
  if (!in)
    throw std::runtime_error("Cannot read " + file.string());
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

} // namespace

std::optional<std::filesystem::path> goldenFolder() { return folderOf("SKOLMIX_GOLDEN", GOLDEN_FOLDER); }

std::optional<std::filesystem::path> dataFolder() { return folderOf("SKOLMIX_DATA", DATA_FOLDER); }

std::string goldenText(const std::string &file) { return textOf(*goldenFolder() / file); }

GoldenValue goldenValue(const std::string &id) {
  const std::string json = goldenText("golden.json");
  const std::size_t start = json.find("\"id\": \"" + id + '"');
  if (start == std::string::npos)
    throw std::runtime_error("golden.json has no value " + id);
  const std::string entry = json.substr(start, json.find("\"source\"", start) - start);
  const std::string value = numberOf(entry, "value");
  const double tolerance = std::stod(numberOf(entry, "tolerance"));
  const bool isInFull = value.size() > 15;
  const bool isSimulated = isInFull && tolerance >= 1e-3;
  return {std::stod(value), isInFull && !isSimulated ? std::min(tolerance, 1e-9) : tolerance};
}

std::vector<std::string> goldenIds() {
  const std::string json = goldenText("golden.json");
  const std::string key = "\"id\": \"";
  std::vector<std::string> ids;
  for (std::size_t start = json.find(key); start != std::string::npos; start = json.find(key, start)) {
    start += key.size();
    ids.push_back(json.substr(start, json.find('"', start) - start));
  }
  return ids;
}

TextTable goldenTable(const std::string &file) { return tableOf(goldenText(file)); }

TextTable dataTable(const std::string &file) { return tableOf(textOf(*dataFolder() / file)); }

std::vector<double> numbers(const std::vector<std::string> &column) {
  std::vector<double> result(column.size());
  std::ranges::transform(column, result.begin(), [](const std::string &cell) { return std::stod(cell); });
  return result;
}

} // namespace skolmix
