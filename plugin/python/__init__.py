"""Loads the Skolmix library that was compiled for this QGIS. All the rest is C++."""
import ctypes
import hashlib
import os
import platform
from contextlib import suppress
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QT_VERSION_STR

PACKAGE = Path(__file__).parent


def load(name):
    """Loads a copy, because an update of the plugin overwrites the installed file while QGIS runs it."""
    qgis = '.'.join(Qgis.version().split('.')[:2])
    build = f'{platform.system()}-{platform.machine()}-qgis{qgis}-qt{QT_VERSION_STR[0]}'.lower()
    installed = next((PACKAGE / 'lib' / build).glob(f'{name}*'), None)
    if not installed:
        builds = ', '.join(sorted(folder.name for folder in (PACKAGE / 'lib').glob('*')))
        raise OSError(f'This Skolmix package has no build for this QGIS ({build}), only for {builds}. '
                      f'Please install the Skolmix package for QGIS {qgis}.')
    content = installed.read_bytes()
    cache = Path(QgsApplication.qgisSettingsDirPath(), 'cache', 'skolmix')
    copy = cache / f'{hashlib.sha256(content).hexdigest()[:16]}-{name}'
    if not copy.exists():
        cache.mkdir(parents=True, exist_ok=True)
        unfinished = cache / f'{os.getpid()}.part'
        unfinished.write_bytes(content)
        unfinished.replace(copy)  # at once: another QGIS may be starting too
    for old in set(cache.glob(f'*-{name}')) - {copy}:
        with suppress(OSError):  # some systems keep a file that is in use
            old.unlink()
    return ctypes.CDLL(str(copy))


class Skolmix:
    def __init__(self, iface):
        self.iface, self.algorithms, self.gui = iface, None, None

    def initProcessing(self):
        try:
            for solver in ('libCoinUtils.so', 'libClp.so'):  # found by name once they are loaded
                load(solver)
            algorithms = load('libskolmix_algorithms.so')
            algorithms.skolmix_register_provider.restype = ctypes.c_char_p
            refusal = (algorithms.skolmix_register_provider() or b'').decode()
        except OSError as error:
            refusal = str(error)
        if refusal:  # critical messages are those that qgis_process prints
            QgsMessageLog.logMessage(refusal, 'Skolmix', Qgis.MessageLevel.Critical)
        else:
            self.algorithms = algorithms
        return refusal

    def initGui(self):
        if refusal := self.initProcessing():
            self.iface.messageBar().pushCritical('Skolmix', refusal)
            return
        self.gui = load('libskolmix_gui.so')
        self.gui.skolmix_init_gui.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
        self.gui.skolmix_init_gui(sip.unwrapinstance(self.iface), str(PACKAGE / 'sample_projects').encode())

    def unload(self):
        if self.gui:
            self.gui.skolmix_unload_gui()
        if self.algorithms:
            self.algorithms.skolmix_unregister_provider()


def classFactory(iface):
    return Skolmix(iface)
