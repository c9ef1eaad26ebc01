# The yearly change: what samples/new-year.cs refuses, and a year added in a copy. Functions of .ci/run, which sets $work; they stand in the repository's folder.

new_year() { dotnet run samples/new-year.cs -- "$@"; }

# refuses TEXT ARGUMENT…: new-year.cs ends with 2, says so, and leaves the figures as they are.
refuses() {
  local text=$1 code=0 before
  shift
  before=$(cksum <src/TyTal.Calc/Parameters/EnactedFigures.cs)
  new_year "$@" >"$work/refused.txt" 2>&1 </dev/null || code=$?
  [ $code -eq 2 ] && grep -qF -- "$text" "$work/refused.txt" && [ "$before" = "$(cksum <src/TyTal.Calc/Parameters/EnactedFigures.cs)" ] && return 0
  cat "$work/refused.txt"
  echo "new-year.cs $*: ended with $code; wanted 2, '$text' and no change"
  return 1
}

newest_year() { grep -oE '[(,] ?20[0-9]{2}, ' src/TyTal.Calc/Parameters/EnactedFigures.cs | grep -oE '20[0-9]{2}' | sort -n | tail -n 1; }

new_year_refusals() {
  local last
  last=$(newest_year)
  refuses 'this is no terminal' &&
  refuses 'earningsRelatedPensionIndex of 2024 is enacted (3037); an enacted figure cannot be supplied.' --year 2024 --index 3100 --source 'decree 1/2023' &&
  refuses "allowed is 2016 to $((last + 1)): the figures reach to $last, and no year is left out." --year $((last + 2)) &&
  refuses 'allowed is 0 to 30' --year "$last" --sickness 31 --source 'decree 1/2026' &&
  refuses 'allowed is a number with at most 3 decimals' --year $((last + 1)) --wage-coefficient 1.7512 --source 'decree 1/2026' &&
  refuses '--year is missing' --index 3100 --source 'decree 1/2026' &&
  refuses "--year is 'next'; allowed is 2016 to " --year next &&
  refuses "--index is '3,1'; allowed is a number with a decimal point" --year "$last" --index 3,1 --source 'decree 1/2026' &&
  refuses '--index has no source after it' --year "$last" --index 3100 &&
  refuses 'stands after no figure' --year "$last" --source 'decree 1/2026' &&
  refuses "--source is 'somebody'; allowed is" --year "$last" --index 3100 --source somebody &&
  refuses "kilometreAllowance of $last is supplied twice." --year "$last" --kilometre 0.5 --kilometre 0.6 --source 'decision 1/2026' &&
  refuses '--quick is not known; allowed are --year, --wage-coefficient, --index, ' --year "$last" --quick 1 &&
  refuses "--compared is '5.12.2026'; allowed is a day" --year "$last" --compared 5.12.2026 &&
  refuses "--compared is $((last - 2))-12-31; allowed is $((last - 1))-01-01 to " --year "$last" --compared $((last - 2))-12-31 &&
  refuses "--compared is $((last + 2))-01-01; allowed is $((last - 1))-01-01 to " --year "$last" --compared $((last + 2))-01-01
}

# A half-year's rate of interest is due, too, from its first day on; a year that nobody knows figures of shows it.
due_today() { prints 'WARNING  2198: wageCoefficient, ' ' 2199: wageCoefficient, ' ', 2198-01-01, 2198-07-01. Add them: src/TyTal.Calc/Parameters/LatePaymentRates.cs' -- new_year --due 2198-12-31 && new_year --due; }

# value LABEL COLUMN FILE: a cell of the table of new-year.cs; 4 is the year before, 5 the year.
value() { awk -F'│' -v label="$1" -v column="$2" '{name = $2; gsub(/^ +| +$/, "", name)} name ~ "^" label {gsub(/ /, "", $column); print $column; exit}' "$3"; }

# as_table FILE: the amounts that new-year.cs printed, without the marks of what is new.
as_table() { awk -F'│' 'NF > 5 && $4 !~ /^ *$/ {print $2, $4, $5}' "$1" | tr -s ' '; }

declare -A asked=([wageCoefficient]='--wage-coefficient|wage coefficient' [earningsRelatedPensionIndex]='--index|earnings related pension index' [sicknessAllowanceContribution]='--sickness|sickness'
  [employeesPensionContribution]='--pension|employees pension' [employeesUnemploymentContribution]='--unemployment|employees unemployment' [kilometreAllowance]='--kilometre|kilometre')

# figures_of YEAR GROWTH: a year's figures as arguments, those of the year that are announced or else those of the year before grown; without $left_out.
figures_of() {
  local year=$1 growth=$2 name option label number
  arguments=()
  new_year --year "$year" >"$work/year.txt" || return 1
  for name in $(sed -nE 's/^(Announced|Still missing): (.*)\.$/\2/p' "$work/year.txt" | tr ',' ' '); do
    [ "$name" = "${left_out:-}" ] && continue
    IFS='|' read -r option label <<<"${asked[$name]}"
    number=$(value "$label" 5 "$work/year.txt")
    [ "$number" = '?' ] && number=$(awk -v number="$(value "$label" 4 "$work/year.txt")" -v growth="$growth" -v format="$([ "$option" = --index ] && echo %.0f || { [ "$option" = --wage-coefficient ] && echo %.3f || echo %.2f; })" 'BEGIN {printf format, number * growth}')
    arguments+=("$option" "$number" --source "decree 1/$((year - 1))")
  done
}

# write_year YEAR: writes these figures; they touch one file.
write_year() {
  new_year --year "$1" "${arguments[@]}" --compared "$1-01-05" >"$work/written.txt" || { cat "$work/written.txt"; return 1; }
  [ "$(git diff --name-only)" = src/TyTal.Calc/Parameters/EnactedFigures.cs ] || { git status --short; return 1; }
  git -c user.name=ci -c user.email=ci@localhost commit -qam "Figures of $1"
}

# add_year YEAR GROWTH: writes a year's figures, and proves that the library then gives what was printed.
add_year() {
  local year=$1 shown
  figures_of "$year" "$2" || return 1
  [ ${#arguments[@]} -gt 0 ] || { echo "everything of $year is enacted already"; return 0; }
  new_year --year "$year" "${arguments[@]}" --dry-run >"$work/dry.txt" && grep -qx 'Nothing was written.' "$work/dry.txt" && git diff --quiet || { cat "$work/dry.txt"; return 1; }
  write_year "$year" || return 1
  # The same amounts from the rows, compiled; the same command again has nothing to do; another value is refused.
  new_year --year "$year" >"$work/shown.txt" && diff <(as_table "$work/dry.txt") <(as_table "$work/shown.txt") || return 1
  shown=$(value 'minimum annual earnings' 5 "$work/shown.txt")
  [ "$shown" = "$(awk -v wage="$(value 'wage coefficient' 5 "$work/shown.txt")" 'BEGIN {printf "%.0f0.00", 1368 * wage / 1.350}')" ] || { echo "minimum annual earnings $shown"; return 1; }
  new_year --year "$year" "${arguments[@]}" | grep -qxF "$year: these figures are in the library already; nothing to write." || return 1
  refuses 'is enacted' --year "$year" --index 1001 --source 'decision 2/2026'
}

# typed ANSWERS ARGUMENT…: new-year.cs at a terminal, where somebody types these answers.
typed() {
  local answers=$1
  shift
  printf '%s\n' $answers | tr '_' ' ' | TERM=xterm timeout 300 script -qec "dotnet run samples/new-year.cs -- $*" /dev/null >"$work/typed.txt" && return 0
  cat "$work/typed.txt"
  return 1
}

# add_later YEAR: the kilometre allowance of YEAR, left out before, is written when figures of the next year are there; at a terminal, and by arguments.
# It takes the place of the line that says what is not known, and the day of the newest source stays.
add_later() {
  local file=src/TyTal.Calc/Parameters/EnactedFigures.cs year=$1 number source="decree 1/$(($1 - 1))" day=$(($1 - 1))-11-30 arguments=() left_out=
  figures_of "$year" 1 && [ ${#arguments[@]} -eq 4 ] || { echo "to add later: ${arguments[*]}"; return 1; }
  number=${arguments[1]}
  printf '%s\n' "-        // $year: not known yet: kilometreAllowance." "+        [Enacted(StatutoryFigure.KilometreAllowance, $year, ${number}m, \"$source\")]," >"$work/later.txt"
  if command -v script >/dev/null; then
    cp -p "$file" "$work/before.cs"
    # What the year before lacks is said before anything is asked; a slip of the pen is asked for again, or taken when it is said even so, and not written without a yes.
    typed "$((year + 1))" && grep -qF "kilometreAllowance of $year is not known; add it first" "$work/typed.txt" && git diff --exit-code || { cat "$work/typed.txt"; return 1; }
    typed "$year 9.99 ${source/ /_} $day n" --even-so && grep -qF "KilometreAllowance, $year, 9.99m" "$work/typed.txt" && grep -q 'Nothing was written.' "$work/typed.txt" && git diff --exit-code || { cat "$work/typed.txt"; return 1; }
    typed "$year 9.99 $number somebody ${source/ /_} $((year - 2))-12-31 $day y" && grep -qF 'a slip of the pen?' "$work/typed.txt" && diff "$work/later.txt" <(git diff -U0 | grep '^[-+] ') || { cat "$work/typed.txt"; return 1; }
    # With its old time: what is compiled is still of it.
    cp -p "$work/before.cs" "$file"
  else
    echo 'SKIPPED  new-year.cs at a terminal: there is no script (util-linux) here'
  fi
  new_year --year "$year" "${arguments[@]}" --compared "$day" >"$work/written.txt" || { cat "$work/written.txt"; return 1; }
  diff "$work/later.txt" <(git diff -U0 | grep '^[-+] ') && git -c user.name=ci -c user.email=ci@localhost commit -qam "Figures of $year"
}

# The worked change of the changelog: when nothing from 2026 on is known, the script writes the rows of 2026 from the sources that the changelog names, and as they stand here while they are announced.
worked_change() {
  local file=src/TyTal.Calc/Parameters/EnactedFigures.cs row arguments=()
  local figures=("wage-coefficient|1.712|WageCoefficient, 2026, 1.712m|ministry's release of 29.10.2025" "index|3104|EarningsRelatedPensionIndex, 2026, 3104|ministry's release of 29.10.2025"
    "pension|7.30|EmployeesPensionContribution, 2026, 7.30m|pension centre's release of 17.12.2025" "unemployment|0.89|EmployeesUnemploymentContribution, 2026, 0.89m|news of 4.12.2025"
    "kilometre|0.55|KilometreAllowance, 2026, 0.55m|accountants' association's news of 2025")
  sed -i -E '/^ {8}(\/\/ |[A-Za-z]+\(|\[?[A-Za-z]+\(StatutoryFigure\.[A-Za-z]+, )20(2[6-9]|[3-9][0-9])\b/d; s/(SourcesThrough = ")[^"]*/\12025-02-01/' "$file" && sed -i -zE 's/\n+    \];/\n    ];/' "$file"
  for row in "${figures[@]}"; do arguments+=("--${row%%|*}" "$(cut -d'|' -f2 <<<"$row")" --source "${row##*|}"); done
  new_year --year 2026 "${arguments[@]}" --compared 2025-12-17 >"$work/worked.txt" || { cat "$work/worked.txt"; return 1; }
  for row in "${figures[@]}"; do
    grep -qF "Announced(StatutoryFigure.$(cut -d'|' -f3 <<<"$row"), \"${row##*|}\")," "$file" && tr -s ' \n' ' ' <CHANGELOG.md | grep -qF "${row##*|}" || { echo "not written, or not in the changelog: $row"; return 1; }
  done
  git grep -q 'Announced(StatutoryFigure.*, 2026,' HEAD -- "$file" && { git diff --exit-code || return 1; }
  git checkout -q -- "$file"
}

# In a copy of the working tree: what is announced is enacted and another year added, by the script and in one file; the library then gives what the script printed.
# A figure of the older year comes last of all. With "everything" it is added to the next year, too, four more years are written, and every test, case file and sample runs there, too.
new_year_in_a_copy() {
  local to=$work/copy last year arguments=() left_out=kilometreAllowance
  rm -rf "$to" && mkdir -p "$to" && git ls-files -co --exclude-standard -z | tar -c --null --ignore-failed-read -T - | tar -x -C "$to" || return 1
  (
    cd "$to" && git init -q && git add -A && git -c user.name=ci -c user.email=ci@localhost commit -qm copy || exit 1
    export RunAnalyzers=false
    worked_change || exit 1
    last=$(newest_year)
    sed -i "s|^ .*StatutoryFigure.KilometreAllowance, $last, .*|        // $last: not known yet: kilometreAllowance.|" src/TyTal.Calc/Parameters/EnactedFigures.cs && git -c user.name=ci -c user.email=ci@localhost commit -qam 'A figure less' --allow-empty || exit 1
    add_year "$last" 1 && add_year $((last + 1)) 1.02 || exit 1
    refuses 'a slip of the pen?' --year $((last + 2)) --index 9000 --source "decree 1/$((last + 1))" || exit 1
    add_later "$last" || exit 1
    [ "${1:-}" = everything ] || exit 0
    left_out=
    for year in $(seq $((last + 1)) $((last + 5))); do figures_of "$year" 1.02 && write_year "$year" || exit 1; done
    dotnet format whitespace src/TyTal.Calc --verify-no-changes --include Parameters/EnactedFigures.cs || exit 1
    dotnet build TyTal.Calc.sln -c Release || exit 1
    work=$work/there passed=0 failed=0
    mkdir -p "$work"
    counted 'tests' tests TyTal.Calc.sln -c Release --no-build
    samples
    [ "$failed" -eq 0 ]
  )
}
