# What takes long. Functions of .ci/run, which sets $work; they stand in the repository's folder.

# A million rows: the same bytes from any number of cores and any size of chunk, and memory that does not grow with the rows.
million_rows() {
  local to=$work/million rows peaks=()
  mkdir -p "$to"
  for rows in 1000000 3000000; do
    portfolio generate --out "$to/in.csv" --rows "$rows" && portfolio run --in "$to/in.csv" --out "$to/out.csv" | tee "$to/run.txt" || return 1
    peaks+=("$(sed -nE 's/^Peak memory: ([0-9]+) MiB$/\1/p' "$to/run.txt")")
  done
  portfolio run --in "$to/in.csv" --out "$to/one.csv" --cores 1 --chunk 9999 >/dev/null && cmp "$to/out.csv" "$to/one.csv" || return 1
  echo "peaks: ${peaks[*]} MiB"
  [ "${peaks[1]}" -le $((peaks[0] + 64)) ]
}

# A million claims, and the families and columns that come with them. A time that is up before the last of them is no success.
soak_million() {
  soak --seed "${TYTAL_SEED:-1}" --claims 1000000 --minutes 240 --failure soak-failure.json | tee "$work/soak.txt" || return 1
  grep -qE '^[0-9]+ cases of seed [0-9]+ in .*: 1000000 claims, ' "$work/soak.txt" || { echo 'the time was up'; return 1; }
}

# Which lines and branches the tests reach, assembly by assembly; fails when a test fails or an assembly is hardly reached.
# The tests of the libraries' shape (Api, PackageTests) are left out: what counts the lines adds types and fields to it that they rightly refuse.
coverage() {
  local to=$work/coverage project assembly lines
  [ -x "$work/tools/reportgenerator" ] || dotnet tool install dotnet-reportgenerator-globaltool --version 5.6.0 --tool-path "$work/tools" || return 1
  for project in TyTal.Calc.Tests TyTal.Calc.Cases.Tests; do
    dotnet test "tests/$project" --filter 'FullyQualifiedName!~.Tests.Api.&FullyQualifiedName!~.PackageTests.' --collect 'XPlat Code Coverage' --results-directory "$to/$project" -- \
      DataCollectionRunSettings.DataCollectors.DataCollector.Configuration.Include='[TyTal.Calc]*,[TyTal.Calc.Cases]*' || return 1
  done
  "$work/tools/reportgenerator" "-reports:$to/*/*/coverage.cobertura.xml" "-targetdir:$to" '-reporttypes:TextSummary;CsvSummary' || return 1
  for assembly in TyTal.Calc TyTal.Calc.Cases; do
    lines=$(sed -nE "s/^${assembly//./\\.} +([0-9]+)(\.[0-9]+)?%\$/\1/p" "$to/Summary.txt")
    [ "${lines:-0}" -ge 90 ] || { echo "$assembly: ${lines:-no} % of the lines"; return 1; }
  done
}

# The steps of .ci/run deep.
deep() {
  step 'sample new-year.cs: another year in a copy, and everything there' new_year_in_a_copy everything
  step 'build of the portfolio sample' dotnet build samples/portfolio -c Release
  step 'sample portfolio: a million rows' million_rows
  step 'sample portfolio: killed and resumed, a million rows' samples/portfolio/resume.sh 1000000 10000
  step 'build of the soak' dotnet build samples/Soak -c Release
  step 'soak: a million claims, in four hours at most' soak_million
  sed 's/^/          /' "$work/log"
  TYTAL_FUZZ_FILES=100000 TYTAL_FUZZ_REPORT=$work/fuzz.txt step 'fuzz: 100 000 case files, bytes and JSON changed' tests tests/TyTal.Calc.Cases.Tests -c Release --filter FullyQualifiedName~FuzzTests
  told "$work/fuzz.txt"
  told "$work/fuzz.txt.current"
  step 'coverage of lines and branches' coverage
  sed -nE 's/^ *((Line|Branch) coverage: .*)/          \1/p; s/^(TyTal\.Calc(\.Cases)? .*)/          \1/p' "$work/coverage/Summary.txt"
  step 'mutation: at least 90 % killed in each rule room' .ci/mutation/run
  # The score of each room, and what survived, each with its argument.
  sed 's/^/          /' "$work/log"
  step 'install PostgreSQL' ensure '/usr/lib/postgresql/*/bin/initdb' postgresql
  step 'sample portfolio on PostgreSQL' samples/portfolio/postgres.sh
  step 'install Slurm' ensure slurmctld slurm-wlm munge
  step 'sample portfolio on Slurm' samples/portfolio/cluster/test-slurm.sh
}
