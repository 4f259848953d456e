#!/usr/bin/python3
"""Opens, recalculates and saves a workbook in LibreOffice headless; prints seconds and the peak memory of its process.
usage: libreoffice.py IN.xlsx OUT.xlsx"""
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    p = PropertyValue()
    p.Name, p.Value = name, value
    return p


def connect(port, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except Exception:
            if process.poll() is not None:
                raise
            time.sleep(0.1)
    raise TimeoutError("LibreOffice did not answer")


def peak(pid):
    """Largest resident size of the process and its children, in KiB."""
    most = 0
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            status = open(f"/proc/{entry}/status").read()
        except OSError:
            continue
        fields = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
        if int(entry) == pid or int(fields["PPid"]) == pid:
            most = max(most, int(fields.get("VmHWM", "0 kB").split()[0]))
    return most


source, target = (os.path.abspath(path) for path in sys.argv[1:3])
with tempfile.TemporaryDirectory() as profile:
    begin = time.monotonic()
    port = 20000 + os.getpid() % 20000
    process = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--invisible",
                                f"--accept=socket,host=127.0.0.1,port={port};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(port, process)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        started = time.monotonic()
        document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (prop("Hidden", True),))
        opened = time.monotonic()
        document.calculateAll()
        calculated = time.monotonic()
        document.storeToURL("file://" + target, (prop("FilterName", "Calc MS Excel 2007 XML"),))
        saved = time.monotonic()
        memory = peak(process.pid)
        print(f"start {started - begin:.2f}\topen {opened - started:.2f}\trecalculate {calculated - opened:.2f}\tsave {saved - calculated:.2f}"
              f"\tall {saved - begin:.2f} s\tpeak {memory / 1024:.0f} MiB")
        document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        process.wait(timeout=60)
    finally:
        if process.poll() is None:
            process.kill()
