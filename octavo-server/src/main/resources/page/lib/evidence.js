// Where a fact stands in the file.

/** The ranges `[{document, start, end}]` of a pointer: of the report's evidence, of an event, or of a problem. */
export function rangesOf(answer, pointer) {
  const [, kind, index, , part] = /^\/(events|problems)\/(\d+)(\/evidence\/(\d+))?$/.exec(pointer) ?? [];
  if (kind === 'events') {
    const evidence = answer.events?.[Number(index)]?.evidence ?? [];
    return part === undefined ? evidence : evidence.slice(Number(part), Number(part) + 1);
  }
  if (kind === 'problems') {
    const problem = answer.report.problems?.[Number(index)];
    return problem && problem.end > problem.start ? [problem] : [];
  }
  if (/^\/(people|votes|auditors)\/\d+$/.test(pointer)) return answer.disclosures?.find(d => d.place === pointer)?.ranges ?? [];
  const ranges = answer.report.evidence?.[pointer];
  // What stands in the header, and in the lines before each document, is shown as document 0.
  return ranges ? [ranges].flat().map(r => (pointer.startsWith('/header/') ? { ...r, document: 0 } : r)) : [];
}
