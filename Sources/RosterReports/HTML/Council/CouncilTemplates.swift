/// A roster against a document: whether it is met, hours by form, neighbourhoods, and what stays open.
let councilTemplate = """
  {{> head}}
  <body>
  <header class="top">
  <h1>{{title}}</h1>
  <p class="when">{{weekTitle}}</p>
  <p class="headline {{mood}}"><strong>{{headline}}</strong>{{#shortfall}} {{shortfall}}{{/shortfall}}</p>
  </header>
  <main>
  {{> forms}}
  {{> neighbourhoods}}
  <section class="open">
  <h2>{{words.open}}</h2>
  <p>{{#open}}{{.}} {{/open}}</p>
  </section>
  </main>
  </body>
  </html>

  """

/// Hours by form of work as a table and as bars.
let formsTemplate = """
  <section class="forms">
  <h2>{{words.forms}}</h2>
  <table class="figures cards">
  <thead>
  <tr>
  <th scope="col">{{words.form}}</th>
  <th scope="col">{{words.figure}}</th>
  <th scope="col">{{words.planned}}</th>
  <th scope="col">{{words.difference}}</th>
  <th scope="col">{{words.verdict}}</th>
  </tr>
  </thead>
  <tbody>
  {{#forms}}
  <tr{{#style}} class="{{style}}"{{/style}}>
  <th scope="row">{{line.name}}{{#line.source}}<span class="source">{{line.source}}</span>{{/line.source}}</th>
  <td data-label="{{words.figure}}">{{figure}}</td>
  <td data-label="{{words.planned}}">{{line.planned}}{{#line.range}} <span class="range">{{line.range}}</span>{{/line.range}}</td>
  <td data-label="{{words.difference}}">{{difference}}</td>
  <td data-label="{{words.verdict}}"><span class="{{mark}}">{{line.verdict}}</span></td>
  </tr>
  {{/forms}}
  </tbody>
  </table>
  <p class="note">{{hourNote}}</p>
  {{#chart}}
  <svg role="img" aria-labelledby="chart-title chart-text" viewBox="0 0 700 {{height}}" width="700" height="{{height}}">
  <title id="chart-title">{{title}}</title>
  <desc id="chart-text">{{text}}</desc>
  {{#bars}}
  <text x="0" y="{{labelY}}">{{name}}</text>
  <rect class="{{kind}}" x="180" y="{{y}}" width="{{length}}" height="16" />
  {{#goal}}
  <line class="goal" x1="{{x}}" x2="{{x}}" y1="{{top}}" y2="{{bottom}}" />
  {{/goal}}
  <text class="value" x="{{valueX}}" y="{{labelY}}">{{value}}</text>
  {{/bars}}
  </svg>
  {{/chart}}
  <p class="note">{{words.chartNote}}</p>
  </section>

  """

/// What each neighbourhood gets.
let neighbourhoodsTemplate = """
  {{#hasNeighbourhoods}}
  <section class="neighbourhoods">
  <h2>{{words.neighbourhoods}}</h2>
  <table class="figures cards">
  <thead>
  <tr>
  <th scope="col">{{words.neighbourhood}}</th>
  <th scope="col">{{words.rounds}}</th>
  <th scope="col">{{words.hours}}</th>
  <th scope="col">{{words.share}}</th>
  <th scope="col">{{words.faces}}</th>
  </tr>
  </thead>
  <tbody>
  {{#neighbourhoods}}
  <tr>
  <th scope="row">{{line.name}}</th>
  <td data-label="{{words.rounds}}"><span class="bar" aria-hidden="true"><span style="width:{{filled}}%"></span></span><span class="amount">{{line.rounds}}</span></td>
  <td data-label="{{words.hours}}"><span class="bar load" aria-hidden="true"><span style="width:{{load}}%"></span></span><span class="amount">{{line.hours}}</span></td>
  <td data-label="{{words.share}}">{{share}}</td>
  <td data-label="{{words.faces}}"><span class="{{mark}}">{{line.faces}}</span></td>
  </tr>
  {{/neighbourhoods}}
  </tbody>
  </table>
  {{#familiarSentence}}
  <p>{{familiarSentence}}</p>
  {{/familiarSentence}}
  <p class="note">{{words.neighbourhoodNote}}</p>
  </section>
  {{/hasNeighbourhoods}}

  """
