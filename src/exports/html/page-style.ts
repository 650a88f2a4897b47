// The style of the page. The article leads: a serif at a good measure, notes small beside it. How a statement is given
// is told by its line (solid, dashed, dotted) and only besides by colour.
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fcfbf8, #17181b);
  --raised: light-dark(#ffffff, #202226);
  --ink: light-dark(#211f1b, #e9e5dd);
  --quiet: light-dark(#625c53, #aaa59a);
  --rule: light-dark(#ddd7cc, #3a3c42);
  --link: light-dark(#1c4e8c, #94bdf5);
  --direct: light-dark(#2460a7, #7fb0f0);
  --mixed: light-dark(#7a429c, #c9a2ec);
  --indirect: light-dark(#8f6200, #d9aa55);
  --chosen: light-dark(#fdeeb5, #3f3713);
  --serif: 'Iowan Old Style', 'Palatino Linotype', 'Book Antiqua', Palatino, 'TeX Gyre Pagella', 'Source Serif 4', Charter,
    'Bitstream Charter', Georgia, 'Liberation Serif', serif;
  --sans: -apple-system, 'Segoe UI', Roboto, Inter, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding: 5rem 0 3rem; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.75 var(--serif); overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }

.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; top: 0; z-index: 3; padding: 0.5rem 1rem; background: var(--raised); font: 0.9rem var(--sans); }
.skip:focus { left: 0; }
.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; justify-content: space-between; padding: 0.4rem max(1.25rem, calc((100% - 66rem) / 2 + 1.25rem)); background: var(--paper); border-bottom: 1px solid var(--rule); font: 0.85rem/1.5 var(--sans); }
.brand { margin: 0; font-weight: 600; letter-spacing: 0.01em; }
.brand span { margin-left: 0.5em; color: var(--quiet); font-weight: 400; }
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.tools label, #shown { color: var(--quiet); }
#shown:empty { display: none; }
select, button { min-height: 1.75rem; max-width: 16rem; padding: 0.1rem 0.6rem; border: 1px solid var(--rule); border-radius: 4px; background: var(--raised); color: var(--ink); font: inherit; }
button { cursor: pointer; }
kbd { padding: 0 0.3em; border: 1px solid var(--rule); border-radius: 3px; font: 0.9em ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace; }

main { display: block; max-width: 66rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
.about { max-width: 39rem; margin-bottom: 2.5rem; color: var(--quiet); font: 0.85rem/1.6 var(--sans); }
.about p { margin: 0; }
.about .legend { margin-top: 0.75rem; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; color: var(--ink); }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; font-weight: 600; }
h1, .article h2 { margin: 0 0 1rem; font: 600 clamp(1.6rem, 4.5vw, 2.15rem)/1.22 var(--serif); color: var(--ink); }
.document + .document { margin-top: 4rem; padding-top: 3rem; border-top: 1px solid var(--rule); }

.article { display: flow-root; }
.words { margin: 0 0 1.15rem; text-wrap: pretty; hanging-punctuation: first; }
.byline, .dateline { color: var(--quiet); font: 0.9rem/1.6 var(--sans); }
.caption { color: var(--quiet); font-size: 0.95rem; font-style: italic; }
.list { white-space: pre-line; }
blockquote.words { padding-left: 1.25rem; border-left: 3px solid var(--rule); }
.content { text-decoration: underline 0.08em; text-underline-offset: 0.24em; text-decoration-skip-ink: none; border-radius: 2px; }
.direct { --tone: var(--direct); }
.mixed { --tone: var(--mixed); }
.indirect { --tone: var(--indirect); }
.content.direct { text-decoration-style: solid; text-decoration-color: var(--tone); background: color-mix(in srgb, var(--tone) 9%, transparent); }
.content.mixed { text-decoration-style: dashed; text-decoration-color: var(--tone); background: color-mix(in srgb, var(--tone) 7%, transparent); }
.content.indirect { text-decoration-style: dotted; text-decoration-thickness: 0.12em; text-decoration-color: var(--tone); }
.content.over1 { text-underline-offset: 0.4em; }
.content.over2 { text-underline-offset: 0.56em; }
.content.over3 { text-underline-offset: 0.72em; }
.content[class*='over'] { background: none; }
a.cue { color: inherit; text-decoration: none; font-style: italic; }
a.cue:hover { text-decoration: underline; }
[data-number]::after { content: attr(data-number); content: attr(data-number) / ''; margin-left: 0.1em; color: var(--quiet); font: 600 0.62em/1 var(--sans); vertical-align: 0.6em; }
.words .is-chosen, .words :target { background: var(--chosen); }
.article .is-off { background: none; text-decoration: none; font-weight: inherit; font-style: inherit; }
.article .is-off::after { content: none; }

.notes { margin: 0 0 1.15rem; padding: 0; list-style: none; font: 0.8125rem/1.45 var(--sans); }
.note { position: relative; padding: 0.05rem 0 0.25rem 2rem; }
.number { position: absolute; left: 0; top: 0.05rem; min-width: 1.6rem; min-height: 1.6rem; padding: 0.15rem 0.2rem; border-radius: 3px; color: var(--quiet); font-weight: 600; text-align: center; text-decoration: none; font-variant-numeric: tabular-nums; }
.number:hover { text-decoration: underline; }
summary { position: relative; min-height: 1.6rem; padding: 0.15rem 1rem 0.15rem 0; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::after { content: '+'; content: '+' / ''; position: absolute; right: 0; top: 0.15rem; color: var(--quiet); }
[open] > summary::after { content: '−'; content: '−' / ''; }
.how, .unstated { color: var(--quiet); }
.note .notes { margin: 0.25rem 0 0; border-left: 1px solid var(--rule); padding-left: 0.25rem; }
:is(.note.is-chosen, .note:target) > .number { background: var(--chosen); }
:is(.note.is-chosen, .note:target) > details > summary { border-radius: 3px; background: var(--chosen); }
dl { margin: 0.25rem 0 0.35rem; }
dl div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0 0.5rem; padding: 0.1rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; }

section.list { white-space: normal; margin-top: 2.75rem; font: 0.875rem/1.5 var(--sans); }
.list h2, .list h3 { margin: 0 0 0.5rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--rule); font: 600 1.05rem/1.3 var(--sans); }
.count { margin-left: 0.3em; color: var(--quiet); font-weight: 400; }
table { width: 100%; border-collapse: collapse; }
th { padding: 0.25rem 1rem 0.25rem 0; color: var(--quiet); font-weight: 400; text-align: left; vertical-align: bottom; }
td { padding: 0.4rem 1rem 0.4rem 0; border-top: 1px solid var(--rule); text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; }
tbody tr:first-child td { border-top: 0; }
td:first-child { min-width: 9rem; }
.links a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-align: center; }
.issue { white-space: nowrap; }
.issue::before { content: '· '; color: var(--quiet); }
.open { margin: 0; padding-left: 1.1rem; }
.colophon { margin: 3rem 0 0; color: var(--quiet); font: 0.75rem/1.5 var(--sans); }
code { font: 0.95em ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace; }
.index { margin-bottom: 4rem; }
.index ol { padding-left: 1.5rem; }
.index li { margin-bottom: 0.75rem; }
.index span { display: block; color: var(--quiet); font: 0.8125rem/1.5 var(--sans); }

dialog { max-width: 24rem; padding: 1.25rem 1.5rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--raised); color: var(--ink); font: 0.9rem/1.6 var(--sans); }
dialog h2 { margin: 0 0 0.5rem; font: 600 1.1rem var(--sans); }
dialog::backdrop { background: rgb(0 0 0 / 0.35); }

/* Both the text and its notes float: notes pile up in the margin and never tear the text apart. */
@media (min-width: 58rem) {
  .words { float: left; clear: left; width: 61%; }
  .article .notes { float: right; clear: right; width: 34%; }
  .article .notes .notes { float: none; width: auto; }
  /* Opened, a note lies over what follows: the text stays where it is. */
  .note details dl { position: absolute; z-index: 1; left: 2rem; right: 0; margin: 0; padding: 0.5rem 0.75rem 0.6rem; border: 1px solid var(--rule); border-radius: 4px; background: var(--raised); box-shadow: 0 4px 16px rgb(0 0 0 / 0.14); }
}
@media (max-width: 57.99rem) {
  .article .row > .notes { margin: -0.35rem 0 1.5rem; padding-left: 0.5rem; border-left: 2px solid var(--rule); }
  .bar { position: static; }
  html { scroll-padding: 1rem 0; }
}
@media (max-width: 40rem) {
  body { font-size: 1.0625rem; }
  .brand span { display: none; }
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 0.6rem 0; border-top: 1px solid var(--rule); }
  tbody tr:first-child { border-top: 0; }
  td { display: grid; grid-template-columns: 7.25rem minmax(0, 1fr); gap: 0.5rem; padding: 0.1rem 0; border: 0; }
  td::before { content: attr(data-head); content: attr(data-head) / ''; color: var(--quiet); }
  .issue { white-space: normal; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .is-chosen, :target { outline: 2px solid Highlight; } }
@media print {
  :root { color-scheme: light; }
  @page { margin: 18mm; }
  body { background: none; font-size: 10.5pt; line-height: 1.6; }
  .bar, .skip, dialog, summary::after { display: none; }
  main { max-width: none; padding: 0; }
  .words { float: left; clear: left; width: 62%; }
  .article .row > .notes { float: right; clear: right; width: 34%; margin: 0 0 1rem; padding: 0; border: 0; font-size: 7.5pt; }
  .article .notes .notes { float: none; width: auto; }
  .note, tr, li { break-inside: avoid; }
  a { color: inherit; }
}
`;
