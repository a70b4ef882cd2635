// The box that finds a company by name, former name, CIK or ticker: a combobox with a list, by mouse or keys.
import { ask } from './api.js';
import { debounce, h, replace } from './dom.js';
import { count } from './format.js';
import { say } from './state.js';

export function companyBox(form, chosen) {
  const input = form.querySelector('input');
  const list = form.querySelector('ul');
  let found = [];
  let at = -1;
  let asking;

  const look = debounce(150, async () => {
    asking?.abort();
    const words = input.value.trim();
    if (!words) return close();
    asking = new AbortController();
    try {
      found = (await ask('/companies', { q: words, limit: 12 }, asking.signal)).companies;
      open();
    } catch (e) {
      if (e.name !== 'AbortError') say(e.message);
    }
  });

  function open() {
    at = -1;
    replace(list, found.length
      ? found.map((c, i) => h('li', { id: 'company-' + i, role: 'option', 'aria-selected': 'false', onmousedown: e => { e.preventDefault(); choose(i); } },
        h('span', {}, c.name), h('small', {}, [c.symbols?.join(', '), c.cik && 'CIK ' + c.cik, count(c.filings, 'filing')].filter(Boolean).join(' · '))))
      : h('li', { class: 'none' }, 'No company of the catalog answers to that.'));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(i) {
    if (!found[i]) return;
    input.value = '';
    close();
    input.blur();
    chosen(found[i].cik ?? found[i].name);
  }

  function mark(i) {
    at = (i + found.length) % found.length;
    [...list.children].forEach((option, n) => option.setAttribute('aria-selected', String(n === at)));
    input.setAttribute('aria-activedescendant', 'company-' + at);
    list.children[at].scrollIntoView({ block: 'nearest' });
  }

  input.addEventListener('input', look);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', e => {
    if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && !list.hidden && found.length) {
      e.preventDefault();
      mark(at + (e.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1));
    }
  });
  form.addEventListener('submit', e => {
    e.preventDefault();
    choose(Math.max(0, at));
  });
}
