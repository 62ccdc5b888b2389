import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import {
  BJORKA,
  FURULY,
  hrFile,
  MAPPING,
  syntheticNumber,
  takeIn,
  teacher,
  textFile,
} from '../../../test/deliveries.ts';
import type { Asker } from '../../access/index.ts';
import { type OpenRecord, openRecord } from '../../record/administration/index.ts';
import { dayOf } from '../../terms/index.ts';
import { type Figures, openFigures } from '../figures.ts';
import type { Ours, ReportedBeside } from './seen-reported.ts';

const [embedded] = databases();
const ANALYST: Asker = { who: 'test', role: 'hr-analyst', unit: null };
const PRINCIPAL: Asker = { who: 'test', role: 'principal', unit: BJORKA as NonNullable<Asker['unit']> };
const QUESTION = { metric: 'B2', by: [], where: [], period: { kind: 'latest' }, asKnownOn: null } as const;

/** 48 teachers at Bjørka and 12 at Furuly; so many of each have left in July 2024. */
function history(name: string, left: readonly [bjorka: number, furuly: number]) {
  const [bjorka, furuly] = left;
  const rows = Array.from({ length: 60 }, (_, i) => {
    const isFuruly = i >= 48;
    const hasLeft = isFuruly ? i - 48 < furuly : i < bjorka;
    const school = isFuruly ? 'Furuly skole' : 'Bjørka skole';
    return teacher(syntheticNumber(1 + (i % 28), 10 + i), school, '01.08.2020', hasLeft ? '31.07.2024' : '');
  });
  return hrFile(name, rows);
}

const HEAD =
  'utgiver;tittel;publisert;nøkkeltall;definisjon;periode;gruppe;enhet;verdi;teller;nevner;måleenhet;merknad';
const REPORTED = textFile(
  'oppgitte-tall.csv',
  [
    HEAD,
    'Nes;Årsmelding;2025-03-01;B2;;2023-10-01/2024-10-01;;;13,3;8;60;prosent',
    'Nes;Årsmelding;2025-03-01;B2;;2023-10-01/2024-10-01;lærere;;13,3;;;prosent',
    `Nes;Årsmelding;2025-03-01;B2;;2023-10-01/2024-10-01;;${FURULY};16,7;2;12;prosent;To sluttet`,
    `Nes;Årsmelding;2025-03-01;B2;;2023-10-01/2024-10-01;;${BJORKA};12,5;;;prosent`,
    'Nes;Årsmelding;2025-03-01;B2;nfer;2023-10-01/2024-10-01;;;15,0;;;prosent',
    'Nes;Notat;2024-01-01;B3;skoleturnover;2023-10-01/2024-10-01;;;14;;;prosent',
    'Nes;Notat;2024-01-01;B9;;2023-10-01/2024-10-01;;;7;;;prosent',
    'Nes;Årsmelding;2025-03-01;Trivsel;;2024-10-01;;;80;;;prosent',
    'Nes;Årsmelding;2016-03-01;B2;;2014-10-01/2015-10-01;lærere;;20;20;100;prosent',
    'Nes;Årsmelding;2016-03-01;B2;;2014-10-01/2015-10-01;;;20;24;120;prosent',
    '',
  ].join('\n'),
);

let open: OpenRecord;
let figures: Figures;
beforeAll(async () => {
  const place = await embedded?.place({ day: '2025-02-01' });
  if (place === undefined) throw new Error('no database');
  open = await openRecord(place);
  await takeIn(open.administration, [MAPPING, history('a.csv', [6, 2])]);
  place.clock.day = '2026-09-15';
  await takeIn(open.administration, [history('b.csv', [8, 2]), REPORTED]);
  figures = await openFigures(open);
});
afterAll(() => open.close());

async function told(
  question: Partial<Parameters<Figures['reportedBeside']>[0]> = {},
  asker: Asker = ANALYST,
  audience: 'public' | 'internal' = 'public',
): Promise<readonly ReportedBeside[]> {
  const answer = await figures.reportedBeside({ ...QUESTION, ...question }, asker, audience);
  if ('refusal' in answer) throw new Error(answer.refusal.code);
  return answer;
}

function counts(ours: Ours | null): string {
  if (ours === null) return 'undated';
  if ('refusal' in ours) return ours.refusal.code;
  return 'notOurs' in ours ? ours.notOurs : `${ours.row.numerator ?? ours.row.state} of ${ours.row.denominator}`;
}

const AT_FURULY = { where: [{ dimension: 'unit', codes: [FURULY] }] } as const;
const AT_BJORKA = { where: [{ dimension: 'unit', codes: [BJORKA] }] } as const;

describe('figures told earlier beside ours', () => {
  test('stand with ours now and as known on the day they were published', async () => {
    const [whole, nfer] = await told();
    expect(whole?.figure).toMatchObject({ state: 'shown', value: 0.133, numerator: 8, denominator: 60 });
    expect([counts(whole?.now ?? null), counts(whole?.atTheTime ?? null)]).toEqual(['10 of 60', '8 of 60']);
    expect([whole?.against, whole?.isSameDefinition]).toEqual(['B2', true]);
    expect([nfer?.figure.definition, nfer?.isSameDefinition, counts(nfer?.now ?? null)]).toEqual([
      'nfer',
      false,
      '10 of 60',
    ]);
    expect((await told()).map(({ figure }) => figure.to)).toEqual([2024, 2024, 2015].map((year) => dayOf(year, 10, 1)));
  });

  test('are those of the group, the place and the period asked about', async () => {
    const teachers = await told({ where: [{ dimension: 'staff-group', codes: ['teacher'] }] });
    expect(teachers.map(({ figure }) => figure.group)).toEqual(['teacher', 'teacher']);
    expect(await told({ where: [{ dimension: 'sex', codes: ['f'] }] })).toEqual([]);
    expect(
      await told({ period: { kind: 'between', from: dayOf(2024, 10, 1), to: dayOf(2025, 10, 1), grain: null } }),
    ).toEqual([]);
    expect((await told({ by: ['unit'] })).map(({ figure }) => figure.place).sort()).toEqual(
      [FURULY, BJORKA, null, null, null].sort(),
    );
    expect((await told({ metric: 'B3' })).map(({ figure }) => figure.title)).toEqual(['Notat']);
  });

  test('are not told to anyone where ours is withheld, or their own parts are too few', async () => {
    const [furuly] = await told(AT_FURULY);
    const nothing = { value: null, numerator: null, denominator: null, note: null };
    expect(furuly?.figure).toMatchObject({ state: 'withheld', ...nothing });
    const [seen] = await told(AT_FURULY, ANALYST, 'internal');
    expect(seen?.figure).toMatchObject({ state: 'shown', value: 0.167, numerator: 2, note: 'To sluttet' });
    expect(counts(seen?.now ?? null)).toBe('2 of 12');
  });

  test('are not told of a group where we have none of our own to know by, however many it is of', async () => {
    const teachers = await told({ where: [{ dimension: 'staff-group', codes: ['teacher'] }] });
    expect(teachers.map(({ figure, now }) => [figure.state, counts(now)])).toEqual([
      ['shown', '10 of 60'],
      ['withheld', 'not-delivered of null'],
    ]);
    const everybody = (await told()).at(-1);
    expect([everybody?.figure.state, everybody?.figure.numerator]).toEqual(['shown', 24]);
  });

  test('a figure without parts follows ours: withheld with it', async () => {
    const [bjorka] = await told(AT_BJORKA);
    expect([bjorka?.figure.state, counts(bjorka?.now ?? null)]).toEqual(['withheld', 'withheld of null']);
  });

  test('a principal sees whole figures of the own school, and nothing whole of another', async () => {
    const [own] = await told(AT_BJORKA, PRINCIPAL, 'internal');
    expect([own?.figure.value, counts(own?.now ?? null)]).toEqual([0.125, '8 of 48']);
    const other = await figures.reportedBeside({ ...QUESTION, ...AT_FURULY }, PRINCIPAL, 'internal');
    expect(other).toEqual({ refusal: { code: 'unit-outside-access', unit: FURULY } });
    const whole = await told({ by: ['unit'] }, PRINCIPAL, 'internal');
    expect(whole.map(({ figure }) => [figure.place, figure.state])).toEqual([[BJORKA, 'shown']]);
  });

  test('whoever may not see whole figures is refused them, as the figure itself is', async () => {
    const reader: Asker = { who: 'test', role: 'council-reader', unit: null };
    const answer = await figures.reportedBeside(QUESTION, reader, 'internal');
    expect(answer).toEqual({ refusal: { code: 'no-internal-access', role: 'council-reader' } });
  });

  test('say where nothing was known on that day', async () => {
    const [note] = await told({ metric: 'B3' });
    expect([note?.against, counts(note?.atTheTime ?? null)]).toEqual(['B3', 'not-known-then']);
  });

  test('have none of ours beside them where ours is told in several lines', async () => {
    const [note] = await told({ metric: 'B9' });
    expect([note?.against, counts(note?.now ?? null), counts(note?.atTheTime ?? null)]).toEqual([
      'B9',
      'lines',
      'lines',
    ]);
  });

  test('as known on an earlier day are those known by then', async () => {
    expect(await told({ asKnownOn: dayOf(2026, 1, 1) })).toEqual([]);
  });

  test('are looked up as whole figures are: with a line in the log each time', async () => {
    await told({}, ANALYST, 'internal');
    const looks = await open.administration.lookUps(4);
    expect(looks.map(({ what }) => what)).toEqual(['B2', 'B2', 'B2', 'B2']);
  });
});
