/// The grids, the heat map and the tables of figures.
let tableStyle = """
  table { border-collapse: collapse; }
  .grid { width: 100%; table-layout: fixed; }
  .grid th, .grid td { border: 1px solid var(--line); padding: .3rem; vertical-align: top; text-align: left; }
  .grid thead th { background: var(--accent); border-color: var(--accent); color: #fff; font-weight: 600; }
  .grid thead th.weekend { background: #083f4a; }
  .grid thead th:first-child, .grid tbody th { width: 11.5%; }
  .grid tbody th { background: var(--wash); font-weight: 600; }
  .grid td.weekend { background: #f0f3f6; }
  .day { font-weight: 700; }
  .holiday { display: block; font-size: .8rem; font-weight: 400; }
  .small { display: block; font-weight: 400; line-height: 1.25; }
  .grid ul { list-style: none; margin: 0; padding: 0; }
  .duty { padding: .15rem .35rem .2rem; font-size: .85rem; line-height: 1.25; break-inside: avoid; }
  .duty + .duty { margin-top: .25rem; }
  .duty .times { display: block; font-weight: 700; }
  .duty .what, .duty .site, .duty .crew, .duty .event { display: block; }
  .name { display: inline-block; }
  .by-worker .site, .by-place .crew { font-weight: 600; }
  .duty .event { font-size: .92em; color: var(--muted); }
  .heat th, .heat td { border: 1px solid var(--line); padding: .3rem .6rem; }
  .heat th { text-align: left; font-weight: 600; }
  .heat thead th { background: var(--wash); text-align: center; }
  .heat thead tr:last-child th:first-child { text-align: left; }
  .heat td { text-align: center; min-width: 3.6rem; }
  .heat-0 { background: #ffffff; color: #8a1020; font-weight: 700; }
  .heat-1 { background: #d6eef0; }
  .heat-2 { background: #a5d8dc; }
  .heat-3 { background: #5fb0b8; }
  .heat-4 { background: #0b5563; color: #fff; font-weight: 700; }
  .figures, .levels { width: 100%; }
  .figures th, .figures td, .levels th, .levels td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; }
  .figures thead th, .levels thead th { background: var(--wash); font-weight: 600; }
  .figures td, .figures thead th { text-align: right; white-space: nowrap; }
  .figures th:first-child, .levels th, .levels td { text-align: left; }
  .figures tbody th, .levels tbody th { font-weight: 600; }
  .figures .small { display: inline; margin-left: .35rem; }
  .bar { display: inline-block; width: 6rem; height: .65rem; margin-right: .6rem; border: 1px solid var(--muted); background: #fff; }
  .bar > span { display: block; height: 100%; background: var(--round); }
  .bar.load > span { background: var(--session); }

  """
