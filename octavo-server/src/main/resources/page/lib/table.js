// A table that sorts by its headings. Columns: {name, label, value(row) to sort by, cell(row) to show, right: number column}.
import { h, replace } from './dom.js';

export function sortable({ columns, rows, sort, onsort, caption, label }) {
  const body = h('tbody', {});
  let [name, down] = [sort?.replace(/^-/, ''), sort?.startsWith('-')];
  const headings = columns.map(column => {
    const button = h('button', { type: 'button', class: 'sort', onclick: () => order(column.name) }, column.label);
    return h('th', { scope: 'col', class: column.right ? 'right' : null }, button);
  });

  function order(by) {
    [name, down] = by === name ? [by, !down] : [by, columns.find(c => c.name === by)?.right ?? false];
    fill();
    onsort?.((down ? '-' : '') + name);
  }

  function fill() {
    const column = columns.find(c => c.name === name);
    const sorted = column ? [...rows].sort((a, b) => compare(column.value(a), column.value(b), down)) : rows;
    headings.forEach((th, i) => th.setAttribute('aria-sort',
      columns[i].name !== name ? 'none' : down ? 'descending' : 'ascending'));
    replace(body, sorted.map(row => h('tr', { tabindex: '0', 'data-step': '', 'aria-label': label?.(row) },
      columns.map(c => h('td', { class: c.right ? 'right' : null, 'data-label': c.label }, c.cell ? c.cell(row) : c.value(row))))));
  }

  fill();
  return h('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: '0' },
    h('table', {}, h('caption', {}, caption), h('thead', {}, h('tr', {}, headings)), body));
}

/** Numbers as numbers, words as words, and what is not there last either way. */
export function compare(a, b, down = false) {
  const none = v => v === null || v === undefined || v === '';
  if (none(a) || none(b)) return none(a) - none(b);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
  return down ? -order : order;
}
