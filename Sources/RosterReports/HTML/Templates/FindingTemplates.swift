/// Broken rules, before anything else.
let violationsTemplate = """
  {{#violations}}
  <section class="violations">
  <h2>{{count}}</h2>
  <ol>
  {{#lines}}
  <li><strong>{{title}}</strong> {{details}}
  <ul>
  {{#duties}}
  <li>{{.}}</li>
  {{/duties}}
  </ul>
  </li>
  {{/lines}}
  </ol>
  </section>
  {{/violations}}

  """

/// What stays open, what nobody asked for, and how close to the best it all is.
let findingsTemplate = """
  <section class="open">
  <h2>{{words.open}}</h2>
  {{^hasOpenWork}}
  <p>{{words.nothingOpen}}</p>
  {{/hasOpenWork}}
  {{#hasOpenWork}}
  <ul class="findings">
  {{#openLines}}
  <li><strong>{{what}}</strong> {{why}}</li>
  {{/openLines}}
  </ul>
  {{/hasOpenWork}}
  </section>
  {{#hasUnasked}}
  <section class="unasked">
  <h2>{{words.unasked}}</h2>
  <ul class="findings">
  {{#unasked}}
  <li>{{.}}</li>
  {{/unasked}}
  </ul>
  </section>
  {{/hasUnasked}}
  <section class="proof">
  <h2>{{words.proof}}</h2>
  <p>{{proofSummary}}</p>
  <table class="levels">
  <thead>
  <tr><th scope="col">{{words.level}}</th><th scope="col">{{words.reached}}</th>{{#hasProof}}<th scope="col">{{words.closeness}}</th>{{/hasProof}}</tr>
  </thead>
  <tbody>
  {{#proofLines}}
  <tr><th scope="row">{{level}}</th><td>{{reached}}</td>{{#hasProof}}<td>{{#isBest}}<span aria-hidden="true">✓ </span>{{/isBest}}{{closeness}}</td>{{/hasProof}}</tr>
  {{/proofLines}}
  </tbody>
  </table>
  </section>

  """
