/// A comparison: what matters most, then charts, losses and figures.
let comparisonTemplate = """
  {{> head}}
  <body>
  <header class="top">
  <h1>{{title}}</h1>
  <p class="when">{{weekTitle}}</p>
  <p class="summary">{{subtitle}}</p>
  </header>
  <main>
  <section class="headlines">
  <h2>{{words.summary}}</h2>
  <ul class="findings">
  {{#headlines}}
  <li><strong>{{name}}</strong>: {{sentence}}.</li>
  {{/headlines}}
  </ul>
  </section>
  {{#conflicts}}
  <section class="conflict">
  <h3>{{name}}</h3>
  <pre>{{text}}</pre>
  </section>
  {{/conflicts}}
  {{> charts}}
  {{> sides}}
  {{> tables}}
  </main>
  </body>
  </html>

  """

/// Bars by neighbourhood and the heat map of differences.
let chartsTemplate = """
  {{#hasCharts}}
  <section class="charts">
  <h2>{{words.charts}}</h2>
  <div class="charts-row">
  {{#charts}}
  <figure>
  <figcaption>{{name}}</figcaption>
  <svg role="img" aria-label="{{text}}" viewBox="0 0 340 {{height}}" width="340" height="{{height}}">
  {{#bars}}
  <text x="0" y="{{labelY}}">{{side}}</text>
  <rect class="{{kind}}" x="136" y="{{y}}" width="{{length}}" height="14" />
  {{#goal}}
  <rect class="goal" x="136" y="{{y}}" width="{{goal}}" height="14" />
  {{/goal}}
  <text class="value" x="{{valueX}}" y="{{labelY}}">{{value}}</text>
  {{/bars}}
  </svg>
  </figure>
  {{/charts}}
  </div>
  <p class="note">{{words.chartNote}}</p>
  </section>
  {{/hasCharts}}
  {{#hasHeat}}
  <section class="heat-maps">
  <h2>{{words.heat}}</h2>
  <div class="charts-row">
  {{#heatMaps}}
  <table class="heat">
  <caption>{{title}}</caption>
  <thead>
  <tr>
  <th scope="col">{{words.neighbourhood}}</th>
  {{#variants}}
  <th scope="col">{{.}}</th>
  {{/variants}}
  </tr>
  </thead>
  <tbody>
  {{#rows}}
  <tr><th scope="row">{{name}}</th>{{#cells}}<td{{#style}} class="{{style}}"{{/style}}>{{text}}</td>{{/cells}}</tr>
  {{/rows}}
  </tbody>
  </table>
  {{/heatMaps}}
  </div>
  <p class="note">{{words.heatNote}}</p>
  </section>
  {{/hasHeat}}

  """

/// What neighbourhoods lose and what stays open, side by side.
let sidesTemplate = """
  <section class="losses">
  <h2>{{words.losses}}</h2>
  {{^hasLosses}}
  <p>{{words.noLoss}}</p>
  {{/hasLosses}}
  {{#losses}}
  <h3>{{name}}</h3>
  <ul class="findings">
  {{#lines}}
  <li>{{.}}</li>
  {{/lines}}
  </ul>
  {{/losses}}
  </section>
  <section class="open">
  <h2>{{words.open}}</h2>
  {{^hasOpen}}
  <p>{{words.nothingOpen}}</p>
  {{/hasOpen}}
  {{#open}}
  <h3>{{name}}</h3>
  <ul class="findings">
  {{#lines}}
  <li>{{.}}</li>
  {{/lines}}
  </ul>
  {{/open}}
  </section>

  """

/// Figures of all sides beside each other.
let figureTablesTemplate = """
  {{#tables}}
  <section class="compared">
  <h2>{{title}}</h2>
  <table class="figures cards">
  <thead>
  <tr>
  <td></td>
  <th scope="col">{{words.base}}</th>
  {{#variants}}
  <th scope="col">{{.}}</th>
  {{/variants}}
  </tr>
  </thead>
  {{#groups}}
  <tbody>
  {{#heading}}
  <tr class="group"><th scope="rowgroup" colspan="{{span}}">{{heading}}</th></tr>
  {{/heading}}
  {{#rows}}
  <tr>
  <th scope="row">{{label}}</th>
  <td data-label="{{words.base}}">{{base}}</td>
  {{#cells}}
  <td data-label="{{variant}}">{{value}} <span class="change">{{difference}}</span></td>
  {{/cells}}
  </tr>
  {{/rows}}
  </tbody>
  {{/groups}}
  </table>
  {{#notes}}
  <p class="note">{{.}}</p>
  {{/notes}}
  </section>
  {{/tables}}

  """
