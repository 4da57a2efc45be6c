/// Colours, type and spacing; every kind of work has a colour and a line of its own, so that it
/// can also be told apart without colour.
let screenStyle = """
  :root {
    color-scheme: light;
    --ink: #17202b; --muted: #4d5967; --line: #cfd6de; --paper: #ffffff; --wash: #f4f6f8;
    --accent: #0b5563;
    --round: #0b7468; --round-wash: #e2f3f0;
    --post: #a83c0c; --post-wash: #fde9de;
    --meeting: #2456a6; --meeting-wash: #e5eefb;
    --session: #6d3f96; --session-wash: #f1e9f8;
    --fixed: #4d5967; --fixed-wash: #eceff2;
    --unasked: #7a5b00; --unasked-wash: #fdf3cf;
  }
  * { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; }
  body {
    margin: 0 auto; padding: 1.5rem 2rem 3rem; max-width: 100rem;
    color: var(--ink); background: var(--paper);
    font: 15px/1.4 "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
    font-variant-numeric: tabular-nums; overflow-wrap: break-word;
  }
  .top { border-bottom: 3px solid var(--accent); padding-bottom: .75rem; }
  h1 { margin: 0; font-size: 1.9rem; line-height: 1.15; letter-spacing: -.01em; }
  h2 { margin: 2rem 0 .6rem; font-size: 1.25rem; color: var(--accent); }
  h3 { margin: 1.2rem 0 .4rem; font-size: 1rem; }
  h2 .sub { margin-left: .35rem; font-size: .95rem; font-weight: 400; color: var(--muted); }
  p { margin: .25rem 0; }
  .when { font-size: 1.15rem; color: var(--muted); }
  .summary { margin-top: .5rem; }
  .note, .small { color: var(--muted); font-size: .85em; }
  .legend { margin-top: .6rem; font-size: .85rem; }
  .legend-title { color: var(--muted); }
  .key { display: inline-block; margin: .15rem 0 .15rem .4rem; padding: .05rem .5rem; }
  .key, .duty { border-left: 4px solid; border-radius: 3px; }
  .round { border-color: var(--round); background: var(--round-wash); }
  .post { border-color: var(--post); border-left-style: double; background: var(--post-wash); }
  .meeting { border-color: var(--meeting); border-left-style: dashed; background: var(--meeting-wash); }
  .session { border-color: var(--session); border-left-style: dotted; background: var(--session-wash); }
  .fixed { border-color: var(--fixed); border-left-style: groove; background: var(--fixed-wash); }
  .unasked-duty { border-color: var(--unasked); border-left-style: ridge; background: var(--unasked-wash); }
  .violations { margin-top: 1.2rem; padding: .2rem 1.2rem .8rem; border: 2px solid #a31621; border-radius: 6px; background: #fdf0f0; }
  .violations h2 { margin-top: .8rem; color: #a31621; }
  .violations ol, .findings, .plain { margin: 0; padding-left: 1.3rem; }
  .violations ol > li, .findings > li { margin: .35rem 0; }
  .violations ul { margin: .1rem 0; padding-left: 1.1rem; color: var(--muted); }
  .plain { list-style: none; padding-left: 0; }

  """
