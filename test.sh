#!/usr/bin/env bash
# Installs what the tests need and runs them all; the last line is "N passed, N failed".
#   ./test.sh          everything that fits into a few minutes
#   ./test.sh --long   also the long runs (500 kills, the release and its pages, benchmarks, mutation of the rules), which take more than an hour
set -uo pipefail
cd "$(dirname "$0")"
long=no
[ "${1:-}" = "--long" ] && long=yes
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LC_ALL=C.UTF-8

say() { printf '\n== %s\n' "$*"; }

# Debian packages: the browser, LibreOffice, PDF tools, the database, fonts and a second reader of workbooks.
missing=()
need() { command -v "$1" >/dev/null 2>&1 || missing+=("${@:2}"); }
need chromium chromium
need soffice libreoffice-calc libreoffice-writer
need pdftotext poppler-utils
[ -x /usr/lib/postgresql/15/bin/postgres ] || ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || missing+=(postgresql)
ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1 || missing+=(fonts-noto-cjk)
/usr/bin/python3 -c 'import openpyxl' >/dev/null 2>&1 || missing+=(python3 python3-openpyxl)
ls /usr/lib/libreoffice/program/libsclo.so >/dev/null 2>&1 || missing+=(libreoffice-calc)
ls /usr/lib/libreoffice/program/libswlo.so >/dev/null 2>&1 || missing+=(libreoffice-writer)
if [ "$long" = yes ]; then
  need /usr/bin/time time
  need wrk wrk
  /usr/bin/python3 -c 'import uno' >/dev/null 2>&1 || missing+=(python3-uno)
fi
if [ ${#missing[@]} -gt 0 ]; then
  say "installing: ${missing[*]}"
  root=""
  [ "$(id -u)" = 0 ] || root="sudo"
  if command -v apt-get >/dev/null 2>&1; then
    $root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-remove --no-install-recommends "${missing[@]}" >/dev/null \
      || echo "could not install ${missing[*]}: tests that need them say so and are skipped"
  else
    echo "no apt-get: tests that need ${missing[*]} say so and are skipped"
  fi
fi

passed=0
failed=0
count() { # NAME LOG EXIT: adds what a test run's summary says; a run without a summary is one failure
  local line
  line=$(grep -E 'Total: +[0-9]+, Errors: +[0-9]+, Failed: +[0-9]+' "$2" | tail -n 1)
  if [ -z "$line" ]; then failed=$((failed + 1)); echo "$1: no test ran (exit $3)"; return; fi
  local total errors fails skipped
  total=$(sed -E 's/.*Total: +([0-9]+).*/\1/' <<<"$line"); errors=$(sed -E 's/.*Errors: +([0-9]+).*/\1/' <<<"$line")
  fails=$(sed -E 's/.*Failed: +([0-9]+).*/\1/' <<<"$line"); skipped=$(sed -E 's/.*Skipped: +([0-9]+).*/\1/' <<<"$line")
  passed=$((passed + total - fails - skipped)); failed=$((failed + fails + errors))
  [ "$3" = 0 ] || [ $((fails + errors)) -gt 0 ] || failed=$((failed + 1))
  [ "$skipped" = 0 ] || echo "$1: $skipped skipped, with the reasons above"
}
step() { # NAME COMMAND…: a check that is not a test project counts as one
  say "$1"
  if "${@:2}"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "failed: $1"; fi
}

say "build"
if ! dotnet build Sonae.slnx -v quiet; then
  echo "0 passed, 1 failed"
  exit 1
fi
step "format" dotnet format Sonae.slnx --verify-no-changes --no-restore
step "edition check" dotnet run --no-build --project src/Sonae -- edition check

log=$(mktemp)
trap 'rm -f "$log"' EXIT
for project in Sonae.Guideline.Tests Sonae.Office.Tests Sonae.Tests; do
  say "$project"
  dotnet run --no-build --project "tests/$project" -- -noColor 2>&1 | tee "$log"
  count "$project" "$log" "${PIPESTATUS[0]}"
done

# The same tests once more on PostgreSQL, without those that keep nothing there: documents, commands, the browser, the file's own.
others=()
for kept in Architecture Backup Browser Commands Docs Editions Kills Policies Risks Samples Words Workbook; do others+=(-namespace- "Sonae.Tests.$kept"); done
say "Sonae.Tests on PostgreSQL, without ${others[*]//-namespace-/}"
if ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1; then
  SONAE_TEST_STORE=postgres dotnet run --no-build --project tests/Sonae.Tests -- -noColor "${others[@]}" 2>&1 | tee "$log"
  count "Sonae.Tests on PostgreSQL" "$log" "${PIPESTATUS[0]}"
else
  echo "PostgreSQL is not installed: skipped"
fi

if [ "$long" = yes ]; then
  step "500 kills" env SONAE_KILLS=500 dotnet run --no-build --project tests/Sonae.Tests -- -noColor -showLiveOutput -class Sonae.Tests.Kills.KillTests
  step "release and its pages" bench/web.sh
  step "benchmarks" bench/run.sh
  step "mutation of the rules" bench/mutation.sh
fi

say "done"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
