import { addDays, addMonths, type Day } from '../../terms/index.ts';
import type { DemoWorld } from '../world/world.ts';
import type { DemoFile } from './demo-file.ts';
import { hrCsv, hrWorkbook, monthOf, monthText } from './hr-files.ts';
import { HR_HEADER, type HrCell, type HrRow, nextMonthRows } from './hr-rows.ts';

const FAULTY_ROWS = 40;

function withCell(row: HrRow, column: string, value: HrCell): HrRow {
  return row.map((cell, place) => (HR_HEADER[place] === column ? value : cell));
}

/** What goes wrong in the faulty file, by row: the rest of the rows are as they should be. */
const SLIPS: readonly ((row: HrRow, month: Day) => HrRow)[] = [
  (row, month) => withCell(row, 'Ansatt til', { day: addDays(month, -4000) }),
  (row) => withCell(row, 'Ansatt fra', '31.02.2026'),
  (row) => withCell(row, 'Stillingsprosent', 'hundre'),
  (row) => withCell(row, 'Stillingsprosent', 1000),
  (row) => withCell(row, 'Fødselsnummer', null),
  (row) =>
    withCell(
      row,
      'Fødselsnummer',
      String(row[0]).replace(/.$/, (last) => String((Number(last) + 3) % 10)),
    ),
  (row) => withCell(row, 'Tjenestested', null),
];

/** Files a visitor may try: next month's extract with two unknown positions and an unknown workplace, and a faulty one. */
export async function tryYourselfFiles(world: DemoWorld): Promise<DemoFile[]> {
  const month = addMonths(monthOf(world.until), 1);
  const made = addDays(addMonths(month, 1), -1);
  const rows = nextMonthRows(world, month);
  const faulty = rows.slice(0, FAULTY_ROWS).map((row, place) => SLIPS[place]?.(row, month) ?? row);
  return [
    await hrWorkbook(`hr-uttrekk-${monthText(month)}.xlsx`, rows, made),
    hrCsv(`hr-uttrekk-${monthText(month)}-med-feil.csv`, faulty),
  ];
}
