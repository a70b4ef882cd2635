// What a view says while it waits, when there is nothing, and when something failed. Never a spinner without a word.
import { h, replace } from './dom.js';

export function say(text) {
  document.getElementById('status').textContent = text;
}

/** The title of the window. */
export function title(words) {
  document.title = words ? words + ' · Octavo' : 'Octavo';
}

/** Shows `words` until the promise is there, then what `show` makes of it; a Problem with a way to try again. */
export async function during(place, words, promise, show) {
  const wait = setTimeout(() => replace(place, h('p', { class: 'waiting' }, words + '…')), 120);
  try {
    const answer = await promise();
    clearTimeout(wait);
    replace(place, show(answer));
  } catch (e) {
    clearTimeout(wait);
    if (e.name === 'AbortError') return;
    console.error(e);
    replace(place, failed(e, () => during(place, words, promise, show)));
    say(e.message);
  }
}

export const nothing = (text, ...more) => h('div', { class: 'nothing' }, h('p', {}, text), more);

function failed(e, again) {
  return h('div', { class: 'failed', role: 'alert' },
    h('p', {}, h('strong', {}, e.message), e.detail ? ' ' + e.detail : null),
    h('button', { type: 'button', onclick: again }, 'Try again'));
}
