// The REST interface. An answer is JSON or a Problem that can be shown.

export class Problem extends Error {
  constructor(status, title, detail) {
    super(title);
    this.status = status;
    this.detail = detail;
  }
}

/** Asks `/api/v1` + path with the parameters that are not empty. */
export async function ask(path, parameters, signal) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters ?? {})) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value);
  }
  const words = query.toString();
  let answer;
  try {
    answer = await fetch('/api/v1' + path + (words ? '?' + words : ''), { signal, headers: { Accept: 'application/json' } });
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Problem(0, 'The server does not answer', 'Is octavo serve still running?');
  }
  if (answer.ok) return answer.json();
  let told = {};
  try {
    told = await answer.json();
  } catch {
    // no problem+json: the status line must do
  }
  if (answer.status === 401) location.assign('/login?next=' + encodeURIComponent(location.pathname + location.search));
  throw new Problem(answer.status, told.title ?? answer.statusText, told.detail);
}

/** The path of a filing's key, safe in an address. */
export const filingPath = key => '/filing/' + encodeURIComponent(key);
