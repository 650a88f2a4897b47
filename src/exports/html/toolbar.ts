// What the script adds: the choice of a source, light or dark, the keys. Hidden where no script runs.
import { html, type Markup } from './markup.ts';
import type { SourceKeys } from './page-record.ts';

export function toolbar(sources: SourceKeys): Markup {
  const options = sources
    .listed()
    .map(({ key, name, count }) => html`<option value="${key}">${name} (${count})</option>`);
  return html`<header class="bar">
<p class="brand">Hearsay <span>who said what, on whose word</span></p>
<div class="tools" hidden>
<label for="source">Source</label>
<select id="source"><option value="">all</option>${options}</select>
<span id="shown" role="status"></span>
<button type="button" id="theme">Dark</button>
<button type="button" id="keys">Keys <kbd>?</kbd></button>
</div>
</header>`;
}

export const keysDialog = html`<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Keys</h2>
<dl>
<div><dt><kbd>j</kbd></dt><dd>next statement</dd></div>
<div><dt><kbd>k</kbd></dt><dd>previous statement</dd></div>
<div><dt><kbd>Escape</kbd></dt><dd>choose none, close this</dd></div>
<div><dt><kbd>?</kbd></dt><dd>this list</dd></div>
</dl>
<p><label><input type="checkbox" id="single" checked> Single keys are on</label></p>
<button type="button" id="close">Close</button>
</dialog>`;
