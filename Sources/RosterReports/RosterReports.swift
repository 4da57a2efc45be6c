// RosterReports
