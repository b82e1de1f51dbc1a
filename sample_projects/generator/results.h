#pragma once

#include <QString>

namespace skolmix::sample {

/// Fits the school choice to the rolls of 2026 with the Skolmix tool, prints the parameters, and adds them as the table
/// `choice_parameters_f6` to `ekhamra.gpkg` in the folder.
void writeChoiceParameters(const QString &folder);

/// Scores the boundary proposals with the Skolmix tool and writes its layers to `results.gpkg` in the folder.
void writeResults(const QString &folder);

/// Lets the pupils choose by the table `choice_parameters_f6`, without and with rules of admission, and writes the
/// layers of the Skolmix tool to `school_choice.gpkg` in the folder.
void writeSchoolChoice(const QString &folder);

/// Scores the scenarios of `scenarios.gpkg` in the folder with the Skolmix tool, writes its layers to
/// `scenario_results.gpkg`, and adds the table `scenarios`, which tells what they were scored with.
void writeScenarioResults(const QString &folder);

} // namespace skolmix::sample
