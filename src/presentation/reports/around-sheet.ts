import { LABELS, type Language, SCREEN_TEXTS, SURFACE_TEXTS } from '../language/index.ts';
import { csvText } from './csv.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { SIGNS } from './signs.ts';
import { writeSheets } from './xlsx.ts';

interface Named {
  readonly code: string;
  readonly label: string;
}

/** What stands around the figures, as it is told to everybody. */
export interface AroundTables {
  readonly dataset: string;
  readonly living: readonly { readonly area: Named; readonly year: string; readonly text: string }[];
  readonly agreements: readonly {
    readonly units: readonly Named[];
    readonly group: Named | null;
    readonly kind: Named;
    readonly since: string;
    readonly text: string;
  }[];
  readonly pay: readonly {
    readonly position: Named;
    readonly year: string;
    readonly measure: Named;
    readonly median: number | null;
    readonly persons: number | null;
  }[];
}

/** One list of all three: which table, of what, when, and what it says; a line for each unit of an agreement. */
function aroundSheet({ living, agreements, pay }: AroundTables, language: Language): Sheet {
  const { around } = SCREEN_TEXTS[language];
  const { tableSheet, period, notes, value } = SURFACE_TEXTS[language].provenance;
  const everywhere = { code: '', label: around.everyUnit };
  const ofUnits = ({ units }: Pick<AroundTables['agreements'][number], 'units'>) =>
    units.length === 0 ? [everywhere] : units;
  return {
    header: [tableSheet, around.of, 'code', period, notes, value],
    rows: [
      ...living.map(({ area, year, text }): SheetCell[] => [around.living, area.label, area.code, year, '', text]),
      ...agreements.flatMap((one) =>
        ofUnits(one).map(({ code, label }): SheetCell[] => [
          ...[around.agreements, label, code, one.since],
          ...[`${one.kind.label}, ${one.group?.label ?? around.everyGroup}`, one.text],
        ]),
      ),
      ...pay.map(({ position, year, measure, median, persons }): SheetCell[] => [
        ...[around.pay, position.label, position.code, year],
        ...[
          `${measure.label}, ${around.median.toLowerCase()}, ${around.persons.toLowerCase()}: ${persons ?? SIGNS.withheld}`,
        ],
        median ?? SIGNS.withheld,
      ]),
    ],
  };
}

function aboutLines(
  { dataset }: AroundTables,
  owner: string,
  language: Language,
): readonly (readonly [string, string])[] {
  const { around } = SCREEN_TEXTS[language];
  const { provenance, signs } = SURFACE_TEXTS[language];
  return [
    [around.title, owner],
    [provenance.dataset, dataset],
    [provenance.audience, LABELS[language].audiences.public],
    [provenance.signs, signs],
  ];
}

/** The three tables as CSV, in the form of every other export. */
export function aroundCsv(tables: AroundTables, owner: string, language: Language): string {
  const sheet = aroundSheet(tables, language);
  return csvText([sheet.header, ...sheet.rows, [], ...aboutLines(tables, owner, language)]);
}

/** The three tables as a workbook, with a sheet of where they come from. */
export function aroundXlsx(tables: AroundTables, owner: string, language: Language): Promise<Uint8Array> {
  return writeSheets(aroundSheet(tables, language), aboutLines(tables, owner, language), language);
}
