#!/usr/bin/env bash
# Virtuoso 7 on loopback for tests, with a data folder of its own.
#   virtuoso.sh start FOLDER HTTP_PORT SQL_PORT    prints the graph store and the SPARQL address, a line each
#   virtuoso.sh stop FOLDER
# Installs Debian's virtuoso-opensource where it is missing and may be installed. Ends with 77 where it cannot be had.
set -euo pipefail

skip() {
  echo "virtuoso: $1" >&2
  exit 77
}

have() {
  command -v virtuoso-t >/dev/null && return
  command -v apt-get >/dev/null || skip 'not installed, and this is no Debian: install virtuoso-opensource 7'
  [ "$(id -u)" = 0 ] || skip 'not installed: sudo apt-get install virtuoso-opensource'
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -q && apt-get install -y -q --no-install-recommends virtuoso-opensource; } >&2 ||
    skip 'apt-get could not install virtuoso-opensource'
  command -v virtuoso-t >/dev/null || skip 'installed, but there is no virtuoso-t'
}

settings() {
  local folder=$1 http=$2 sql=$3
  cat <<INI
[Database]
DatabaseFile       = $folder/virtuoso.db
ErrorLogFile       = $folder/virtuoso.log
LockFile           = $folder/virtuoso.lck
TransactionFile    = $folder/virtuoso.trx
xa_persistent_file = $folder/virtuoso.pxa
TempStorage        = TempDatabase
[TempDatabase]
DatabaseFile       = $folder/virtuoso-temp.db
TransactionFile    = $folder/virtuoso-temp.trx
[Parameters]
ServerPort         = 127.0.0.1:$sql
DisableUnixSocket  = 1
CaseMode           = 2
DirsAllowed        = .
NumberOfBuffers    = 20000
MaxDirtyBuffers    = 15000
[HTTPServer]
ServerPort         = 127.0.0.1:$http
ServerRoot         = $folder
ServerThreads      = 10
MaxKeepAlives      = 10
KeepAliveTimeout   = 10
Charset            = UTF-8
[SPARQL]
ResultSetMaxRows      = 1000000
MaxQueryExecutionTime = 60
INI
}

start() {
  local folder=$1 http=$2 sql=$3
  have
  mkdir -p "$folder"
  folder=$(cd "$folder" && pwd)
  settings "$folder" "$http" "$sql" >"$folder/virtuoso.ini"
  (cd "$folder" && virtuoso-t +configfile virtuoso.ini +wait) >&2 || skip "did not start; see $folder/virtuoso.log"
  echo "http://127.0.0.1:$http/sparql-graph-crud-auth"
  echo "http://127.0.0.1:$http/sparql"
}

stop() {
  local lock="$1/virtuoso.lck" process
  [ -f "$lock" ] || return 0
  process=$(sed -n 's/^VIRT_PID=//p' "$lock")
  kill -9 "$process" 2>/dev/null || true
}

case "${1:-}" in
  start) start "$2" "$3" "$4" ;;
  stop) stop "$2" ;;
  *) sed -n '2,5p' "$0" >&2 && exit 2 ;;
esac
