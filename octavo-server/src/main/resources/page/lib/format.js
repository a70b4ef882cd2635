// How values are written for people.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A sum: $12,000,000; "undisclosed" when it is null. */
export function money(amount, currency, qualifier) {
  if (amount === null || amount === undefined) return 'undisclosed';
  const words = { 'up-to': 'up to ', approximate: 'about ', 'at-least': 'at least ' }[qualifier] ?? '';
  return words + format(amount, currency, {});
}

/** A short sum for charts: $12M. */
export const shortMoney = (amount, currency) => format(amount, currency, { notation: 'compact', maximumFractionDigits: 1 });

function format(amount, currency, options) {
  try {
    return new Intl.NumberFormat('en-US', {
      style: 'currency', currency: currency ?? 'USD', minimumFractionDigits: 0, maximumFractionDigits: amount % 1 ? 2 : 0, ...options,
    }).format(amount);
  } catch {
    return amount.toLocaleString('en-US') + ' ' + currency; // a code that Intl does not know
  }
}

/** A date as precise as it is told: 2008-07-01 with precision half is "second half of 2008". */
export function date(iso, precision) {
  if (!iso) return '';
  const [year, month] = iso.split('-').map(Number);
  switch (precision) {
    case 'year': return String(year);
    case 'half': return (month <= 6 ? 'first' : 'second') + ' half of ' + year;
    case 'quarter': return 'Q' + (Math.floor((month - 1) / 3) + 1) + ' ' + year;
    case 'month': return MONTHS[month - 1] + ' ' + year;
    default: return iso;
  }
}

const LETTERS = /\b(ind|nda|bla|maa|us|eu|uk|fda|ema|glp|eps|cmc)\b/g;

/** A kebab-case name for people: first-patient-dosed → first patient dosed, ind-effective → IND effective. */
export const words = name => (name ?? '').replaceAll('-', ' ').replace(LETTERS, w => w.toUpperCase());

/** A figure with its unit: USD, USD/share, or a plain number. */
export function sum(value, unit) {
  const [currency, per] = (unit ?? '').split('/');
  if (!/^[A-Z]{3}$/.test(currency)) return Number(value).toLocaleString('en-US') + (unit ? ' ' + words(unit) : '');
  return format(value, currency, per ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : {}) + (per ? ' a ' + per : '');
}

export const count = (n, one, many = one + 's') => n.toLocaleString('en-US') + ' ' + (n === 1 ? one : many);

export const phase = name => (name ? (/^[0IV/]+$/.test(name) ? 'Phase ' + name : words(name)) : '');
