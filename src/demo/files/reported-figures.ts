import { type Day, dayOf, dayParts, formatDay } from '../../terms/index.ts';
import { truthOf } from '../truth/index.ts';
import type { DemoWorld } from '../world/world.ts';
import { csvText, type DemoFile, decimal, textFile } from './demo-file.ts';

const HEADER = [
  'Utgiver',
  'Tittel',
  'Publisert',
  'Nøkkeltall',
  'Definisjon',
  'Periode',
  'Gruppe',
  'Enhet',
  'Verdi',
  'Teller',
  'Nevner',
  'Måleenhet',
  'Nettadresse',
  'Merknad',
];

/** Annual reports of the owner, newest first: how many who had left were registered only after it was printed. */
const REGISTERED_LATER = [0, 3] as const;
const LATE = 'Tre oppsigelser ble registrert etter at årsmeldingen var trykt.';

/** What KS has published of everybody and of teachers, per cent (design, facts T1, T5–T7). KS does not date its tables. */
const KS_YEAR = 2021;
const KS = [
  ['', '13,6'],
  ['7962', '7,9'],
  ['7963', '6,6'],
  ['7966', '7,7'],
] as const;
const KS_PAGE = 'https://www.ks.no/fagomrader/statistikk-og-analyse/turnover/publisert-turnoverstatistikk/';
const KS_UNDATED = 'KS daterer ikke tabellen. Dagen er satt til utgangen av året etter.';

/**
 * Figures that were told before: the turnover of teachers in the owner's own annual reports, the elder of which lacks
 * those registered late, and what KS has published. An owner of one school has told none.
 */
export function reportedFigures(world: DemoWorld): DemoFile | null {
  if (world.units.length === 1) return null;
  const own = REGISTERED_LATER.map((late, i) => annualReport(world, lastYear(world.until) - i, late));
  const rows = [...own.filter((row) => row !== null), ...ksRows(world.until)];
  return rows.length === 0 ? null : textFile('oppgitte-tall.csv', csvText([HEADER, ...rows], ';'));
}

/** The last year whose annual report is printed by a day: on 1 March the year after. */
function lastYear(until: Day): number {
  const { year, month } = dayParts(until);
  return month >= 3 ? year - 1 : year - 2;
}

function annualReport(world: DemoWorld, year: number, late: number): readonly string[] | null {
  const [from, to] = [dayOf(year - 1, 10, 1), dayOf(year, 10, 1)];
  if (from < world.first) return null;
  const truth = truthOf(world, { metric: 'B2', by: ['staff-group'], period: { from, to } });
  const teachers = truth.find(({ dims }) => dims['staff-group'] === 'teacher');
  const [left, all] = [(teachers?.numerator ?? 0) - late, teachers?.denominator ?? 0];
  if (left < 0 || all === 0) return null;
  return [
    world.ownerName,
    `Årsmelding ${year}`,
    formatDay(dayOf(year + 1, 3, 1)),
    'owner-turnover',
    'owner',
    `${formatDay(from)}/${formatDay(to)}`,
    'Lærere',
    '',
    decimal((left / all) * 100),
    String(left),
    String(all),
    'prosent',
    '',
    late === 0 ? '' : LATE,
  ];
}

function ksRows(until: Day): readonly (readonly string[])[] {
  const published = dayOf(KS_YEAR + 2, 12, 31);
  if (published > until) return [];
  const period = [dayOf(KS_YEAR, 12, 1), dayOf(KS_YEAR + 1, 12, 1)].map(formatDay).join('/');
  return KS.map(([position, perCent]) => [
    'KS',
    'Publisert turnoverstatistikk',
    formatDay(published),
    'ks-turnover',
    'ks',
    period,
    position,
    'landet',
    perCent,
    '',
    '',
    'prosent',
    KS_PAGE,
    KS_UNDATED,
  ]);
}
