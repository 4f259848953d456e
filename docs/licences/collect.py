"""Writes what the licences of the packed-in packages ask to be passed on: names, copyrights and texts.

usage: collect.py DEPS.JSON PACKAGES LICENCES.MD
Names and versions come from the program's own list (DEPS.JSON); a package whose licence is unknown stops the release.
"""
import json
import pathlib
import re
import sys

deps, packages, told = (pathlib.Path(path) for path in sys.argv[1:4])
table = dict((cells[1], cells[3]) for cells in (re.split(r"\s*\|\s*", line) for line in told.read_text("utf-8").splitlines() if line.startswith("| ")))
libraries = json.loads(deps.read_text("utf-8-sig"))["libraries"]
texts = {}
used = set()
for key in sorted(libraries, key=str.lower):
    if libraries[key]["type"] not in ("package", "runtimepack"):
        continue
    name, version = key.removeprefix("runtimepack.").split("/")
    folder = packages / name.lower() / version.lower()
    about = next(folder.glob("*.nuspec")).read_text("utf-8-sig")

    def field(tag, about=about):
        found = re.search(rf"<{tag}(?: [^>]*)?>([^<]*)<", about)
        return found.group(1).strip() if found else ""

    licence = table.get(name) or (field("license") if 'license type="expression"' in about else "")
    if not licence:
        sys.exit(f"{key}: no licence known")
    used.add(licence)
    print(f"{name} {version}\n  {licence} - {field('copyright') or 'Copyright ' + field('authors')}")
    for file in sorted(folder.iterdir()):
        if re.match(r"(licen[cs]e|notice|third-?party-?notices)(\.(txt|md))?$", file.name, re.I):
            texts.setdefault(file.read_text("utf-8-sig", errors="replace").strip(), []).append(name)
for licence in sorted(used - {"Apache-2.0"}):
    texts.setdefault((told.parent / "licences" / f"{licence}.txt").read_text("utf-8").strip(), []).insert(0, licence)
print("\nApache-2.0: see LICENSE.")
for text, names in texts.items():
    print(f"\n{'=' * 78}\n{', '.join(names)}\n{'=' * 78}\n\n{text}")
