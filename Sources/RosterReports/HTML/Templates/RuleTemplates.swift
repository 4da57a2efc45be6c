/// What the scenario overrides, before the weeks.
let overridesTemplate = """
  {{#overrides}}
  <section class="overrides">
  <h2>{{title}}</h2>
  <ul class="findings">
  {{#lines}}
  <li>{{.}}</li>
  {{/lines}}
  </ul>
  </section>
  {{/overrides}}

  """

/// What the roster holds by exception, and what could only be checked in part.
let checksTemplate = """
  {{#checks}}
  <section class="checks">
  <h2>{{title}}</h2>
  <ul class="findings">
  {{#lines}}
  <li>{{.}}</li>
  {{/lines}}
  </ul>
  </section>
  {{/checks}}

  """
