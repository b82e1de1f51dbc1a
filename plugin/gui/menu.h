#pragma once

#include <QAction>
#include <QCoreApplication>

#include <functional>
#include <memory>
#include <vector>

class QgisInterface;

namespace skolmix {

/// The entries under Plugins > Skolmix: every algorithm, and the sample project. They go when this object goes.
class Menu final {
  Q_DECLARE_TR_FUNCTIONS(Menu)

public:
  /// An empty `sampleFolder`: no sample project is installed, so none is offered.
  Menu(QgisInterface *iface, const QString &sampleFolder);
  ~Menu();
  Menu(const Menu &) = delete;
  Menu &operator=(const Menu &) = delete;

private:
  void add(const QIcon &icon, const QString &text, const std::function<void()> &onTriggered);
  void showPluginMenu();
  void openAlgorithm(const QString &id);
  void openSampleProject(const QString &folder);

  QgisInterface *mIface;
  std::vector<std::unique_ptr<QAction>> mActions;
};

} // namespace skolmix
