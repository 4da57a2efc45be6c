/// On a telephone every row of a table becomes a card, and every day a line of it.
let phoneStyle = """
  @media screen and (max-width: 48rem) {
    body { padding: 1rem .8rem 2rem; font-size: 16px; }
    h1 { font-size: 1.5rem; }
    .when { font-size: 1rem; }
    h2 .sub { display: block; margin-left: 0; }
    .cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; width: auto; }
    .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .cards tr { margin: 0 0 .8rem; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
    .grid.cards tbody th { width: auto; border: 0; border-bottom: 1px solid var(--line); padding: .5rem .7rem; }
    .grid.cards tbody th .small { display: inline; margin-left: .4rem; }
    .grid.cards td { border: 0; padding: .4rem .7rem .5rem; }
    .grid.cards td + td { border-top: 1px solid var(--line); }
    .cards td.off { display: none; }
    .grid.cards td::before { content: attr(data-label); display: block; font-weight: 600; color: var(--muted); }
    .duty { font-size: .95rem; padding: .3rem .5rem; }
    .duty .times, .duty .what, .duty .site { display: inline; margin-right: .35rem; }
    .figures.cards td, .figures.cards th { border: 0; padding: .25rem .7rem; }
    .figures.cards tbody th { background: var(--wash); padding: .5rem .7rem; }
    .figures.cards td { display: flex; align-items: center; gap: .6rem; }
    .figures.cards td::before { content: attr(data-label); flex: 0 0 6.5rem; text-align: left; color: var(--muted); }
    .figures .bar { order: 1; }
    .heat .by-day { display: none; }
    .heat, .levels { display: block; overflow-x: auto; }
    .heat { font-size: .9rem; }
    .heat td { min-width: 2.6rem; }
    .heat th, .heat td { padding: .3rem .35rem; }
    .levels tbody, .levels tr, .levels th, .levels td { display: block; border: 0; padding: .1rem 0; }
    .levels thead { display: none; }
    .levels tr { padding: .4rem 0; border-bottom: 1px solid var(--line); }
  }

  """
