#!/usr/bin/python3
"""Reads a folder of events with Debian's khal and prints them as JSON, times in UTC.

The argument is a folder with one iCalendar file an event, as CalDAV clients keep it.
"""

import json
import os
import subprocess
import sys
import tempfile

FIELDS = ["uid", "start-long-full", "end-long-full", "title", "location", "status"]
# Signs that no calendar holds part fields and events.
FIELD, EVENT = "\x1f", "\x1e"

with tempfile.TemporaryDirectory() as folder:
    config = os.path.join(folder, "config")
    with open(config, "w") as file:
        file.write(
            f"""[calendars]
[[team]]
path = {os.path.abspath(sys.argv[1])}
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""
        )
    form = FIELD.join("{" + field + "}" for field in FIELDS) + EVENT
    listed = subprocess.run(
        ["khal", "--no-color", "-c", config, "list", "--once", "--day-format", "", "--format", form]
        + sys.argv[2:4],
        check=True, capture_output=True, text=True, timeout=60, env={**os.environ, "HOME": folder},
    ).stdout

events = [record.strip("\n").split(FIELD) for record in listed.split(EVENT) if record.strip()]
json.dump(
    [
        {"uid": uid, "start": start, "end": end, "title": title, "place": place, "status": status}
        for uid, start, end, title, place, status in events
    ],
    sys.stdout,
)
