// Payments over time: one stacked bar a year and payer; a chart for each currency, since sums of two are none.
import { h } from '../lib/dom.js';
import { count, shortMoney } from '../lib/format.js';

const HEIGHT = 190;
const TOP = 18;
const BOTTOM = 22;
const LEFT = 56;
export const COLOURS = 8; // classes c0 to c7 of the style sheet; the last is "others"

export function paymentsChart(rows, chosenYear, choose) {
  const dated = rows.filter(r => r.year);
  const charts = [...Map.groupBy(dated, r => r.currency ?? (r.amount === null ? 'undisclosed' : 'USD'))]
    .filter(([currency]) => currency !== 'undisclosed')
    .sort((a, b) => b[1].length - a[1].length)
    .map(([currency, members]) => chart(currency, members, chosenYear, choose));
  return charts.length ? h('div', { class: 'charts' }, charts) : null;
}

function chart(currency, rows, chosenYear, choose) {
  const payers = colours(rows);
  const years = rows.map(r => r.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (first === last) return single(currency, rows, String(first), chosenYear, choose);
  const sums = new Map();
  for (let y = first; y <= last; y++) sums.set(y, []);
  for (const r of rows) sums.get(r.year).push(r);
  const most = Math.max(1, ...[...sums.values()].map(members => members.reduce((n, r) => n + (r.amount ?? 0), 0)));
  const room = (document.querySelector('main')?.clientWidth ?? 0) - 32; // less its padding
  const broad = Math.max(360, LEFT + sums.size * 34 + 10);
  const width = Math.max(Math.min(broad, room), LEFT + sums.size * 7 + 10); // as narrow as the window, as long as bars can be told apart
  const scale = (HEIGHT - TOP - BOTTOM) / most;
  const step = (width - LEFT - 10) / sums.size;
  const floor = HEIGHT - BOTTOM;
  const every = Math.ceil(sums.size / Math.min(16, Math.max(1, Math.floor((width - LEFT) / 36)))); // years do not touch
  const bars = [...sums].map(([y, members], i) => {
    const thick = Math.min(step * 0.76, 40);
    const x = LEFT + i * step + (step - thick) / 2;
    let top = floor;
    const total = members.reduce((n, r) => n + (r.amount ?? 0), 0);
    const pieces = [...members].sort((a, b) => payers.indexOf(a.payer) - payers.indexOf(b.payer)).filter(r => r.amount).map(r => {
      const height = Math.max(1, r.amount * scale);
      top -= height;
      return h('rect', { class: colour(payers, r.payer), x, y: top, width: thick, height },
        h('title', {}, [r.date ?? r.announced, r.payer, shortMoney(r.amount, currency), r.compound].filter(Boolean).join(', ')));
    });
    const label = y + ': ' + shortMoney(total, currency) + ', ' + count(members.length, 'payment');
    const act = () => choose(String(y));
    return h('g', {
      class: 'bar' + (chosenYear === String(y) ? ' here' : ''), role: 'button', tabindex: members.length ? '0' : null, 'aria-label': label,
      'aria-pressed': String(chosenYear === String(y)), onclick: members.length ? act : null, onkeydown: e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); act(); } },
    },
    h('rect', { class: 'hover', x: LEFT + i * step, y: TOP, width: step, height: floor - TOP }, h('title', {}, label)), pieces,
    i % every === 0 ? h('text', { class: 'axis', x: x + thick / 2, y: HEIGHT - 6, 'text-anchor': 'middle' }, String(y)) : null);
  });
  const lines = [0.5, 1].map(part => [
    h('line', { class: 'grid', x1: LEFT, x2: width - 4, y1: floor - most * part * scale, y2: floor - most * part * scale }),
    h('text', { class: 'axis', x: LEFT - 6, y: floor - most * part * scale + 4, 'text-anchor': 'end' }, shortMoney(most * part, currency)),
  ]);
  const scroll = h('div', { class: 'scroll' },
    h('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: 'group', 'aria-label': 'Payments by year in ' + currency }, lines,
      h('line', { class: 'floor', x1: LEFT, x2: width - 4, y1: floor, y2: floor }), bars));
  requestAnimationFrame(() => { scroll.scrollLeft = scroll.scrollWidth; }); // where it is too wide, the last years first
  return h('figure', {}, h('figcaption', {}, 'Payments by year, ' + currency), scroll, h('ul', { class: 'legend' }, payers.slice(0, COLOURS - 1).map(p => h('li', {}, h('span', { class: 'swatch ' + colour(payers, p) }), p ?? 'payer not named')),
    payers.length >= COLOURS ? h('li', {}, h('span', { class: 'swatch c' + (COLOURS - 1) }), 'others') : null));
}

/** One year is no picture: a line says it. */
function single(currency, rows, year, chosenYear, choose) {
  const total = rows.reduce((n, r) => n + (r.amount ?? 0), 0);
  return h('p', { class: 'single' }, currency + ': ', h('button', { type: 'button', 'aria-pressed': String(chosenYear === year), onclick: () => choose(year) },
    year + ', ' + shortMoney(total, currency)), ' ' + count(rows.length, 'payment'));
}

/** The payers, the largest first: their place is their colour. */
function colours(rows) {
  const sums = new Map();
  for (const r of rows) sums.set(r.payer, (sums.get(r.payer) ?? 0) + (r.amount ?? 0));
  return [...sums].sort((a, b) => b[1] - a[1]).map(([payer]) => payer);
}

const colour = (payers, payer) => 'c' + Math.min(COLOURS - 1, payers.indexOf(payer));
