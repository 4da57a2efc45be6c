/// What a browser is told before it shows a page.
let headTemplate = """
  <!DOCTYPE html>
  <html lang="{{lang}}">
  <head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="robots" content="noindex" />
  <title>{{title}} – {{weekTitle}}</title>
  <style>
  {{> screen-style}}
  {{> table-style}}
  {{> phone-style}}
  {{> print-style}}
  {{#isComparison}}
  {{> comparison-style}}
  {{/isComparison}}
  {{#isCouncil}}
  {{> council-style}}
  {{/isCouncil}}
  </style>
  </head>

  """

/// The page of a roster: what it is for, then its parts.
let pageTemplate = """
  {{> head}}
  <body>
  <header class="top">
  <h1>{{title}}</h1>
  <p class="when">{{weekTitle}}</p>
  {{#holidays}}
  <p><strong>{{words.holidays}}:</strong> {{holidays}}</p>
  {{/holidays}}
  {{#events}}
  <p><strong>{{words.events}}:</strong> {{events}}</p>
  {{/events}}
  <p class="summary">{{proofHeadline}}</p>
  <p class="legend"><span class="legend-title">{{words.legend}}:</span>{{#legend}} <span class="key {{kind}}">{{name}}</span>{{/legend}}</p>
  </header>
  <main>
  {{> violations}}
  {{> overrides}}
  {{#weeks}}
  {{> week}}
  {{/weeks}}
  {{#weeks}}
  {{> places}}
  {{/weeks}}
  {{> standby}}
  {{> presence}}
  {{> hours}}
  {{> findings}}
  {{> checks}}
  </main>
  </body>
  </html>

  """
