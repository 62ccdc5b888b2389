import { LABELS, type Language, SCREEN_TEXTS, SURFACE_TEXTS } from '../language/index.ts';
import { csvText } from './csv.ts';
import type { Sheet } from './sheet.ts';
import { SIGNS } from './signs.ts';
import { writeSheets } from './xlsx.ts';

/** A table of the page about leaders, as it is told to everybody. */
export interface LeadersTable {
  readonly part: keyof LeaderTexts['about'];
  readonly rowsAre: keyof LeaderTexts['rowHead'];
  readonly columns: readonly { readonly name: string; readonly metric: string | null }[];
  readonly rows: readonly {
    readonly code: string;
    readonly label: string;
    readonly cells: readonly LeadersNumber[];
  }[];
}
/** A figure of it: worded, and as numbers. */
interface LeadersNumber {
  readonly text: string | null;
  readonly state: CellState;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}
type CellState = keyof (typeof LABELS)['nb']['states'];
type LeaderTexts = (typeof SCREEN_TEXTS)['nb']['leaders'];

/** Whose tables they are, and of which version of the data. */
export interface LeadersWords {
  readonly owner: string;
  readonly dataset: string;
  readonly language: Language;
}

/** All tables as one list, a line per cell: which table, row and figure, its numbers, and what they say. */
function leadersSheet(tables: readonly LeadersTable[], language: Language): Sheet {
  const { leaders } = SCREEN_TEXTS[language];
  const { numerator, denominator, value, state, metric, tableSheet } = SURFACE_TEXTS[language].provenance;
  const { rowHead } = leaders;
  return {
    header: [
      ...[tableSheet, `${rowHead.year} / ${rowHead['school-type'].toLowerCase()}`, metric, 'metric'],
      ...[numerator, denominator, value, leaders.told, state],
    ],
    rows: tables.flatMap(({ part, columns, rows }) =>
      rows.flatMap(({ label, cells }) =>
        cells.map((cell, i) => [
          leaders[part],
          label,
          columns[i]?.name ?? '',
          columns[i]?.metric ?? '',
          ...[cell.numerator, cell.denominator, cell.value].map((number) => number ?? signOf(cell.state)),
          cell.text ?? '',
          LABELS[language].states[cell.state],
        ]),
      ),
    ),
  };
}

function signOf(state: CellState): string {
  return state === 'shown' ? '' : SIGNS[state];
}

function aboutLines(
  tables: readonly LeadersTable[],
  { owner, dataset, language }: LeadersWords,
): readonly (readonly [string, string])[] {
  const { leaders } = SCREEN_TEXTS[language];
  const { provenance, signs } = SURFACE_TEXTS[language];
  return [
    [leaders.title, owner],
    ...tables.map(({ part }) => [leaders[part], leaders.about[part]] as const),
    [provenance.dataset, dataset],
    [provenance.audience, LABELS[language].audiences.public],
    [provenance.signs, signs],
  ];
}

/** The tables as CSV, in the form of every other export. */
export function leadersCsv(tables: readonly LeadersTable[], words: LeadersWords): string {
  const sheet = leadersSheet(tables, words.language);
  return csvText([sheet.header, ...sheet.rows, [], ...aboutLines(tables, words)]);
}

/** The tables as a workbook: a sheet of cells, and one of what they are. */
export function leadersXlsx(tables: readonly LeadersTable[], words: LeadersWords): Promise<Uint8Array> {
  return writeSheets(leadersSheet(tables, words.language), aboutLines(tables, words), words.language);
}
