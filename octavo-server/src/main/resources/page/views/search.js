// Search: words and filters, facets with counts, passages with the words marked; a hit leads to its bytes.
import { ask, filingPath } from '../lib/api.js';
import { go, query, withQuery } from '../lib/address.js';
import { h, marked, replace } from '../lib/dom.js';
import { count, words } from '../lib/format.js';
import { during, nothing, say, title } from '../lib/state.js';

const FACETS = { item: 'Item', form: 'Form', company: 'Company', year: 'Year', status: 'Filed or furnished', event: 'Event' };
const FILTERS = ['item', 'form', 'company', 'from', 'to', 'sic', 'status', 'event'];

export function search(place) {
  const asked = query();
  title(asked.q ? asked.q : '');
  const results = h('div', { class: 'results' });
  replace(place, searchForm(asked), results);
  const filtered = FILTERS.some(f => asked[f]);
  if (!asked.q && !filtered) {
    during(results, 'Looking at the catalog', () => Promise.all([ask('/health'), ask('/filings', { limit: 8 })]), ([health, newest]) => welcome(health, newest.filings));
    document.getElementById('q').focus();
    return;
  }
  during(results, 'Searching', () => ask('/search', asked), answer => {
    say(count(answer.total, 'hit'));
    return answer.total ? found(answer, asked) : nothing('Nothing in the catalog answers to that.', hints(asked, filtered));
  });
}

function searchForm(asked) {
  const field = (label, control) => h('label', {}, h('span', {}, label), control);
  const form = h('form', {
    class: 'search', role: 'search', onsubmit: e => {
      e.preventDefault();
      const values = Object.fromEntries([...new FormData(form)].map(([k, v]) => [k, v.trim()]));
      go(withQuery({ ...values, cursor: null }).replace(/^[^?]*/, '/search'));
    },
  },
  h('div', { class: 'words' },
    h('input', { id: 'q', name: 'q', type: 'search', value: asked.q ?? '', placeholder: 'Words, "a phrase"', 'aria-label': 'Words to search for', maxlength: 500 }),
    h('button', {}, 'Search')),
  h('div', { class: 'filters' },
    field('From', h('input', { name: 'from', type: 'date', value: asked.from ?? '' })),
    field('To', h('input', { name: 'to', type: 'date', value: asked.to ?? '' })),
    field('Company', h('input', { name: 'company', value: asked.company ?? '', maxlength: 200 })),
    field('Item', h('input', { name: 'item', value: asked.item ?? '', size: 5, maxlength: 8 })),
    field('SIC', h('input', { name: 'sic', value: asked.sic ?? '', size: 5, maxlength: 4, inputmode: 'numeric' })),
    field('Order', h('select', { name: 'sort' }, ['relevance', 'date'].map(o => h('option', { value: o, selected: (asked.sort ?? 'relevance') === o }, o))))));
  return form;
}

function welcome(health, newest) {
  if (!health.filings) {
    return nothing('The catalog is empty.', h('p', {}, 'Fill it at the terminal: ', h('code', {}, 'octavo ingest PATH…')));
  }
  const idea = (text, address) => h('li', {}, h('a', { href: address }, text));
  return h('div', { class: 'welcome' },
    h('p', {}, count(health.filings, 'filing'), ' in the catalog. Every fact leads to the sentence that says it.'),
    h('ul', {},
      idea('milestone payments that were made', '/ledger'),
      idea('what is in the clinic', '/pipeline'),
      idea('"milestone payment" in Item 8.01', '/search?q=' + encodeURIComponent('"milestone payment"') + '&item=8.01'),
      idea('directors and officers who left', '/disclosures/people?change=resigned,retired,leaving,terminated')),
    h('h2', {}, 'Newest reports'),
    h('ol', { class: 'entries' }, newest.map(f => h('li', {},
      h('time', { datetime: f.date }, f.date ?? 'no date'),
      h('div', {},
        h('a', { href: filingPath(f.key) }, f.registrant ?? f.headlines?.[0] ?? f.accession ?? 'registrant not given'),
        h('p', { class: 'about' }, f.form ?? 'release', ' ', (f.items ?? []).map(i => h('span', { class: 'chip' }, i)), f.registrant ? f.headlines?.[0] : null))))));
}

function hints(asked, filtered) {
  return h('ul', {},
    asked.q?.includes('"') ? h('li', {}, 'A phrase in quotation marks must stand like that in the text.') : null,
    filtered ? h('li', {}, h('a', { href: '/search?q=' + encodeURIComponent(asked.q ?? '') }, 'The same words without filters')) : null,
    h('li', {}, 'Words are found in all their forms; fewer words find more.'));
}

function found(answer, asked) {
  const list = h('ol', { class: 'hits' }, answer.hits.map(hit));
  const more = h('p', { class: 'more' });
  const next = cursor => replace(more, cursor && h('button', {
    type: 'button', onclick: async e => {
      e.target.disabled = true;
      e.target.textContent = 'More hits are coming…';
      try {
        const page = await ask('/search', { ...asked, cursor });
        list.append(...page.hits.map(hit));
        next(page.next);
      } catch (problem) {
        e.target.disabled = false;
        e.target.textContent = problem.message + '. Try again';
      }
    },
  }, 'More hits'));
  next(answer.next);
  return h('div', { class: 'found' }, facets(answer.facets, asked),
    h('section', { 'aria-label': 'Hits' }, h('p', { class: 'sum' }, count(answer.total, 'hit'), chips(asked)), list, more));
}

/** The filters in force, each with a way to drop it. */
function chips(asked) {
  return FILTERS.filter(f => asked[f]).map(f =>
    h('a', { class: 'chip', href: withQuery({ [f]: null, cursor: null }), 'aria-label': 'Without ' + f + ' ' + asked[f] }, f, ' ', asked[f], ' ×'));
}

function facets(all, asked) {
  const wide = matchMedia('(min-width: 52rem)').matches; // on a phone they would push the hits off the screen
  return h('aside', { class: 'facets', 'aria-label': 'Filters with counts' },
    Object.entries(FACETS).filter(([name]) => all?.[name]?.length).map(([name, label]) =>
      h('details', { open: wide || all[name].some(v => chosen(asked, name, v.value)) }, h('summary', {}, label), h('ul', {}, inOrder(name, all[name]).slice(0, 12).map(({ value, label: shown, count: n }) => {
        const here = chosen(asked, name, value);
        return h('li', {}, h('a', { href: facetAddress(name, value, here), title: shown, 'aria-current': here ? 'true' : null },
          h('span', {}, name === 'event' ? words(value) : value, shown ? h('small', {}, ' ' + shown) : null), h('small', {}, n.toLocaleString('en-US'))));
      })))));
}

const chosen = (asked, name, value) => asked[name] === String(value) || name === 'year' && asked.from === value + '-01-01' && asked.to === value + '-12-31';

/** Years as they passed, the last first; all else by how often. */
const inOrder = (name, counts) => (name === 'year' ? [...counts].sort((a, b) => String(b.value).localeCompare(String(a.value))) : counts);

function facetAddress(name, value, here) {
  if (name === 'year') return withQuery({ from: here ? null : value + '-01-01', to: here ? null : value + '-12-31', cursor: null });
  return withQuery({ [name]: here ? null : value, cursor: null });
}

function hit(found) {
  const range = found.range;
  const address = filingPath(found.key) + (range ? '?doc=' + range.document + '&mark=' + range.start + '-' + range.end : '');
  return h('li', { class: 'hit', tabindex: '0', 'data-step': '' },
    h('h3', {}, h('a', { href: address }, found.registrant ?? found.title ?? 'A release on its own')),
    h('p', { class: 'about' },
      [found.form, found.date, found.item ? 'Item ' + found.item : null, found.item ? null : words(found.place)].filter(Boolean).join(' · '),
      found.cik || found.registrant ? [' · ', h('a', { href: '/company/' + encodeURIComponent(found.cik ?? found.registrant) }, 'all of this company')] : null),
    h('p', { class: 'passage' }, marked(found.passage ?? '', found.highlights)));
}
