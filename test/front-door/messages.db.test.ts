import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/analysis/index.ts';
import { openRecord } from '../../src/record/administration/index.ts';
import { factsOf, type OpenRecord } from '../../src/record/index.ts';
import { dayOf, OPEN_END } from '../../src/terms/index.ts';
import { databases } from '../databases.ts';
import { BJORKA, KARI, OLA, takeIn, textFile } from '../deliveries.ts';

interface Post {
  readonly person: string;
  readonly percent?: number;
  readonly id?: string;
  readonly end?: string;
}

/** An a-melding of a month, delivered on a day at noon. */
function message(
  name: string | { readonly id: string; readonly replaces: string },
  month: string,
  delivered: string,
  posts: readonly Post[],
) {
  const { id, replaces } = typeof name === 'string' ? { id: name, replaces: undefined } : name;
  const recipients = posts.map(({ person, percent = 100, id: own = 'p1', end }) => ({
    norskIdentifikator: person,
    arbeidsforhold: [
      {
        arbeidsforholdId: own,
        typeArbeidsforhold: 'ordinaertArbeidsforhold',
        startdato: '2020-08-01',
        ...(end === undefined ? {} : { sluttdato: end }),
        yrke: '3310104',
        stillingsprosent: `${percent}.0`,
        formForAnsettelse: 'fast',
      },
    ],
  }));
  const leveranse = {
    leveringstidspunkt: `${delivered}T12:00:00Z`,
    kalendermaaned: month,
    meldingsId: id,
    ...(replaces === undefined ? {} : { erstatterMeldingsId: replaces }),
    opplysningspliktig: { norskIdentifikator: '958935420' },
    oppgave: { virksomhet: [{ norskIdentifikator: BJORKA, inntektsmottaker: recipients }] },
  };
  return textFile(`${id}.json`, JSON.stringify({ leveranse }));
}

function feedback(id: string, state: string, at: string) {
  const told = `<mottattLeveranse><meldingsId>${id}</meldingsId><tidsstempelFraAltinn>${at}T13:00:00Z</tidsstempelFraAltinn><mottakstatus>${state}</mottakstatus></mottattLeveranse>`;
  return textFile('tilbakemelding.xml', `<t><Mottak>${told}</Mottak></t>`);
}

/** Every piece as percent, days and the days on which it was known. */
async function pieces(open: OpenRecord): Promise<readonly (readonly number[])[]> {
  const { pieces: all } = buildDataset(await factsOf(open));
  return Array.from({ length: all.length }, (_, i) =>
    [all.percent, all.from, all.to, all.knownFrom, all.knownTo].map((column) => column[i] ?? Number.NaN),
  );
}

const START = dayOf(2020, 8, 1);
const JANUARY = '2026-02-05';
const [FEB_5, MAR_5, APR_9] = [dayOf(2026, 2, 5), dayOf(2026, 3, 5), dayOf(2026, 4, 9)];

describe.each(databases())('a-meldinger through the front door, on $name', (database) => {
  test('a replacement changes what is known from its own day, and not what was known before', async () => {
    const open = await openRecord(await database.place({ day: '2026-11-21' }));
    const reports = await takeIn(open.administration, [
      message('feb', '2026-02', '2026-03-05', [{ person: KARI, percent: 80 }]),
      message('jan', '2026-01', JANUARY, [{ person: KARI }]),
      message({ id: 'jan-2', replaces: 'jan' }, '2026-01', '2026-04-09', [{ person: KARI, percent: 60 }]),
    ]);
    const known = await pieces(open);
    await open.close();
    expect(reports.map((report) => report.status)).toEqual(['taken-in', 'taken-in', 'taken-in']);
    const feb = dayOf(2026, 2, 1);
    expect(known).toEqual([
      [6000, START, feb, APR_9, OPEN_END],
      [10_000, START, feb, MAR_5, APR_9],
      [10_000, START, OPEN_END, FEB_5, MAR_5],
      [8000, feb, OPEN_END, MAR_5, OPEN_END],
    ]);
  });

  test('a message that the feedback rejects no longer counts from the day of the feedback', async () => {
    const open = await openRecord(await database.place({ day: '2026-11-21' }));
    await takeIn(open.administration, [
      message('jan', '2026-01', JANUARY, [{ person: KARI }]),
      feedback('jan', 'avvist', '2026-02-06'),
    ]);
    const known = await pieces(open);
    await open.close();
    expect(known).toEqual([[10_000, START, OPEN_END, FEB_5, FEB_5 + 1]]);
  });

  test('the same id with other content is stopped, and a replacement of something unknown is told', async () => {
    const open = await openRecord(await database.place({ day: '2026-11-21' }));
    const first = message('jan', '2026-01', JANUARY, [{ person: KARI }]);
    await takeIn(open.administration, [first]);
    const reports = await takeIn(open.administration, [
      first,
      { ...message('jan', '2026-01', JANUARY, [{ person: OLA }]), name: 'annen.json' },
      message({ id: 'feb', replaces: 'borte' }, '2026-02', '2026-03-05', [{ person: KARI }]),
    ]);
    await open.close();
    const told = reports.map(({ status, findings }) => [status, ...findings.map((one) => one.control)]);
    expect(told).toContainEqual(['already-known']);
    expect(told).toContainEqual(['stopped', 'amelding/unknown-workplace', 'amelding/same-id-other-content']);
    expect(told).toContainEqual(['taken-in', 'amelding/unknown-workplace', 'amelding/replaces-unknown']);
  });

  test('who is no longer reported stays employed, and new ids end nothing', async () => {
    const open = await openRecord(await database.place({ day: '2026-11-21' }));
    await takeIn(open.administration, [
      message('jan', '2026-01', JANUARY, [{ person: KARI }, { person: OLA }]),
      message('feb', '2026-02', '2026-03-05', [{ person: KARI, id: 'new' }]),
    ]);
    const known = await pieces(open);
    const { horizon } = buildDataset(await factsOf(open));
    await open.close();
    // Ola's employment is known anew in March: silent from February.
    expect(known).toEqual([
      [10_000, START, OPEN_END, FEB_5, OPEN_END],
      [10_000, START, OPEN_END, FEB_5, MAR_5],
      [10_000, START, OPEN_END, MAR_5, OPEN_END],
    ]);
    expect(horizon).toBe(dayOf(2026, 2, 28));
  });
});
