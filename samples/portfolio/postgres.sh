#!/usr/bin/env bash
# The sample on a real PostgreSQL server: the same bytes as from CSV; a server that goes away in the middle leaves the target as it was.
#   samples/portfolio/postgres.sh [ROWS]        needs Debian's package postgresql and the Release build of the sample
# The server is of this script alone: a folder of its own, a Unix socket, no TCP.
set -euo pipefail
rows=${1:-200000}
portfolio=("dotnet" "$(dirname "$(readlink -f "$0")")/bin/Release/net10.0/Portfolio.dll")
bin=$(dirname "$(ls /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)")
work=$(mktemp -d)
data=$work/server/data
mkdir "$work/server"

# The server refuses to run as root.
as_server() { "$@"; }
if [ "$(id -u)" -eq 0 ]; then
  chmod 711 "$work"
  chown postgres "$work/server"
  as_server() { runuser -u postgres -- "$@"; }
fi
server() { (cd /; as_server "$bin/pg_ctl" -D "$data" -w -s "$@"); }
start() { server -l "$work/server/log" -o "-c listen_addresses= -c unix_socket_directories=$work/server -c fsync=off" start; }
trap 'server -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
connection="Host=$work/server;Username=portfolio;Database=postgres"
sql() { (cd /; as_server "$bin/psql" -h "$work/server" -U portfolio -d postgres -qAtc "$1"); }

(cd /; as_server "$bin/initdb" -D "$data" -U portfolio -A trust -E UTF8 --locale=C >/dev/null)
start
cd "$work"

"${portfolio[@]}" generate --out in.csv --rows "$rows" --faults
"${portfolio[@]}" run --in in.csv --out csv.csv --year 2026 >csv.txt
"${portfolio[@]}" load --postgres "$connection" --in in.csv
"${portfolio[@]}" run --postgres "$connection" --year 2026 | tee table.txt
"${portfolio[@]}" export --postgres "$connection" --out table.csv
cmp csv.csv table.csv
diff <(grep '^[╭│├╰]' csv.txt) <(grep '^[╭│├╰]' table.txt)
echo "PostgreSQL and CSV: the same bytes and the same sums"

# in_the_middle CODE COMMAND…: begins a run of another year, does something in its middle, and expects the exit code.
in_the_middle() {
  local expected=$1 code=0
  shift
  : >killed.txt
  "${portfolio[@]}" run --postgres "$connection" --year 2025 --chunk 200 >killed.txt 2>&1 &
  pid=$!
  while kill -0 "$pid" 2>/dev/null && ! grep -q '10 %' killed.txt; do sleep 0.01; done
  "$@"
  wait "$pid" || code=$?
  tail -n 1 killed.txt
  [ "$code" -eq "$expected" ]
}
terminate() { kill -TERM "$pid"; }

in_the_middle 130 terminate
grep -q 'Interrupted after .* the table pension_results is as it was' killed.txt
"${portfolio[@]}" export --postgres "$connection" --out interrupted.csv
cmp csv.csv interrupted.csv

in_the_middle 1 server -m immediate stop
grep -q 'The database failed after .* The table pension_results is as it was' killed.txt
"${portfolio[@]}" run --postgres "$connection" --year 2025 >gone.txt 2>&1 && exit 1
grep -q 'The database failed after 0 rows' gone.txt

start
"${portfolio[@]}" export --postgres "$connection" --out after.csv
cmp csv.csv after.csv
[ "$(sql "SELECT count(*) FROM pg_tables WHERE tablename = 'pension_results_staging'")" -eq 0 ]
"${portfolio[@]}" run --postgres "$connection" --year 2025 >/dev/null
"${portfolio[@]}" run --in in.csv --out csv-2025.csv --year 2025 >/dev/null
"${portfolio[@]}" export --postgres "$connection" --out table-2025.csv
cmp csv-2025.csv table-2025.csv
! cmp -s csv.csv csv-2025.csv
echo "The server went away in the middle: a clear error, the target as it was, and the next run done"
