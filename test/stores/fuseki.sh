#!/usr/bin/env bash
# Apache Jena Fuseki on loopback for tests: one dataset in memory whose default graph is the union of all graphs.
#   fuseki.sh start FOLDER PORT USER PASSWORD    prints the graph store and the SPARQL address, a line each
#   fuseki.sh stop FOLDER
# Fetches Fuseki from Maven Central where it is missing. Ends with 77 where it cannot be had.
set -euo pipefail

# The newest line that runs on Java 17; Jena 6 wants Java 21.
VERSION=5.6.0
SECONDS_TO_START=60

skip() {
  echo "fuseki: $1" >&2
  exit 77
}

have() {
  local jar=$1 java
  command -v java >/dev/null || skip 'there is no java: install Java 17 or newer'
  java=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  [ "${java:-0}" -ge 17 ] || skip "Java $java is too old: install Java 17 or newer"
  [ -f "$jar" ] && return
  command -v mvn >/dev/null || skip "there is no mvn to fetch it with: put Fuseki's server jar at $jar"
  mkdir -p "$(dirname "$jar")"
  timeout 300 mvn -q -B dependency:copy "-Dartifact=org.apache.jena:jena-fuseki-server:$VERSION" \
    "-DoutputDirectory=$(dirname "$jar")" >&2 || skip 'mvn could not fetch it'
  [ -f "$jar" ] || skip "mvn left no $jar"
}

start() {
  local folder=$1 port=$2 user=$3 password=$4
  local jar="${XDG_CACHE_HOME:-$HOME/.cache}/bangiao/jena-fuseki-server-$VERSION.jar"
  have "$jar"
  mkdir -p "$folder"
  echo "$user: $password" >"$folder/passwords"
  # `--mem` cannot make the default graph the union; a TDB2 dataset in memory can.
  cat >"$folder/config.ttl" <<TTL
PREFIX :        <#>
PREFIX fuseki:  <http://jena.apache.org/fuseki#>
PREFIX tdb2:    <http://jena.apache.org/2016/tdb#>
[] a fuseki:Server ; fuseki:passwd "$folder/passwords" ; fuseki:auth "basic" ; fuseki:services ( :service ) .
:service a fuseki:Service ;
  fuseki:name "ds" ;
  fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] ;
  fuseki:endpoint [ fuseki:operation fuseki:gsp-rw ; fuseki:name "data" ; fuseki:allowedUsers "$user" ] ;
  fuseki:dataset [ a tdb2:DatasetTDB2 ; tdb2:location "--mem--" ; tdb2:unionDefaultGraph true ] .
TTL
  (cd "$folder" && exec nohup java -Xmx1g -jar "$jar" --localhost --port "$port" --ping --config config.ttl \
    >fuseki.log 2>&1 </dev/null & echo $! >"$folder/pid")
  for _ in $(seq $((SECONDS_TO_START * 4))); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "http://127.0.0.1:$port/ds/data"
      echo "http://127.0.0.1:$port/ds/sparql"
      return
    fi
    kill -0 "$(cat "$folder/pid")" 2>/dev/null || break
    sleep 0.25
  done
  stop "$folder"
  skip "did not start; see $folder/fuseki.log"
}

stop() {
  [ -f "$1/pid" ] || return 0
  kill -9 "$(cat "$1/pid")" 2>/dev/null || true
}

case "${1:-}" in
  start) start "$2" "$3" "$4" "$5" ;;
  stop) stop "$2" ;;
  *) sed -n '2,5p' "$0" >&2 && exit 2 ;;
esac
