#include "model/error.h"
#include "presentation/text.h"
#include "processing/algorithm.h"
#include "processing/algorithms.h"
#include "processing/attributes.h"
#include "processing/parameters.h"
#include "processing/schools.h"
#include "processing/scoring.h"

#include <algorithm>
#include <map>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace skolmix {
namespace {

/// A candidate site, and the ground it would take.
struct Site {
  QString name;
  School school;
  std::vector<Geometry> ownCatchment;
};

class ScoreNewSchools final : public Algorithm {
public:
  QgsProcessingAlgorithm *createInstance() const override { return new ScoreNewSchools; }

  void initAlgorithm(const QVariantMap &) override {
    add(unitParameters());
    add(groupParameters(parameter::units));
    add(homeParameters());
    add(catchmentParameters());
    add(schoolParameters());
    add({helped(new QgsProcessingParameterFeatureSource(parameter::sites, Text::tr("Candidate sites"),
                                                        {static_cast<int>(Qgis::ProcessingSourceType::VectorPoint)}),
                Text::tr("Points where a new school could stand; each is scored on its own.")),
         fieldParameter(parameter::siteField, Text::tr("Name or id of a site"), parameter::sites, false),
         fieldParameter(parameter::sitePlacesField, Text::tr("Places at a site"), parameter::sites, true, true),
         helped(fieldParameter(parameter::siteStageField, Text::tr("Stages of a site"), parameter::sites, true),
                Text::tr("For example F-6,7-9. Sites that do not offer the stage to work with are left out.")),
         helped(advanced(new QgsProcessingParameterFeatureSource(
                    parameter::siteCatchments, Text::tr("Catchments of the sites"),
                    {static_cast<int>(Qgis::ProcessingSourceType::VectorPolygon)}, QVariant(), true)),
                Text::tr("A site without a polygon here gets all ground that is nearer to it than to any school with a "
                         "catchment.")),
         advanced(fieldParameter(parameter::siteCatchmentField, Text::tr("Site that a polygon belongs to"),
                                 parameter::siteCatchments, true))});
    add(enrolmentParameters());
    add(choiceModelParameters());
    add(schoolKindParameters());
    add(costParameters());
    add({includeOutsideParameter()});
    add(scoreOutputs());
    addOutputs(scoreNumbers());
  }

protected:
  About about() const override {
    return {QStringLiteral("scorenewschools"),
            Text::tr("Score sites for a new school"),
            QStringLiteral("score"),
            Text::tr("Score proposals"),
            Text::tr("What a new school at each candidate site would do to all schools' mix, size and way."),
            Text::tr("school,site,location,new school,candidate,proposal,scenario,segregation,scorecard"),
            Text::tr(
                "<p>Opens a school at each candidate site, one at a time, and compares the sites. The new school takes "
                "its own catchment polygon where you give one, otherwise the ground that is nearer to it than to any "
                "school with a catchment.</p>"
                "<p><b>How to read the result:</b> <i>Scores</i> ranks the sites, the lowest segregation (H of the "
                "first dimension) first, with ways to school and use of places beside it. <i>Schools</i> shows "
                "what every site does to all schools, the new one included; deviations are percentage points above "
                "(+) or below (−) the whole.</p>")};
  }

  QVariantMap run(Run &run) override {
    PlanningJob job = readPlanningJob(run);
    std::vector<Site> sites = readSites(run, job);
    readSiteCatchments(run, job, sites);
    const std::vector<Scenario> proposals = proposalsFor(run, job, sites);
    scoreProposals(run, job, proposals, Text::tr("Sites for a new school"));
    return run.results();
  }

private:
  static std::vector<Site> readSites(Run &run, const PlanningJob &job) {
    const Source source = run.source(parameter::sites);
    GeometryReader geometries(run, source, job.workspace, GeometryReader::Kind::Points);
    const int idField = source.field(run.text(parameter::siteField));
    const int placesField =
        run.has(parameter::sitePlacesField) ? source.numberField(run.text(parameter::sitePlacesField)) : -1;
    const int stageField = run.has(parameter::siteStageField) ? source.field(run.text(parameter::siteStageField)) : -1;
    const QString stage = run.has(parameter::stage) ? run.text(parameter::stage).trimmed() : QString();
    std::map<QString, Site> sites;
    FeatureList otherStages;
    FeatureList impossible;
    const QgsAttributeList fields = source.features->fields().allAttributesList();
    run.forEachFeature(source, fields, run.progress(60, 60), [&](const QgsFeature &feature) {
      const QString id = idText(feature.attribute(idField));
      if (stageField >= 0 && !stage.isEmpty() && !offers(feature.attribute(stageField).toString(), stage)) {
        otherStages.add(id);
        return;
      }
      const Geometry place = geometries.read(feature);
      if (place.isEmpty())
        return;
      refuseUnclearName(source, feature, id, sites);
      const std::string name = nameBeside(run, source, id, job.data.schools).toStdString();
      School school{name, name, {}, place.centre()};
      if (placesField >= 0)
        school.places = numberOrNone(feature.attribute(placesField));
      if (school.places && !isPlaces(*school.places))
        impossible.add(feature.id());
      sites.emplace(id, Site{id, school, {}});
    });
    geometries.finish();
    refuseImpossiblePlaces(source, placesField, impossible);
    if (!otherStages.isEmpty())
      run.warn(Text::tr("%1 sites do not offer stage “%2” and are left out: %3.")
                   .arg(otherStages.countText(), stage, otherStages.text()));
    if (sites.empty())
      throw QgsProcessingException(Text::tr("Layer “%1” has no site to score.").arg(source.name));
    std::vector<Site> result;
    for (auto &[id, site] : sites)
      result.push_back(std::move(site));
    return result;
  }

  static void refuseUnclearName(const Source &source, const QgsFeature &feature, const QString &id,
                                const std::map<QString, Site> &sites) {
    if (id.isEmpty())
      throw QgsProcessingException(Text::tr("Layer “%1”: feature %2 has no name. Give every site one of its own.")
                                       .arg(source.name, QString::number(feature.id())));
    if (sites.contains(id))
      throw QgsProcessingException(Text::tr("Layer “%1”: more than one site is called “%2”.").arg(source.name, id));
  }

  /// What the new school is called beside those of today.
  static QString nameBeside(Run &run, const Source &source, const QString &id, const std::vector<School> &schools) {
    if (std::ranges::count(schools, id.toStdString(), &School::id) == 0)
      return id;
    QString name = Text::tr("%1 (new)").arg(id);
    run.warn(Text::tr("Layer “%1”: the site “%2” is called like a school of today. In the results the new school is "
                      "“%3”.")
                 .arg(source.name, id, name));
    return name;
  }

  static bool offers(const QString &stages, const QString &stage) {
    for (const QString &one : stages.split(','))
      if (one.trimmed() == stage)
        return true;
    return false;
  }

  static void readSiteCatchments(Run &run, const PlanningJob &job, std::vector<Site> &sites) {
    if (!run.has(parameter::siteCatchments))
      return;
    if (!run.has(parameter::siteCatchmentField))
      throw QgsProcessingException(
          Text::tr("Say which field of the sites' catchments holds the name or id of the site."));
    const Source source = run.source(parameter::siteCatchments);
    GeometryReader geometries(run, source, job.workspace, GeometryReader::Kind::Polygons);
    const int field = source.field(run.text(parameter::siteCatchmentField));
    FeatureList unknown;
    run.forEachFeature(source, {field}, run.progress(60, 60), [&](const QgsFeature &feature) {
      const auto site = std::ranges::find(sites, idText(feature.attribute(field)), &Site::name);
      if (site == sites.end())
        unknown.add(feature.id());
      else if (Geometry area = geometries.read(feature); !area.isEmpty())
        site->ownCatchment.push_back(std::move(area));
    });
    geometries.finish();
    if (!unknown.isEmpty())
      run.warn(Text::tr("Layer “%1”: %2 polygons belong to none of the sites and are not used: features %3.")
                   .arg(source.name, unknown.countText(), unknown.text()));
  }

  /// Schools with a place and a catchment, from which a site can take ground.
  static std::vector<School> givers(const PlanningJob &job) {
    std::vector<School> schools;
    for (std::size_t number = 0; number < job.data.schools.size(); ++number)
      if (job.data.schools[number].location && !job.catchments[number].isEmpty())
        schools.push_back(job.data.schools[number]);
    return schools;
  }

  /// All ground that is nearer to the site than to any of the schools; none where it stands on the spot of one.
  static Geometry nearestGround(Run &run, const PlanningJob &job, const School &site,
                                const std::vector<School> &schools, const Geometry &ground) {
    std::vector<Point> places;
    for (const School &school : schools) {
      places.push_back(*school.location);
      if (job.workspace.projection.distance(*school.location, *site.location) >= 1)
        continue;
      run.warn(
          Text::tr("The site “%1” stands on the same spot as the school “%2”, so no ground is nearer to it, and it "
                   "is not scored. Move the site, or give it a catchment of its own.")
              .arg(QString::fromStdString(site.name), QString::fromStdString(school.name)));
      return {};
    }
    return nearestArea(*site.location, places, ground);
  }

  static std::vector<Scenario> proposalsFor(Run &run, PlanningJob &job, const std::vector<Site> &sites) {
    const Geometry ground = united(job.catchments);
    const std::vector<School> schools = givers(job);
    std::vector<Scenario> proposals;
    for (const auto &[name, school, ownCatchment] : sites) {
      Geometry area = ownCatchment.empty() ? nearestGround(run, job, school, schools, ground) : united(ownCatchment);
      if (area.isEmpty())
        continue;
      addSchool(job, school);
      proposals.push_back(
          {school.name, {{ChangeKind::Open, school.id, {}, {}, {}, {}, school.places, std::move(area)}}});
    }
    if (proposals.empty())
      throw QgsProcessingException(Text::tr("None of the sites has ground of its own, so there is nothing to score."));
    return proposals;
  }
};

} // namespace

QgsProcessingAlgorithm *createScoreNewSchools() { return new ScoreNewSchools; }

} // namespace skolmix
