// Ledger: milestone payments as a table, their totals, and a picture of them over time.
import { ask, filingPath } from '../lib/api.js';
import { note, query, withQuery, go } from '../lib/address.js';
import { h, replace } from '../lib/dom.js';
import { trigger } from '../lib/events.js';
import { count, date, money, phase, words } from '../lib/format.js';
import { during, nothing, say, title } from '../lib/state.js';
import { compare, sortable } from '../lib/table.js';
import { download } from '../lib/csv.js';
import { paymentsChart } from '../charts/payments.js';

const COLUMNS = [
  { name: 'date', label: 'Date', value: r => r.date ?? r.announced, cell: r => date(r.date ?? r.announced, r.date ? r.datePrecision : 'day') },
  { name: 'payer', label: 'Payer', value: r => r.payer },
  { name: 'payee', label: 'Payee', value: r => r.payee },
  { name: 'amount', label: 'Amount', value: r => r.amount, cell: r => money(r.amount, r.currency, r.qualifier), right: true },
  { name: 'currency', label: 'Currency', value: r => r.currency, hidden: true },
  { name: 'trigger', label: 'Trigger', value: r => trigger(r.trigger, r.phase), cell: r => h('span', { title: r.trigger?.text }, trigger(r.trigger, r.phase)) },
  { name: 'compound', label: 'Compound', value: r => r.compound, cell: r => [r.compound, r.indication ? h('small', {}, r.indication) : null] },
  { name: 'phase', label: 'Phase', value: r => r.phase, hidden: true, cell: r => phase(r.phase) },
  { name: 'indication', label: 'Indication', value: r => r.indication, hidden: true },
  { name: 'agreement', label: 'Agreement', value: r => agreement(r.agreement) },
  { name: 'cash', label: 'Cash', value: r => words(r.cash) },
  { name: 'filing', label: 'Told in', value: r => r.sources?.[0]?.accession ?? r.sources?.[0]?.file, cell: sources },
];

const agreement = a => (a ? [a.date, a.amended?.length ? 'amended ' + a.amended.join(', ') : null].filter(Boolean).join(', ') : '');

function sources(row) {
  return h('ul', { class: 'sources' }, (row.sources ?? []).map(s => {
    const e = s.evidence?.[0];
    const mark = e ? '?doc=' + e.document + '&mark=' + e.start + '-' + e.end : '';
    return h('li', {}, h('a', { href: filingPath(s.key ?? s.accession) + mark, title: e?.quote }, s.item ? 'Item ' + s.item : 'release', ' ', s.announced));
  }));
}

export function ledger(place) {
  const asked = query();
  title('Ledger');
  const body = h('div', {});
  replace(place, h('h1', {}, 'Milestone payments'), filters(asked), body);
  const { company, payer, year, compound } = asked;
  // All years are asked for, so that the picture shows the chosen one among the others.
  during(body, 'Reading the ledger', () => ask('/ledger', { company, payer, compound }), answer => {
    const rows = year ? answer.rows.filter(r => String(r.year) === year) : answer.rows;
    say(count(rows.length, 'payment'));
    if (!rows.length) {
      return nothing('No milestone payment is told in the filings of the catalog' + (company || payer || year || compound ? ' that these filters let through.' : '.'),
        h('p', {}, h('a', { href: '/ledger' }, 'All payments')));
    }
    const columns = COLUMNS.filter(c => !c.hidden);
    return [
      paymentsChart(answer.rows, asked.year, y => go(withQuery({ year: asked.year === y ? null : y }))),
      totals(rows, asked.by),
      h('p', { class: 'sum' }, count(rows.length, 'payment'), ' ',
        h('button', { type: 'button', onclick: () => download('ledger.csv', COLUMNS, inOrder(rows)) }, 'CSV')),
      sortable({ columns, rows, sort: asked.sort ?? '-date', onsort: sort => note({ sort }), caption: 'Milestone payments', label: r => [r.date ?? r.announced, r.payer, 'to', r.payee, money(r.amount, r.currency, r.qualifier)].join(' ') }),
      reconciliation(answer.reconciliation),
    ];
  });
}

function inOrder(rows) {
  const sort = query().sort ?? '-date';
  const column = COLUMNS.find(c => c.name === sort.replace(/^-/, ''));
  return column ? [...rows].sort((a, b) => compare(column.value(a), column.value(b), sort.startsWith('-'))) : rows;
}

function filters(asked) {
  const form = h('form', {
    class: 'filters', onsubmit: e => {
      e.preventDefault();
      go(withQuery(Object.fromEntries([...new FormData(form)].map(([k, v]) => [k, v.trim()]))));
    },
  },
  ['company', 'payer', 'compound'].map(name => h('label', {}, h('span', {}, name[0].toUpperCase() + name.slice(1)), h('input', { name, value: asked[name] ?? '', maxlength: 200 }))),
  h('label', {}, h('span', {}, 'Year'), h('input', { name: 'year', value: asked.year ?? '', size: 5, maxlength: 4, inputmode: 'numeric', pattern: '(19|20)[0-9][0-9]' })),
  h('button', {}, 'Filter'), h('a', { class: 'button', href: '/ledger' }, 'All'));
  return form;
}

/** Totals by payer, year or compound; a sum of one currency stands apart from the next. */
function totals(rows, chosen) {
  const kinds = { payer: r => r.payer ?? 'payer not named', year: r => r.year ?? 'no date', compound: r => r.compound ?? 'compound not named' };
  const place = h('div', { id: 'totals' });
  const often = currency => rows.filter(r => (r.currency ?? 'USD') === currency).length; // sums of two currencies do not compare
  const tabs = Object.keys(kinds).map(kind => h('button', { type: 'button', role: 'tab', 'aria-controls': 'totals', onclick: () => { note({ by: kind }); fill(kind); } }, 'by ' + kind));

  function fill(kind) {
    tabs.forEach((t, i) => t.setAttribute('aria-selected', String(Object.keys(kinds)[i] === kind)));
    const sums = [...Map.groupBy(rows, r => JSON.stringify([kinds[kind](r), r.currency ?? 'USD']))].map(([group, members]) => {
      const [name, currency] = JSON.parse(group);
      const known = members.filter(r => r.amount !== null && r.amount !== undefined);
      return { name, currency, count: members.length, undisclosed: members.length - known.length, amount: known.length ? known.reduce((n, r) => n + r.amount, 0) : null };
    }).sort((a, b) => (kind === 'year' ? compare(a.name, b.name) : often(b.currency) - often(a.currency) || compare(a.currency, b.currency) || compare(a.amount, b.amount, true)));
    replace(place, h('table', { class: 'totals' }, h('caption', {}, 'Totals by ' + kind), h('tbody', {}, sums.map(s => h('tr', {},
      h('th', { scope: 'row' }, s.name), h('td', { class: 'right' }, money(s.amount, s.currency)), h('td', {}, count(s.count, 'payment'),
        s.undisclosed && s.amount !== null ? ', ' + s.undisclosed + ' undisclosed' : ''))))));
  }

  fill(Object.hasOwn(kinds, chosen) ? chosen : 'payer');
  return h('section', { class: 'sums' }, h('div', { role: 'tablist', 'aria-label': 'Totals' }, tabs), place);
}

/** Whether the rows give what is stated. */
function verdict(s) {
  if (s.statement === 'up-to') return s.agrees ? '' : 'more than promised';
  if (s.agrees) return 'agrees';
  return s.agrees === false ? 'differs' : count(s.unknown, 'payment') + ' of unknown amount';
}

/** Totals that filings state, against the rows. */
function reconciliation(statements) {
  if (!statements?.length) return null;
  return h('section', {}, h('h2', {}, 'Stated totals against the rows'), h('table', {},
    h('thead', {}, h('tr', {}, ['Said', 'Payer', 'Payee', 'Compound', 'As of', 'Stated', 'Rows', 'Difference', '', 'Said in'].map(t => h('th', { scope: 'col' }, t)))),
    h('tbody', {}, statements.map(s => h('tr', {}, h('td', {}, words(s.statement)), h('td', {}, s.payer), h('td', {}, s.payee), h('td', {}, s.compound ?? 'all'), h('td', {}, s.since ? s.since + ' to ' + s.asOf : s.asOf),
      [s.stated, s.rows, s.difference].map(n => h('td', { class: 'right' }, n === null || n === undefined ? '' : money(n, s.currency))), h('td', {}, verdict(s)), h('td', {}, sources({ sources: [s.source] })))))));
}
