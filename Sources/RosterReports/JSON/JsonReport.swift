import Foundation
public import Rostering

/// A roster with all that is known of it as JSON: keys in alphabetical order, two blanks a level,
/// a line end at the end, and nothing that changes from run to run.
///
/// The document holds:
/// - `schema`: 1; a higher number says that a reader of this one may misread it.
/// - `program`: `rooster`.
/// - `scenario`: `name` and `title`.
/// - `horizon`: `first_week`, like `2026-W51`, and `weeks`.
/// - `duties`: in the order of the roster, each with the columns of the CSV as keys; minutes are
///   numbers, and `event` is absent where there is none.
/// - `score`: by level `must`, `presence` and `people`: `cost`, where less is better; `goals`, the
///   cost of each goal by name; `bound`, what no roster can go below, and `gap`, how much better
///   one could be at most. `bound` and `gap` are absent for a roster without proof.
/// - `ending`: why the search ended (`proven`, `work-limit`, `time-limit`, `cancelled`); absent
///   for a roster without proof.
/// - `open_work`: what stays undone, most pressing first: `kind`, `activity`, `place`, `week`,
///   `event` where one asks for it, `missing`, `cost`, the nearest `start` and `end`, and `obstacles` by worker, each with the
///   `rules` in the way.
/// - `accounts`: what `workers`, `employers` and `neighbourhoods` carry, put in and get; all in
///   minutes but for `fte`, `floor_fte`, `rounds` and points. The `ledger` of a worker has her burden
///   by kind and weighed (`burden`) as `opening`, `added`, `closing` and `closing_per_fte`; `stated`
///   is what of the opening is known without kinds. A neighbourhood has a row for the goal of each week,
///   and one for that of each `event`.
/// - `allowances`: what irregular hours cost on top of wages, of `employers` and of those `duties`
///   that bring anything: `hours` of pay, and `euro` where all wages in it are told.
/// - `violations`: `rule`, `worker`, `duties` by id, `found`, `limit`, `unit` and `subject`, and
///   `source` of the limit, with `id`, `layer`, `article`, `text`, `edition` and `certainty`.
/// - `overrides`: what the scenario puts in the place of limits: `employer`, `limit` by id, `value` in
///   minutes or whole numbers, and `instead_of`, the ids of the provisions.
/// - `branches`: where a line is lawful only by an exception or an unusual way of an either/or:
///   `worker`, `rule`, `source`, `branch` (`rest`, `long-night-shift`, `short-rest-after-night`),
///   `start` and `end`, and for rests `rest`, `window`, `part` and `once_in` in minutes.
/// - `part_checks`: limits over weeks of which not all weeks are known: `source`, `weeks`,
///   `known_least` and `known_most` over the `workers` whom it concerns.
/// - `standby`: who is on stand-by, as `turns` with the columns of `standby.csv` as keys, and what
///   stays `open` of it: `start`, `end`, `standby` and how many people are `missing`; absent where
///   none was asked for.
/// - `drop_outs`: what becomes of each event post if any one person of its crew falls ill: `event`,
///   `post`, `place`, `start`, `absent`, `outcome` (`stand-in`, `swap`, `fewer`, `falls-over`),
///   `stand_ins`, best first, and for a swap the duty she is `leaving`, by id; absent without posts.
/// - `unasked_duties`: ids of duties that are on no agenda.
public func jsonReport(_ planned: PlannedRoster) -> String {
  jsonText(RosterDocument(planned))
}

/// A document as JSON that is the same from run to run, with a line end at the end.
func jsonText(_ document: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  do {
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  } catch {
    preconditionFailure("a report holds nothing that JSON cannot say: \(error)")
  }
}
