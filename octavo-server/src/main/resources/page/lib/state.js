// What a view says while it waits, when there is nothing, and when something failed. Never a spinner without a word.
import { Problem } from './api.js';
import { h, replace } from './dom.js';

export function say(text) {
  document.getElementById('status').textContent = text;
}

/** The title of the window. */
export function title(words) {
  document.title = words ? words + ' · Octavo' : 'Octavo';
}

const latest = new WeakMap(); // what a place was asked to show last: an older answer that comes late is not shown

/** Shows `words` until the promise is there, then what `show` makes of it; a Problem with a way to try again. */
export async function during(place, words, promise, show) {
  const wait = setTimeout(() => replace(place, h('p', { class: 'waiting' }, words + '…')), 120);
  const mine = {};
  latest.set(place, mine);
  place.setAttribute('aria-busy', 'true');
  try {
    const answer = await promise();
    if (latest.get(place) === mine) replace(place, show(answer));
  } catch (e) {
    if (e.name === 'AbortError' || latest.get(place) !== mine) return;
    if (!(e instanceof Problem)) console.error(e);
    replace(place, failed(e, () => during(place, words, promise, show)));
    say(e.message);
  } finally {
    clearTimeout(wait);
    if (latest.get(place) === mine) place.removeAttribute('aria-busy');
  }
}

export const nothing = (text, ...more) => h('div', { class: 'nothing' }, h('p', {}, text), more);

function failed(e, again) {
  return h('div', { class: 'failed', role: 'alert' },
    h('p', {}, h('strong', {}, e.message), e.detail ? ': ' + e.detail : null),
    e.status === 404 ? h('a', { class: 'button', href: '/search' }, 'To the search') // it will not be there the next time either
      : h('button', { type: 'button', onclick: again }, 'Try again'));
}
