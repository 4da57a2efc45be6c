#!/usr/bin/python3
"""Reads an iCalendar file with Debian's python3-icalendar and prints its events as JSON, times in UTC."""

import json
import sys
from datetime import timezone

from icalendar import Calendar


def instant(value):
    return value.dt.astimezone(timezone.utc).strftime("%Y%m%dT%H%M%SZ")


with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())

events = [
    {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "start": instant(event["DTSTART"]),
        "end": instant(event["DTEND"]),
        "title": str(event["SUMMARY"]),
        "place": str(event["LOCATION"]),
        "description": str(event["DESCRIPTION"]),
        "status": str(event["STATUS"]),
    }
    for event in calendar.walk("VEVENT")
]
json.dump(events, sys.stdout)
