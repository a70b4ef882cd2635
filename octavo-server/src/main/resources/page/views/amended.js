// The items of a report that was amended, as they read today: each links to the filing whose words hold.
import { ask, filingPath } from '../lib/api.js';
import { h } from '../lib/dom.js';
import { during } from '../lib/state.js';

export function asAmended(place, key) {
  during(place, 'Reading the items as amended', () => ask('/filings/' + encodeURIComponent(key) + '/items', { asAmended: true }), answer =>
    h('details', { class: 'group', open: true }, h('summary', {}, 'Items as amended ', h('small', {}, String(answer.items.length))),
      h('ul', {}, answer.items.map(item => line(item, key)))));
}

function line(item, key) {
  const own = item.key === key;
  return h('li', {}, h('a', { href: filingPath(item.key) + '?fact=' + encodeURIComponent(item.place) }, 'Item ' + item.number), ' ', item.caption,
    h('small', {}, own ? ' as first reported' : ' amended' + (item.date ? ' ' + item.date : '')));
}
