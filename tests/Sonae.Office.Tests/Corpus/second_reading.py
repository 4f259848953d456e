"""Reads workbooks with openpyxl and prints {file: {sheet: {cell: [kind, text]}}}; a file it cannot open becomes {"error": text}."""
import datetime
import io
import json
import os
import re
import sys
import warnings
import zipfile

import openpyxl
from openpyxl.utils.escape import unescape

warnings.simplefilter("ignore")


def value(cell):
    v = cell.value
    if v is None or v == "":
        return None
    if isinstance(v, bool):
        return ["Boolean", "TRUE" if v else "FALSE"]
    if isinstance(v, datetime.timedelta):
        return ["Number", repr(v / datetime.timedelta(days=1))]
    if isinstance(v, datetime.datetime):
        return ["Date", v.isoformat() if v.time() != datetime.time() else v.date().isoformat()]
    if isinstance(v, (datetime.date, datetime.time)):
        return ["Date", v.isoformat()]
    if isinstance(v, (int, float)):
        return ["Number", repr(v)]
    return ["Error" if cell.data_type == "e" else "Text", unescape(str(v))]


def plain(path):
    """openpyxl knows neither backslashes in names nor the strict namespaces: it gets a copy without them."""
    copy = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name.endswith((".xml", ".rels")):
                content = re.sub(rb"http://purl\.oclc\.org/ooxml/(\w+)/", rb"http://schemas.openxmlformats.org/\1/2006/", content)
            target.writestr(name.replace("\\", "/"), content)
    copy.seek(0)
    return copy


def read(path):
    book = openpyxl.load_workbook(plain(path), data_only=True)
    sheets = {}
    for sheet in book.worksheets:
        cells = ((cell.coordinate, value(cell)) for cell in sheet._cells.values())
        sheets[sheet.title] = {name: found for name, found in cells if found}
    return sheets


def guarded(path):
    try:
        return read(path)
    except Exception as error:  # whatever it stumbles over is not ours to judge
        return {"error": f"{type(error).__name__}: {error}"}


json.dump({os.path.basename(path): guarded(path) for path in sys.argv[1:]}, sys.stdout)
