import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BJORKA, FURULY, hrFile, syntheticNumber, textFile } from '../../../../../../test/deliveries.ts';

/** The day the reports were made on. */
export const MADE_ON = '2026-09-15';

/** Reports as they were composed before words and templates were changed, by template, version and language. */
export const EARLIER = ['tertial-1-nb', 'tertial-3-nn', 'school-2-en'] as const;

/** The text of one as it was kept. */
export function earlierText(name: (typeof EARLIER)[number]): string {
  return readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8');
}

const MAPPING = textFile(
  'kobling.json',
  JSON.stringify({
    source: 'hr-extract',
    columns: {
      ...{ person: 'Fødselsnummer', name: 'Navn', workplace: 'Arbeidssted', positionCode: 'Stillingskode' },
      ...{ positionTitle: 'Stilling', positionPercent: 'Stillingsprosent', form: 'Ansettelsesform' },
      ...{ from: 'Fra dato', to: 'Til dato' },
    },
    workplaces: { 'Bjørka skole': BJORKA, 'Furuly skole': FURULY },
    positions: { '2320102': 'teacher' },
  }),
);

/** How many of those who began in 2020 left each summer from 2021 on: the last summer many more. */
const LEFT = [6, 7, 6, 7, 6, 14];

/** Ninety teachers at two schools since 2020, every sixth of them for a time; ten new ones each August. */
const STAFF = hrFile('ansatte.csv', [
  ...Array.from({ length: 90 }, (_, i) => person(i, 2020, summerLeft(i))),
  ...LEFT.flatMap((_, year) => Array.from({ length: 10 }, (__, i) => person(100 + year * 10 + i, 2021 + year, null))),
]);

/** The summer that one of the first has left in; null = still there. */
function summerLeft(i: number): number | null {
  const ends = LEFT.map((_, year) => LEFT.slice(0, year + 1).reduce((sum, one) => sum + one, 0));
  const year = ends.findIndex((end) => i < end);
  return year < 0 ? null : 2021 + year;
}

function person(i: number, began: number, left: number | null): string {
  const number = syntheticNumber(1 + (i % 28), 1 + Math.floor(i / 28));
  const school = i % 2 === 0 ? 'Bjørka skole' : 'Furuly skole';
  const post = `2320102;Lærer;${i % 3 === 0 ? 60 : 100}`;
  const form = i % 6 === 0 ? 'Midlertidig' : 'Fast';
  return `${number};Navn ${number.slice(0, 2)};${school};${post};${form};01.08.${began};${left === null ? '' : `30.06.${left}`}`;
}

const PLAN_COLUMNS = [
  ...['tiltaksnummer', 'tiltak', 'verbstyrke', 'innsatsområde', 'mål for innsatsområdet', 'utfordring', 'kjennetegn'],
  ...['fordi', 'derfor gjør vi', 'slik at', 'gruppe', 'tiltakseier', 'start', 'stopp', 'kostnad', 'ventet virkning'],
  ...['virkning innen', 'status', 'status fra', 'slags belegg', 'belegg', 'sett av', 'lenke', 'antall nådd', 'konklusjon'],
] as const;

type PlanRow = Readonly<Partial<Record<(typeof PLAN_COLUMNS)[number], string>>>;

const said = (code: string, title: string): PlanRow => ({
  ...{ tiltaksnummer: code, tiltak: title, verbstyrke: 'do-more', innsatsområde: 'Ledere som blir' },
  ...{ 'mål for innsatsområdet': 'Flere blir.', utfordring: 'Få søker', kjennetegn: 'Utvikling og støtte når det trengs' },
  ...{ fordi: 'Nye står alene.', 'derfor gjør vi': 'Hver får en å ringe til.', 'slik at': 'Flere blir.', gruppe: 'leder' },
  ...{ tiltakseier: 'leder for skoleutvikling', start: '2024-08-15', status: 'decided', 'status fra': '2024-06-19' },
  ...{ 'slags belegg': 'decision', belegg: 'Vedtak', 'sett av': 'leder for HR' },
});
const step = (code: string, status: string, day: string, kind: string): PlanRow => ({
  ...{ tiltaksnummer: code, status, 'status fra': day, 'slags belegg': kind, belegg: 'Notat', 'sett av': 'leder for HR' },
  ...(kind === 'reach' ? { 'antall nådd': '9' } : {}),
});

const PLAN_ROWS: readonly PlanRow[] = [
  said('1.1', 'Følge for nye rektorer'),
  step('1.1', 'started', '2024-08-15', 'resources'),
  step('1.1', 'running', '2024-10-01', 'reach'),
  said('1.2', 'Lederstige'),
  step('1.2', 'started', '2024-09-02', 'resources'),
  step('1.2', 'running', '2025-01-14', 'reach'),
  { ...step('1.2', 'evaluated', '2026-06-10', 'evaluation'), konklusjon: 'no-effect' },
  said('2.1', 'Fagnettverk'),
];

const PLAN = textFile(
  'plan_tiltak.csv',
  [PLAN_COLUMNS.join(';'), ...PLAN_ROWS.map((row) => PLAN_COLUMNS.map((column) => row[column] ?? '').join(';'))]
    .map((line) => `${line}\r\n`)
    .join(''),
);

/** All that the reports were made from, in the order it was delivered. */
export const DELIVERED = [MAPPING, STAFF, PLAN];
/** The day the plan counts from. */
export const BASE_DAY = '2021-10-01';
