#!/usr/bin/env bash
# Starts the linux-x64 release as people do, unpacked in a foreign place and called from an empty folder,
# and prints the time from the start to the first whole page and the memory it then takes.
#   bench/release.sh [FOLDER]    FOLDER holds the archives of ./release.sh; without it they are built first
set -euo pipefail
cd "$(dirname "$0")/.."
runs=5
work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT
archives=${1:-}
if [ -z "$archives" ]; then
  archives=$work/archives
  ./release.sh "$archives" && code=0 || code=$?
  [ "$code" != 4 ] || { echo "skipped: no release can be built here, for the reason above"; exit 0; }
  [ "$code" = 0 ] || exit "$code"
fi
archives=$(realpath "$archives")
(cd "$archives" && sha256sum --quiet -c SHA256SUMS)
mkdir "$work/unpacked" "$work/empty"
tar -xzf "$archives"/sonae-*-linux-x64.tar.gz -C "$work/unpacked"
program=$(echo "$work"/unpacked/sonae-*-linux-x64/sonae)
cd "$work/empty"

get() { # PATH FILE: by the shell itself, so that no other program's start is measured
  exec 4<>"/dev/tcp/127.0.0.1/$port"
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$1" "$port" >&4
  cat <&4 >"$2"
  exec 4>&-
}

measure() { # DATA: sets ms and mib
  local begun=${EPOCHREALTIME/[.,]/}
  exec 3< <(env -u DOTNET_ROOT SONAE_DATA="$1" "$program" --urls http://127.0.0.1:0 2>>"$work/errors")
  pid=$!
  read -r address <&3
  port=${address##*:}
  get / "$work/page"
  ms=$(((${EPOCHREALTIME/[.,]/} - begun) / 1000))
  mib=$(($(awk '/VmRSS/ { print $2 }' "/proc/$pid/status") / 1024))
  get /styles/paper.css "$work/style"
  kill "$pid"
  wait "$pid" 2>/dev/null || true
  pid=
  exec 3<&-
  grep -q '200 OK' "$work/page" && grep -q 'Sonae 備え' "$work/page" || { echo "no page came"; cat "$work/errors"; exit 1; }
  grep -q '@media print' "$work/style" || { echo "no style came"; exit 1; }
}

measure "$work/data"
first=$ms
times=()
memory=()
for _ in $(seq "$runs"); do
  measure "$work/data"
  times+=("$ms")
  memory+=("$mib")
done
[ -z "$(ls)" ] || { echo "it left files in the folder it was called from: $(ls)"; exit 1; }
median() { printf '%s\n' "$@" | sort -n | sed -n "$((runs / 2 + 1))p"; }
echo "start to first page, new data folder: $first ms"
echo "start to first page, median of $runs: $(median "${times[@]}") ms"
echo "memory after the first page (resident), median of $runs: $(median "${memory[@]}") MiB"
