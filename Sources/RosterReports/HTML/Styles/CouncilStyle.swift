/// The page for a council: one upright sheet, green for what is met and brown for what is not, each
/// also with a sign and a word.
let councilStyle = """
  :root { --met: #0b7468; --unmet: #9a3412; --none: #8a96a3; }
  body { max-width: 52rem; }
  .headline { margin-top: .7rem; padding: .5rem .8rem; border-left: 5px solid var(--none); background: var(--wash); }
  .headline.met { border-color: var(--met); background: var(--round-wash); }
  .headline.unmet { border-color: var(--unmet); background: var(--post-wash); }
  td .met { color: var(--met); font-weight: 600; }
  td .unmet { color: var(--unmet); font-weight: 600; }
  td .unasked, .range { color: var(--muted); }
  .range { display: block; font-size: .85em; }
  .source { display: block; max-width: 34em; font-size: .82em; font-weight: 400; font-style: italic; color: var(--muted); }
  .forms th[scope="row"] { white-space: normal; }
  .amount { display: inline-block; min-width: 4.2em; }
  .total th, .total td { border-top: 2px solid var(--ink); font-weight: 700; }
  svg { display: block; max-width: 100%; height: auto; margin-top: .8rem; }
  svg text { font-size: 12px; fill: var(--ink); }
  svg .value { font-weight: 600; }
  .bar-met { fill: var(--met); }
  .bar-unmet { fill: #d97745; }
  .bar-unasked { fill: #a9b4bf; }
  .goal { stroke: var(--ink); stroke-width: 2.5; }
  @page { size: A4 portrait; margin: 11mm 13mm; }
  @media print {
    .when { display: block; margin: .5mm 0 0; }
    .headline { margin-top: 2mm; padding: 1.5mm 2.5mm; font-size: 9.5pt; }
    .figures th, .figures td { padding: .6mm 1.5mm; }
    svg { margin-top: 2mm; }
  }

  """
