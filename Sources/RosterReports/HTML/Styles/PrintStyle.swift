/// On paper: A4 on its side, a grid to a page, colours kept.
let printStyle = """
  @page { size: A4 landscape; margin: 9mm 10mm; }
  @media print {
    * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    body { padding: 0; max-width: none; font-size: 8.5pt; line-height: 1.25; }
    .top { padding-bottom: 1.5mm; border-bottom-width: 2pt; }
    h1 { font-size: 15pt; display: inline; }
    .when { display: inline; margin-left: 3mm; font-size: 11pt; }
    h2 { margin: 3mm 0 1.5mm; font-size: 11pt; break-after: avoid; }
    h2 .sub { font-size: 9pt; }
    .legend { margin-top: 1mm; font-size: 7.5pt; }
    .summary { margin-top: 1mm; }
    .week + .week, .presence { break-before: page; }
    .grid th, .grid td { padding: .6mm; }
    h3 { margin: 2mm 0 1mm; font-size: 9pt; }
    .grid thead th:first-child, .grid tbody th { width: 10.5%; }
    .duty { padding: .2mm .8mm .3mm; border-left-width: 2.5pt; font-size: 7pt; line-height: 1.15; }
    .duty + .duty { margin-top: .4mm; }
    .duty .times, .duty .what, .duty .event { display: inline; }
    .duty .site { display: inline-block; }
    .grid tbody th { font-size: 8pt; line-height: 1.15; }
    .small { font-size: 6.5pt; }
    .grid .small { display: inline; }
    .grid .small + .small::before { content: "· "; }
    tr, .findings li, .violations li, .proof, .levels { break-inside: avoid; }
    thead { display: table-header-group; }
    .figures th, .figures td, .levels th, .levels td, .heat th, .heat td { padding: .5mm 2mm; }
    .bar { width: 22mm; height: 2.2mm; }
  }

  """
