// Pipeline: what is in the clinic, in which phase, whose and with whom, as of a date that a slider sets.
import { ask, filingPath } from '../lib/api.js';
import { go, note, query, withQuery } from '../lib/address.js';
import { debounce, h, replace } from '../lib/dom.js';
import { count, date, phase, words } from '../lib/format.js';
import { during, nothing, say, title } from '../lib/state.js';
import { pipelineChart } from '../charts/pipeline.js';

export function pipeline(place) {
  const asked = query();
  title('Pipeline');
  const chart = h('div', {});
  const detail = h('aside', { class: 'detail', 'aria-live': 'polite' });
  const slider = h('div', { class: 'asof' });
  replace(place, h('h1', {}, 'Pipeline'), companyFilter(asked), slider, h('div', { class: 'split' }, chart, detail));

  let asking;
  const load = asOf => {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    return during(chart, 'Reading the pipeline', () => ask('/pipeline', { asOf, company: asked.company }, signal), answer => {
      if (!slider.childElementCount) replace(slider, dates(answer, load));
      say(count(answer.compounds.length, 'compound') + ' as of ' + answer.asOf);
      if (!answer.compounds.length) {
        replace(detail);
        return nothing('No compound is told of by ' + answer.asOf + (asked.company ? ' in the reports of ' + asked.company : '') + '.');
      }
      const chosen = answer.compounds.find(c => c.name === query().compound);
      replace(detail, chosen ? card(chosen) : h('p', { class: 'hint' }, 'Choose a compound to see what it is made of and where that is said.'));
      const chart = c => pipelineChart(answer.compounds, c?.name, picked => {
        note({ compound: picked.name });
        replace(detail, card(picked));
        for (const row of place.querySelectorAll('.pipeline .row')) row.classList.toggle('here', row.querySelector('.name').firstChild.textContent === picked.name);
      });
      return chart(chosen);
    });
  };
  load(asked.asOf);
}

function companyFilter(asked) {
  const input = h('input', { name: 'company', value: asked.company ?? '', maxlength: 200 });
  return h('form', { class: 'filters', onsubmit: e => { e.preventDefault(); go(withQuery({ company: input.value.trim() })); } },
    h('label', {}, h('span', {}, 'Company'), input), h('button', {}, 'Filter'), h('a', { class: 'button', href: '/pipeline' }, 'All'));
}

/** The slider: one step a month, from the first to the last thing told. */
function dates(answer, load) {
  if (!answer.first || !answer.last) return h('p', {}, 'As of ' + answer.asOf);
  const months = iso => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const [from, to] = [months(answer.first), Math.max(months(answer.last), months(answer.first))];
  const end = n => new Date(Date.UTC(Math.floor(n / 12), n % 12 + 1, 0)).toISOString().slice(0, 10);
  const shown = h('output', { for: 'asof' }, answer.asOf);
  const exact = h('input', { type: 'date', 'aria-label': 'As of', value: answer.asOf });
  const set = debounce(120, asOf => {
    note({ asOf });
    load(asOf);
  });
  const range = h('input', { id: 'asof', type: 'range', min: from, max: to, step: 1, 'aria-label': 'As of, by month' });
  range.value = Math.min(to, Math.max(from, months(answer.asOf)));
  const tell = () => range.setAttribute('aria-valuetext', shown.textContent);
  tell();
  range.addEventListener('input', () => {
    const asOf = end(Number(range.value));
    shown.textContent = exact.value = asOf;
    tell();
    set(asOf);
  });
  exact.addEventListener('change', () => {
    if (!exact.value) return;
    shown.textContent = exact.value;
    range.value = Math.min(to, Math.max(from, months(exact.value)));
    tell();
    set(exact.value);
  });
  return [h('label', { for: 'asof' }, 'As of ', shown), h('small', {}, answer.first.slice(0, 7)), range, h('small', {}, answer.last.slice(0, 7)), exact];
}

function card(c) {
  const line = (name, value) => (value ? [h('dt', {}, name), h('dd', {}, value)] : null);
  return [
    h('h2', {}, c.name),
    c.aliases?.length ? h('p', { class: 'about' }, 'also ' + c.aliases.join(', ')) : null,
    composition(c),
    h('dl', {}, line('Phase', [phase(c.phase), c.status && c.status !== c.phase ? words(c.status) : null].filter(Boolean).join(', ')), line('Since', date(c.since, c.sincePrecision)), line('Next', next(c.next)), line('Indication', c.indication),
      line('Target', c.target), line('Kind', words(c.modality)), line('Owner', c.owner), line('Partner', c.partner), line('Ownership', words(c.ownership))),
    h('h3', {}, 'Said in'),
    h('ul', { class: 'quotes' }, (c.sources ?? []).flatMap(s => (s.evidence ?? []).slice(0, 2).map(e => h('li', {},
      h('a', { href: filingPath(s.key ?? s.accession) + '?doc=' + e.document + '&mark=' + e.start + '-' + e.end }, e.quote))))),
  ];
}

const next = n => (!n ? null : typeof n === 'string' ? n : [phase(n.phase), words(n.event), date(n.date, n.datePrecision ?? n.precision)].filter(Boolean).join(', '));

/** A conjugate as it is built: antibody, linker, payload. */
function composition(c) {
  const parts = [['antibody', c.antibody], ['linker', c.linker], ['payload', c.payload]];
  if (!c.linker && !c.payload) return null;
  return h('div', { class: 'composition', role: 'img', 'aria-label': parts.map(([k, v]) => k + ' ' + (v ?? 'not said')).join(', ') },
    parts.map(([kind, name], i) => [i ? h('span', { class: 'bond' }) : null, h('span', { class: 'part ' + kind }, h('small', {}, kind), name ?? 'not said')]));
}
