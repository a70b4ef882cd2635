// The facts of a filing as groups of rows. A row with a place in the file is a button that shows it.
import { h } from '../lib/dom.js';
import { rangesOf } from '../lib/evidence.js';
import { once, sentence } from '../lib/events.js';
import { words } from '../lib/format.js';

const HEADER = { acceptedAt: 'accepted', filedOn: 'filed on', periodOfReport: 'period of report' };
const FILER = { name: 'name', cik: 'CIK', sic: 'SIC', stateOfIncorporation: 'state of incorporation', fiscalYearEnd: 'fiscal year end', fileNumber: 'file number', ein: 'EIN' };
const COVER = {
  registrant: 'registrant', reportDate: 'date of report', jurisdiction: 'jurisdiction', fileNumber: 'file number', ein: 'EIN', street: 'street', city: 'city', state: 'state', zip: 'ZIP', phone: 'phone', formerName: 'former name',
  emergingGrowth: 'emerging growth company', exTransition: 'transition period declined',
};
const BOXES = { rule425: 'Rule 425', rule14a12: 'Rule 14a-12', rule14d2b: 'Rule 14d-2(b)', rule13e4c: 'Rule 13e-4(c)' };

export function factGroups(answer, choose) {
  const { report, events } = answer;
  const row = (name, value, pointer, extra) => fact(answer, choose, name, value, pointer, extra);
  const each = (values, base, make) => (values ?? []).flatMap((v, i) => make(v, base + '/' + i, i));
  return [
    group('Problems', each(report.problems, '/problems', (p, at) => row(p.code, p.message, at, p.severity)), 'problems'),
    group('Events', once(events ?? []).map(group => told(answer, choose, group))),
    ...disclosed(answer.disclosures ?? [], row),
    group('Items', each(report.items, '/items', (i, at) => [
      row('Item ' + i.number, i.caption, at + '/number', i.status ?? (i.statusByForm ? i.statusByForm + ' by the form' : null)), row('text', shorten(i.text), at)]), '', false, report.items?.length),
    group('Cover', cover(report.cover, '/cover', row)),
    group('Press releases', each(report.releases, '/releases', (r, at) => [
      row('headline', r.headline, at + '/headline'), row('subheadline', r.subheadline, at + '/subheadline'), row('dateline', [r.city, r.date].filter(Boolean).join(', '), at + (r.city ? '/city' : '/date')),
      each(r.contacts, at + '/contacts', (c, a) => row('contact', [c.name, c.organisation, c.phone, c.email].filter(Boolean).join(', '), a + (c.name ? '/name' : c.organisation ? '/organisation' : c.phone ? '/phone' : '/email'))),
      each(r.quotes, at + '/quotes', (q, a) => row(q.speaker ?? 'quote', shorten(q.text), a + '/text')),
      each(r.about, at + '/about', (text, a) => row('about', shorten(text), a)), row('safe harbor', shorten(r.safeHarbor), at + '/safeHarbor')].flat()), '', false, report.releases?.length),
    group('Exhibits', each(report.exhibits, '/exhibits', (e, at) => row(e.number, e.description ?? 'no description', at + (e.description ? '/description' : '/number'), [e.status, e.incorporated ? 'incorporated by reference' : null].filter(Boolean).join(', ')))),
    group('Signatures', each(report.signatures, '/signatures', (s, at) => row(s.registrant ?? 'signed', [s.signer, s.title, s.date].filter(Boolean).join(', '), at + (s.signer ? '/signer' : s.title ? '/title' : '/date'), s.conformed ? 'conformed' : null))),
    report.header ? group('Header', [
      ...Object.entries(HEADER).map(([f, label]) => row(label, report.header[f], '/header/' + f)),
      ...each(report.header.documents, '/header/documents', (d, at) => row('document ' + d.number, [d.type, d.filename, d.description === d.type ? null : d.description].filter(Boolean).join(' · '), at + (d.type ? '/type' : '/filename'))),
      ...each(report.header.items, '/header/items', (i, at) => row('item', i, at)),
      ...each(report.header.filers, '/header/filers', (f, at) => Object.entries(FILER).map(([name, label]) => row(label, f[name], at + '/' + name)).concat(
        each(f.formerNames, at + '/formerNames', (n, a) => row('former name', [n.name, n.until && 'until ' + n.until].filter(Boolean).join(' '), a + '/name'))))], '', true) : null,
  ];
}

/** People of 5.02, votes of 5.07, auditors of 4.01. */
function disclosed(all, row) {
  const of = (type, name, value) => all.filter(d => d.type === type).map(d => row(name(d), value(d), d.place, 'Item ' + d.item));
  const votes = d => [['for', d.votesFor], ['against', d.votesAgainst], ['abstained', d.abstained], ['withheld', d.withheld], ['broker non-votes', d.brokerNonVotes]]
    .filter(([, n]) => n !== null).map(([label, n]) => n.toLocaleString('en-US') + ' ' + label).join(', ');
  return [
    group('People', of('people', d => words(d.change), d => [d.name, d.role, d.date].filter(Boolean).join(', '))),
    group('Votes', of('votes', d => d.nominee ?? words(d.kind), d => [d.nominee ? null : shorten(d.proposal), votes(d)].filter(Boolean).join(': '))),
    group('Auditors', of('auditors', d => words(d.change), d => [d.name, d.date].filter(Boolean).join(', '))),
  ];
}

function cover(c, base, row) {
  if (!c) return [];
  const boxes = c.checkboxes ? row('boxes', Object.entries(BOXES).map(([k, v]) => (c.checkboxes[k] ? '☒ ' : '☐ ') + v).join('  '), base + '/checkboxes') : null;
  return [...Object.entries(COVER).map(([f, label]) => row(label, typeof c[f] === 'boolean' ? (c[f] ? 'yes' : 'no') : c[f], base + '/' + f)), boxes,
    ...(c.securities ?? []).map((s, i) => row('12(b)', [s.title, s.symbol, s.exchange].filter(Boolean).join(' · '), base + '/securities/' + i + '/title')),
    ...(c.registrants ?? []).slice(1).flatMap((r, i) => cover(r, base + '/registrants/' + (i + 1), row))];
}

/** `number` is how many there are, where one of them has several rows. */
function group(name, rows, kind, closed, number) {
  const shown = rows.flat().filter(Boolean);
  return shown.length ? h('details', { class: 'group ' + (kind ?? ''), open: !closed }, h('summary', {}, name, ' ', h('small', {}, String(number ?? shown.length))), shown) : null;
}

function fact(answer, choose, name, value, pointer, extra) {
  if (value === null || value === undefined || value === '') return null;
  const placed = rangesOf(answer, pointer).length > 0;
  const inside = [h('span', { class: 'name' }, name), h('span', { class: 'value' }, String(value)), extra ? h('small', {}, extra) : null];
  return placed ? h('button', { type: 'button', class: 'fact', 'data-fact': pointer, 'data-step': '', onclick: () => choose(pointer) }, inside)
    : h('div', { class: 'fact unplaced', title: 'read without a place of its own' }, inside);
}

/** One event: a row that leads to its first telling, and a button for each of the others: a text of the filing, or an event that tells the same. */
function told(answer, choose, [first, ...others]) {
  const e = answer.events[first];
  const row = fact(answer, choose, words(e.type), sentence(e), '/events/' + first, e.occurrence === 'happened' ? null : words(e.occurrence));
  const more = [...elsewhere(e).map(at => again('/events/' + first, null, at, choose)),
    ...others.map(i => again('/events/' + i, answer.events[i].item, answer.events[i].evidence?.[0], choose))];
  if (!more.length) return row;
  return h('div', { class: 'told' }, row, h('p', {}, 'told again in ', more.map((button, n) => [n ? ', ' : null, button])));
}

/** The first evidence in each further document that tells an event. */
function elsewhere(e) {
  const all = e.evidence ?? [];
  return all.filter((at, k) => all.findIndex(other => other.document === at.document) === k).slice(1);
}

const again = (pointer, item, at, choose) => h('button', { type: 'button', class: 'again', 'data-fact': pointer, 'data-document': at?.document ?? null, onclick: () => choose(pointer, at?.document) },
  item ? 'Item ' + item : at?.document > 1 ? 'the release' : 'the report');

const LONG = 280;
const shorten = text => (text && text.length > LONG ? text.slice(0, LONG) + '…' : text);
