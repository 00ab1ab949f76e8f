import type { Address, CheckedReport, Finding, Place, Tally } from './check-result-and-report.js';

/** What a front end shows beside a cell. */
export interface Highlight {
  readonly cell: Address;
  readonly where: string;
  readonly messages: readonly string[];
}

/** The cells that findings name, each once, in the order of the findings. */
export function highlights(result: CheckedReport): Highlight[] {
  const byCell = new Map<Address, { where: string; messages: string[] }>();
  for (const finding of result.findings) {
    for (const cell of finding.cells) {
      const known = byCell.get(cell.address);
      if (known) {
        known.messages.push(finding.message);
      } else {
        byCell.set(cell.address, { where: words(cell.place), messages: [finding.message] });
      }
    }
  }
  return [...byCell].map(([cell, { where, messages }]) => ({ cell, where, messages }));
}

/** A place in words; every kind of place has a case of its own. */
export function words(place: Place | null): string {
  if (place === null) {
    return '';
  }
  switch (place.kind) {
    case 'text':
      return `line ${place.line}, column ${place.column}`;
    case 'flow':
      return place.table === undefined
        ? `paragraph ${place.paragraph}`
        : `table ${place.table}, row ${place.row}, cell ${place.cell}`;
    case 'sheet':
      return `${place.sheet}!${place.a1}`;
    case 'page':
      return `page ${place.page}, ${place.width} × ${place.height} points at ${place.x}, ${place.y}`;
  }
}

/** The numbers behind a message, without reading the sentence. */
export function numbers(finding: Finding): number[] {
  return finding.values.flatMap((value) => (value.kind === 'number' ? [value.number ?? NaN] : []));
}

/** What the text says of something, numbers that are rough left out. */
export function said(result: CheckedReport, concept: CheckedReport['claims'][number]['concept']): (number | null)[] {
  return result.claims
    .filter((claim) => claim.concept === concept && claim.precision === 'exact')
    .map((claim) => claim.value);
}

/** A blank is null; whoever adds blanks up has to say what they count as. */
export function known(tally: Tally): number {
  return [tally.natural, tally.business, tally.research, tally.welfare, tally.legal, tally.other]
    .filter((value) => value !== null)
    .reduce((sum, value) => sum + value, 0);
}
