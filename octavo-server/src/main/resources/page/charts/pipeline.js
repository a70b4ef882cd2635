// Compounds by phase: a row a compound, a bar as long as it has come, coloured by who owns it.
import { h } from '../lib/dom.js';
import { date, phase as phaseWords } from '../lib/format.js';

export const PHASES = ['preclinical', 'IND', 'I', 'I/II', 'II', 'II/III', 'III', 'filed', 'approved'];

/** The place of a phase among the columns; what is not known stands before the first. */
export function column(phase) {
  const p = (phase ?? '').replace(/^Phase /i, '').replace(/([IV]+)[ab]$/i, '$1');
  const at = PHASES.findIndex(name => name.toLowerCase() === p.toLowerCase());
  return at < 0 ? ({ 0: 2, discovery: 0, marketed: 8, registration: 7, submitted: 7, iv: 8 }[p.toLowerCase()] ?? -1) : at;
}

export function pipelineChart(compounds, chosen, choose) {
  const owners = [...Map.groupBy(compounds, c => c.owner ?? 'owner not said')].sort((a, b) => b[1].length - a[1].length).map(([owner]) => owner);
  const colour = owner => 'c' + Math.min(7, owners.indexOf(owner ?? 'owner not said'));
  const rows = [...compounds].sort((a, b) => column(b.phase) - column(a.phase) || a.name.localeCompare(b.name));
  return h('figure', { class: 'pipeline' },
    h('figcaption', { class: 'hidden' }, 'Compounds by phase'),
    h('div', { class: 'scroll' }, h('div', { class: 'grid', role: 'table', 'aria-label': 'Compounds by phase' },
      h('div', { class: 'head', role: 'row' }, h('span', { role: 'columnheader' }, 'Compound'), PHASES.map(p => h('span', { role: 'columnheader' }, phaseWords(p)))),
      rows.map(c => row(c, colour(c.owner), chosen === c.name, () => choose(c))))),
    h('ul', { class: 'legend' }, owners.slice(0, 8).map((o, i) => h('li', {}, h('span', { class: 'swatch c' + Math.min(7, i) }), o)),
      owners.length > 8 ? h('li', {}, 'and ' + (owners.length - 8) + ' more') : null,
      compounds.some(c => c.partner) ? h('li', {}, h('span', { class: 'swatch partnered' }), 'with a partner') : null));
}

function row(c, colour, here, choose) {
  const at = column(c.phase);
  const said = [phaseWords(c.phase), c.since ? 'since ' + date(c.since, c.sincePrecision) : null, c.indication].filter(Boolean).join(', ');
  return h('div', {
    class: 'row' + (here ? ' here' : ''), role: 'row', tabindex: '0', 'data-step': '', 'aria-label': [c.name, said, c.owner, c.partner ? 'with ' + c.partner : null].filter(Boolean).join(', '),
    onclick: choose, onkeydown: e => { if (e.key === 'Enter') { e.stopPropagation(); choose(); } },
  },
  h('span', { role: 'cell', class: 'name' }, c.name, c.partner ? h('small', {}, 'with ' + c.partner) : null),
  at < 0 ? h('span', { role: 'cell', class: 'span0' }, 'phase not told')
    : h('span', { role: 'cell', class: 'bar span' + (at + 1) + ' ' + colour + (c.partner ? ' partnered' : ''), title: said }, h('span', {}, said)));
}
