import type { FigureQuoted } from '../../../../../src/presentation/api/contract/index.ts';

/** By whose definition it was told. */
export type Definition = FigureQuoted['definition']['code'];

/** Words for what a figure is measured in, as the file has them. */
export const MEASURES = ['prosent', 'personer', 'årsverk', 'per 100', 'år', 'stillingsprosent'] as const;
export type MeasureWord = (typeof MEASURES)[number];

/** A figure as it is typed in. Days are `YYYY-MM-DD`, empty while they are none. */
export interface ReportedDraft {
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
  /** An id, or `other`. */
  readonly metric: string;
  readonly metricName: string;
  readonly definition: Definition;
  readonly definitionText: string;
  readonly from: string;
  readonly to: string;
  /** A staff group or subgroup, empty for everybody, or `other`. */
  readonly group: string;
  readonly groupName: string;
  /** A unit, `landet`, or empty for the whole owner. */
  readonly place: string;
  readonly value: string;
  readonly measure: MeasureWord;
  readonly numerator: string;
  readonly denominator: string;
  readonly address: string;
  readonly note: string;
}

export const EMPTY: ReportedDraft = {
  publisher: '',
  title: '',
  published: '',
  metric: 'B2',
  metricName: '',
  definition: 'same-as-ours',
  definitionText: '',
  from: '',
  to: '',
  group: '',
  groupName: '',
  place: '',
  value: '',
  measure: 'prosent',
  numerator: '',
  denominator: '',
  address: '',
  note: '',
};

/** Of no metric, or of no group, of ours: it is told by its own name. */
export const OTHER = 'other';

/** Whether everything is there that a figure cannot be without. */
export function isWhole(draft: ReportedDraft): boolean {
  const name = draft.metric === OTHER ? draft.metricName : draft.metric;
  return [draft.publisher, draft.published, name, draft.from, draft.value].every((text) => text.trim() !== '');
}

/** The file that is delivered: the template with one line. */
export function reportedFile(draft: ReportedDraft): File {
  const { metric, metricName, group, groupName, from, to } = draft;
  const columns: readonly (readonly [string, string])[] = [
    ['utgiver', draft.publisher],
    ['tittel', draft.title],
    ['publisert', draft.published],
    ['nøkkeltall', metric === OTHER ? metricName : metric],
    ['definisjon', draft.definition],
    ['definisjon med ord', draft.definition === OTHER ? draft.definitionText : ''],
    ['periode', to === '' ? from : `${from}/${to}`],
    ['gruppe', group === OTHER ? groupName : group],
    ['enhet', draft.place],
    ['verdi', draft.value],
    ['teller', draft.numerator],
    ['nevner', draft.denominator],
    ['måleenhet', draft.measure],
    ['nettadresse', draft.address],
    ['merknad', draft.note],
  ];
  const line = (cells: readonly string[]) => `${cells.map(cellOf).join(';')}\r\n`;
  const text = line(columns.map(([name]) => name)) + line(columns.map(([, value]) => value));
  return new File([text], 'oppgitt-tall.csv', { type: 'text/csv' });
}

function cellOf(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  return /[";]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
