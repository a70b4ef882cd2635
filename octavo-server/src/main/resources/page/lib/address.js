// Where the page is: every view has an address that can be shared, and its state stands in the query.

const listeners = [];
let shown = ''; // the address without its #place: within a view the browser moves by itself

export const query = () => Object.fromEntries(new URLSearchParams(location.search));

/** The address of the same view with other parameters; empty ones are left out. */
export function withQuery(changes) {
  const now = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '') now.delete(name);
    else now.set(name, value);
  }
  const words = now.toString();
  return location.pathname + (words ? '?' + words : '');
}

/** Goes to an address inside the page. */
export function go(address) {
  history.pushState(null, '', address);
  arrived();
}

/** Notes the state of the view without going anywhere. */
export function note(changes) {
  history.replaceState(history.state, '', withQuery(changes));
  shown = location.pathname + location.search;
}

export const onArrival = action => listeners.push(action);

export function arrived() {
  shown = location.pathname + location.search;
  listeners.forEach(action => action());
}

/** Lets links inside the page work without loading it anew, with modifiers left to the browser. */
export function catchLinks() {
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (!link || link.namespaceURI.endsWith('svg') || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.target || link.hasAttribute('download') || link.hash && link.pathname === location.pathname
      || link.pathname.startsWith('/api/') || link.pathname === '/openapi.json') return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
  addEventListener('popstate', () => { if (location.pathname + location.search !== shown) arrived(); });
}
