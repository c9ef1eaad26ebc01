# Every sample, and what it must print. Functions of .ci/run, which sets $work; they stand in the repository's folder.

main_job() {
  rm -f samples/carpenter.svg samples/carpenter-to-68.svg
  dotnet run samples/timeline.cs >"$work/timeline.txt" || return 1
  cat "$work/timeline.txt"
  for figure in 80.36 75.00 63.75 2.82; do
    grep -qF -- "$figure" "$work/timeline.txt" || { echo "missing in the output: $figure"; return 1; }
  done
  # The checked-in pictures are what the sample draws, and the README shows its real table and reasons.
  git diff --exit-code -- samples/carpenter.svg samples/carpenter-to-68.svg && in_readme '╭' 6 "$work/timeline.txt" && in_readme '2 April 2024 – ' 14 "$work/timeline.txt"
}

# sample NAME TEXT…: the sample runs, draws the picture that is checked in, if any (it is taken away first), and prints each text.
sample() {
  local name=$1 text
  shift
  rm -f "samples/$name.svg"
  dotnet run "samples/$name.cs" >"$work/$name.txt" || return 1
  git diff --exit-code -- "samples/$name.svg" || return 1
  for text in "$@"; do
    grep -qF -- "$text" "$work/$name.txt" || { echo "missing in the output: $text"; return 1; }
  done
}

# page_sample NAME LANGUAGE TEXT…: the sample writes its page into an empty folder, and prints each text.
page_sample() {
  local name=$1 language=$2 here=$PWD text
  shift 2
  mkdir -p "$work/page" && (cd "$work/page" && dotnet run "$here/samples/$name.cs" -- "$language" >"$work/$name.txt") || return 1
  grep -qF "<html lang=\"$language\">" "$work/page/$name.html" || { echo "no page"; return 1; }
  for text in "$@"; do
    grep -qF -- "$text" "$work/$name.txt" || { echo "missing in the output: $text"; return 1; }
  done
}

coverage_reverse() {
  dotnet run samples/coverage.cs -- --section 67 >"$work/coverage.txt" && grep -qF 'Benefits.Pension.OneTimeIncrease (' "$work/coverage.txt" && grep -qxF '  oneTimeIncrease' "$work/coverage.txt" || return 1
  dotnet run samples/coverage.cs -- --figure earningsRelatedPensionIndex 2024 --claims tests/TyTal.Calc.Cases.Tests/Files/pension.json >"$work/coverage.txt" && grep -qE '^Claims: [1-9][0-9]* of' "$work/coverage.txt"
}

# An empty line is none, a row that cannot be read or computed is named with its line, and the others are computed: the carpenter to 10 April 2027, 3 × 1 984.29 + 661.43 in that year.
cash_flow_of_bad_rows() {
  local here=$PWD text
  printf '%s\n' claim_date,birth_date,annual_earnings,degree,insurance,ends 2024-03-04,1980-06-15,27000,100,compulsory,2027-04-10 '' 2024-03-04,1980-06-15,27000,33.335,compulsory, \
    2024-03-04,1980-06-15,27000,120,compulsory, 2024-02-30,1980-06-15,27000,100,compulsory, 2024-03-04 >"$work/rows.csv"
  (cd "$work" && exits 1 dotnet run "$here/samples/actuary-cash-flow.cs" -- rows.csv >bad-rows.txt) || return 1
  for text in '1 pensions' '23 456.28' 'line 4: degree is 33.335; allowed is' 'line 5: degree is 120; allowed is 0 to 100.' "line 6: claim_date is '2024-02-30'" "line 7: birth_date is ''" '30 070.58'; do
    grep -qF -- "$text" "$work/bad-rows.txt" || { cat "$work/bad-rows.txt"; echo "missing in the output: $text"; return 1; }
  done
  (cd "$work" && echo nothing >rows.csv && exits 2 dotnet run "$here/samples/actuary-cash-flow.cs" -- rows.csv)
}

# Pages of a family and of a correction from case files. Nothing that a case file says becomes markup, or steers the terminal.
decision_of_a_case() {
  local here=$PWD files=$PWD/tests/TyTal.Calc.Cases.Tests/Files to=$work/cases
  mkdir -p "$to" && cd "$to" || return 1
  cat >hostile.json <<'JSON'
{"id": "\u001b]0;x\u0007<script>alert(1)</script>", "kind": "claim", "title": "<img src=x onerror=alert(1)> \u202e", "expect": {},
 "facts": {"claimDate": "2024-03-04", "birthDate": "1980-06-15", "annualEarnings": 27000, "through": "2024-03-31", "incapacity": []}}
JSON
  prints 'Perhe-eläkepäätöksen liite' 'Viite: family-widow' '123 003,35' -- dotnet run "$here/samples/decision.cs" -- fi "$files/family.json" family-widow && grep -qF '<html lang="fi">' decision.html &&
  prints 'Mikä muuttui ja miksi' '+1 301,87' -- dotnet run "$here/samples/decision.cs" -- fi "$files/payments.json" difference-pension &&
  prints '<script>alert(1)</script>' -- dotnet run "$here/samples/decision.cs" -- en hostile.json && ! grep -qP '<script|<img|\x1b' decision.html && ! grep -qP '[\x1b\x07]' "$work/prints.txt" &&
  exits 2 dotnet run "$here/samples/decision.cs" -- en "$files/family.json" none 2>none.txt && grep -F "no case with the id 'none'" none.txt
  local code=$?
  cd "$here" || return 1
  return $code
}

# The README's C# blocks compile and run, and give what their comments say; another figure there is found.
readme_blocks() {
  readme_program README.md && grep -xE '([4-9]|[1-9][0-9]+) blocks, ([8-9]|[1-9][0-9]+) values compared, 0 wrong' "$work/prints.txt" || return 1
  sed 's|// 72\.18 €|// 72.19 €|' README.md >"$work/wrong.md"
  ! readme_program "$work/wrong.md" && grep -F 'the README says 72.19 €, the library gives 72.18 €' "$work/prints.txt"
}

readme_program() { dotnet run .ci/readme.cs -- "$1" "$work/readme.cs" src/TyTal.Calc/TyTal.Calc.csproj && dotnet run "$work/readme.cs" >"$work/prints.txt"; }

runner() { dotnet run --project samples/CaseRunner --no-build -c Release -- "$@"; }

timeline_of_a_case() {
  local here=$PWD
  (cd "$work" && dotnet run "$here/samples/timeline.cs" -- "$here/tests/TyTal.Calc.Cases.Tests/Files/pension.json") && ls "$work"/*.svg
}

bad_case_files() {
  echo '[{"id": "wrong", "kind": "amount", "facts": {"name": "wageCoefficient", "year": 2024}, "expect": {"amount": 1}}]' >"$work/wrong.json"
  echo '[{"id": ' >"$work/broken.json"
  mkdir -p "$work/twice" && sed 's/1}}/1.637}}/' "$work/wrong.json" >"$work/twice/a.json" && cp "$work/twice/a.json" "$work/twice/b.json"
  runner "$work/twice" | tee "$work/twice.txt"
  grep -qF "/b.json, case 1)" "$work/twice.txt" && grep -qF "'wrong' here (case 1) and in $work/twice/a.json, case 1" "$work/twice.txt" && grep -qx '1 passed, 1 failed' "$work/twice.txt" || return 1
  echo '[]' >"$work/empty.json"
  mkdir -p "$work/hollow" && cp "$work/empty.json" "$work/hollow"
  exits 2 runner "$work/empty.json" 2>"$work/empty.txt" && grep -qx "$work/empty.json: there is no case in it" "$work/empty.txt" || return 1
  exits 2 runner "$work/hollow" tests/TyTal.Calc.Cases.Tests/Files 2>"$work/empty.txt" && grep -qx "$work/hollow: there is no case in it" "$work/empty.txt" || return 1
  exits 1 runner "$work/wrong.json" && exits 2 runner "$work/broken.json" && exits 2 runner "$work/none.json" && exits 2 runner
}

explain_and_kinds() {
  runner --explain one-time-64-born-1-january tests/TyTal.Calc.Cases.Tests/Files | grep -F 'section 67(2)' && runner --kinds | grep -x claim || return 1
  runner --explain one-time-64-born-1-january --language fi tests/TyTal.Calc.Cases.Tests/Files | grep -F '67 § 2 mom.' || return 1
  runner --explain one-time-64-born-1-january --language sv --format html tests/TyTal.Calc.Cases.Tests/Files | grep -F '<html lang="sv">' || return 1
  runner --explain carpenter-eighty-percent tests/TyTal.Calc.Cases.Tests/Files | grep -F '*** HYPOTHETICAL' || return 1
  exits 2 runner --explain x --language xx tests/TyTal.Calc.Cases.Tests/Files 2>"$work/unknown.txt" && grep -F 'language is xx; allowed is en, fi, sv' "$work/unknown.txt" || return 1
  exits 2 runner --explain x --format pdf tests/TyTal.Calc.Cases.Tests/Files
}

# The portfolio sample on 20 000 rows: each verb, and what must be among what it prints.
portfolio() { dotnet samples/portfolio/bin/Release/net10.0/Portfolio.dll "$@"; }

portfolio_sample() {
  local to=$work/portfolio part
  mkdir -p "$to"
  prints '20 000 made-up pensions' -- portfolio generate --out "$to/in.csv" --faults &&
  prints '46 688 289.18' '+822 066.13' '19 682' 'before pension' 'invalid degree' 'of the work: read' -- portfolio run --in "$to/in.csv" --out "$to/out.csv" --year 2026 --pictures "$to" &&
  grep -qx '1000000001,2393.32,2414.32,21.00,index,computed' "$to/out.csv" && [ "$(wc -l <"$to/out.csv")" -eq 20001 ] &&
  prints 'In the file: 1000000197,' 'degree is 120; allowed is 0 to 100.' -- portfolio run --in "$to/in.csv" --explain 1000000197 --year 2026 &&
  prints '2 414.32' 'section 268(2)' -- portfolio run --in "$to/in.csv" --explain 1000000001 --year 2026 &&
  prints 'HYPOTHETICAL. ' '3150, in force 3077' '42 605 079.60' '+987 356.75' '+11 848 281.00' -- portfolio what-if --in "$to/in.csv" --year 2025 --index 2025=3150 --pictures "$to" &&
  prints 'HYPOTHETICAL. ' '80 %, in force 85 %' '44 151 148.29' '18 745' '-30 445 690.68' -- portfolio what-if --in "$to/in.csv" --year 2026 --percent-until 80 --percent-from 70 --age 67 &&
  prints '110 000 made-up events' -- portfolio generate --out "$to/events.csv" --events 2024 &&
  prints '20 367' '104 753 410.61' '101 071 396.98' -- portfolio allowances --in "$to/events.csv" --out "$to/allowances.csv" --year 2024 &&
  prints '561 998 168.32' '457 228 611.68' '5154' -- portfolio cash-flow --in "$to/in.csv" --year 2026 --known-through 2026 --until 2060 --growth 1.5 --pictures "$to" || return 1
  for part in 0 1 2; do JOB_COMPLETION_INDEX=$part portfolio run --in "$to/in.csv" --out "$to/part.csv" --year 2026 --partition auto/3 >/dev/null || return 1; done
  portfolio merge --in "$to/in.csv" --out "$to/merged.csv" "$to"/part.*.json && cmp "$to/out.csv" "$to/merged.csv" &&
  exits 1 portfolio merge --in "$to/in.csv" --out "$to/merged.csv" "$to/part.0-of-3.json" &&
  exits 2 portfolio run --in "$to/in.csv" --out "$to/none.csv" --year 2026 --index 2025=3150 && exits 2 portfolio what-if --in "$to/in.csv" --year 2026 --age 65 && exits 2 portfolio run --in "$to/none.csv" --out "$to/none" && exits 2 portfolio
  # The pictures of the README are what the sample draws.
  for part in differences-2026 what-if-2025 cash-flow; do cmp "$to/$part.svg" "samples/portfolio/pictures/$part.svg" || return 1; done
}

# The soak on few claims; and that it would find something: a spoiled result ends it with the seed and the case, which the case runner reads.
soak() { dotnet samples/Soak/bin/Release/net10.0/Soak.dll "$@"; }

soak_finds() {
  local to=$work/soak.json number how
  for number in 13 20 22 23 24 25; do
    exits 1 soak --seed 7 --claims 30 --cores 1 --spoil "$number" --failure "$to" | tee "$work/soak.txt" && grep -q "^BROKEN in case $number of seed 7: " "$work/soak.txt" || return 1
    [ "$number" -ge 22 ] || { runner "$to" | grep -qx '1 passed, 0 failed' || return 1; }
    exits 1 soak --seed 7 --from-case "$number" --spoil "$number" --failure "$to" && soak --seed 7 --from-case "$number" --failure "$to" || return 1
  done
  soak --seed 7 --claims 8 --failure "$to" | grep -E '^14 cases of seed 7 in [0-9:]+: 8 claims, 2 families, 1 columns of rows, 1 annual earnings, 1 limitations, 1 payments; ' || return 1
  soak --seed 7 --from-case 6 --claims 2 --failure "$to" | grep -E '^8 cases of seed 7 in [0-9:]+: 2 claims, 2 families, 1 columns of rows, 1 annual earnings, 1 limitations, 1 payments; ' || return 1
  # Whatever goes wrong, the seed and the case are named: a case that cannot be made, one that cannot be written, one that never ends.
  for how in making writing hang; do
    exits 1 soak --seed 7 --claims 30 --case-seconds 5 --spoil 13 --spoil-by "$how" --failure "$to" | grep '^BROKEN in case 13 of seed 7: ' || return 1
  done
  exits 1 soak --claims 1000000 --minutes 0.0001 --failure "$to" | grep -F 'was never checked' || return 1
  exits 2 soak --claims none && exits 2 soak --seed && exits 2 soak --minutes 0 && exits 2 soak --spoil-by none && exits 2 soak --colour 1
}

# The F# script in a folder of its own: an empty package cache, and no source but the packages just made and what they need.
fsharp() {
  local to=$work/fsharp
  mkdir -p "$to/home/.nuget/NuGet" "$to/samples" "$to/artifacts/packages" && cp -r samples/fsharp "$to/samples" || return 1
  cp "$work"/packages/TyTal.Calc.[0-9]*.nupkg "$work"/console/cache/nodatime/*/nodatime.*.nupkg "$to/artifacts/packages" || return 1
  echo '<configuration><packageSources><clear /></packageSources></configuration>' >"$to/home/.nuget/NuGet/NuGet.Config"
  prints "$@" -- env HOME="$to/home" DOTNET_CLI_HOME="$to/home" NUGET_PACKAGES="$to/cache" dotnet fsi "$to/samples/fsharp/payroll.fsx"
}

# The case files that other programs share with this one stand beside the repository, if they are there.
shared_cases() {
  local file found=0
  for file in a-timeline b-benefits c-leisure-time d-obligation-and-limits; do
    [ -f "../shared/cases/$file.json" ] && found=$((found + 1)) && counted "case file $file.json" runner "../shared/cases/$file.json"
  done
  [ $found -gt 0 ] || { echo 'SKIPPED  shared case files: there is no ../shared/cases' && skipped=$((skipped + 1)); }
}

# Every sample and case file, on what is built: in this folder, and in the copy to which years were added.
samples() {
  counted 'case files of the project' runner tests/TyTal.Calc.Cases.Tests/Files
  shared_cases
  step 'case runner: exit codes' bad_case_files
  step 'case runner: --explain and --kinds' explain_and_kinds
  step 'sample timeline.cs' main_job
  step 'sample timeline.cs with a case file' timeline_of_a_case
  step 'the C# of the README' readme_blocks
  step 'sample annual-earnings.cs' sample annual-earnings 'Annual earnings 30 240.00' 'Annual earnings 28 634.71' 'Annual earnings 22 171.88'
  step 'sample functional-limitation.cs' sample functional-limitation 'Three injuries of categories 5, 4 and 2 make category 9' '24056.28' '403.47' '698.69 €/year × 34.43055 = 24 056.28 €' 'category 9 = 9.27 %'
  step 'sample family.cs' sample family 'spouse: 110214.23' 'child 1: 55328.66' 'child 2: 49832.78' '42373.80' '4830.00'
  step 'sample who-pays.cs' sample who-pays 'motor liability insurance' 'first aid and' 'Why was it done?'
  step 'sample leisure-time.cs' sample leisure-time '95.40' '28.62' '36.73'
  step 'sample costs.cs' sample costs '6 533.55' '829.16'
  step 'sample rehabilitation.cs' sample rehabilitation '22 653.00' '22653.00' '74920.96' 'it is longer than usual'
  step 'sample motor-rehabilitation.cs' sample motor-rehabilitation 'InjuredPerson: 38364.20' 'SocialInsuranceInstitution: 835.80' 'Appeal to the Insurance Court by 8 July 2022'
  step 'sample who-is-insured.cs' sample who-is-insured 'ownSharePercent at most 30 % → compulsory' '10 % + 25 % = 35 %'
  step 'sample payroll-obligation.cs' sample payroll-obligation '2019  1 300 €  § 3(2), by the wage coefficient 1.417 (decree 836/2018)' '2024  1 500 €  § 3(2)' '30 August 2024: 60.00 €, in all 1 560.00 €, above the threshold' 'uninsured work, there was no obligation' 'uninsured work, the obligation was neglected'
  step 'sample payroll-sick-pay.cs' sample payroll-sick-pay '80.36 € a day  § 58(1)' '75.00 € a day  § 139(1)' '40.18 € a day' '33.51 € a day, after 1.31 €' 'Sick pay 3937.56 €, back from the insurer 3867.88 €; the employer bears 69.68 €.'
  step 'sample payroll-daily-rate.cs' sample payroll-daily-rate '78.00 € a day  § 58(2)' '75.00 € a day  § 59' '46.08 € a day  § 60' '37.50 € a day  § 57(1)' '3.76 % of 75.00 €' '72.18 € a day  § 62(1)'
  step 'sample payroll-deadlines.cs' sample payroll-deadlines '1.7.2024' '27.12.2024' '31.1.2025' '18.6.2029' 'was late' 'posted on 18 November 2024, received on 25 November 2024' 'so the last day moves to 27 December 2024'
  step 'sample actuary-cash-flow.cs' sample actuary-cash-flow '284 124.99' '5154       146 994.36' '8 838 912.01' '10 292 298.62' '1 453 386.61'
  step 'sample actuary-cash-flow.cs: rows that cannot be read' cash_flow_of_bad_rows
  step 'sample actuary-index-decree.cs' sample actuary-index-decree 'January × 12' '3150 a higher one, HYPOTHETICAL' '55 216 421.53' '656 833 490.64' '-5 763 567.72' '+213 467.40' '+572 784.46'
  step 'sample actuary-cliffs.cs' sample actuary-cliffs '30.00 €' '350.01 €' '25.01 €' '36 001.80 €' '37 200 € a year: 103.33 € a day, of which 36.17 €'
  step 'sample payments.cs' sample payments 'In all: gross +3 675.00' 'Unemployment fund: ' 'Increase for delay '
  step 'sample policy.cs' sample policy '612.35' '84.22' '720.38' '5 560.00' '1 March 2022 – 14 May 2022' '2024-09-30'
  step 'sample portfolio' portfolio_sample
  step 'sample portfolio: killed and resumed' samples/portfolio/resume.sh 20000 20
  step 'sample coverage.cs' sample coverage 'The whole Act' '§ 67     computed' '§ 16     input' '§ 217    outside' '§ 8:7    computed'
  step 'sample coverage.cs, the reverse' coverage_reverse
  step 'sample decision.cs' page_sample decision fi 'Päätöksen liite, vahinko 4.3.2024' '1.1.2030: 7,317 %:n kertakorotus alkaa' 'decision.html'
  step 'sample decision.cs of case files' decision_of_a_case
  step 'sample why-different.cs' page_sample why-different sv 'Rättelse av ersättningen för skadan 4.3.2024' 'Årsarbetsinkomst: 27 000,00 €/år → 28 500,00 €/år' 'den skadade −3 916,84 €' 'why-different.html'
  step 'soak: finds what is spoiled' soak_finds
  step 'sample what-if.cs' sample what-if 'HYPOTHETICAL' '80 %, in force 85 %' '-1128.40' 'A hypothetical projection, no decision.'
}
