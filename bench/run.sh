#!/usr/bin/env bash
# Measures Sonae beside LibreOffice on the same workbook, in one run, and writes the part "workbook" of bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-100000}
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 LC_ALL=C.UTF-8
for tool in /usr/bin/time soffice; do command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 1; }; done
/usr/bin/python3 -c 'import uno' 2>/dev/null || { echo "python3-uno is missing: apt-get install --no-remove python3-uno"; exit 1; }

dotnet build bench/Sonae.Benchmarks -c Release -v quiet
bench="dotnet bench/Sonae.Benchmarks/bin/Release/net10.0/Sonae.Benchmarks.dll"
sonae="dotnet bench/Sonae.Benchmarks/bin/Release/net10.0/sonae.dll"
$bench make "$rows" "$work/big.xlsx"
$bench parts "$work/big.xlsx" | tee "$work/parts"
for run in $(seq "$runs"); do
  rm -rf "$work/out"
  /usr/bin/time -f '%e %M' -a -o "$work/assess" $sonae assess "$work/big.xlsx" --no-policies --out "$work/out" 2>/dev/null
  /usr/bin/python3 bench/libreoffice.py "$work/big.xlsx" "$work/lo.xlsx" | tee -a "$work/lo"
done
$sonae assess samples/company.xlsx --out "$work/company" 2>/dev/null
$bench policies samples/company.xlsx "$work/policies" | tee "$work/policies.txt"
for run in $(seq "$runs"); do
  rm -rf "$work/resaved"
  /usr/bin/time -f '%e' -a -o "$work/resave" soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to docx --outdir "$work/resaved" "$work/company/ポリシー/"*.docx >/dev/null 2>&1
done
/usr/bin/python3 bench/report.py "$work" "$rows" "$runs" "$(git rev-parse --short HEAD)" >"$work/section"
/usr/bin/python3 bench/section.py workbook "$work/section"
cat "$work/section"
