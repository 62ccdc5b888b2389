import type { Asker } from '../../../access/index.ts';
import type { Audience, Figures, Refused, SeenRow, SeenTable } from '../../../disclosure/index.ts';
import { type Day, SCHOOL_TYPES, TOTAL } from '../../../terms/index.ts';
import type { LeadersAnswer, LeadersCell, LeadersPart } from '../../api/contract/index.ts';
import {
  codeLabel,
  fill,
  formatNumber,
  formatPercentSign,
  formatValue,
  LABELS,
  type Language,
  SCREEN_TEXTS,
  sentenceParts,
  valueText,
} from '../../language/index.ts';
import { notForWhole } from '../whole-figures.ts';
import { type LeaderView, questionOf, ROWS_ARE, viewsOf, yearOf, yearsBefore } from './leader-views.ts';

export interface LeadersRequest {
  readonly asker: Asker;
  readonly audience: Audience;
  readonly part: LeadersPart;
  readonly language: Language;
}

/** A view with what it told; null where its question cannot be answered (a source that is not delivered, say). */
interface Told {
  readonly view: LeaderView;
  readonly table: SeenTable | null;
}

/** One table of the leaders' page, each column a view of the catalogue through the gate. */
export async function askLeaders(figures: Figures, request: LeadersRequest): Promise<LeadersAnswer | Refused> {
  const { asker, audience, part, language } = request;
  const { horizon, dataset } = figures.state();
  if (horizon === null) return { refusal: { code: 'no-data' } };
  const refusal = notForWhole(asker, audience);
  if (refusal !== null) return { refusal };
  const rowsAre = ROWS_ARE[part];
  const told = await toldViews(figures, request, horizon);
  const rows = rowCodes(rowsAre, horizon)
    .map((code) => ({
      code,
      label: rowsAre === 'year' ? code : codeLabel('school-type', code, language),
      cells: told.map((one) => cellOf(one, code, rowsAre, language)),
    }))
    .filter(({ code, cells }) => code === TOTAL || rowsAre === 'year' || cells.some(isThere));
  const { columns } = SCREEN_TEXTS[language].leaders;
  return {
    part,
    audience,
    dataset,
    rowsAre,
    sentences: part === 'posts' ? bothSides(told, rowsAre, language) : [],
    columns: told.map(({ view, table }) => ({
      key: view.key,
      name: columns[view.key],
      metric: table?.metric.alias ?? null,
      where: view.where.flatMap(({ dimension, codes: [code, ...more] }) =>
        code === undefined || more.length > 0 ? [] : [{ dimension, code }],
      ),
    })),
    rows,
  };
}

/** The part's views, each asked through the gate. */
async function toldViews(figures: Figures, request: LeadersRequest, horizon: Day): Promise<readonly Told[]> {
  const { asker, audience, part } = request;
  const told: Told[] = [];
  for (const view of viewsOf(part, horizon)) {
    const table = await figures.answer(questionOf(view, ROWS_ARE[part]), asker, audience);
    told.push({ view, table: 'refusal' in table ? null : table });
  }
  return told;
}

function rowCodes(rowsAre: LeadersAnswer['rowsAre'], horizon: Day): readonly string[] {
  return rowsAre === 'year' ? yearsBefore(horizon).map(String) : [...SCHOOL_TYPES, TOTAL];
}

function isThere({ state }: LeadersCell): boolean {
  return state !== 'not-applicable' && state !== 'not-delivered';
}

/** The rows of a table that one row of the page is told from. */
function rowsOf({ view, table }: Told, code: string, rowsAre: LeadersAnswer['rowsAre']): readonly SeenRow[] {
  if (table === null) return [];
  const [type, over] = [
    table.columns.indexOf('school-type'),
    view.over === undefined ? -1 : table.columns.indexOf(view.over),
  ];
  return table.rows.filter(
    (row) =>
      (rowsAre === 'year' ? yearOf(row) === code : row.codes[type] === code) &&
      (view.line === undefined || row.codes.includes(view.line)) &&
      (over < 0 || row.codes[over] !== TOTAL),
  );
}

function cellOf(told: Told, code: string, rowsAre: LeadersAnswer['rowsAre'], language: Language): LeadersCell {
  const rows = rowsOf(told, code, rowsAre);
  const [row] = rows;
  if (told.table === null || row === undefined) return { text: null, state: 'not-delivered', ...NO_NUMBERS };
  if (told.view.pick === 'sum-of-values') return sumCell(rows, language);
  const text = textOf(row, told.view, told.table, language);
  const numbers = text === null ? NO_NUMBERS : numbersOf(row, told.view, told.table);
  return { text: text === null && isSeen(row) ? LABELS[language].notReached : text, state: row.state, ...numbers };
}

const NO_NUMBERS = { numerator: null, denominator: null, value: null } as const;

/** The numbers of a cell that its text tells. */
function numbersOf({ numerator, denominator, value }: SeenRow, { pick }: LeaderView, { metric }: SeenTable) {
  if (pick === 'value') return { ...NO_NUMBERS, value };
  if (pick === 'denominator') return { ...NO_NUMBERS, value: denominator };
  return { numerator, denominator, value: metric.unit === 'share' ? value : null };
}

/** A row that may be seen and has no value is a median that is not reached. */
function isSeen({ state }: SeenRow): boolean {
  return state === 'shown' || state === 'provisional';
}

/** Several codes added up; not told where one of them is not. */
function sumCell(rows: readonly SeenRow[], language: Language): LeadersCell {
  const hidden = rows.find(({ value }) => value === null);
  if (hidden !== undefined) return { text: null, state: hidden.state, ...NO_NUMBERS };
  const sum = rows.reduce((all, { value }) => all + (value ?? 0), 0);
  return {
    ...NO_NUMBERS,
    value: sum,
    text: formatNumber(sum, language),
    state: rows.some(({ state }) => state === 'provisional') ? 'provisional' : 'shown',
  };
}

function textOf(row: SeenRow, { pick }: LeaderView, { metric }: SeenTable, language: Language): string | null {
  const { denominator, value } = row;
  if (pick === 'value') return value === null ? null : plainValue(value, metric.unit, language);
  if (pick === 'denominator') return denominator === null ? null : formatNumber(denominator, language);
  return partsText(row, metric.unit, language);
}

/** «7 av 39 (17,9 %)»; without the share where the value is none. */
function partsText({ numerator, denominator, value }: SeenRow, unit: string, language: Language): string | null {
  if (numerator === null || denominator === null) return null;
  const count = (number: number) => formatNumber(number, language);
  const of = fill(SCREEN_TEXTS[language].leaders.of, { numerator: count(numerator), denominator: count(denominator) });
  return unit === 'share' && value !== null ? `${of} (${formatPercentSign(value, language)})` : of;
}

/** Units that a number needs beside it; of the others the column says what they are. */
const NEEDS_UNIT: readonly SeenTable['metric']['unit'][] = ['years', 'years-followed', 'days-followed'];

function plainValue(value: number, unit: SeenTable['metric']['unit'], language: Language): string {
  if (NEEDS_UNIT.includes(unit) || unit === 'per-post') return valueText(value, unit, language);
  return formatValue(value, unit, language);
}

/** Posts filled, and qualified applicants: both sides of whether principals are easy to find, always together. */
function bothSides(
  told: readonly Told[],
  rowsAre: LeadersAnswer['rowsAre'],
  language: Language,
): LeadersAnswer['sentences'] {
  const texts = SCREEN_TEXTS[language].leaders;
  const whole = (key: LeaderView['key']) => {
    const one = told.find(({ view }) => view.key === key);
    return one === undefined ? undefined : rowsOf(one, TOTAL, rowsAre)[0];
  };
  const [filled, few, qualified] = [whole('filled'), whole('few'), whole('qualified')];
  const count = (number: number | null | undefined) => formatNumber(number ?? 0, language);
  const parts = (row: SeenRow) => ({ numerator: count(row.numerator), denominator: count(row.denominator) });
  if (filled === undefined || filled.numerator === null) return [];
  const side =
    few === undefined || few.numerator === null || qualified === undefined || qualified.value === null
      ? few?.state === 'withheld'
        ? texts.qualifiedWithheld
        : texts.qualifiedMissing
      : fill(texts.qualifiedTold, { ...parts(few), value: valueText(qualified.value, 'per-post', language) });
  return [sentenceParts(`${fill(texts.filledTold, parts(filled))} ${side}`)];
}
