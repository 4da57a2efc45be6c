/// A week: workers down, days across.
let weekTemplate = """
  <section class="week">
  <h2>{{words.byWorker}} <span class="sub">{{title}}</span></h2>
  <table class="grid cards by-worker">
  <thead>
  <tr>
  <th scope="col">{{words.worker}}</th>
  {{#days}}
  <th scope="col"{{#isWeekend}} class="weekend"{{/isWeekend}}><span class="day">{{day}}</span> {{number}}{{#holiday}} <span class="holiday">{{holiday}}</span>{{/holiday}}</th>
  {{/days}}
  </tr>
  </thead>
  <tbody>
  {{#people}}
  <tr>
  <th scope="row">{{person}}{{#discipline}} <span class="small">{{discipline}}</span>{{/discipline}}{{#employer}} <span class="small">{{employer}}</span>{{/employer}}</th>
  {{#cells}}
  <td data-label="{{label}}"{{#style}} class="{{style}}"{{/style}}>{{#isBusy}}<ul>{{#duties}}<li class="duty {{kind}}"><span class="times">{{times}}</span> <span class="what">{{activity}}</span> <span class="site">{{site}}</span>{{#event}} <span class="event">{{event}}</span>{{/event}}</li>{{/duties}}</ul>{{/isBusy}}</td>
  {{/cells}}
  </tr>
  {{/people}}
  </tbody>
  </table>
  </section>

  """

/// The same week: places down, days across.
let placesTemplate = """
  <section class="week">
  <h2>{{words.byPlace}} <span class="sub">{{title}}</span></h2>
  <table class="grid cards by-place">
  <thead>
  <tr>
  <th scope="col">{{words.place}}</th>
  {{#days}}
  <th scope="col"{{#isWeekend}} class="weekend"{{/isWeekend}}><span class="day">{{day}}</span> {{number}}{{#holiday}} <span class="holiday">{{holiday}}</span>{{/holiday}}</th>
  {{/days}}
  </tr>
  </thead>
  <tbody>
  {{#places}}
  <tr>
  <th scope="row">{{name}}</th>
  {{#cells}}
  <td data-label="{{label}}"{{#style}} class="{{style}}"{{/style}}>{{#isBusy}}<ul>{{#works}}<li class="duty {{kind}}"><span class="times">{{times}}</span> <span class="what">{{activity}}</span> <span class="crew">{{#crew}}<span class="name">{{.}}</span> {{/crew}}</span></li>{{/works}}</ul>{{/isBusy}}</td>
  {{/cells}}
  </tr>
  {{/places}}
  </tbody>
  </table>
  </section>

  """
