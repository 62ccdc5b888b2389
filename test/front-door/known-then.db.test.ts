import { describe, expect, test } from 'vitest';
import { METRICS, type Metric, OWN_METRIC_IDS } from '../../src/analysis/index.ts';
import { type MetricId, openFigures, type Question } from '../../src/disclosure/index.ts';
import { figureAnswer } from '../../src/presentation/answers/figure-answer.ts';
import { type OpenRecord, openRecord } from '../../src/record/administration/index.ts';
import { type Day, type DimensionId, formatDay, parseDay } from '../../src/terms/index.ts';
import { databases, type TestPlace } from '../databases.ts';
import { BJORKA, FURULY, hrFile, MAPPING, syntheticNumber, takeIn, textFile } from '../deliveries.ts';

const ANALYST = { who: 'test', role: 'hr-analyst', unit: null } as const;
const PERSONS = Array.from({ length: 24 }, (_, i) => syntheticNumber(1 + i, 10 + i));
const MANY = Array.from({ length: 140 }, (_, i) => syntheticNumber(1 + (i % 28), 1 + i));
const CORRECTIONS = 20;
const HEADER =
  'Fødselsnummer;Navn;Fødselsår;Arbeidssted;Stillingskode;Stilling;Stillingsprosent;Ansettelsesform;Fra dato;Til dato';

const day = (text: string): Day => parseDay(text) as Day;

interface Row {
  readonly school?: string;
  readonly code?: string;
  readonly percent?: number;
  readonly from?: string;
  readonly to?: string;
  readonly birth?: number;
}

/** A whole history of everybody, some of whom are told of otherwise than the rest. */
function extract(name: string, others: Readonly<Record<number, Row>> = {}, persons = PERSONS) {
  const rows = persons.map((number, i) => {
    const { school, code, percent, from, to, birth } = others[i] ?? {};
    const own = school ?? (i % 2 === 0 ? 'Bjørka skole' : 'Furuly skole');
    const position = code ?? (i % 5 === 0 ? '7777' : '2320102');
    return `${number};Navn;${birth ?? 1980};${own};${position};Lærer;${percent ?? 100};Fast;${from ?? '01.08.2019'};${to ?? ''}`;
  });
  return hrFile(name, rows, HEADER);
}

const mapping = textFile(
  'kobling.json',
  new TextDecoder().decode(MAPPING.bytes).replace('"name":"Navn"', '"name":"Navn","birth":"Fødselsår"'),
);
const register = (name: string, rows: readonly string[]) =>
  textFile(name, ['orgnr;navn;skoleslag;bydel', ...rows, ''].join('\r\n'));

type Asked = Pick<Question, 'metric' | 'by'>;

/** Metrics of own tables have nothing to tell here: their days of knowledge are tried beside their kernels. */
const OF_PEOPLE = (Object.keys(METRICS) as MetricId[]).filter((id) => !OWN_METRIC_IDS.some((own) => own === id));

/** What anybody might have asked and kept: every metric, by several breakdowns. */
const QUESTIONS = OF_PEOPLE.flatMap((metric): readonly Asked[] => {
  if (metric === 'B8') return [{ metric, by: ['unit'] }];
  if (metric === 'B1') return [{ metric, by: [] }];
  const breakdowns = [[], ['unit', 'staff-group'], ['school-type', 'age-band'], ['area']] as const;
  const most = metric === 'B10c' ? 1 : 2;
  return breakdowns.map((by) => ({ metric, by: by.filter((one) => isOffered(metric, one)).slice(0, most) }));
});

function isOffered(metric: MetricId, dimension: DimensionId): boolean {
  const { notOffered = [] }: Metric = METRICS[metric];
  return !notOffered.includes(dimension);
}

/** Every answer as the text anyone would get, as known on a day. */
async function answers(open: OpenRecord, asKnownOn: Day, questions: readonly Asked[]): Promise<readonly string[]> {
  const figures = await openFigures(open);
  const texts: string[] = [];
  for (const asked of questions) {
    const question: Question = { ...asked, where: [], period: { kind: 'latest' }, asKnownOn };
    for (const audience of ['public', 'internal'] as const) {
      const table = await figures.answer(question, ANALYST, audience);
      texts.push(JSON.stringify('refusal' in table ? table : figureAnswer(table, 'nb')));
    }
  }
  return texts;
}

function rowsIn(text: string): string {
  return text.slice(text.indexOf('"rows"'));
}

/** What happens at the owner after its first figures: corrections of every kind, each on a day of its own. */
const LATER: readonly (readonly [string, (open: OpenRecord) => Promise<unknown>])[] = [
  [
    '2026-10-02',
    (open) => takeIn(open.administration, [extract('b.csv', { 1: { to: '31.07.2026' }, 3: { percent: 50 } })]),
  ],
  ['2026-10-05', (open) => open.administration.place({ workplaces: {}, positions: { '7777': 'aks' } }, null, 'test')],
  [
    '2026-10-09',
    (open) =>
      takeIn(open.administration, [
        register('b.csv', [`${BJORKA};Bjørka;1-10;2`, `${FURULY};Furuly barneskole;barneskole;2`]),
      ]),
  ],
  ['2026-10-12', (open) => open.administration.changeSetting('gap-other-days', '40')],
  ['2026-10-13', (open) => open.administration.changeSetting('reference-day', '09-01')],
  [
    '2026-10-20',
    (open) => takeIn(open.administration, [extract('c.csv', { 5: { birth: 1961 }, 6: { school: 'Furuly skole' } })]),
  ],
  [
    '2026-11-01',
    (open) =>
      takeIn(open.administration, [textFile('koblinger.csv', `earlier;later\r\n${PERSONS[7]};${PERSONS[8]}\r\n`)]),
  ],
  [
    '2026-11-03',
    (open) =>
      takeIn(open.administration, [
        textFile('historikk.csv', `from;to;day;kind\n${BJORKA};${FURULY};2026-08-01;merger\n`),
      ]),
  ],
  [
    '2026-11-04',
    (open) => open.administration.place({ workplaces: { 'Furuly skole': BJORKA }, positions: {} }, null, 'test'),
  ],
  ['2026-11-05', (open) => open.administration.withdraw('d000005', 'test')],
  ['2026-11-10', (open) => takeIn(open.administration, [extract('d.csv', {}, PERSONS.slice(0, 20))])],
];

const EVERY = process.env['LAGET_LONG'] === '1';

/**
 * An eighth of the questions on the one database, and a twenty-fourth on the other, each metric by another breakdown than the one before:
 * what differs between the two is how rows are read.
 */
function questionsOn({ name }: { readonly name: string }): readonly Asked[] {
  if (EVERY) return QUESTIONS;
  const turn = (i: number) => i + Math.floor(i / 4);
  return QUESTIONS.filter((_, i) => (name === 'postgres' ? turn(i) % 8 === 1 : turn(i) % 24 === 0));
}

describe.each(databases())('what was known then, on $name', (database) => {
  const questions = questionsOn(database);

  test('is answered to the letter after every kind of correction, under the same name', async () => {
    const place: TestPlace = await database.place({ day: '2026-09-15' });
    const open = await openRecord(place);
    await takeIn(open.administration, [
      mapping,
      register('a.csv', [`${BJORKA};Bjørka skole;barneskole;1`]),
      extract('a.csv'),
    ]);
    const kept = new Map<string, readonly string[]>([
      ['2026-09-15', await answers(open, day('2026-09-15'), questions)],
    ]);
    for (const [on, happens] of LATER) {
      place.clock.day = on;
      await happens(open);
      kept.set(on, await answers(open, day(on), questions));
    }
    place.clock.day = '2026-12-01';
    const names = new Set<string>();
    for (const [on, texts] of kept) {
      expect(await answers(open, day(on), questions), on).toEqual(texts);
      names.add(/"dataset":"(sha256:[0-9a-f]+)"/.exec(texts.join(''))?.[1] ?? '');
    }
    const now = await answers(open, day('2026-12-01'), questions);
    await open.close();
    expect(names.size).toBe(kept.size);
    expect(now.filter((text) => text.includes('"refusal"'))).toEqual([]);
    const first = kept.get('2026-09-15') ?? [];
    expect(now.filter((text, i) => rowsIn(text) !== rowsIn(first[i] ?? '')).length).toBeGreaterThan(now.length / 2);
  }, 300_000);

  test('is answered to the letter after thousands of late corrections', async () => {
    const place = await database.place({ day: '2026-01-05' });
    const open = await openRecord(place);
    await takeIn(open.administration, [
      mapping,
      register('a.csv', [`${BJORKA};Bjørka skole;barneskole;1`]),
      extract('a.csv', {}, MANY),
    ]);
    const kept = await answers(open, day('2026-01-05'), questions);
    let corrected = 0;
    for (let week = 1; week <= CORRECTIONS; week++) {
      place.clock.day = formatDay((day('2026-01-05') + week * 7) as Day);
      const others = Object.fromEntries(MANY.map((_, i) => [i, { percent: 40 + ((i + week) % 60) }]));
      const [report] = await takeIn(open.administration, [extract(`rettet-${week}.csv`, others, MANY)]);
      corrected += report?.rows.kept ?? 0;
    }
    const now = await answers(open, place.today(), questions);
    const again = await answers(open, day('2026-01-05'), questions);
    await open.close();
    expect(again).toEqual(kept);
    expect(corrected).toBe(CORRECTIONS * MANY.length);
    expect(now).not.toEqual(kept);
  });
});
