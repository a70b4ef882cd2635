// The shell: which view an address means, the keys, the company box, light and dark.
import { arrived, catchLinks, go, onArrival } from './lib/address.js';
import { companyBox } from './lib/companies.js';
import { h, replace } from './lib/dom.js';
import { nothing, say, title } from './lib/state.js';
import { catalysts } from './views/catalysts.js';
import { company } from './views/company.js';
import { disclosures } from './views/disclosures.js';
import { filing } from './views/filing.js';
import { ledger } from './views/ledger.js';
import { pipeline } from './views/pipeline.js';
import { search } from './views/search.js';

const VIEWS = { '': search, search, ledger, pipeline, catalysts, disclosures, company, filing };
const KEYS = { s: '/search', l: '/ledger', p: '/pipeline', c: '/catalysts', d: '/disclosures' };

const place = document.getElementById('view');

function show() {
  const [name, ...rest] = location.pathname.slice(1).split('/').map(decode);
  const view = Object.hasOwn(VIEWS, name) ? VIEWS[name] : null;
  for (const link of document.querySelectorAll('[data-nav]')) {
    if (link.closest('nav')) link.toggleAttribute('data-here', link.dataset.nav === (name || 'search'));
    link.dataset.nav === name ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current');
  }
  say('');
  if (view) {
    place.className = 'view-' + (name || 'search');
    view(place, rest.join('/'));
  } else {
    title('Not here');
    replace(place, nothing('There is no page at this address.', h('p', {}, h('a', { href: '/search' }, 'To the search'))));
  }
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// keys ---------------------------------------------------------------------------------------------------------

let before = '';

function key(event) {
  const typing = event.target.closest?.('input, select, textarea, [contenteditable]');
  if (event.ctrlKey || event.metaKey || event.altKey || typing && event.key !== 'Escape') return;
  if (event.key === 'Escape' && typing) return typing.blur();
  if (before === 'g' && KEYS[event.key]) go(KEYS[event.key]);
  else if (event.key === '/') focusSearch();
  else if (event.key === '?') document.getElementById('keys').showModal();
  else if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
  else if (event.key === 'Enter' && event.target.matches('[data-step]:not(a, button)')) (event.target.querySelector('[data-open]') ?? event.target.querySelector('a, button'))?.click();
  else {
    before = event.key === 'g' ? 'g' : '';
    return;
  }
  before = '';
  event.preventDefault();
}

function focusSearch() {
  const box = document.getElementById('q');
  if (box) box.focus();
  else go('/search');
}

/** The focus on the next or previous of what can be stepped through: hits, rows, facts. */
function step(by) {
  const all = [...place.querySelectorAll('[data-step]')].filter(e => e.offsetParent !== null);
  const at = all.indexOf(document.activeElement.closest('[data-step]'));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

// light and dark -----------------------------------------------------------------------------------------------

function theme(name) {
  if (!name) return;
  document.documentElement.dataset.theme = name;
  document.dispatchEvent(new Event('themed')); // for the document in its frame
}

document.getElementById('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  theme(dark ? 'light' : 'dark');
  localStorage.setItem('theme', root.dataset.theme);
});
document.getElementById('help').addEventListener('click', () => document.getElementById('keys').showModal());

theme(localStorage.getItem('theme'));
companyBox(document.getElementById('jump'), who => go('/company/' + encodeURIComponent(who)));
document.addEventListener('keydown', key);
catchLinks();
onArrival(show);
arrived();
