#!/usr/bin/python3
"""Writes the part "web" of bench/README.md from what bench/web.sh measured."""
import datetime
import os
import re
import statistics
import sys

work, commit, pairs = sys.argv[1], sys.argv[2], int(sys.argv[3])
read = lambda name: open(os.path.join(work, name), encoding="utf-8").read()
lines = lambda name: [line.split("\t") for line in read(name).splitlines() if line]
median = statistics.median
number = lambda pattern: float(re.search(pattern, read("start.txt")).group(1))
verdict = lambda reached: "reached" if reached else "**not reached**"
in_ms = lambda text: float(text[:-2]) / 1000 if text.endswith("us") else float(text[:-2]) if text.endswith("ms") else float(text[:-1]) * 1000

first, start, memory = number(r"new data folder: (\d+)"), number(r"first page, median of \d+: (\d+)"), number(r"resident\), median of \d+: (\d+)")
answer = next(line for line in lines("answer.txt") if line[0] == "answer")
asked = {line[0]: line[2] for line in lines("pages/pages.tsv")}
runs = lines("pages.txt") if os.path.exists(os.path.join(work, "pages.txt")) else []

print(f"""## The web application, from the release build

One run of `bench/web.sh` on {datetime.date.today()}, commit {commit}, {os.cpu_count()} cores, load average {read("load.txt").strip()} at its end.

| | measured | asked | |
|---|---|---|---|
| start to the first whole page, ms | {start:.0f} | 1,000, goal 500 | {verdict(start <= 1000)} |
| the same with a new data folder, ms | {first:.0f} | | |
| resident memory after it, MiB | {memory:.0f} | 160, goal 120 | {verdict(memory <= 160)} |
| one durable answer, p50, ms ({answer[3]} one after the other, p99 {answer[2]}) | {answer[1]} | 5 | {verdict(float(answer[1]) <= 5)} |

Pages beside a bare Razor page: a component that draws the same elements, attributes and texts in a loop, with no store, session, right or word to look up
(`bench/Sonae.Bare`). Eight at once by `wrk`, {pairs} alternating pairs, medians; processor time is that of the server.

| page | KiB | requests/s | bare | ratio | asked | processor time each, ms | bare | ratio | |
|---|---|---|---|---|---|---|---|---|---|""")
for name in dict.fromkeys(line[0] for line in runs if line[1] != "alone"):
    ours, bare = ([(float(line[2]), float(line[3])) for line in runs if line[0] == name and line[1] == who] for who in ("sonae", "bare"))
    ratio = median(a[0] / b[0] for a, b in zip(ours, bare))
    cpu = median(b[1] / a[1] for a, b in zip(ours, bare))
    size = os.path.getsize(os.path.join(work, "pages", name + ".html")) / 1024
    goal = float(asked[name].rstrip("%")) / 100
    print(f"| {name} | {size:.0f} | {median(a[0] for a in ours):.0f} | {median(b[0] for b in bare):.0f} | {ratio:.0%} | {goal:.0%} "
          f"| {median(a[1] for a in ours):.2f} | {median(b[1] for b in bare):.2f} | {cpu:.0%} | {verdict(ratio >= goal)} |")
alone = [line for line in runs if line[1] == "alone"]
if alone:
    print("\nOne request at a time, median:\n\n| page | ms | asked | |\n|---|---|---|---|")
    for name, _, took in alone:
        print(f"| {name} | {in_ms(took):.1f} | {in_ms(asked[name]):.0f} | {verdict(in_ms(took) <= in_ms(asked[name]))} |")
