/// Presence against its goals.
let presenceTemplate = """
  {{#presence}}
  <section class="presence">
  <h2>{{words.presence}}</h2>
  <table class="heat">
  <thead>
  {{#hasWeeks}}
  <tr><td></td>{{#weekTitles}}<th scope="colgroup" colspan="{{span}}">{{text}}</th>{{/weekTitles}}</tr>
  {{/hasWeeks}}
  <tr>
  <th scope="col">{{words.neighbourhood}}</th>
  {{#dayTitles}}
  <th scope="col" class="by-day">{{.}}</th>
  {{/dayTitles}}
  {{#kindTitles}}
  <th scope="col">{{.}}</th>
  {{/kindTitles}}
  </tr>
  </thead>
  <tbody>
  {{#rows}}
  <tr>
  <th scope="row">{{name}}</th>
  {{#days}}
  <td class="by-day{{#heat}} heat-{{heat}}{{/heat}}">{{text}}</td>
  {{/days}}
  {{#weeks}}
  <td{{#heat}} class="heat-{{heat}}"{{/heat}}>{{text}}</td>
  {{/weeks}}
  </tr>
  {{/rows}}
  </tbody>
  </table>
  <p class="note">{{words.presenceNote}}</p>
  </section>
  {{/presence}}

  """

/// Hours and burden, worker by worker.
let hoursTemplate = """
  {{#hours}}
  <section class="hours">
  <h2>{{words.hours}}</h2>
  <table class="figures cards">
  <thead>
  <tr>
  <th scope="col">{{words.columns.worker}}</th>
  <th scope="col">{{words.columns.paid}}</th>
  <th scope="col">{{words.columns.contract}}</th>
  <th scope="col">{{words.columns.difference}}</th>
  <th scope="col">{{words.columns.evening}}</th>
  <th scope="col">{{words.columns.night}}</th>
  <th scope="col">{{words.columns.weekend}}</th>
  <th scope="col">{{words.columns.event}}</th>
  <th scope="col">{{words.columns.burden}}</th>
  <th scope="col">{{words.columns.perFTE}}</th>
  </tr>
  </thead>
  <tbody>
  {{#lines}}
  <tr>
  <th scope="row">{{line.worker}} <span class="small">{{line.discipline}}</span></th>
  <td data-label="{{words.columns.paid}}"><span class="bar" aria-hidden="true"><span style="width:{{filled}}%"></span></span>{{line.paid}}</td>
  <td data-label="{{words.columns.contract}}">{{line.contract}}</td>
  <td data-label="{{words.columns.difference}}">{{line.difference}}</td>
  <td data-label="{{words.columns.evening}}">{{line.evening}}</td>
  <td data-label="{{words.columns.night}}">{{line.night}}</td>
  <td data-label="{{words.columns.weekend}}">{{line.weekend}}</td>
  <td data-label="{{words.columns.event}}">{{line.event}}</td>
  <td data-label="{{words.columns.burden}}">{{line.burden}}</td>
  <td data-label="{{words.columns.perFTE}}"><span class="bar load" aria-hidden="true"><span style="width:{{load}}%"></span></span>{{line.balancePerFTE}}</td>
  </tr>
  {{/lines}}
  </tbody>
  </table>
  <p class="note">{{words.hourNote}}</p>
  {{> ledger}}
  <h3>{{words.employers}}</h3>
  <ul class="plain">
  {{#employers}}
  <li>{{.}}</li>
  {{/employers}}
  </ul>
  </section>
  {{/hours}}

  """

/// Burden over time, worker by worker.
let ledgerTemplate = """
  <h3>{{words.ledger}}</h3>
  <table class="figures cards ledger">
  <thead>
  <tr>
  <th scope="col">{{words.ledgerColumns.worker}}</th>
  {{#hasKinds}}
  <th scope="col">{{words.ledgerColumns.evening}}</th>
  <th scope="col">{{words.ledgerColumns.night}}</th>
  <th scope="col">{{words.ledgerColumns.weekend}}</th>
  <th scope="col">{{words.ledgerColumns.event}}</th>
  {{/hasKinds}}
  <th scope="col">{{words.ledgerColumns.opening}}</th>
  <th scope="col">{{words.ledgerColumns.added}}</th>
  <th scope="col">{{words.ledgerColumns.closing}}</th>
  <th scope="col">{{words.ledgerColumns.perFTE}}</th>
  </tr>
  </thead>
  <tbody>
  {{#ledger}}
  <tr>
  <th scope="row">{{worker}}</th>
  {{#hasKinds}}
  <td data-label="{{words.ledgerColumns.evening}}">{{evening}}</td>
  <td data-label="{{words.ledgerColumns.night}}">{{night}}</td>
  <td data-label="{{words.ledgerColumns.weekend}}">{{weekend}}</td>
  <td data-label="{{words.ledgerColumns.event}}">{{event}}</td>
  {{/hasKinds}}
  <td data-label="{{words.ledgerColumns.opening}}">{{opening}}</td>
  <td data-label="{{words.ledgerColumns.added}}">{{added}}</td>
  <td data-label="{{words.ledgerColumns.closing}}">{{closing}}</td>
  <td data-label="{{words.ledgerColumns.perFTE}}">{{perFTE}}</td>
  </tr>
  {{/ledger}}
  </tbody>
  </table>
  <p class="note">{{ledgerNote}}</p>

  """
