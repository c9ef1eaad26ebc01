# The packages: made, compared with the baseline, made again elsewhere, looked into, and used. Functions of .ci/run, which sets $work; they stand in the repository's folder.
packages=$work/packages

# copy_of COMMIT FOLDER: the commit's sources with the history that names it, in another folder and with another remote.
copy_of() {
  git clone --quiet --no-checkout . "$2" && git -C "$2" remote set-url origin https://mirror.example/elsewhere.git && git -C "$2" checkout --quiet --detach "$1"
}

# packed SOURCES FOLDER ARGUMENTS…: the two packages of a folder of sources.
packed() {
  local sources=$1 to=$2 name
  shift 2
  for name in TyTal.Calc TyTal.Calc.Cases; do
    dotnet pack "$sources/src/$name" -c Release -o "$to" "$@" || return 1
  done
}

# only FOLDER NAME: the one package of that name; fails when there is none.
only() {
  local found=("$1/$2".[0-9]*.nupkg)
  [ -f "${found[0]}" ] && [ ${#found[@]} -eq 1 ] && echo "${found[0]}"
}

# The baseline is packed from its commit: there is no feed to take it from, and nothing binary stands in the repository.
baseline() {
  local commit
  commit=$(grep -xE '[0-9a-f]{40}' "${1:-.ci/baseline}") || { echo "${1:-.ci/baseline} names no commit"; return 1; }
  git cat-file -e "$commit^{commit}" || { echo "the baseline, commit $commit, is not in this clone; it needs the whole history"; return 1; }
  copy_of "$commit" "$work/baseline/sources" && packed "$work/baseline/sources" "$work/baseline" -p:RunAnalyzers=false -p:EnablePackageValidation=false || return 1
  only "$work/baseline" TyTal.Calc && only "$work/baseline" TyTal.Calc.Cases
}

# pack FOLDER ARGUMENTS…: the packages of the build that the tests ran, each compared with its baseline.
pack() {
  local to=$1 name before
  shift
  for name in TyTal.Calc TyTal.Calc.Cases; do
    before=$(only "$work/baseline" "$name") || { echo "no baseline of $name"; return 1; }
    dotnet pack "src/$name" -c Release --no-build -o "$to" -p:PackageValidationBaselinePath="$before" "$@" || return 1
  done
}

version() { basename "$(only "$packages" TyTal.Calc)" .nupkg | sed 's/^TyTal\.Calc\.//'; }

# checked FOLDER VERSION [ADDRESS]: what the packages of a folder must be, made from this commit.
checked() { dotnet run .ci/packages.cs -- check "$1" "$(git rev-parse HEAD)" "${@:2}"; }

# With the address that is stated, if one is.
inside() {
  local address
  address=$(dotnet msbuild src/TyTal.Calc -getProperty:RepositoryUrl) && checked "$packages" "$(version)" ${address:+"$address"} >"$work/inside.txt"
}

# raised CLONE: the version of a release (its commit is tagged vVERSION) is that of no other commit.
raised() {
  local tag released
  tag=v$(version)
  released=$(git -C "$1" rev-parse -q --verify "refs/tags/$tag^{commit}") || return 0
  [ "$released" = "$(git -C "$1" rev-parse HEAD)" ] || { echo "$tag was released from $released; raise VersionPrefix in Directory.Build.props"; return 1; }
}

# Made again from another folder, under another name of the remote, in another time zone: the same bytes.
twice() {
  local other=$work/elsewhere/deeper/sources
  mkdir -p "$work/elsewhere/deeper" && copy_of HEAD "$other" || return 1
  git diff HEAD --binary | git -C "$other" apply --allow-empty || return 1
  TZ=Asia/Tokyo LANG=C packed "$other" "$work/again" -p:RunAnalyzers=false -p:EnablePackageValidation=false || return 1
  hashes "$packages" >"$work/hashes.txt" && hashes "$work/again" | diff "$work/hashes.txt" - && [ "$(wc -l <"$work/hashes.txt")" -eq 4 ]
}

hashes() { (cd "$1" && sha256sum -- *.nupkg *.snupkg); }

# With the address of a repository the packages name it, and SourceLink maps the sources to the commit there. Between releases they are of a version that says so.
with_address() {
  local address=https://github.com/example/calc
  unreleased_changelog && packed "$work/elsewhere/deeper/sources" "$work/addressed" -p:RunAnalyzers=false -p:EnablePackageValidation=false -p:RepositoryUrl=$address \
    -p:VersionSuffix=dev -p:ChangelogFile="$work/unreleased.md" &&
  checked "$work/addressed" "$(version)-dev" "$address"
}

unreleased_changelog() { sed '0,/^## /s/^\(## [^ ]*\) .*/\1 – unreleased/' CHANGELOG.md >"$work/unreleased.md"; }

# The packages of a changelog that has not been released yet are refused.
unreleased() {
  unreleased_changelog && packed . "$work/unreleased" --no-build -p:ChangelogFile="$work/unreleased.md" -p:EnablePackageValidation=false &&
  says 'TyTal.Calc: release notes name no day of release' checked "$work/unreleased" "$(version)"
}

# A version that another commit was released with is refused, that of the release itself is not.
released_before() {
  local other=$work/elsewhere/deeper/sources
  git -C "$other" tag -f "v$(version)" HEAD && raised "$other" && git -C "$other" tag -f "v$(version)" HEAD~1 && says "v$(version) was released from" raised "$other"
}

# Every check can fail: without a baseline, with one that is not there, with one that has more than we have, without release notes, with those of no release, with a version that was released, by an old SDK, without packages;
# with a type that one of the two frameworks lacks.
bad_packages() {
  local one="dotnet pack src/TyTal.Calc -c Release --no-build -o $work/bad" other=$work/elsewhere/deeper/sources
  says 'names no commit' baseline LICENSE &&
  says 'is not in this clone' baseline <(echo 0123456789012345678901234567890123456789) &&
  says 'No baseline to compare TyTal.Calc with' $one &&
  says "there is no file $work/none.nupkg" $one -p:PackageValidationBaselinePath="$work/none.nupkg" &&
  says 'is of version' $one -p:VersionPrefix=9.9.9 -p:PackageValidationBaselinePath="$(only "$work/baseline" TyTal.Calc)" &&
  says 'There is no' $one -p:ChangelogFile="$work/none.md" &&
  says 'SDKs before 10.0.400 write the clock' $one -p:NETCoreSdkVersion=10.0.399 &&
  unreleased && released_before && says 'holds []' checked "$(mktemp -d -p "$work")" 1.0.0 || return 1
  printf 'namespace TyTal.Calc;\n/// <summary>Was there once.</summary>\npublic static class Gone;\n' >"$other/src/TyTal.Calc/Gone.cs"
  dotnet pack "$other/src/TyTal.Calc" -c Release -o "$work/more" -p:EnablePackageValidation=false -p:RunAnalyzers=false &&
  says "Type 'TyTal.Calc.Gone' exists" $one -p:PackageValidationBaselinePath="$(only "$work/more" TyTal.Calc)" || return 1
  sed -i '1i #if NETSTANDARD' "$other/src/TyTal.Calc/Gone.cs" && echo '#endif' >>"$other/src/TyTal.Calc/Gone.cs"
  says "Type 'TyTal.Calc.Gone' exists on lib/netstandard2.0/TyTal.Calc.dll but not on lib/net10.0/TyTal.Calc.dll" \
    dotnet pack "$other/src/TyTal.Calc" -c Release -o "$work/halved" -p:RunAnalyzers=false -p:PackageValidationBaselinePath="$(only "$work/baseline" TyTal.Calc)"
}

# consumer FEED NAME: the programs of somebody else in an empty folder with an empty package cache; the packages come from the feed alone.
consumer() {
  local here=$work/$2
  mkdir "$here" && cp -r .ci/consumer/. "$here" && sed "s|PACKAGES|$1|" .ci/consumer/nuget.config >"$here/nuget.config"
}

in_consumer() {
  local here=$work/$1
  shift
  (cd "$here" && NUGET_PACKAGES="$here/cache" TyTalVersion="$(version)" "$@")
}

carpenter() {
  local figure
  for figure in 80.36 75.00 63.75 1937.69; do
    grep -qF -- "$figure" "$1" || { cat "$1"; echo "missing in the output: $figure"; return 1; }
  done
}

consume_console() {
  consumer "$packages" console && dotnet run .ci/packages.cs -- example "$(only "$packages" TyTal.Calc)" "$work/console/Console/Program.cs" "$work/example.txt" || return 1
  in_consumer console dotnet run --project Console >"$work/console.txt" || { cat "$work/console.txt"; return 1; }
  cat "$work/console.txt"
  carpenter "$work/console.txt" && grep -qx 'built for .NETCoreApp,Version=v10.0' "$work/console.txt" && grep -qx 'case passed' "$work/console.txt" || return 1
  # The README shows all that its example prints, but the empty line after the reasons.
  sed '/^built for \|^case /d' "$work/console.txt" | sed '${/^$/d}' | diff "$work/example.txt" -
}

# The program that runs has the package's .NET Standard assembly, byte for byte.
consume_netstandard() {
  local bin=Product/bin/Release/netstandard2.0
  consumer "$packages" netstandard && in_consumer netstandard dotnet build Product -c Release || return 1
  (cd "$work/netstandard" && cmp cache/tytal.calc/*/lib/netstandard2.0/TyTal.Calc.dll $bin/TyTal.Calc.dll && dotnet $bin/Product.dll) >"$work/netstandard.txt" || { cat "$work/netstandard.txt"; return 1; }
  cat "$work/netstandard.txt"
  carpenter "$work/netstandard.txt" && grep -qx 'built for .NETStandard,Version=v2.0' "$work/netstandard.txt" && grep -qx 'single rules: 80.36 75.00' "$work/netstandard.txt"
}

consume_nothing() {
  mkdir "$work/empty" && consumer "$work/empty" nothing && says 'NU1101: Unable to find package TyTal.Calc' in_consumer nothing dotnet restore Product &&
  says "doesn't exist" eval "consumer '$work/nowhere' nobody && in_consumer nobody dotnet restore Product"
}

# published NAME ARGUMENTS…: the console program on its own, both libraries kept and analysed whole, every warning an error; it prints what the example prints.
published() {
  local name=$1
  shift
  in_consumer console dotnet publish Console -c Release --ucr --self-contained -o "$work/$name" -p:WholeLibraries=true "$@" && "$work/$name/Console" >"$work/$name.txt" || return 1
  diff "$work/console.txt" "$work/$name.txt"
}

# A program that looks for a type by name is refused: warnings of trimming and of native code are errors.
published_badly() {
  printf 'static class Lost { internal static int Of(string name) => Type.GetType(name)!.GetMethods().Length; }\n' >"$work/console/Console/Lost.cs"
  says 'error IL2057' published badly -p:PublishTrimmed=true
}
