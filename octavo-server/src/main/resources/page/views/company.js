// Company: its reports over time, with their items and the events on them.
import { ask, filingPath } from '../lib/api.js';
import { h } from '../lib/dom.js';
import { once, sentence } from '../lib/events.js';
import { count, words } from '../lib/format.js';
import { during, nothing, title } from '../lib/state.js';
import { timelineChart } from '../charts/timeline.js';

export function company(place, who) {
  title('Company ' + who);
  during(place, 'Reading the reports of ' + who, () => ask('/timeline', { company: who }), answer => {
    const c = answer.company;
    if (!c || !answer.entries.length) {
      return nothing('The catalog has no report of ' + who + '.', h('p', {}, h('a', { href: '/search' }, 'To the search')));
    }
    title(c.name);
    queueMicrotask(() => { if (location.hash) show(decodeURIComponent(location.hash.slice('#entry-'.length))); });
    const link = (view, text) => h('a', { class: 'button', href: '/' + view + '?company=' + encodeURIComponent(c.cik ?? c.name) }, text);
    return [
      h('h1', {}, c.name),
      h('p', { class: 'about' }, [
        c.cik && 'CIK ' + c.cik, c.symbols?.join(', '),
        c.formerNames?.length ? 'formerly ' + c.formerNames.map(f => f.name ?? f).join(', ') : null,
        count(answer.entries.length, 'report'),
      ].filter(Boolean).join(' · ')),
      answer.others?.length ? h('p', { class: 'about' }, 'Also meant by “' + who + '”: ', answer.others.map((o, i) => [i ? ', ' : null, h('a', { href: '/company/' + encodeURIComponent(o.cik ?? o.name) }, o.name)])) : null,
      h('p', { class: 'links' }, link('ledger', 'Milestone payments'), link('pipeline', 'Pipeline'), link('catalysts', 'Catalysts'), link('disclosures', 'People, votes, auditors, agreements'), link('search', 'Search in its reports')),
      timelineChart(answer.entries, show),
      years(answer.entries),
    ];
  });
}

/** Brings a report to the eye, and its place into the address. */
function show(key) {
  const entry = document.getElementById('entry-' + key);
  if (!entry) return;
  for (const other of document.querySelectorAll('.entries > .here')) other.classList.remove('here');
  entry.classList.add('here');
  entry.scrollIntoView({ block: 'center' });
  entry.focus({ preventScroll: true });
  history.replaceState(history.state, '', '#entry-' + encodeURIComponent(key));
}

function years(entries) {
  const groups = Map.groupBy([...entries].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')), e => (e.date ?? 'without a date').slice(0, 4));
  return [...groups].map(([year, reports]) => h('section', { class: 'year' }, h('h2', {}, year === 'with' ? 'Without a date' : year),
    h('ol', { class: 'entries' }, reports.map(entry))));
}

function entry(e) {
  return h('li', { tabindex: '0', 'data-step': '', id: 'entry-' + e.key },
    h('time', { datetime: e.date }, e.date),
    h('div', {},
      h('a', { href: filingPath(e.key) }, heading(e)),
      h('p', { class: 'about' }, e.form, ' ', (e.items ?? []).map(i => h('span', { class: 'chip', title: i.caption }, i.number ?? i)),
        e.amends ? h('span', { class: 'chip' }, 'amends ', h('a', { href: filingPath(e.amends) }, e.amends)) : null),
      eventList(e)));
}

/** The release's headline, else the captions of what it reports, else its form. */
function heading(e) {
  const captions = (e.items ?? []).filter(i => i.number !== '9.01' && i.number !== '7').map(i => i.caption).filter(Boolean);
  return e.headline ?? (captions.join('; ') || e.form || e.key);
}

/** What a report tells, each event once; a safe harbor is no news. */
function eventList(e) {
  const events = (e.events ?? []).map(v => ({ ...v.event, type: v.type, occurrence: v.occurrence, evidence: v.evidence })).filter(v => v.about !== 'safe-harbor');
  if (!events.length) return null;
  return h('ul', { class: 'events' }, once(events).map(([first]) => events[first]).map(v => {
    const at = v.evidence?.[0];
    return h('li', { class: 'event-' + v.type }, h('b', {}, words(v.type)), ' ',
      h('a', { href: filingPath(e.key) + (at ? '?doc=' + at.document + '&mark=' + at.start + '-' + at.end : '') }, sentence(v)),
      v.occurrence === 'happened' ? null : h('small', {}, ' ' + words(v.occurrence)));
  }));
}
