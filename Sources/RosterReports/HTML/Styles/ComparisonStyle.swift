/// Charts and figures of a comparison: orange for less and blue for more, which everybody can tell
/// apart, each with its figure.
let comparisonStyle = """
  .charts-row { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: flex-start; }
  figure { margin: 0; break-inside: avoid; }
  figcaption, .heat caption { font-weight: 600; text-align: left; padding-bottom: .2rem; }
  svg { display: block; max-width: 100%; height: auto; }
  svg text { font-size: 12px; fill: var(--ink); }
  svg .value { font-weight: 600; }
  .bar-base { fill: #4d5967; }
  .bar-same { fill: #a9b4bf; }
  .bar-less { fill: #e08214; }
  .bar-more { fill: #4393c3; }
  .goal { fill: none; stroke: var(--ink); stroke-width: 1.5; }
  .heat-maps thead th { max-width: 7rem; }
  .less-1 { background: #fde6c8; }
  .less-2 { background: #f6b35c; }
  .less-3 { background: #a84f00; color: #fff; font-weight: 700; }
  .more-1 { background: #dcebf5; }
  .more-2 { background: #8fc1e0; }
  .more-3 { background: #1f5f99; color: #fff; font-weight: 700; }
  .compared table { table-layout: fixed; }
  .compared thead td { width: 26%; }
  .compared thead th { white-space: normal; vertical-align: bottom; }
  .figures .group th { padding-top: .9rem; text-align: left; color: var(--accent); }
  .change { display: inline-block; min-width: 3.6em; margin-left: .3em; color: var(--muted); }
  .conflict { margin-top: .8rem; padding: .1rem 1.2rem .6rem; border: 2px solid #a31621; border-radius: 6px; background: #fdf0f0; }
  .conflict pre { font: inherit; white-space: pre-wrap; margin: 0; }
  @media print {
    .heat-maps, .compared tbody, .losses, .open { break-inside: avoid; }
    figure { width: 62mm; }
    .compared th, .compared td { padding: .5mm 1mm; }
  }

  """
