// A company's reports as points on a line of years; those with events stand out, and a click leads to the report.
import { h } from '../lib/dom.js';
import { sentence } from '../lib/events.js';
import { words } from '../lib/format.js';

const WIDTH = 960;
const HEIGHT = 84;
const ROW = 9;

/** @param choose is told the key of a report whose point was clicked */
export function timelineChart(entries, choose) {
  const dated = entries.filter(e => e.date).sort((a, b) => a.date.localeCompare(b.date));
  if (dated.length < 2) return null;
  const day = d => Date.parse(d) / 86_400_000;
  const from = day(dated[0].date.slice(0, 4) + '-01-01');
  const to = day(Number(dated.at(-1).date.slice(0, 4)) + 1 + '-01-01');
  const x = d => 10 + (day(d) - from) / (to - from) * (WIDTH - 20);
  const taken = [];
  const points = dated.map(e => {
    const at = x(e.date);
    let row = 0;
    while ((taken[row] ?? -99) > at - ROW) row++;
    taken[row] = at;
    const kind = strongest(e.events);
    return h('svg:a', { href: '#entry-' + encodeURIComponent(e.key), class: 'point', onclick: click => { click.preventDefault(); choose(e.key); } },
      h('title', {}, [e.date, e.form, e.headline, ...(e.events ?? []).filter(v => v.event?.about !== 'safe-harbor').map(v => words(v.type) + ': ' + sentence({ ...v.event, type: v.type }))].filter(Boolean).join('\n')),
      circle(at, HEIGHT - 24 - Math.min(row, 5) * ROW, kind));
  });
  const years = [];
  const [first, last] = [Number(dated[0].date.slice(0, 4)), Number(dated.at(-1).date.slice(0, 4)) + 1];
  const every = Math.ceil((last - first) / 20);
  for (let y = first; y <= last; y++) {
    const at = x(y + '-01-01');
    years.push(h('line', { class: 'grid', x1: at, x2: at, y1: 8, y2: HEIGHT - 16 }));
    if (y < last && (y - first) % every === 0) years.push(h('text', { class: 'axis', x: at + 2, y: HEIGHT - 3 }, String(y)));
  }
  const scroll = h('div', { class: 'scroll' },
    h('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': dated.length + ' reports from ' + dated[0].date + ' to ' + dated.at(-1).date },
      years, h('line', { class: 'floor', x1: 0, x2: WIDTH, y1: HEIGHT - 16, y2: HEIGHT - 16 }), points));
  requestAnimationFrame(() => { scroll.scrollLeft = scroll.scrollWidth; }); // on a phone, the last years first
  return h('figure', { class: 'timeline' }, h('figcaption', {}, 'Reports over time; filled points tell events'), scroll);
}

const ORDER = ['milestone-payment', 'payment', 'agreement', 'amendment', 'termination', 'regulatory', 'launch', 'clinical-status', 'financial-results'];

function strongest(events) {
  return ORDER.find(type => events?.some(v => v.type === type));
}

const circle = (cx, cy, kind) => h('circle', { cx, cy, r: kind ? 4 : 3, class: kind ? 'event-' + kind : 'plain', 'aria-label': words(kind ?? 'report') });
