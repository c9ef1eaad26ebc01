#!/usr/bin/env bash
# A run that is stopped in the middle (kill -9, and the signal of a scheduler) and started again ends in the same bytes as one that nobody disturbed.
#   samples/portfolio/resume.sh ROWS CHUNK        e.g. 20000 20; needs the Release build of the sample
set -euo pipefail
rows=${1:?rows} chunk=${2:?rows of a chunk}
portfolio=("dotnet" "$(dirname "$(readlink -f "$0")")/bin/Release/net10.0/Portfolio.dll")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

"${portfolio[@]}" generate --out in.csv --rows "$rows" --faults >/dev/null
"${portfolio[@]}" run --in in.csv --out whole.csv >whole.txt

journal() { cat out.csv.journal 2>/dev/null || true; }

# stopped SIGNAL CODE: starts the run, sends it the signal once it has committed something more, and expects the exit code.
stopped() {
  local before pid code=0
  before=$(journal)
  "${portfolio[@]}" run --in in.csv --out out.csv --chunk "$chunk" >run.txt 2>&1 &
  pid=$!
  while kill -0 "$pid" 2>/dev/null && [ "$(journal)" = "$before" ]; do sleep 0.01; done
  kill "-$1" "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || code=$?
  [ "$code" -eq "$2" ] && [ -s out.csv.journal ] && [ ! -e out.csv ]
}

for stop in 'KILL 137' 'TERM 130' 'KILL 137'; do
  # shellcheck disable=SC2086
  stopped $stop || { echo "$stop: it was too late, or ended otherwise; if too late, more rows or a smaller chunk are needed"; cat run.txt; exit 1; }
  # Half a row after the last commit, as a killed process may leave it.
  printf '1000000' >>out.csv.part
done

"${portfolio[@]}" run --in in.csv --out out.csv | tee run.txt
grep -q '^Goes on after ' run.txt
cmp whole.csv out.csv
[ "$(wc -l <out.csv)" -eq $((rows + 1)) ] && [ ! -e out.csv.journal ] && [ ! -e out.csv.part ]
# The sums go on, too: the tables are the same.
diff <(grep '^[╭│├╰]' whole.txt) <(grep '^[╭│├╰]' run.txt)
echo "$rows rows: stopped three times, twice by kill -9, and resumed, the same bytes and the same sums"
