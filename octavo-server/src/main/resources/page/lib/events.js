// An event as a sentence for people; and what an item and its press release both tell, as one event.
import { date, money, phase, sum, words } from './format.js';

/** An event in one line: "Grellmann Pharma AG → Tarnbrook Biosciences, Inc., $20,000,000, regulatory approval US, GRL-6120". */
export function sentence(e) {
  const said = parts(e).filter(Boolean).join(', ');
  return said || words(e.occurrence) || words(e.type);
}

function parts(e) {
  switch (e.type) {
    case 'milestone-payment':
    case 'payment':
      return [(e.payer ?? 'someone') + ' → ' + (e.payee ?? 'someone'), [money(e.amount, e.currency, e.qualifier), words(e.kind)].filter(Boolean).join(' '),
        trigger(e.trigger, e.phase), e.compound];
    case 'clinical-status':
      return [e.compound, [phase(e.phase), words(e.event)].filter(Boolean).join(' '), e.indication, date(e.date, e.datePrecision)];
    case 'regulatory':
      return [[e.agency, e.procedure, words(e.action)].filter(Boolean).join(' '), e.compound, e.indication, e.territory];
    case 'launch':
      return [e.compound, words(e.kind), e.indication, e.territory, e.seller && 'by ' + e.seller, date(e.date, e.datePrecision)];
    case 'agreement':
    case 'amendment':
    case 'termination':
      return [e.title ?? (e.kinds ?? []).map(words).join(', '), (e.parties ?? []).map(p => p.name).join(' and '),
        e.agreementDate && 'of ' + e.agreementDate, e.termination?.by && 'by ' + e.termination.by, e.upfront?.amount && money(e.upfront.amount, e.upfront.currency, e.upfront.qualifier) + ' upfront'];
    case 'compound':
      return [e.name, words(e.modality), e.target && 'against ' + e.target, words(e.ownership), e.partner && 'with ' + e.partner];
    case 'financial-results':
      return [[words(e.period?.length), e.period?.end && 'to ' + e.period.end].filter(Boolean).join(' '), ...(e.figures ?? []).slice(0, 3).map(f => words(f.name) + ' ' + sum(f.value, f.unit))];
    default:
      return [words(e.about), e.cue === e.about ? null : e.cue, e.horizon?.date ?? (typeof e.horizon === 'string' ? e.horizon : null)];
  }
}

/** What made a payment due: "Phase III start", "regulatory approval US". */
export function trigger(t, ofPhase) {
  if (t?.words) return t.words;
  const said = words(t?.type);
  return ofPhase && said.startsWith('phase ') ? phase(ofPhase) + said.slice(5) : said;
}

// What tells two events of one type apart, where both say it.
const MARKS = ['occurrence', 'payer', 'payee', 'kind', 'amount', 'currency', 'compound', 'name', 'indication', 'phase', 'event', 'agency', 'procedure', 'action', 'territory', 'about'];
const FORMS = / (inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|nv|gmbh)\b/g;
const folded = value => (typeof value === 'string' ? value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').replace(FORMS, '').trim() : value);

/**
 * Groups of indexes into `events`, in their order, each of one event: `[[0, 2], [1], …]`. Two are one when they are of one type,
 * contradict each other nowhere, agree in what they are about, and stand at different places: two payments told by one item are two.
 */
export function once(events) {
  const groups = [];
  events.forEach((e, i) => {
    const of = groups.find(g => g.every(j => same(events[j], e)));
    of ? of.push(i) : groups.push([i]);
  });
  return groups;
}

function same(a, b) {
  if (a.type !== b.type || (a.item ?? null) === (b.item ?? null)) return false;
  if (trigger(a.trigger) && trigger(b.trigger) && trigger(a.trigger) !== trigger(b.trigger)) return false;
  const both = MARKS.filter(m => a[m] !== null && a[m] !== undefined && b[m] !== null && b[m] !== undefined);
  return both.every(m => folded(a[m]) === folded(b[m])) && both.some(m => !['occurrence', 'currency', 'payee'].includes(m));
}
