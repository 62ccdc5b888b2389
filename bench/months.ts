/** Twelve monthly extracts of a large owner, laid out from one of the demo's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { readDay } from '../src/sources/files/days.ts';
import { readTable } from '../src/sources/files/read-table.ts';
import { addMonths, type Day, dayOf, formatDay } from '../src/terms/index.ts';

const FIRST = dayOf(2025, 9, 1);
const MONTHS = 12;

/** A delivered workbook. */
export interface MonthFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The newest monthly extract that the demo has written. */
function newest(files: string): string {
  const months = readdirSync(files).filter((file) => /^hr-.*-\d{4}-\d{2}\.xlsx$/.test(file));
  const name = months.sort().at(-1);
  if (name === undefined) throw new Error(`no monthly extract in ${files}`);
  return join(files, name);
}

/** Who is employed in the month, by the extract; one in fifty has got another position size since. */
function rowsOf(header: readonly string[], rows: readonly (readonly string[])[], month: Day): string[][] {
  const place = (name: RegExp): number => header.findIndex((one) => name.test(one));
  const [from, to, percent] = [place(/^ansatt fra$/i), place(/^ansatt til$/i), place(/prosent|%/i)];
  const end = addMonths(month, 1);
  return rows.flatMap((row, i) => {
    const [begun, ended] = [readDay(row[from] ?? ''), readDay(row[to] ?? '')];
    if (begun === null || begun >= end || (ended !== null && ended < month)) return [];
    const changed = (i + month) % 50 === 0 ? row.with(percent, '75') : [...row];
    return [changed];
  });
}

/** Twelve workbooks, one per month, each with everybody employed in it. */
export async function twelveMonths(files: string): Promise<MonthFile[]> {
  const path = newest(files);
  const reading = await readTable({ name: path, bytes: new Uint8Array(readFileSync(path)), madeOn: null });
  if ('fault' in reading) throw new Error(`cannot read ${path}: ${reading.fault}`);
  const { header, rows } = reading.table;
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(FIRST, i));
  return Promise.all(
    months.map(async (month) => {
      const modified = new Date(`${formatDay((addMonths(month, 1) - 2) as Day)}T12:00:00Z`);
      const told = [[...header], ...rowsOf(header, rows, month)];
      if (told.length < rows.length / 2) throw new Error(`too few of ${rows.length} rows speak of a month`);
      const bytes = await writeXlsx({ sheets: [{ name: 'Uttrekk', rows: told }], properties: { modified } });
      return { name: `hr-uttrekk-${formatDay(month).slice(0, 7)}.xlsx`, bytes };
    }),
  );
}
