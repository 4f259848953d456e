#!/usr/bin/python3
"""Puts a part into bench/README.md: section.py NAME FILE replaces what stands between the marks of that name."""
import os
import sys

name, path = sys.argv[1], sys.argv[2]
readme = os.path.join(os.path.dirname(os.path.abspath(__file__)), "README.md")
begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->\n"
text = open(readme, encoding="utf-8").read()
part = begin + open(path, encoding="utf-8").read().strip() + "\n" + end
if begin in text:
    text = text[:text.index(begin)] + part + text[text.index(end) + len(end):]
else:
    text = text.rstrip() + "\n\n" + part
open(readme, "w", encoding="utf-8").write(text)
