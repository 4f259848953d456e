#!/usr/bin/env bash
# Changes the rules one small step at a time and counts how many changes the tests notice; prints the score.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
cd tests/Sonae.Guideline.Tests
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet stryker --test-runner mtp --project Sonae.Guideline.csproj --output "$out" --reporter cleartext --reporter json \
  --mutate '**/*Rule.cs' --mutate '**/Findings.cs' --mutate '**/ControlTally.cs' --mutate '**/Condition*.cs' --break-at 60 "$@" | tail -n 60
