// The rows on the screen as a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula gets a leading apostrophe.

export function download(name, columns, rows) {
  const lines = [columns.map(c => c.label), ...rows.map(row => columns.map(c => c.value(row)))];
  const text = lines.map(cells => cells.map(cell).join(',')).join('\r\n') + '\r\n';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function cell(value) {
  if (value === null || value === undefined) return '';
  let text = String(value);
  if (typeof value === 'string' && /^[=+\-@\t\r]/.test(text)) text = "'" + text;
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}
