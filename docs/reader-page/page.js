// Reads what is pasted, and lists who said what, through whose words. The text of an article is only ever shown as text.
import { fetchModels, read } from './hearsay-reader.js';

const form = document.querySelector('#form');
const status = document.querySelector('#status');
const list = document.querySelector('#statements');
let models = null;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = document.querySelector('#text').value;
  const published = document.querySelector('#published').value || undefined;
  try {
    status.textContent = 'Reading …';
    models ??= fetchModels();
    const record = read({ text, published }, { models: await models });
    list.replaceChildren(...record.attributions.map((attribution) => itemOf(attribution, record)));
    const count = record.attributions.length;
    status.textContent = count === 1 ? 'One statement.' : `${count} statements.`;
  } catch (error) {
    models = null;
    status.textContent = error.message;
  }
});

function itemOf(attribution, record) {
  const item = document.createElement('li');
  const source = document.createElement('cite');
  source.textContent = sourceOf(attribution, record);
  const words = attribution.content.spans.map((span) => record.document.text.slice(...span)).join(' … ');
  item.append(source, ` (${attribution.cue.lemma || 'no cue'}, ${attribution.quotation}): ${words}`);
  const through = chainOf(attribution, record);
  if (through.length > 0) {
    const note = document.createElement('small');
    note.textContent = `through ${through.join(' › ')}`;
    item.append(note);
  }
  return item;
}

function sourceOf({ source }, { document: { text }, entities }) {
  const names = source.entities.map((id) => entities.find((entity) => entity.id === id).name);
  return names.join(' and ') || source.spans.map((span) => text.slice(...span)).join(' ') || 'not stated';
}

// The outermost first.
function chainOf({ parent }, record) {
  const above = record.attributions.find(({ id }) => id === parent);
  return above ? [...chainOf(above, record), sourceOf(above, record)] : [];
}
