# Sourced by the end-to-end tests. Each gets the build folder and the prefix of QGIS, and works in an empty home.
set -euo pipefail
build=$1 prefix=$2
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work QGIS_CUSTOM_CONFIG_PATH=$work/config QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
export XDG_RUNTIME_DIR=$work/runtime
mkdir -m 700 "$XDG_RUNTIME_DIR"

fail() { echo "FAILED: $*" >&2; exit 1; }

# expect TEXT FILE: the file holds the text
expect() { grep -qF -- "$1" "$2" || { cat "$2" >&2; fail "'$1' is missing in $(basename "$2")"; }; }

expect_not() { if grep -F -- "$1" "$2"; then fail "'$1' is in $(basename "$2")"; fi; }

# desktop ARGUMENTS...: QGIS Desktop on a display of its own
desktop() {
  command -v xvfb-run >/dev/null || { echo "SKIPPED: xvfb-run is not installed"; exit 77; }
  QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1600x1000x24' timeout 120 "$prefix/bin/qgis" --nologo --noversioncheck "$@"
}

# probe_desktop FOLDER OUTPUT [PROJECT]: QGIS Desktop with the C++ plugin in the folder; what a user finds there is in
# OUTPUT.txt
probe_desktop() {
  local settings=$QGIS_CUSTOM_CONFIG_PATH/profiles/default/QGIS/QGIS3.ini
  cp "$build/tests/libdesktop_probe.so" "$1"
  mkdir -p "$(dirname "$settings")"
  cat >"$settings" <<INI
[app]
askToSaveMemoryLayers=false

[qgis]
askToSaveProjectChanges=false

[Plugins]
libskolmix=true
libdesktop_probe=true

[plugins]
searchPathsForPlugins=$1
INI
  rm -f "$2".*
  PROBE=$2 desktop "${@:3}"
  cat "$2.txt"
}

# own_prefix: a copy of QGIS's prefix, made of links, that may be written to
own_prefix() {
  mkdir -p "$work/prefix/lib/qgis/plugins"
  ln -s "$prefix"/{bin,share} "$work/prefix/"
  ln -s "$prefix"/lib/qgis/plugins/* "$work/prefix/lib/qgis/plugins/"
}

qgis_process() { timeout 120 "$prefix/bin/qgis_process" "$@"; }

# lists_and_runs OPTIONS...: qgis_process lists the algorithms, and one of them gives the right figure
lists_and_runs() {
  qgis_process "$@" list >"$work/list"
  expect 'skolmix:segregation' "$work/list"
  qgis_process "$@" run skolmix:segregation -- INPUT="$here/schools.geojson" GROUPS=low GROUPS=high \
    OUTPUT="$work/parts.gpkg" >"$work/run"
  expect 'THEIL_H:	1' "$work/run" # two schools that share no group
  [[ -s $work/parts.gpkg ]] || fail 'no output was written'
}
