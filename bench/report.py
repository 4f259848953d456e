#!/usr/bin/python3
"""Writes the part "workbook" of bench/README.md from what bench/run.sh measured."""
import datetime
import os
import re
import statistics
import sys

work, rows, runs, commit = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
read = lambda name: open(os.path.join(work, name), encoding="utf-8").read()
median = statistics.median

parts = {line.split("\t")[0]: float(line.split("\t")[1]) for line in read("parts").splitlines()}
assess = [tuple(map(float, line.split())) for line in read("assess").splitlines()]
ours, memory = median(a for a, _ in assess), median(m for _, m in assess) / 1024
number = lambda name: [float(x) for x in re.findall(rf"\b{name} ([0-9.]+)", read("lo"))]
lo, lo_memory, recalculate = median(number("all")), median(number("peak")), median(number("recalculate"))
policies = float(read("policies.txt").split("\t")[1])
resave = median(float(x) for x in read("resave").split())

print(f"""## Workbooks on the command line

One run of `bench/run.sh {rows} {runs}` on {datetime.date.today()}, commit {commit}, {os.cpu_count()} cores, medians of {runs}.
Ratios are what counts; times depend on the machine.

### A workbook of {rows:,} assets, beside LibreOffice headless on the same file

| | Sonae `assess --no-policies` | LibreOffice: open, recalculate, save | ratio | asked |
|---|---|---|---|---|
| whole process, s | {ours:.2f} | {lo:.2f} | {lo / ours:.1f} × faster | 5 ×, goal 10 × |
| peak memory, MiB | {memory:.0f} | {lo_memory:.0f} | 1/{lo_memory / memory:.1f} | 1/2, goal 1/4 |

LibreOffice: start {median(number("start")):.2f} s, open {median(number("open")):.2f} s, hard recalculation {recalculate:.2f} s, save {median(number("save")):.2f} s.

The parts of `assess`, in one warm process (`dotnet run -c Release --project bench/Sonae.Benchmarks -- parts FILE`):

| part | ms |
|---|---|
""" + "\n".join(f"| {name} | {value:.1f} |" for name, value in parts.items()) + f"""

`Findings.Of` on {rows:,} assets: {parts["rules"]:.1f} ms against LibreOffice's hard recalculation of {recalculate * 1000:.0f} ms:
{recalculate * 1000 / parts["rules"]:.0f} × (asked 100 ×, goal 1,000 ×). It is the same code the product runs.

### Thirteen policies as Word files

| | ms |
|---|---|
| Sonae writes the 13 of `samples/company.xlsx` | {policies:.1f} |
| LibreOffice starts once and re-saves them | {resave * 1000:.0f} |

{resave * 1000 / policies:.0f} × (asked 10 ×, goal 50 ×).""")
