import type { Asker } from '../../../access/index.ts';
import {
  type Audience,
  type Figures,
  type Question,
  type Refused,
  type SeenParts,
  type SeenRow,
  type SeenTable,
  SHORTAGE_PARTS,
  SHORTAGE_WEIGHTS,
  type Shortage,
  type ShortagePart,
  shortageIndex,
} from '../../../disclosure/index.ts';
import { TOTAL, UNASSIGNED } from '../../../terms/index.ts';
import type { ShortageAnswer, ShortageBy } from '../../api/contract/index.ts';
import {
  codeLabel,
  formatNumber,
  formatPercentSign,
  type Language,
  SCREEN_TEXTS,
  valueText,
} from '../../language/index.ts';
import { notForWhole } from '../whole-figures.ts';

export interface ShortageRequest {
  readonly asker: Asker;
  readonly audience: Audience;
  readonly by: ShortageBy;
  readonly language: Language;
}

/** Rows that are no group of their own. */
const NO_GROUP: readonly string[] = [TOTAL, UNASSIGNED, 'unknown'];
/** The line of vacancies that is the whole of them. */
const NOT_FILLED = 'not-filled';

type Tables = Readonly<Record<ShortagePart, SeenTable | null>>;

/** The shortage index of each group of a breakdown, from the newest figures of its parts that this asker may see. */
export async function askShortage(figures: Figures, request: ShortageRequest): Promise<ShortageAnswer | Refused> {
  const { asker, audience, by, language } = request;
  const { horizon, dataset } = figures.state();
  if (horizon === null) return { refusal: { code: 'no-data' } };
  const refusal = notForWhole(asker, audience);
  if (refusal !== null) return { refusal };
  const tables = await tablesOf(figures, request);
  const codes = codesOf(tables);
  const seen = Object.fromEntries(SHORTAGE_PARTS.map((part) => [part, valuesOf(tables[part])])) as SeenParts;
  const texts = SCREEN_TEXTS[language].shortage;
  return {
    by,
    audience,
    dataset,
    parts: SHORTAGE_PARTS.map((key) => ({
      key,
      name: texts.parts[key],
      metric: tables[key]?.metric.alias ?? null,
      weight: SHORTAGE_WEIGHTS[key],
      period: tables[key]?.rows[0]?.period ?? null,
    })),
    rows: shortageIndex(codes, seen).map((one) => rowOf(one, { tables, by, language })),
    lacks: texts.lacks,
  };
}

async function tablesOf(figures: Figures, { asker, audience, by }: ShortageRequest): Promise<Tables> {
  const told: [ShortagePart, SeenTable | null][] = [];
  for (const metric of SHORTAGE_PARTS) {
    const question: Question = { metric, by: [by], where: [], period: { kind: 'latest' }, asKnownOn: null };
    const table = await figures.answer(question, asker, audience);
    told.push([metric, 'refusal' in table ? null : table]);
  }
  return Object.fromEntries(told) as Tables;
}

/** The rows of a table, one for each code. */
function rowsOf(table: SeenTable | null): readonly SeenRow[] {
  if (table === null) return [];
  return table.rows.filter(({ codes }) => codes.length === 1 || codes.includes(NOT_FILLED));
}

/** Codes of which any part is told or withheld, in the order of the tables. */
function codesOf(tables: Tables): readonly string[] {
  const there = SHORTAGE_PARTS.flatMap((part) =>
    rowsOf(tables[part]).flatMap(({ codes: [code = ''], state }) =>
      NO_GROUP.includes(code) || state === 'not-applicable' || state === 'not-delivered' ? [] : [code],
    ),
  );
  const order = SHORTAGE_PARTS.flatMap((part) => rowsOf(tables[part]).map(({ codes: [code = ''] }) => code));
  return [...new Set(order)].filter((code) => there.includes(code));
}

function valuesOf(table: SeenTable | null): ReadonlyMap<string, number> {
  return new Map(rowsOf(table).flatMap(({ codes: [code = ''], value }) => (value === null ? [] : [[code, value]])));
}

interface Wording {
  readonly tables: Tables;
  readonly by: ShortageBy;
  readonly language: Language;
}

function rowOf(
  { code, index, standardised }: Shortage,
  { tables, by, language }: Wording,
): ShortageAnswer['rows'][number] {
  const names = SHORTAGE_PARTS.map((part) => tables[part]?.names[by]).find((some) => some !== undefined);
  return {
    code,
    label: codeLabel(by, code, language, names),
    index,
    text: index === null ? null : signed(index, language),
    of: SHORTAGE_PARTS.filter((part) => standardised[part] !== null).length,
    cells: SHORTAGE_PARTS.map((part) => {
      const row = rowsOf(tables[part]).find(({ codes }) => codes[0] === code);
      if (row === undefined) return { text: null, state: 'not-delivered', standardised: null };
      return { text: textOf(row, tables[part], language), state: row.state, standardised: standardised[part] };
    }),
  };
}

function textOf({ value }: SeenRow, table: SeenTable | null, language: Language): string | null {
  if (value === null || table === null) return null;
  const { unit } = table.metric;
  return unit === 'share' ? formatPercentSign(value, language) : valueText(value, unit, language);
}

const DECIMALS = 1;

/** With a sign, but for what is nought when it is written. */
function signed(index: number, language: Language): string {
  const text = formatNumber(index, language, DECIMALS);
  return index >= 0.05 ? `+${text}` : text;
}
