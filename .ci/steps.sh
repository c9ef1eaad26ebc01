# How a step runs, is counted, and what it may claim. Functions of .ci/run, which sets $work, $passed, $failed and $skipped.

# step NAME COMMAND…: runs it, shows its output only when it fails, and counts it. What it skipped is always shown.
step() {
  local name=$1 started=$SECONDS
  shift
  if "$@" >"$work/log" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $name ($((SECONDS - started)) s)"
    grep '^SKIPPED ' "$work/log" && skipped=$((skipped + $(grep -c '^SKIPPED ' "$work/log")))
    return 0
  else
    failed=$((failed + 1))
    echo "FAILED  $name ($((SECONDS - started)) s)"
    tail -n 80 "$work/log"
  fi
}

# reported FILE: what each assembly of tests, or the case runner, says that it did: a line "PASSED FAILED SKIPPED".
reported() { sed -nE 's/.*Failed: +([0-9]+), Passed: +([0-9]+), Skipped: +([0-9]+),.*/\2 \1 \3/p; s/^([0-9]+) passed, ([0-9]+) failed$/\1 \2 0/p' "$1"; }

# counted NAME COMMAND…: as step, and adds what the command reports. One that reports nothing has shown nothing, and fails.
counted() {
  local p f s name=$1
  shift
  step "$name" something "$@"
  read -r p f s < <(reported "$work/log" | awk '{p += $1; f += $2; s += $3} END {print p + 0, f + 0, s + 0}')
  passed=$((passed + p))
  failed=$((failed + f))
  skipped=$((skipped + s))
}

# something COMMAND…: the command passes something, and each assembly of tests has some, be they skipped.
something() {
  "$@" | tee "$work/something.txt" || return 1
  reported "$work/something.txt" | awk '{p += $1} $1 + $2 + $3 == 0 {none = 1} END {exit p + 0 == 0 || none}' || { echo 'nothing passed here, or an assembly has no test'; return 1; }
}

# exits CODE COMMAND…: the command must end with that code.
exits() {
  local code=$1 got=0
  shift
  "$@" || got=$?
  [ "$got" -eq "$code" ]
}

# says TEXT COMMAND…: the command must fail, and say why.
says() {
  local text=$1
  shift
  if "$@" >"$work/says.txt" 2>&1; then echo "did not fail: $*"; return 1; fi
  grep -qF -- "$text" "$work/says.txt" || { cat "$work/says.txt"; echo "failed without saying '$text': $*"; return 1; }
}

# told FILE: what a step found out, below its line.
told() { [ -f "$1" ] && sed 's/^/        /' "$1"; }

# prints TEXT… -- COMMAND…: the command succeeds and prints each text.
prints() {
  local texts=() text
  while [ "$1" != -- ]; do texts+=("$1"); shift; done
  shift
  "$@" >"$work/prints.txt" || { cat "$work/prints.txt"; return 1; }
  for text in "${texts[@]}"; do
    grep -qF -- "$text" "$work/prints.txt" || { cat "$work/prints.txt"; echo "missing in the output: $text"; return 1; }
  done
}

# in_readme START LINES FILE: the README's block that begins with START has so many lines, and the file has them just so.
in_readme() {
  local block
  block=$(awk -v start="$1" '/^```/ {on = 0} index($0, start) == 1 {on = 1} on' README.md)
  [ "$(wc -l <<<"$block")" -ge "$2" ] && [[ $(<"$3") == *"$block"* ]] && return 0
  echo "README.md shows otherwise, or nothing: $block"
  return 1
}

ensure() { { command -v "$1" || [ -n "$(compgen -G "$1")" ]; } >/dev/null 2>&1 || { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${@:2}"; }; }

# The tests of all assemblies or of the one named; an assembly without a test is an error.
tests() { dotnet test "$@" -- RunConfiguration.TreatNoTestsAsError=true; }

# The counting itself: nothing is no success.
counting() {
  exits 1 something echo 'Build succeeded.' && exits 1 something echo '0 passed, 0 failed' && exits 1 something printf '1 passed, 0 failed\n0 passed, 0 failed\n' &&
  exits 1 something echo 'Skipped! - Failed:     0, Passed:     0, Skipped:    62, Total:    62' && exits 1 something false && something echo '1 passed, 0 failed' &&
  says 'No test' tests tests/TyTal.Calc.Benchmarks.Tests -c Release --no-build --filter FullyQualifiedName~NoSuchTest
}
