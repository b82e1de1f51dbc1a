"""Runs in QGIS Desktop: installs the packages in $ZIPS one over the other and looks each time at what the user gets."""
import os
import traceback

import pyplugin_installer
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QTimer
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface, pluginMetadata, plugins

output = open(os.environ['PROBE'] + '.txt', 'w')


def mapped_libraries():
    with open('/proc/self/maps') as maps:
        return {line.split('/')[-1].split()[0] for line in maps if 'libskolmix_' in line}  # drops "(deleted)"


def menu_entries():
    submenu = next(a.menu() for a in iface.pluginMenu().actions() if a.text().replace('&', '') == 'Skolmix')
    return [action.text() for action in submenu.actions()]


def toolbox_entries():
    iface.mainWindow().findChild(QWidget, 'ProcessingToolbox').show()
    model = iface.mainWindow().findChild(QWidget, 'ProcessingToolbox').algorithmTree.model()
    return [model.index(row, 0, QModelIndex()).data() for row in range(model.rowCount(QModelIndex()))]


def install(zip_file):
    before = mapped_libraries()
    pyplugin_installer.instance().installFromZipFile(zip_file)
    assert 'skolmix' in plugins, 'the plugin is not running'
    algorithms = QgsApplication.processingRegistry().providerById('skolmix').algorithms()
    assert algorithms, 'no algorithms'
    assert len(mapped_libraries() - before) == 2, 'the new libraries are not loaded'
    assert 'Skolmix' in toolbox_entries(), toolbox_entries()
    assert len(menu_entries()) >= len(algorithms), menu_entries()
    print('installed', pluginMetadata('skolmix', 'version'), menu_entries(), file=output)


def run():
    try:
        for zip_file in os.environ['ZIPS'].split(':'):
            install(zip_file)
        print('all as expected', file=output)
    except Exception:
        traceback.print_exc(file=output)
    output.close()
    QTimer.singleShot(1000, finish)


def finish():
    iface.mainWindow().grab().save(os.environ['PROBE'] + '.png')
    iface.actionExit().trigger()


QTimer.singleShot(1000, run)
