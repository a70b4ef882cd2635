// Catalysts: what was expected and when, and what became of it.
import { ask, filingPath } from '../lib/api.js';
import { go, note, query, withQuery } from '../lib/address.js';
import { download } from '../lib/csv.js';
import { h, replace } from '../lib/dom.js';
import { count, date, words } from '../lib/format.js';
import { during, nothing, say, title } from '../lib/state.js';
import { sortable } from '../lib/table.js';

const STATES = { overdue: 0, 'due-soon': 1, open: 2, happened: 3, lapsed: 4 };

export function catalysts(place) {
  const asked = query();
  title('Catalysts');
  const body = h('div', {});
  const form = h('form', {
    class: 'filters', onsubmit: e => {
      e.preventDefault();
      go(withQuery(Object.fromEntries([...new FormData(form)].map(([k, v]) => [k, v.trim()]))));
    },
  },
  h('label', {}, h('span', {}, 'As of'), h('input', { type: 'date', name: 'asOf', value: asked.asOf ?? '' })),
  h('label', {}, h('span', {}, 'Company'), h('input', { name: 'company', value: asked.company ?? '', maxlength: 200 })), h('button', {}, 'Show'));
  replace(place, h('h1', {}, 'Catalysts'), form, body);
  during(body, 'Reading what was expected', () => ask('/catalysts', { asOf: asked.asOf, company: asked.company }), answer => {
    say(count(answer.catalysts.length, 'expectation'));
    if (!answer.catalysts.length) return nothing('No report of the catalog says what it expects by ' + answer.asOf + '.');
    return [h('p', { class: 'sum' }, count(answer.catalysts.length, 'expectation') + ' as of ' + answer.asOf + ' ',
      h('button', { type: 'button', onclick: () => download('catalysts.csv', CSV, answer.catalysts) }, 'CSV')),
      sortable({ columns: COLUMNS, rows: answer.catalysts, sort: asked.sort ?? 'state', onsort: sort => note({ sort }), caption: 'What was expected' })];
  });
}

const COLUMNS = [
  { name: 'state', label: 'State', value: c => STATES[c.state] ?? 9, cell: c => h('span', { class: 'state ' + c.state }, words(c.state)) },
  { name: 'due', label: 'Due', value: c => c.due, cell: c => date(c.due, c.precision) || 'not said' },
  { name: 'company', label: 'Company', value: c => c.company },
  { name: 'compound', label: 'Compound', value: c => c.compound },
  { name: 'what', label: 'What', value: c => c.what, cell: c => words(c.what) },
  { name: 'source', label: 'Said in', value: c => c.source?.announced, cell: c => where(c.source) },
  { name: 'outcome', label: 'What happened', value: c => c.outcome?.date ?? c.outcome?.source.announced, cell: c => (c.outcome ? h('span', {}, where(c.outcome.source, date(c.outcome.date, c.outcome.datePrecision)), c.outcome.what === c.what ? '' : ' ' + words(c.outcome.what)) : '') },
];

const filing = source => source?.accession ?? source?.key;
const CSV = [
  { label: 'State', value: c => c.state }, { label: 'Due', value: c => c.due }, { label: 'Precision', value: c => c.precision }, { label: 'Company', value: c => c.company },
  { label: 'Compound', value: c => c.compound }, { label: 'What', value: c => c.what }, { label: 'Said in', value: c => filing(c.source) }, { label: 'Outcome', value: c => filing(c.outcome?.source) },
];

function where(source, day) {
  if (!source) return '';
  const e = source.evidence?.[0];
  return h('a', { href: filingPath(source.key ?? source.accession) + (e ? '?doc=' + e.document + '&mark=' + e.start + '-' + e.end : ''), title: e?.quote }, day || source.announced || 'the filing');
}
