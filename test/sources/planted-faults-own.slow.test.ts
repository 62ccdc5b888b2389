import { expect, test } from 'vitest';
import { gradeDelivery } from '../../src/record/quality/grade.ts';
import { type DeliveredFile, readDelivery, recogniseFile } from '../../src/sources/index.ts';
import { CONTEXT, textFile, unitNumber } from './synthetic.ts';

/** Files of each kind of fault. */
const FILES = 20;
const UNITS = [1, 2, 3, 4].map(unitNumber);
const GROUPS = ['lærer', 'AKS', 'leder', 'administrasjon'];

type Row = string[];
type OwnTable = 'absence' | 'posts' | 'applications' | 'exit-answers' | 'survey-results';

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state % below;
  };
}

/** A file as the owner's systems give it: its names, and rows by unit and group that are all in order. */
interface Made {
  readonly head: string;
  readonly rows: (pick: (below: number) => number) => Row[];
}

const places = (each: (unit: string, group: string, place: number) => Row[]): Row[] =>
  UNITS.flatMap((unit, i) => GROUPS.flatMap((group, j) => each(unit, group, i * GROUPS.length + j)));

const MADE: Readonly<Record<OwnTable, Made>> = {
  absence: {
    head: 'kvartal;orgnr;gruppe;mulige_dagsverk;egenmeldt;legemeldt_1_16;legemeldt_17plus;ansatte',
    rows: (pick) =>
      places((unit, group) => [
        [
          '2025K1',
          unit,
          group,
          `${900 + pick(300)},5`,
          `${pick(20)},0`,
          `${pick(20)}`,
          `${pick(40)},2`,
          `${10 + pick(20)}`,
        ],
      ]),
  },
  posts: {
    head: 'stilling_id;orgnr;rolle;utlyst_dato;frist;antall_stillinger;antall_sokere;antall_kvalifiserte;status',
    rows: (pick) =>
      places((unit, group, place) => {
        const applicants = 4 + pick(10);
        const days = [`2025-0${1 + pick(4)}-1${pick(9)}`, `2025-06-0${1 + pick(8)}`];
        return [[`S${place}`, unit, group, ...days, '1', `${applicants}`, `${pick(applicants)}`, 'besatt']];
      }),
  },
  applications: {
    head: 'stilling_id;lopenummer;mottatt_dato;kanal;bosted;kvalifisert;steg;utfall',
    rows: (pick) =>
      places((_unit, _group, place) => [
        [
          `S${place}`,
          '1',
          `2025-03-0${1 + pick(8)}`,
          'nav',
          'ukjent',
          pick(2) === 0 ? 'ja' : 'nei',
          'tilbud',
          'ansatt',
        ],
      ]),
  },
  'exit-answers': {
    head: 'skoleår;orgnr;gruppe;svar_fra;hovedgrunn;antall_svar;antall_spurt',
    rows: (pick) =>
      places((unit, group) => {
        const answers = 3 + pick(4);
        return [
          ['2024-25', unit, group, 'sluttet', 'Spurt', '', `${answers + 2 + pick(5)}`],
          ['2024-25', unit, group, 'sluttet', 'Lønn', `${answers}`, ''],
        ];
      }),
  },
  'survey-results': {
    head: 'undersøkelse;runde;orgnr;gruppe;faktor;gjennomsnitt;svar;inviterte',
    rows: (pick) =>
      places((unit, _group, place) => {
        const factor = ['Indre motivasjon', 'Mestringstro', 'Autonomi', 'Bruk av kompetanse'][place % 4] ?? '';
        return [['10-FAKTOR', '2025-11-15', unit, '', factor, `4,${pick(9)}`, `${20 + pick(9)}`, `${30 + pick(9)}`]];
      }),
  },
};

interface Fault {
  readonly table: OwnTable;
  readonly name: string;
  readonly told: RegExp;
  readonly plant: (rows: Row[], at: number) => Row[];
}

/** Says something else in one cell of one row. */
const says =
  (column: number, value: string | ((row: Row) => string)): Fault['plant'] =>
  (rows, at) =>
    rows.map((row, i) => (i === at ? row.with(column, typeof value === 'string' ? value : value(row)) : row));
const twice: Fault['plant'] = (rows, at) => [...rows, rows[at] ?? []];
const wrongUnit = says(1, (row) => (row[1] ?? '').replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)));
/** Two columns that changed places in every row, under the same names. */
const swapped =
  (a: number, b: number): Fault['plant'] =>
  (rows) =>
    rows.map((row) => row.with(a, row[b] ?? '').with(b, row[a] ?? ''));

const FAULTS: readonly Fault[] = [
  { table: 'absence', name: 'a row twice', told: /duplicate-row/, plant: twice },
  { table: 'absence', name: 'more days lost than agreed', told: /parts-over-whole/, plant: says(6, '4000') },
  { table: 'absence', name: 'a quarter that is none', told: /period-unreadable/, plant: says(0, '2025K7') },
  { table: 'absence', name: 'a number in words', told: /number-unreadable/, plant: says(3, 'mange') },
  { table: 'absence', name: 'a group nobody knows', told: /unknown-group/, plant: says(2, 'astronaut') },
  { table: 'absence', name: 'a wrong unit number', told: /bad-unit-number/, plant: wrongUnit },
  { table: 'absence', name: 'columns that changed places', told: /parts-over-whole/, plant: swapped(3, 4) },
  { table: 'absence', name: 'a negative number', told: /number-unreadable/, plant: says(4, '-12') },
  { table: 'posts', name: 'an advertisement twice', told: /duplicate-row/, plant: twice },
  { table: 'posts', name: 'a deadline before the advertisement', told: /days-backwards/, plant: says(4, '2024-06-01') },
  { table: 'posts', name: 'more qualified than applied', told: /parts-over-whole/, plant: says(7, '99') },
  { table: 'posts', name: 'a day that is none', told: /day-unreadable/, plant: says(3, '2025-02-31') },
  { table: 'posts', name: 'a status nobody knows', told: /unknown-code/, plant: says(8, 'kanskje') },
  { table: 'posts', name: 'a wrong unit number', told: /bad-unit-number/, plant: wrongUnit },
  { table: 'posts', name: 'no number of the post', told: /text-missing/, plant: says(0, '') },
  { table: 'applications', name: 'an application twice', told: /duplicate-row/, plant: twice },
  { table: 'applications', name: 'an outcome nobody knows', told: /unknown-code/, plant: says(7, 'vet ikke') },
  { table: 'applications', name: 'a running number in words', told: /number-unreadable/, plant: says(1, 'en') },
  { table: 'applications', name: 'a day that is none', told: /day-unreadable/, plant: says(2, '2025-13-01') },
  { table: 'exit-answers', name: 'a row twice', told: /duplicate-row/, plant: twice },
  {
    table: 'exit-answers',
    name: 'more answers than were asked',
    told: /answers-over-asked/,
    plant: (rows, at) => says(5, '80')(rows, at - (at % 2) + 1),
  },
  {
    table: 'exit-answers',
    name: 'a reason in words of its own',
    told: /unknown-code/,
    plant: says(4, 'Sjefen var sur'),
  },
  { table: 'exit-answers', name: 'a school year that is none', told: /period-unreadable/, plant: says(0, '2024-27') },
  { table: 'exit-answers', name: 'neither left nor declined', told: /unknown-code/, plant: says(3, 'lei') },
  { table: 'survey-results', name: 'a row twice', told: /duplicate-row/, plant: twice },
  { table: 'survey-results', name: 'a mean off its scale', told: /mean-off-scale/, plant: says(5, '43') },
  { table: 'survey-results', name: 'too few answers', told: /too-few-answers/, plant: says(6, '2') },
  { table: 'survey-results', name: 'a group at a unit', told: /background-at-unit/, plant: says(3, 'lærer') },
  { table: 'survey-results', name: 'more answers than were invited', told: /parts-over-whole/, plant: says(6, '400') },
  { table: 'survey-results', name: 'a factor nobody knows', told: /unknown-code/, plant: says(4, 'Vaffelkvalitet') },
];

function fileOf(table: OwnTable, rows: readonly Row[]): DeliveredFile {
  return textFile('a.csv', `${[MADE[table].head, ...rows.map((row) => row.join(';'))].join('\n')}\n`);
}

test('thirty kinds of planted fault in recruitment, absence, answers and surveys are found, 99 of 100 at least', async () => {
  const missed: string[] = [];
  for (const [place, { table, name, told, plant }] of FAULTS.entries()) {
    for (let i = 0; i < FILES; i++) {
      const rows = MADE[table].rows(chance(place * 1000 + i));
      const file = fileOf(table, plant(rows, (i * 7) % rows.length));
      const { findings } = await readDelivery(file, CONTEXT, table);
      if (!findings.some(({ control }) => told.test(control))) missed.push(`${table}: ${name}`);
    }
  }
  expect(FAULTS).toHaveLength(30);
  expect(missed.length / (FAULTS.length * FILES), [...new Set(missed)].join('; ')).toBeLessThanOrEqual(0.01);
});

test('of such files without faults each is known for what it is, and one in a hundred at most is told to have some', async () => {
  const alarms: string[] = [];
  const tables = Object.keys(MADE) as OwnTable[];
  for (const table of tables) {
    for (let i = 0; i < 40; i++) {
      const file = fileOf(table, MADE[table].rows(chance(90_000 + i)));
      expect((await recogniseFile(file)).kind).toBe(table);
      const { findings, rows } = await readDelivery(file, CONTEXT, table);
      const { grade, reasons } = gradeDelivery(table, rows.read, findings);
      if (grade !== 'good' || reasons.length > 0) alarms.push(`${table}: ${reasons.map((one) => one.control).join()}`);
    }
  }
  expect(alarms.length / (tables.length * 40), [...new Set(alarms)].join('; ')).toBeLessThanOrEqual(0.01);
});
