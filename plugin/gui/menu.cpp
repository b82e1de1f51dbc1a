#include "plugin/gui/menu.h"

#include "plugin/gui/sample_project.h"
#include "plugin/provider/provider.h"

#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsmessagebar.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>
#include <qgspythonrunner.h>

#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardPaths>

namespace skolmix {

namespace {

const QString title = QStringLiteral("Skolmix");

} // namespace

Menu::Menu(QgisInterface *iface, const QString &sampleFolder) : mIface(iface) {
  const QgsProcessingProvider *provider =
      QgsApplication::processingRegistry()->providerById(QLatin1String(SkolmixProvider::Id));
  for (const QgsProcessingAlgorithm *algorithm : provider->algorithms())
    add(algorithm->icon(), tr("%1…").arg(algorithm->displayName()),
        [this, id = algorithm->id()] { openAlgorithm(id); });
  if (QFileInfo(sampleFolder).isDir())
    add(QgsApplication::getThemeIcon(QStringLiteral("/mActionFileOpen.svg")), tr("Open the sample project"),
        [this, sampleFolder] { openSampleProject(sampleFolder); });
  showPluginMenu();
}

Menu::~Menu() {
  for (const auto &action : mActions)
    mIface->removePluginMenu(title, action.get());
}

void Menu::add(const QIcon &icon, const QString &text, const std::function<void()> &onTriggered) {
  mActions.push_back(std::make_unique<QAction>(icon, text));
  QObject::connect(mActions.back().get(), &QAction::triggered, onTriggered);
  mIface->addPluginToMenu(title, mActions.back().get());
}

void Menu::showPluginMenu() {
  // A QGIS without Python leaves its Plugins menu out of the menu bar.
  QMenuBar *bar = qobject_cast<QMainWindow *>(mIface->mainWindow())->menuBar();
  if (!bar->actions().contains(mIface->pluginMenu()->menuAction()))
    bar->insertMenu(mIface->helpMenu()->menuAction(), mIface->pluginMenu());
}

void Menu::openAlgorithm(const QString &id) {
  // The dialog of the toolbox is written in Python, so it can only be opened from there.
  const QString command = QStringLiteral("import processing; processing.execAlgorithmDialog('%1')").arg(id);
  if (!QgsPythonRunner::run(command))
    mIface->messageBar()->pushWarning(title, tr("The dialog needs the Processing plugin of QGIS, and Python. "
                                                "Without them, run the tool with qgis_process: %1")
                                                 .arg(QStringLiteral("qgis_process run %1").arg(id)));
}

void Menu::openSampleProject(const QString &folder) {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString copy = QDir(documents).filePath(tr("Skolmix sample project"));
  const QString project = copyProject(folder, copy);
  if (project.isEmpty())
    mIface->messageBar()->pushCritical(
        title, tr("The sample project cannot be copied to %1.").arg(QDir::toNativeSeparators(copy)));
  else if (mIface->newProject(true)) // asks first whether to save what is open
    mIface->addProject(project);
}

} // namespace skolmix
