import Testing

/// The program as its user meets it: started as a process of its own, judged by its exit status,
/// what it prints and what it writes.
///
/// One process at a time, so that a slow machine is not made slower.
@Suite(.serialized) struct RoosterTests {}
