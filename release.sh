#!/usr/bin/env bash
# Builds what people download: for each system one archive with a program that needs nothing installed.
#   ./release.sh [FOLDER]    the last commit as sonae-VERSION-RID.tar.gz or .zip, with SHA256SUMS, in FOLDER (out/release)
# RIDS="linux-x64" builds one of them alone.
# Exit 4: the parts of .NET that go into the program cannot be fetched here.
set -euo pipefail
cd "$(dirname "$0")"
rids="linux-x64 win-x64"
beside="LICENSE NOTICE README.md README.ja.md SECURITY.md CONTRIBUTING.md docs samples"
needed="LICENSE NOTICE README.md README.ja.md licences.txt editions/ipa-2/risk.json editions/schema/risk.schema.json wwwroot/styles/base.css wwwroot/styles/work.css wwwroot/sonae.js"
out=$(realpath -m "${1:-out/release}")
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
commit=$(git rev-parse HEAD)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LC_ALL=C.UTF-8

# A copy of the commit: what lies about in the folder is not released, and the lock files stay as they are.
source=$work/source
mkdir -p "$source" "$out"
rm -f "$out"/sonae-*.zip "$out"/sonae-*.tar.gz "$out"/SHA256SUMS
git archive "$commit" | tar -x -C "$source"
settings=(-p:SelfContained=true -p:PublishSingleFile=true -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=false -p:RestoreLockedMode=false
  -p:IsTransformWebConfigDisabled=true -p:DebugType=embedded -p:SourceRevisionId="$commit" -p:PathMap="$source=/sonae")

restore() { # RID
  dotnet restore "$source/src/Sonae" -v quiet -r "$1" "${settings[@]}" >"$work/log" 2>&1 && return
  cat "$work/log"
  grep -qE 'NU1100|NU1101|NU1102|NU1301' "$work/log" || exit 1
  echo "the parts of .NET for $1 cannot be fetched here"
  exit 4
}

pack() { # NAME RID: executable is only the program
  chmod -R u=rwX,go=rX "$work/$1"
  find "$work/$1" -type f ! -name sonae ! -name '*.so' -exec chmod 644 {} +
  find "$work/$1" -exec touch -d "@$(git show -s --format=%ct "$commit")" {} +
  case $2 in
    win-*) (cd "$work" && python3 -m zipfile -c "$out/$1.zip" "$1") ;;
    *) tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner -c "$1" | gzip -n >"$out/$1.tar.gz" ;;
  esac
}

for rid in ${RIDS:-$rids}; do
  name=sonae-$version-$rid
  echo "$name"
  restore "$rid"
  dotnet publish "$source/src/Sonae" --no-restore -v quiet -c Release -r "$rid" -o "$work/$name" "${settings[@]}"
  for file in $beside; do cp -r "$source/$file" "$work/$name/"; done
  packages=$(sed -n 's/.*"packagesPath": "\(.*\)".*/\1/p' "$source/src/Sonae/obj/project.assets.json")
  python3 "$source/docs/licences/collect.py" "$source/src/Sonae/obj/Release/net10.0/$rid/sonae.deps.json" "$packages" "$source/docs/licences.md" >"$work/$name/licences.txt"
  for file in $needed; do [ -s "$work/$name/$file" ] || { echo "$name: no $file"; exit 1; }; done
  pack "$name" "$rid"
done
cd "$out"
sha256sum sonae-* >SHA256SUMS
cat SHA256SUMS
