#!/usr/bin/env bash
# Writes the 13 policies of the demo company and lets one start of LibreOffice save the same 13 again; prints both times and their ratio.
#   bench/policies.sh [WORKBOOK]
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LC_ALL=C.UTF-8
workbook=${1:-samples/company.xlsx}
command -v soffice >/dev/null || { echo "soffice is not on this machine: nothing to compare with"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

dotnet build bench/Sonae.Benchmarks -c Release -v quiet -nologo >/dev/null
ours=$(dotnet run --no-build -c Release --project bench/Sonae.Benchmarks -- policies "$workbook" "$folder/written" | tee /dev/stderr | sed -nE 's/^13 policies\t([0-9.]+)\t.*/\1/p')

# The profile is made by a first run, so that only start, reading and writing are measured.
soffice "-env:UserInstallation=file://$folder/profile" --headless --norestore --convert-to docx --outdir "$folder/warm" "$folder"/written/12-*.docx >/dev/null 2>&1
begin=$(date +%s%N)
soffice "-env:UserInstallation=file://$folder/profile" --headless --norestore --convert-to docx --outdir "$folder/saved" "$folder"/written/*.docx >/dev/null 2>&1
theirs=$(( ($(date +%s%N) - begin) / 1000000 ))
written=$(find "$folder/written" -name '*.docx' | wc -l)
saved=$(find "$folder/saved" -name '*.docx' | wc -l)
[ "$saved" = "$written" ] || { echo "LibreOffice saved $saved of $written"; exit 1; }
awk -v ours="$ours" -v theirs="$theirs" -v files="$written" 'BEGIN {
  printf "%d policies: written in %.1f ms, saved again by LibreOffice in %d ms, ratio %.0f\n", files, ours, theirs, theirs / ours
  exit theirs / ours >= 10 ? 0 : 1
}'
