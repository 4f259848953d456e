#!/usr/bin/env bash
# Makes the pictures of the READMEs anew from the running program and from what "assess" writes for samples/company.xlsx.
# Needs chromium, LibreOffice, poppler-utils and ImageMagick; test.sh installs all but the last.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 LC_ALL=C.UTF-8

dotnet build tests/Sonae.Tests -v quiet
look() { dotnet run --no-build --project tests/Sonae.Tests -- -noColor -method 'Sonae.Tests.Docs.PictureTests.Pictures_are_there_and_small'; }
# Too large ones are told here and made small below; the last line looks at all of them.
SONAE_WRITE_PICTURES=1 look || true
for large in $(find docs/pictures -name '*.png' -size +150k); do convert "$large" +dither -colors 96 -strip "$large"; done

dotnet run --no-build --project src/Sonae -- assess samples/company.xlsx --out "$work" --date 2026-11-23
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" \
  "$work/診断結果.xlsx" "$work/ポリシー/03-情報資産管理.docx" >/dev/null 2>&1
picture() { # PDF PAGES NAME CROP
  pdftoppm -r 120 -png -f "${2%-*}" -l "${2#*-}" "$1" "$work/$3"
  convert "$work/$3"-*.png +append -crop "$4" +repage -resize 1280x +dither -colors 96 -strip "docs/pictures/$3.png"
}
picture "$work/診断結果.pdf" 1-1 workbook 1403x720+0+0
picture "$work/03-情報資産管理.pdf" 1-2 policy 1985x1403+0+0
look
