// Filing: the document as filed beside its facts. A click on a fact marks its bytes; a click on marked bytes shows the fact.
import { ask, filingPath } from '../lib/api.js';
import { note, query } from '../lib/address.js';
import { h, replace } from '../lib/dom.js';
import { rangesOf } from '../lib/evidence.js';
import { during, nothing, say, title } from '../lib/state.js';
import { asAmended } from './amended.js';
import { factGroups } from './facts.js';
import { paper } from './paper.js';

export function filing(place, key) {
  title('Filing ' + key);
  during(place, 'Reading the filing', () => ask('/filings/' + encodeURIComponent(key)), answer => {
    const { report } = answer;
    title([report.cover?.registrant ?? report.header?.filers?.[0]?.name, report.form].filter(Boolean).join(', '));
    const facts = h('section', { class: 'facts', 'aria-label': 'Facts' });
    const sheet = paper(key, documents(report), pointer => choose(pointer, null, false));
    const where = h('p', { class: 'where', 'aria-live': 'polite' });

    /** Shows a fact in both panes, in a document where it has several. */
    function choose(pointer, document, scroll = true) {
      for (const row of facts.querySelectorAll('[data-fact][aria-current]')) row.removeAttribute('aria-current');
      const rows = [...facts.querySelectorAll('[data-fact="' + CSS.escape(pointer) + '"]')];
      const row = rows.find(r => document && r.dataset.document === String(document)) ?? rows[0];
      if (row) {
        row.closest('details').open = true;
        row.setAttribute('aria-current', 'true');
        if (!scroll) row.scrollIntoView({ block: 'nearest' });
      }
      note({ fact: pointer, mark: null, doc: null });
      const ranges = rangesOf(answer, pointer);
      replace(where, ranges.length ? pointer + ' · ' + ranges.map(r => (r.document ? 'document ' + r.document : 'header') + ', bytes ' + r.start + ' to ' + r.end).join('; ') : pointer);
      if (scroll && ranges.length) sheet.show((ranges.find(r => r.document === document) ?? ranges[0]).document, { fact: pointer });
      if (!ranges.length) say('This fact has no place of its own in the file.');
    }

    const amended = h('section', { class: 'amended' });
    replace(facts, heading(answer), amended, factGroups(answer, choose));
    if (answer.amendedBy?.length) asAmended(amended, key);
    const asked = query();
    const [start, end] = (asked.mark ?? '').split('-').map(Number);
    const first = documents(report).find(d => d.number === 1)?.number ?? documents(report)[0]?.number ?? 1;
    if (asked.fact) queueMicrotask(() => choose(asked.fact));
    else sheet.show(asked.doc ? Number(asked.doc) : first, end > start ? { start, end } : {});
    return h('div', { class: 'filing' }, h('div', { class: 'panes' }, h('div', { class: 'left' }, sheet.element, where), facts));
  });
}

/** The documents that can be shown: those of the header, or the one file; 0 is the header itself. */
function documents(report) {
  const named = (report.header?.documents ?? []).map(d => ({ number: d.number, label: [d.type, d.description && d.description !== d.type ? d.description : d.filename].filter(Boolean).join(' · ') }));
  return [...(named.length ? named : [{ number: 1, label: report.form ?? 'the document' }]), ...(report.header ? [{ number: 0, label: 'Header' }] : [])];
}

function heading(answer) {
  const { report, amends, amendedBy } = answer;
  const name = report.cover?.registrant ?? report.header?.filers?.[0]?.name ?? report.file;
  const cik = report.header?.filers?.[0]?.cik;
  const link = f => h('a', { href: filingPath(f.key) }, [f.form, f.filedOn ? 'filed ' + f.filedOn : f.reportDate ? 'of ' + f.reportDate : f.key].filter(Boolean).join(' '));
  return [
    h('h1', {}, h('a', { href: '/company/' + encodeURIComponent(cik ?? name) }, name)),
    h('p', { class: 'about' }, [report.form, report.cover?.reportDate, report.accession].filter(Boolean).join(' · ')),
    amends ? h('p', { class: 'amends' }, 'Amends ', amends.key ? link(amends) : 'a report that is not in the catalog') : null,
    amendedBy?.length ? h('p', { class: 'amends' }, 'Amended by ', amendedBy.map((f, i) => [i ? ', ' : null, link(f)])) : null,
    report.items?.length || report.releases?.length ? null : nothing('No item and no press release was read in it.'),
  ];
}
