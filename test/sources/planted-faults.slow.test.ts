import { expect, test } from 'vitest';
import { gradeDelivery } from '../../src/record/quality/grade.ts';
import { type DeliveredFile, readDelivery } from '../../src/sources/index.ts';
import { CONTEXT, syntheticNumber, textFile } from './synthetic.ts';

/** Rows of one file, and files of each kind of fault. */
const ROWS = 40;
const FILES = 25;
const SCHOOLS = ['Bakken skole', 'Lia skole', 'Åsen ungdomsskole', 'Østre skole'];
const TITLES = ['Lærer', 'Rektor', 'Skoleassistent', 'Miljøarbeider'];
const CODES = ['7962', '7951', '7523', '7531'];
const HEAD = 'Fødselsnummer;Arbeidssted;Stillingskode;Stilling;Stillingsprosent;Ansettelsesform;Fra dato;Til dato';

type Row = string[];

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state % below;
  };
}

/** Persons, each once: reading what a number's digits are is the dear part. */
const PERSONS = Array.from({ length: 400 }, (_, i) =>
  syntheticNumber(
    i % 15,
    `${String(1 + (i % 28)).padStart(2, '0')}${String(1 + (i % 12)).padStart(2, '0')}${60 + (i % 35)}`,
  ),
).filter((number, i, all) => all.indexOf(number) === i);

function cleanRows(seed: number): Row[] {
  const pick = chance(seed);
  return Array.from({ length: ROWS }, (_, i) => {
    const kind = pick(4);
    const year = 2012 + pick(12);
    const ended = pick(5) === 0;
    return [
      PERSONS[(seed * 7 + i) % PERSONS.length] ?? '',
      SCHOOLS[pick(4)] ?? '',
      CODES[kind] ?? '',
      TITLES[kind] ?? '',
      String(40 + 5 * pick(13)),
      pick(4) === 0 ? 'Midlertidig' : 'Fast',
      `01.08.${year}`,
      ended ? `31.07.${year + 1 + pick(2)}` : '',
    ];
  });
}

const textOf = (rows: readonly Row[]) => `${[HEAD, ...rows.map((row) => row.join(';'))].join('\n')}\n`;

interface Fault {
  readonly name: string;
  /** One of these controls must tell of it. */
  readonly told: readonly RegExp[];
  readonly plant: (rows: Row[], at: number) => DeliveredFile;
}

const inCell =
  (column: number, value: (row: Row) => string): Fault['plant'] =>
  (rows, at) => {
    const row = rows[at];
    if (row !== undefined) row[column] = value(row);
    return textFile('uttrekk.csv', textOf(rows));
  };

const FAULTS: readonly Fault[] = [
  {
    name: 'the same row twice',
    told: [/duplicate-row/],
    plant: (rows, at) => textFile('a.csv', textOf([...rows, rows[at] ?? []])),
  },
  { name: 'more than a whole position', told: [/percent-over-100/], plant: inCell(4, () => '110') },
  { name: 'an end before its start', told: [/end-before-start/], plant: inCell(7, () => '31.07.2001') },
  { name: 'a school nobody knows', told: [/unknown-workplace/], plant: inCell(1, () => 'Månen skole') },
  { name: 'a position code nobody knows', told: [/unknown-position/], plant: inCell(2, () => '1234') },
  { name: 'a negative percentage', told: [/percent-negative/], plant: inCell(4, () => '-80') },
  {
    name: 'a start in another century',
    // Where the employment has ended, the end is now before the start.
    told: [/far-future|end-before-start/],
    plant: inCell(6, () => '01.08.2062'),
  },
  {
    name: 'two columns that changed places',
    told: [/unknown-workplace|unknown-position/],
    plant: (rows) =>
      textFile('a.csv', textOf(rows.map(([a = '', b = '', c = '', d = '', ...rest]) => [a, d, c, b, ...rest]))),
  },
  {
    name: 'letters of another encoding',
    told: [/encoding/, /unknown-workplace/],
    plant: (rows) => {
      const broken = textOf(rows)
        .replaceAll('Å', '\u00c3\u2026')
        .replaceAll('Ø', '\u00c3\u02dc')
        .replaceAll('æ', '\u00c3\u00a6');
      return textFile('a.csv', broken);
    },
  },
  {
    name: 'a file that ends in the middle',
    told: [/cut-short|date-unreadable|short-row/],
    plant: (rows, at) => {
      const whole = textOf(rows);
      const line = whole
        .split('\n')
        .slice(0, at + 1)
        .join('\n').length;
      return textFile('a.csv', whole.slice(0, line + 30));
    },
  },
  {
    name: 'a wrong identity number',
    told: [/bad-check-digit/],
    plant: inCell(0, (row) => (row[0] ?? '').replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))),
  },
  { name: 'a date that is none', told: [/date-unreadable/], plant: inCell(6, () => '31.02.2020') },
];

const CONTEXT_OF_TEST = {
  ...CONTEXT,
  knownPositions: (position: string) => CODES.includes(position),
  knownWorkplaces: (workplace: string) => SCHOOLS.includes(workplace),
};

async function found(file: DeliveredFile) {
  const { findings, rows } = await readDelivery(file, CONTEXT_OF_TEST, 'hr-extract');
  return { findings, grade: gradeDelivery('hr-extract', rows.read, findings) };
}

test('twelve kinds of planted fault are found, 99 of 100 at least', async () => {
  const missed: string[] = [];
  for (const [place, fault] of FAULTS.entries()) {
    for (let i = 0; i < FILES; i++) {
      const seed = place * 1000 + i;
      const { findings } = await found(fault.plant(cleanRows(seed), 1 + (i % (ROWS - 3))));
      if (!findings.some(({ control }) => fault.told.some((told) => told.test(control))))
        missed.push(`${fault.name} #${i}`);
    }
  }
  expect(FAULTS).toHaveLength(12);
  expect(
    missed.length / (FAULTS.length * FILES),
    [...new Set(missed.map((one) => one.replace(/ #.*/, '')))].join('; '),
  ).toBeLessThanOrEqual(0.01);
});

test('of files without faults one in a hundred at most is told to have some', async () => {
  const alarms: string[] = [];
  for (let i = 0; i < 200; i++) {
    const { grade } = await found(textFile('a.csv', textOf(cleanRows(50_000 + i))));
    if (grade.grade !== 'good' || grade.reasons.length > 0)
      alarms.push(`#${i}: ${grade.reasons.map(({ control }) => control).join()}`);
  }
  expect(alarms.length / 200, alarms.slice(0, 10).join('; ')).toBeLessThanOrEqual(0.01);
});
