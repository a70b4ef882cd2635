// Elements without a framework. Text only ever becomes a text node, so nothing that a filing says can become markup.

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'svg:a', 'g', 'path', 'rect', 'circle', 'line', 'text', 'title', 'desc', 'polyline']);

/** An element: `h('a', {href, class, onclick}, 'text', child, [children], null)`; `svg:a` is the link inside a picture. */
export function h(tag, attributes, ...children) {
  const element = SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag.replace('svg:', '')) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value') element.value = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(element, child);
    else element.append(child);
  }
}

export function replace(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/** A text with the ranges `[[from, to], …]` marked. Ranges are in UTF-16 units, sorted, apart. */
export function marked(text, ranges) {
  const out = [];
  let at = 0;
  for (const [from, to] of ranges ?? []) {
    if (from < at || to > text.length) continue;
    out.push(text.slice(at, from), h('mark', {}, text.slice(from, to)));
    at = to;
  }
  out.push(text.slice(at));
  return out;
}

export function debounce(wait, action) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...args), wait);
  };
}
