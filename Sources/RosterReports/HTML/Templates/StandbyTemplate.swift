/// Who is on stand-by when.
let standbyTemplate = """
  {{#standby}}
  <section class="standby">
  <h2>{{words.title}}</h2>
  <table class="figures cards">
  <thead>
  <tr>
  <th scope="col">{{words.date}}</th>
  <th scope="col">{{words.times}}</th>
  <th scope="col">{{words.name}}</th>
  <th scope="col">{{words.who}}</th>
  </tr>
  </thead>
  <tbody>
  {{#lines}}
  <tr>
  <th scope="row">{{date}}</th>
  <td data-label="{{words.times}}">{{times}}</td>
  <td data-label="{{words.name}}">{{name}}</td>
  <td data-label="{{words.who}}">{{who}}</td>
  </tr>
  {{/lines}}
  </tbody>
  </table>
  <p class="note">{{words.note}}</p>
  {{#open}}
  <h3>{{title}}</h3>
  <ul class="plain">
  {{#lines}}
  <li>{{.}}</li>
  {{/lines}}
  </ul>
  {{/open}}
  </section>
  {{/standby}}

  """
