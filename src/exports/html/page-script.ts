// The script of the page, as the browser gets it: choosing a statement, moving by keys, the filter by source, light and
// dark. It reads what the HTML says and adds no text of the article to it. Plain, for it cannot be compiled here.
export const pageScript = `
(() => {
  'use strict';
  const find = (selector) => document.querySelector(selector);
  const findAll = (selector) => Array.from(document.querySelectorAll(selector));
  const notes = findAll('.note');
  const marks = new Map(notes.map((note) => [note.id, []]));
  for (const mark of findAll('[data-of]')) marks.get(mark.dataset.of)?.push(mark);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let chosen = null;
  let opened = null;

  function choose(note, show) {
    for (const element of findAll('.is-chosen')) element.classList.remove('is-chosen');
    if (opened && opened !== note) opened.querySelector('details').open = false;
    if (opened !== note) opened = null;
    chosen = note;
    if (!note) return;
    note.classList.add('is-chosen');
    for (const mark of marks.get(note.id)) mark.classList.add('is-chosen');
    const details = note.querySelector('details');
    if (show && !details.open) {
      details.open = true;
      opened = note;
    }
    if (show === 'move') {
      note.querySelector('summary').focus({ preventScroll: true });
      const target = marks.get(note.id)[0] || note;
      target.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
    } else if (show) note.scrollIntoView({ block: 'nearest' });
  }

  function move(step) {
    const shown = notes.filter((note) => !note.hidden && !note.classList.contains('is-context'));
    if (shown.length === 0) return;
    const at = shown.indexOf(chosen);
    const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + step, 0), shown.length - 1);
    choose(shown[next], 'move');
  }

  function filter(key) {
    const fits = (element) => key === '' || element.dataset.through.split(' ').includes(key);
    let count = 0;
    for (const note of notes) {
      const own = fits(note);
      const inner = Array.from(note.querySelectorAll('.note')).some(fits);
      note.hidden = !own && !inner;
      note.classList.toggle('is-context', !own && inner);
      for (const mark of marks.get(note.id)) mark.classList.toggle('is-off', !own);
      if (own) count += 1;
    }
    for (const row of findAll('tr[data-through]')) row.hidden = !fits(row);
    for (const list of findAll('section.list')) {
      const rows = Array.from(list.querySelectorAll('tbody tr'));
      list.hidden = rows.length > 0 && rows.every((row) => row.hidden);
    }
    find('#shown').textContent = key === '' ? '' : count + ' of ' + notes.length;
    if (chosen && chosen.hidden) choose(null);
  }

  document.addEventListener('click', (event) => {
    const number = event.target.closest('a.number');
    const mark = event.target.closest('.article [data-of]');
    const summary = event.target.closest('.note summary');
    if (number) choose(number.closest('.note'), 'move');
    else if (summary) choose(summary.closest('.note'));
    else if (mark && String(getSelection()) === '') choose(document.getElementById(mark.dataset.of), 'show');
    if (number || (mark && mark.matches('a'))) event.preventDefault();
  });

  const help = find('#help');
  const single = find('#single');
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.closest('input, select, textarea')) return;
    if (event.key === 'Escape') choose(null);
    else if (!single.checked) return;
    else if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === '?') help.showModal();
    else return;
    event.preventDefault();
  });

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = find('#theme');
  const isDark = () => (document.documentElement.dataset.theme || (dark.matches ? 'dark' : 'light')) === 'dark';
  const label = () => { theme.textContent = isDark() ? 'Light' : 'Dark'; };
  theme.addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    label();
  });
  dark.addEventListener('change', label);
  label();

  find('#source').addEventListener('change', (event) => filter(event.target.value));
  find('#keys').addEventListener('click', () => help.showModal());
  find('#close').addEventListener('click', () => help.close());
  find('.tools').hidden = false;
  const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (linked && linked.matches('.note')) choose(linked, 'show');
})();
`;
