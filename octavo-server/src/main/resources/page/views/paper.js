// The document as filed, in a frame of its own: sanitised by the server, and sandboxed without scripts here.
import { ask } from '../lib/api.js';
import { h, replace } from '../lib/dom.js';
import { say } from '../lib/state.js';

/** @param chosen is told the pointer of a fact whose marked bytes were clicked */
export function paper(key, documents, chosen) {
  const tabs = h('div', { class: 'documents', role: 'tablist', 'aria-label': 'Documents' });
  const frame = h('iframe', { sandbox: 'allow-same-origin', title: 'The document as filed' });
  const words = h('p', { class: 'waiting', role: 'status' });
  const base = '/filings/' + encodeURIComponent(key) + '/documents/';
  const element = h('div', { class: 'paper' }, tabs, words, frame);
  let showing = null; // number and range of what the frame holds
  let wanted = {};

  async function show(number, { fact = null, start = null, end = null } = {}) {
    wanted = { fact, start, end };
    const range = end > start ? start + '-' + end : '';
    replace(tabs, documents.map(d => h('button', { type: 'button', role: 'tab', 'aria-selected': String(d.number === number), onclick: () => show(d.number) }, d.label)),
      h('a', { href: '/api/v1' + base + number + '/raw', class: 'raw', target: '_blank', rel: 'noopener' }, 'as filed'));
    if (showing?.number === number && showing.range === range) return reveal();
    showing = { number, range };
    words.textContent = 'Fetching document ' + number + '…';
    frame.hidden = true;
    element.setAttribute('aria-busy', 'true');
    try {
      const answer = await ask(base + number, { mark: range });
      if (showing?.number !== number || showing.range !== range) return; // another was asked for meanwhile
      frame.srcdoc = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="/paper.css"><body>' + answer.html;
      words.textContent = answer.truncated ? 'The document is very long: its beginning is shown. “as filed” has all of it.' : '';
    } catch (e) {
      if (showing?.number !== number || showing.range !== range) return;
      showing = null;
      element.removeAttribute('aria-busy');
      words.textContent = e.message + (e.detail ? ' ' + e.detail : '');
    }
  }

  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (!inside?.body || !frame.srcdoc) return;
    frame.hidden = false;
    element.removeAttribute('aria-busy');
    if (document.documentElement.dataset.theme) themed();
    document.addEventListener('themed', themed); // once, however often it is added
    for (const mark of inside.querySelectorAll('mark.fact')) mark.tabIndex = 0;
    inside.addEventListener('click', e => pick(e.target));
    inside.addEventListener('keydown', e => { if (e.key === 'Enter') pick(e.target); });
    reveal();
  });

  function themed() {
    if (!element.isConnected) return document.removeEventListener('themed', themed);
    frame.contentDocument.documentElement.dataset.theme = document.documentElement.dataset.theme;
  }

  /** The narrowest fact whose mark was clicked. */
  function pick(target) {
    const mark = target.closest('mark.fact');
    const pointers = mark?.dataset.facts?.split(' ').filter(p => p !== 'passage') ?? [];
    if (!pointers.length) return;
    const pointer = pointers.reduce((a, b) => (marks(a).length <= marks(b).length ? a : b));
    wanted = { fact: pointer };
    reveal(false);
    chosen(pointer);
  }

  const marks = pointer => [...(frame.contentDocument?.querySelectorAll('mark.fact[data-facts~="' + CSS.escape(pointer) + '"]') ?? [])];

  function reveal(scroll = true) {
    const inside = frame.contentDocument;
    for (const mark of inside.querySelectorAll('mark.here')) mark.classList.remove('here');
    const pointer = wanted.fact ?? (wanted.end > wanted.start ? 'passage' : null);
    if (!pointer) return;
    const all = marks(pointer);
    all.forEach(mark => mark.classList.add('here'));
    if (!all.length) say('Its bytes are not in the part of the document that is shown.');
    if (scroll) all[0]?.scrollIntoView({ block: 'center' });
  }

  return { element, show };
}
