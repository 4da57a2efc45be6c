#!/usr/bin/python3
"""Serves an iCalendar file through Debian's radicale and fetches it with vdirsyncer, a CalDAV client.

The arguments are the file and an empty folder, which gets one iCalendar file an event.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def request(method, url, body=None, kind="text/calendar; charset=utf-8"):
    call = urllib.request.Request(url, data=body, method=method)
    # Anybody may be anybody here; "team:team", so that the calendar is hers.
    call.add_header("Authorization", "Basic dGVhbTp0ZWFt")
    call.add_header("Content-Type", kind)
    return urllib.request.urlopen(call, timeout=30).read()


def wait_for(url):
    for _ in range(200):
        try:
            return request("GET", url)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.05)
    sys.exit("radicale does not answer")


def fetch(url, folder, target):
    config = os.path.join(folder, "vdirsyncer")
    with open(config, "w") as file:
        file.write(
            f"""[general]
status_path = "{folder}/status/"
[pair team]
a = "copy"
b = "server"
collections = null
[storage copy]
type = "filesystem"
path = "{target}"
fileext = ".ics"
[storage server]
type = "caldav"
url = "{url}"
username = "team"
password = "team"
read_only = true
"""
        )
    for verb in ["discover", "sync"]:
        subprocess.run(
            ["vdirsyncer", "-c", config, verb], check=True, capture_output=True, timeout=60
        )


with tempfile.TemporaryDirectory() as folder:
    port = free_port()
    server = subprocess.Popen(
        ["radicale", "--config", "", "--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none",
         "--storage-filesystem-folder", folder + "/collections", "--logging-level", "error"]
    )
    try:
        home = f"http://127.0.0.1:{port}/"
        wait_for(home)
        with open(sys.argv[1], "rb") as file:
            request("PUT", home + "team/roster/", file.read())
        fetch(home + "team/roster/", folder, os.path.abspath(sys.argv[2]))
    finally:
        # Whoever starts this may have blocked gentler signals.
        server.kill()
        server.wait()
