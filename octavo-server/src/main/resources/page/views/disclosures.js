// Disclosures: people who come and go, votes, auditors, agreements, as tables; each row leads to the sentence that says it.
import { ask, filingPath } from '../lib/api.js';
import { note, query, withQuery, go } from '../lib/address.js';
import { download } from '../lib/csv.js';
import { h, replace } from '../lib/dom.js';
import { count, date, words } from '../lib/format.js';
import { during, nothing, say, title } from '../lib/state.js';
import { compare, sortable } from '../lib/table.js';

const PAGE = 100; // rows that are shown at first, and added by "More rows"
const MOST = 500; // rows the server gives at a time

const reported = { name: 'dated', label: 'Reported', value: r => r.dated };
const company = {
  name: 'registrant', label: 'Company', value: r => r.registrant,
  cell: r => (r.registrant ? h('a', { href: '/company/' + encodeURIComponent(r.registrant) }, r.registrant) : null),
};
const effective = { name: 'date', label: 'Effective', value: r => r.date, cell: r => date(r.date, r.datePrecision) };
const said = { name: 'item', label: 'Said in', value: r => r.accession ?? r.key, cell: r => h('a', { href: address(r), 'data-open': '' }, 'Item ' + r.item) };
const number = (name, label) => ({ name, label, value: r => r[name], cell: r => r[name]?.toLocaleString('en-US'), right: true });
const text = (name, label) => ({ name, label, value: r => r[name] });
const kebab = (name, label) => ({ name, label, value: r => words(r[name]) });

// Each kind: its words, its columns, and the field by which the select sorts them.
const KINDS = {
  people: {
    label: 'People', about: 'Directors and officers who come and go, by item 5.02', sort: 'change', name: 'Person',
    values: ['appointed', 'elected', 'resigned', 'retired', 'leaving', 'terminated', 'not-standing', 'died'],
    columns: [reported, company, text('name', 'Person'), kebab('change', 'Change'), text('role', 'Role'), effective, text('announced', 'Announced'), said],
  },
  votes: {
    label: 'Votes', about: 'How holders voted, by item 5.07', sort: 'kind', name: 'Nominee or proposal',
    values: ['director', 'auditor', 'say-on-pay', 'frequency', 'other'],
    columns: [reported, company, { ...kebab('kind', 'On'), hidden: true }, { name: 'nominee', label: 'Nominee or proposal', value: r => r.nominee ?? r.proposal, cell: proposal },
      { ...number('votesFor', 'For'), cell: r => [r.votesFor?.toLocaleString('en-US'), share(r) === null ? null : h('small', {}, share(r).toFixed(1) + ' % of cast')] },
      number('votesAgainst', 'Against'), number('withheld', 'Withheld'), number('abstained', 'Abstained'), number('brokerNonVotes', 'Broker non-votes'), said],
  },
  auditors: {
    label: 'Auditors', about: 'Auditors engaged and dismissed, by item 4.01', sort: 'change', name: 'Auditor',
    values: ['engaged', 'dismissed', 'resigned', 'declined'],
    columns: [reported, company, text('name', 'Auditor'), kebab('change', 'Change'), effective, said],
  },
  agreements: {
    label: 'Agreements', about: 'Agreements made, amended and ended, by items 1.01 and 1.02', sort: 'kind', name: 'Counterparty',
    values: ['license', 'collaboration', 'supply', 'development', 'distribution', 'merger', 'purchase', 'asset-purchase', 'underwriting', 'credit', 'lease', 'employment'],
    columns: [reported, company, kebab('act', 'Act'), kebab('kind', 'Kind'), text('title', 'Title'), text('counterparty', 'Counterparty'), text('agreementDate', 'Dated'), effective, said],
  },
};

/** Votes for, of those for, against and withheld, in percent: what "approved by 98 %" means. */
function share(r) {
  const against = [r.votesAgainst, r.withheld].filter(n => n !== null);
  const cast = against.reduce((sum, n) => sum + n, r.votesFor);
  return r.votesFor === null || !against.length || !cast ? null : 100 * r.votesFor / cast;
}

function proposal(r) {
  const of = [r.proposalNumber && 'no. ' + r.proposalNumber, r.nominee ? r.proposal : words(r.kind)].filter(Boolean).join(', ');
  return [r.nominee ?? r.proposal ?? 'proposal not named', of ? h('small', {}, of) : null];
}

/** The row's place in its filing: an agreement is one of the events. */
const address = r => filingPath(r.key) + '?fact=' + encodeURIComponent(r.place.startsWith('/agreements/') ? '/events/' + r.event : r.place);

export function disclosures(place, which) {
  const name = which || 'people';
  if (!Object.hasOwn(KINDS, name)) {
    title('Not here');
    return replace(place, nothing('There are no disclosures of this kind.', h('p', {}, h('a', { href: '/disclosures' }, 'People'))));
  }
  const kind = KINDS[name];
  const asked = query();
  title(kind.label);
  const body = h('div', {});
  replace(place, h('h1', {}, 'Disclosures'), kinds(name, asked), filters(name, kind, asked), body);
  const { sort, ...filter } = asked;
  const page = (limit, cursor) => ask('/typed/' + name, { ...filter, limit, cursor });
  during(body, 'Reading ' + kind.label.toLowerCase(), () => page(PAGE), answer => {
    say(count(answer.total, 'row'));
    if (answer.total) return table(name, kind, answer, sort, page);
    const filtered = Object.keys(filter).length > 0;
    return nothing('No report of the catalog tells of ' + kind.label.toLowerCase() + (filtered ? ' that these filters let through.' : '.'),
      filtered ? h('p', {}, h('a', { href: '/disclosures/' + name }, 'All ' + kind.label.toLowerCase())) : null);
  });
}

/** The kinds as links; what all kinds have in common stays. */
function kinds(here, { company: of, from, to }) {
  const words = new URLSearchParams(Object.entries({ company: of, from, to }).filter(([, v]) => v)).toString();
  return h('nav', { class: 'kinds', 'aria-label': 'Kinds of disclosure' }, Object.entries(KINDS).map(([name, kind]) =>
    h('a', { class: 'button', href: '/disclosures/' + name + (words ? '?' + words : ''), 'aria-current': name === here ? 'page' : null }, kind.label)));
}

function filters(name, kind, asked) {
  const field = (label, control) => h('label', {}, h('span', {}, label), control);
  const form = h('form', {
    class: 'filters', onsubmit: e => {
      e.preventDefault();
      go(withQuery(Object.fromEntries([...new FormData(form)].map(([k, v]) => [k, v.trim()]))));
    },
  },
  field('Company', h('input', { name: 'company', value: asked.company ?? '', maxlength: 200 })),
  field(kind.name, h('input', { name: 'name', value: asked.name ?? '', maxlength: 200 })),
  field(kind.sort[0].toUpperCase() + kind.sort.slice(1), h('select', { name: kind.sort }, h('option', { value: '' }, 'any'), kind.values.map(v => h('option', { value: v, selected: asked[kind.sort] === v }, words(v))))),
  field('From', h('input', { name: 'from', type: 'date', value: asked.from ?? '' })),
  field('To', h('input', { name: 'to', type: 'date', value: asked.to ?? '' })),
  h('button', {}, 'Filter'), h('a', { class: 'button', href: '/disclosures/' + name }, 'All'));
  return form;
}

/** The rows that are there, and buttons for those that are not: more on the screen, or all as CSV. */
function table(name, kind, answer, sort, page) {
  const rows = h('div', {});
  const sum = h('p', { class: 'sum' });
  const shown = [...answer[name]];
  let next = answer.next;
  let by = sort;

  function fill() {
    replace(sum, count(answer.total, 'row'), next ? ', the newest ' + shown.length.toLocaleString('en-US') + ' shown ' : ' ',
      next ? button('More rows', 'More rows are coming…', more) : null, ' ', button('CSV', 'All rows are coming…', all));
    replace(rows, sortable({
      columns: kind.columns.filter(c => !c.hidden), rows: shown, sort: by, onsort: s => note({ sort: by = s }), caption: kind.about,
      label: r => [r.dated, r.registrant, r.name ?? r.nominee ?? r.proposal ?? r.title, words(r.change ?? r.kind)].filter(Boolean).join(', '),
    }));
  }

  async function more() {
    const answer = await page(PAGE, next);
    shown.push(...answer[name]);
    next = answer.next;
    fill();
    say(shown.length.toLocaleString('en-US') + ' shown');
  }

  async function all() {
    const every = [...shown];
    for (let cursor = next; cursor;) {
      const answer = await page(MOST, cursor);
      every.push(...answer[name]);
      cursor = answer.next;
    }
    const column = kind.columns.find(c => c.name === by?.replace(/^-/, ''));
    if (column) every.sort((a, b) => compare(column.value(a), column.value(b), by.startsWith('-')));
    const key = { label: 'Filing', value: r => r.accession ?? r.key };
    const proposalText = name === 'votes' ? [{ label: 'Proposal', value: r => r.proposal }] : [];
    download(name + '.csv', [...kind.columns.filter(c => c !== said), ...proposalText, { label: 'Item', value: r => r.item }, key], every);
  }

  fill();
  return [sum, rows];
}

/** A button that says what it waits for, and what went wrong. */
function button(words, waiting, action) {
  const it = h('button', {
    type: 'button', onclick: async () => {
      it.disabled = true;
      it.textContent = waiting;
      try {
        await action();
        it.textContent = words;
      } catch (e) {
        it.textContent = e.message + '. Try again';
      }
      it.disabled = false;
    },
  }, words);
  return it;
}
