import { describe, expect, test } from 'vitest';
import { databases } from '../../../../test/databases.ts';
import {
  BJORKA,
  FURULY,
  hrFile,
  KARI,
  MAPPING,
  NORA,
  OLA,
  syntheticNumber,
  takeIn,
  teacher,
  textFile,
} from '../../../../test/deliveries.ts';
import { openRecord } from '../../administration/index.ts';

interface Post {
  readonly person: string;
  readonly unit: string;
  readonly percent?: number;
}

/** An a-melding of January 2026, delivered in February. */
function january(posts: readonly Post[], id = 'jan') {
  const unitOf = (unit: string) => ({
    norskIdentifikator: unit,
    inntektsmottaker: posts
      .filter((post) => post.unit === unit)
      .map(({ person, percent = 100 }) => ({
        norskIdentifikator: person,
        arbeidsforhold: [
          {
            arbeidsforholdId: `${person}-${unit}`,
            typeArbeidsforhold: 'ordinaertArbeidsforhold',
            startdato: '2020-08-01',
            yrke: '2320102',
            stillingsprosent: `${percent}.0`,
            formForAnsettelse: 'fast',
          },
        ],
      })),
  });
  const leveranse = {
    leveringstidspunkt: '2026-02-05T12:00:00Z',
    kalendermaaned: '2026-01',
    meldingsId: id,
    opplysningspliktig: { norskIdentifikator: '958935420' },
    oppgave: { virksomhet: [BJORKA, FURULY].map(unitOf) },
  };
  return textFile(`${id}.json`, JSON.stringify({ leveranse }));
}

const EXTRACT = hrFile('uttrekk.csv', [
  teacher(KARI, 'Bjørka skole', '01.08.2020'),
  teacher(OLA, 'Bjørka skole', '01.08.2020', '31.12.2025'),
  teacher(NORA, 'Furuly skole', '01.08.2020'),
]);

/** A person's post in a source: unit and hundredths of a per cent; null where she is not in it. */
interface InSource {
  readonly unit: string;
  readonly percent: number;
}

/** Forty persons, told by two sources that often do not agree; the same for the same seed. */
function randomWorld(seed: number) {
  let state = seed;
  const pick = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % below;
  };
  const post = (): InSource | null =>
    pick(6) === 0 ? null : { unit: [BJORKA, FURULY][pick(2)] ?? '', percent: [100, 80, 50][pick(3)] ?? 0 };
  return Array.from({ length: 40 }, (_, i) => {
    const here = post();
    return { person: syntheticNumber(1 + (i % 28), 20 + i), here, there: pick(3) === 0 ? post() : here };
  });
}

type World = ReturnType<typeof randomWorld>;

/** Second road: every person looked up by hand. */
function naively(world: World, unit: string) {
  const at = (told: InSource | null) => (told?.unit === unit ? told : null);
  const both = world.map(({ here, there }) => [at(here), at(there)] as const);
  return {
    unit,
    onlyHere: both.filter(([here, there]) => here !== null && there === null).length,
    onlyThere: both.filter(([here, there]) => here === null && there !== null).length,
    otherPercent: both.filter(([here, there]) => here !== null && there !== null && here.percent !== there.percent)
      .length,
  };
}

const disagreements = (reports: Awaited<ReturnType<typeof takeIn>>) =>
  reports.flatMap(({ findings }) => findings.filter(({ control }) => control.startsWith('record/sources-disagree')));

describe.each(databases())('sources held against one another, on $name', (database) => {
  test('two sources that say the same leave no finding', async () => {
    const open = await openRecord(await database.place());
    await takeIn(open.administration, [MAPPING, EXTRACT]);
    const reports = await takeIn(open.administration, [
      january([
        { person: KARI, unit: BJORKA },
        { person: NORA, unit: FURULY },
      ]),
    ]);
    await open.close();
    expect(reports.map(({ status }) => status)).toEqual(['taken-in']);
    expect(disagreements(reports)).toEqual([]);
  });

  test('the later delivery tells where and how much they differ, the worst unit first', async () => {
    const open = await openRecord(await database.place());
    await takeIn(open.administration, [MAPPING, EXTRACT]);
    const reports = await takeIn(open.administration, [
      january([
        { person: KARI, unit: BJORKA, percent: 80 },
        { person: OLA, unit: FURULY },
      ]),
    ]);
    const kept = await open.administration.findings(reports[0]?.id ?? '');
    await open.close();
    const at = { source: 'hr-extract', month: '2026-01' };
    const expected = [
      { values: { ...at, units: 2, onlyHere: 1, onlyThere: 1, otherPercent: 1 }, count: 3 },
      { values: { ...at, unit: FURULY, onlyHere: 1, onlyThere: 1, otherPercent: 0 }, count: 2 },
      { values: { ...at, unit: BJORKA, onlyHere: 0, onlyThere: 0, otherPercent: 1 }, count: 1 },
    ];
    expect(disagreements(reports)).toMatchObject(expected);
    expect(kept.slice(-3)).toMatchObject(expected);
  });

  test('the extract that comes after the message is the one that is told', async () => {
    const open = await openRecord(await database.place({ day: '2026-02-10' }));
    await takeIn(open.administration, [MAPPING]);
    const first = await takeIn(open.administration, [january([{ person: KARI, unit: BJORKA }])]);
    const later = await takeIn(open.administration, [EXTRACT]);
    await open.close();
    expect(disagreements(first)).toEqual([]);
    expect(disagreements(later)[0]?.values).toMatchObject({ source: 'amelding', month: '2026-01', onlyHere: 1 });
  });

  test('a message that has been replaced is not held against anything', async () => {
    const open = await openRecord(await database.place());
    const wrong = january([{ person: OLA, unit: BJORKA }]);
    const right = january(
      [
        { person: KARI, unit: BJORKA },
        { person: NORA, unit: FURULY },
      ],
      'jan-2',
    );
    const text = new TextDecoder()
      .decode(right.bytes)
      .replace('"meldingsId"', '"erstatterMeldingsId":"jan","meldingsId"');
    await takeIn(open.administration, [MAPPING, EXTRACT, wrong]);
    const reports = await takeIn(open.administration, [textFile('jan-2.json', text)]);
    await open.close();
    expect(disagreements(reports)).toEqual([]);
  });

  test('what is told of each unit is what looking up every person tells', async () => {
    const open = await openRecord(await database.place());
    const world = randomWorld(2);
    const names = new Map([
      [BJORKA, 'Bjørka skole'],
      [FURULY, 'Furuly skole'],
    ]);
    const rows = world.flatMap(({ person, there }) =>
      there === null
        ? []
        : [teacher(person, names.get(there.unit) ?? '', '01.08.2020').replace(';100;', `;${there.percent};`)],
    );
    const posts = world.flatMap(({ person, here }) => (here === null ? [] : [{ person, ...here }]));
    await takeIn(open.administration, [MAPPING, hrFile('uttrekk.csv', rows)]);
    const reports = await takeIn(open.administration, [january(posts)]);
    const [compared] = await open.administration.sourcesCompared();
    await open.close();
    const told = disagreements(reports).filter(({ control }) => control === 'record/sources-disagree-at');
    const expected = [BJORKA, FURULY].map((unit) => naively(world, unit));
    expect(told.map(({ values }) => values)).toEqual(
      expect.arrayContaining(expected.map((unit) => ({ source: 'hr-extract', month: '2026-01', ...unit }))),
    );
    expect(expected.every((unit) => unit.onlyHere > 0 && unit.onlyThere > 0 && unit.otherPercent > 0)).toBe(true);
    expect([compared?.here, compared?.there, compared?.units.length]).toEqual(['hr-extract', 'amelding', 2]);
  });
});
