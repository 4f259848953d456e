#!/usr/bin/env bash
# Measures the release as people meet it: start, a durable answer, and the pages of pages.tsv beside bare Razor pages
# of the same elements and texts; writes the part "web" of bench/README.md. Fails where what is asked is not reached.
#   bench/web.sh [FOLDER]    FOLDER holds the archives of ./release.sh; without it they are built first
set -euo pipefail
cd "$(dirname "$0")/.."
pairs=${PAIRS:-5}
seconds=${SECONDS_EACH:-4}
work=$(mktemp -d)
pids=()
trap '[ ${#pids[@]} = 0 ] || kill "${pids[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LC_ALL=C.UTF-8
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install --no-remove wrk"; exit 1; }
archives=${1:-}
if [ -z "$archives" ]; then
  archives=$work/archives
  ./release.sh "$archives" && code=0 || code=$?
  [ "$code" != 4 ] || { echo "skipped: no release can be built here, for the reason above"; exit 0; }
  [ "$code" = 0 ] || exit "$code"
fi
bench/release.sh "$archives" | tee "$work/start.txt"

for project in Sonae.Benchmarks Sonae.Bare; do dotnet build "bench/$project" -c Release -v quiet -nologo >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }; done
mkdir "$work/unpacked" "$work/pages"
tar -xzf "$archives"/sonae-*-linux-x64.tar.gz -C "$work/unpacked"
SONAE_DATA="$work/data" "$work"/unpacked/sonae-*-linux-x64/sonae --urls http://127.0.0.1:0 --open-registration >"$work/address" 2>"$work/errors" &
pids+=($!)
while [ ! -s "$work/address" ]; do sleep 0.1; done
address=$(head -n 1 "$work/address")
dotnet bench/Sonae.Benchmarks/bin/Release/net10.0/Sonae.Benchmarks.dll web "$address" bench/pages.tsv "$work/pages" | tee "$work/answer.txt"
dotnet bench/Sonae.Bare/bin/Release/net10.0/Sonae.Bare.dll "$work/pages" http://127.0.0.1:0 >"$work/bare" 2>&1 &
pids+=($!)
while [ ! -s "$work/bare" ]; do sleep 0.1; done
bare=$(head -n 1 "$work/bare")

cpu() { awk '{ print ($14 + $15) * 10 }' "/proc/$1/stat"; }
load() { # WHO ADDRESS PID: eight at once; one line with requests a second and processor time each
  local before; before=$(cpu "$3")
  wrk -t1 -c8 "-d${seconds}s" -H "Cookie: $cookie" "$2" >"$work/wrk"
  ! grep Non-2xx "$work/wrk" || { echo "$2 was refused"; exit 1; }
  awk -v ms="$(($(cpu "$3") - before))" -v who="$1" '/Requests\/sec/ { rate = $2 } /requests in/ { count = $1 } END { print who "\t" rate "\t" ms / count }' "$work/wrk"
}
while IFS=$'\t' read -r name path asked cookie; do
  echo "$name"
  if [ "${asked%\%}" = "$asked" ]; then
    wrk -t1 -c1 -d2s -H "Cookie: $cookie" "$address$path" >/dev/null
    wrk -t1 -c1 "-d${seconds}s" --latency -H "Cookie: $cookie" "$address$path" >"$work/wrk"
    ! grep Non-2xx "$work/wrk" || { echo "$path was refused"; exit 1; }
    awk -v name="$name" '$1 == "50%" { print name "\talone\t" $2 }' "$work/wrk" >>"$work/pages.txt"
    continue
  fi
  for who in "$address$path ${pids[0]}" "$bare/$name ${pids[1]}"; do load warm $who >/dev/null; done
  for _ in $(seq "$pairs"); do
    { load sonae "$address$path" "${pids[0]}"; load bare "$bare/$name" "${pids[1]}"; } | sed "s/^/$name\t/" >>"$work/pages.txt"
  done
done <"$work/pages/pages.tsv"
uptime | sed 's/.*load average: //' >"$work/load.txt"
commit=$("$work"/unpacked/sonae-*-linux-x64/sonae --version | sed 's/.*+//' | cut -c1-7)
python3 bench/web.py "$work" "$commit" "$pairs" >"$work/section"
python3 bench/section.py web "$work/section"
cat "$work/section"
! grep -q 'not reached' "$work/section"
