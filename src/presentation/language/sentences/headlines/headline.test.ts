import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../plans/index.ts';
import { brokenOn, reading, seen, standingWith, untold, yearly } from '../../../../plans/standing/__data__/readings.ts';
import type { Language } from '../../language.ts';
import { asText } from '../part.ts';
import { headline } from './headline.ts';
import type { HeadlineKind } from './tellers.ts';

const PAIR = '2024-10-01/2025-10-01';
const DAY = '2026-08-31';
const plainly = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');

/** Main sentence and what follows it, as a reader sees them. */
function said(kind: HeadlineKind, readings: readonly Reading[], language: Language = 'nb', group = 'Total') {
  const facts = { standing: standingWith(readings), group, owner: 'Fjordvik kommune' };
  const told = headline(kind, facts, 'Nøkkeltallet', language);
  return told === null ? null : { main: plainly(asText(told.main)), rest: plainly(told.rest), state: told.state };
}

const ofTeachers = { subject: { dimension: 'staff-group', code: 'teacher', name: null } } as const;
const LEFT = seen(PAIR, 742 / 6290, { numerator: 742, denominator: 6290 });
const MOVED = reading('B12', [seen(PAIR, 0.051, { numerator: 321, denominator: 6290 })], {
  line: 'mover',
  ...ofTeachers,
});
const LEAVERS = [reading('B2', [LEFT], ofTeachers), MOVED];

describe('leavers', () => {
  test.each([
    [
      'nb',
      '742 av 6 290 lærere (11,8 prosent) ansatt 1. oktober 2024 hadde sluttet i Fjordvik kommune ett år senere. I tillegg hadde 5,1 prosent byttet skole.',
    ],
    [
      'nn',
      '742 av 6 290 lærarar (11,8 prosent) tilsette 1. oktober 2024 hadde slutta i Fjordvik kommune eitt år seinare. I tillegg hadde 5,1 prosent bytt skule.',
    ],
    [
      'en',
      '742 of 6,290 teachers (11.8 per cent) employed on 1 October 2024 were no longer employed by Fjordvik kommune one year later. A further 5.1 per cent had changed school.',
    ],
  ] as const)('%s', (language, sentence) => {
    expect(said('leavers', LEAVERS, language, 'teacher')?.main).toBe(sentence);
  });

  test('nobody who moved is nobody, not a share', () => {
    const none = reading('B12', [seen(PAIR, 0, { numerator: 0, denominator: 6290 })], { line: 'mover' });
    expect(said('leavers', [reading('B2', [LEFT]), none])?.main).toMatch(/Ingen hadde byttet skole\.$/);
  });

  test('movers of another year are not told beside them', () => {
    const other = reading('B12', [seen('2023-10-01/2024-10-01', 0.05)], { line: 'mover' });
    expect(said('leavers', [reading('B2', [LEFT]), other])?.main).not.toContain('byttet skole');
  });
});

describe('size', () => {
  const staff = [reading('A1', [seen(DAY, 17387)]), reading('A2', [seen(DAY, 15112.6)])];
  test.each([
    ['nb', '17 387 personer var ansatt i Fjordvik kommune 31. august 2026, i 15 113 avtalte årsverk.'],
    ['nn', '17 387 personar var tilsette i Fjordvik kommune 31. august 2026, i 15 113 avtalte årsverk.'],
    [
      'en',
      '17,387 persons were employed by Fjordvik kommune on 31 August 2026, in 15,113 contracted full-time equivalents.',
    ],
  ] as const)('%s', (language, sentence) => {
    expect(said('size', staff, language)?.main).toBe(sentence);
  });

  test('one is one, also in nynorsk and English', () => {
    const one = [reading('A1', [seen(DAY, 1)])];
    expect(said('size', one, 'nn')?.main).toBe('1 person var tilsett i Fjordvik kommune 31. august 2026.');
    expect(said('size', one, 'en')?.main).toBe('1 person was employed by Fjordvik kommune on 31 August 2026.');
  });
});

const RATIO = (numerator: number, denominator: number) =>
  seen(DAY, numerator / denominator, { numerator, denominator });

describe('the other figures', () => {
  const readings = [
    reading('A4', [RATIO(1210.4, 15112.6)]),
    reading('A5', [RATIO(10109, 17387)]),
    reading('A5m', [seen(DAY, 100)]),
    reading('A7', [RATIO(1742, 17387)]),
    reading('A7m', [seen(DAY, 42)]),
    reading('A9', [seen(DAY, 5.1)]),
    reading('B4', [seen('2025-08-01/2026-08-01', 15.54, { numerator: 2674, denominator: 17208.7 })]),
    reading('B12', [seen(PAIR, 127 / 17184, { numerator: 127, denominator: 17184 })], { line: 'role-changer' }),
    ...(['1', '3', '5'] as const).map((line, i) =>
      reading('B10', [seen(`${2024 - 2 * i}-08-01/${2025 - 2 * i}-08-01`, 0.709 - i / 5, { denominator: 2446 })], {
        line,
      }),
    ),
    ...Object.entries({ start: 16123, hires: 2474, returns: 201, exits: 2674, end: 16124 }).map(([line, value]) =>
      reading('B6', [seen('2025-08-01/2026-08-01', value)], { line }),
    ),
  ];
  test.each<[HeadlineKind, string, string, string]>([
    [
      'temporary',
      '1 210,4 av 15 112,6 avtalte årsverk (8,0 prosent) var midlertidige 31. august 2026.',
      '1 210,4 av 15 112,6 avtalte årsverk (8,0 prosent) var mellombelse 31. august 2026.',
      '1,210.4 of 15,112.6 contracted full-time equivalents (8.0 per cent) were temporary on 31 August 2026.',
    ],
    [
      'full-time',
      '10 109 av 17 387 personer (58,1 prosent) hadde full stilling 31. august 2026. Median stillingsstørrelse var 100 prosent.',
      '10 109 av 17 387 personar (58,1 prosent) hadde full stilling 31. august 2026. Median stillingsstorleik var 100 prosent.',
      '10,109 of 17,387 persons (58.1 per cent) had a full-time post on 31 August 2026. Median position size was 100 per cent.',
    ],
    [
      'older',
      '1 742 av 17 387 personer (10,0 prosent) var 60 år eller eldre 31. august 2026. Median alder var 42 år.',
      '1 742 av 17 387 personar (10,0 prosent) var 60 år eller eldre 31. august 2026. Median alder var 42 år.',
      '1,742 of 17,387 persons (10.0 per cent) were 60 or older on 31 August 2026. Median age was 42 years.',
    ],
    [
      'tenure',
      'Median ansiennitet blant ansatte i Fjordvik kommune var 5,1 år 31. august 2026.',
      'Median ansiennitet blant tilsette i Fjordvik kommune var 5,1 år 31. august 2026.',
      'Median tenure among employees at Fjordvik kommune was 5.1 years on 31 August 2026.',
    ],
    [
      'exits',
      'I skoleåret 2025–26 var det 2 674 avganger: 15,5 per 100 ansettelsesår.',
      'I skuleåret 2025–26 var det 2 674 avgangar: 15,5 per 100 tilsetjingsår.',
      'In the school year 2025–26 there were 2,674 exits: 15.5 per 100 person-years.',
    ],
    [
      'new-role',
      '127 av 17 184 personer (0,7 prosent) ansatt 1. oktober 2024 hadde ny rolle ved samme skole ett år senere.',
      '127 av 17 184 personar (0,7 prosent) tilsette 1. oktober 2024 hadde ny rolle ved same skulen eitt år seinare.',
      '127 of 17,184 persons (0.7 per cent) employed on 1 October 2024 had a new role at the same school one year later.',
    ],
    [
      'staying',
      'Av 2 446 personer som begynte i skoleåret 2024–25, var 70,9 prosent fortsatt ansatt etter ett år. Etter tre år var det 50,9 prosent av dem som begynte i 2022–23. Etter fem år var det 30,9 prosent av dem som begynte i 2020–21.',
      'Av 2 446 personar som byrja i skuleåret 2024–25, var 70,9 prosent framleis tilsette etter eitt år. Etter tre år var det 50,9 prosent av dei som byrja i 2022–23. Etter fem år var det 30,9 prosent av dei som byrja i 2020–21.',
      'Of 2,446 persons who began in the school year 2024–25, 70.9 per cent were still employed after one year. After three years it was 50.9 per cent of those who began in 2022–23. After five years it was 30.9 per cent of those who began in 2020–21.',
    ],
    [
      'balance',
      'I skoleåret 2025–26 begynte 2 474 personer, og 201 kom tilbake. 2 674 sluttet. Tallet på ansatte var 16 123 da skoleåret begynte, og 16 124 da det var slutt.',
      'I skuleåret 2025–26 byrja 2 474 personar, og 201 kom tilbake. 2 674 slutta. Talet på tilsette var 16 123 då skuleåret byrja, og 16 124 då det var slutt.',
      'In the school year 2025–26, 2,474 persons started and 201 came back. 2,674 left. The number of employees was 16,123 when the school year began and 16,124 when it was over.',
    ],
  ])('%s is told in three languages', (kind, nb, nn, en) => {
    const mains = (['nb', 'nn', 'en'] as const).map((language) => said(kind, readings, language)?.main);
    expect(mains).toEqual([nb, nn, en]);
  });

  test('a balance whose returns are withheld is told without them', () => {
    const fewer = readings.map((one) =>
      one.line === 'returns' ? { ...one, points: [untold('2025-08-01/2026-08-01', 'withheld')] } : one,
    );
    expect(said('balance', fewer)?.main).toContain('begynte 2 474 personer. 2 674 sluttet.');
  });

  test('a balance whose exits are withheld is withheld', () => {
    const fewer = readings.map((one) =>
      one.line === 'exits' ? { ...one, points: [untold('2025-08-01/2026-08-01', 'withheld')] } : one,
    );
    expect(said('balance', fewer)).toMatchObject({ state: 'withheld', rest: '' });
  });
});

describe('what has changed', () => {
  const CALM = [0.12, 0.121, 0.12, 0.121, 0.12, 0.121];
  const rest = (values: readonly number[], language: Language = 'nb') =>
    said('leavers', [reading('B2', yearly(2015, values))], language)?.rest;

  test('nothing more than usual is said once, of both years', () => {
    expect(rest([...CALM, 0.1215])).toBe(
      'Ett år før var det 12,1 prosent, og i 2015–16, så langt tilbake vi kan sammenligne, var det 12,0 prosent. Det er innenfor vanlige svingninger.',
    );
  });

  test.each([
    ['nb', 'Ett år før var det 12,1 prosent. Økningen er større enn vanlige svingninger.'],
    ['nn', 'Eitt år før var det 12,1 prosent. Auken er større enn vanlege svingingar.'],
    ['en', 'One year before, it was 12.1 per cent. The increase is larger than usual variation.'],
  ] as const)('a rise beyond it is a rise (%s)', (language, sentence) => {
    expect(rest([...CALM, 0.16], language)).toContain(sentence);
  });

  test.each([
    ['nb', 'Nedgangen er større enn vanlige svingninger.'],
    ['nn', 'Nedgangen er større enn vanlege svingingar.'],
    ['en', 'The decrease is larger than usual variation.'],
  ] as const)('a fall beyond it is a fall (%s)', (language, sentence) => {
    expect(rest([...CALM, 0.08], language)).toContain(sentence);
  });

  test.each([
    ['nb', 'Serien er for kort til å si hva som er vanlige svingninger.'],
    ['nn', 'Serien er for kort til å seie kva som er vanlege svingingar.'],
    ['en', 'The series is too short to say what is usual variation.'],
  ] as const)('with few years nothing is called usual (%s)', (language, sentence) => {
    expect(rest([0.12, 0.16], language)).toContain(sentence);
    expect(rest([0.12, 0.16, 0.2], language)?.split(sentence)).toHaveLength(2);
  });

  test('the same value is the same, without a judgement', () => {
    expect(rest([0.12, 0.16, 0.16])).toMatch(/^Ett år før var tallet det samme\./);
  });

  test('a chosen base year is where the plan started', () => {
    const readings = [reading('B2', yearly(2015, [...CALM, 0.16]))];
    const standing = standingWith(readings, { base: { schoolYear: 2016, chosen: true } });
    const told = headline('leavers', { standing, group: 'Total', owner: 'Fjordvik' }, '', 'nb');
    expect(plainly(told?.rest ?? '')).toContain('I 2016–17, planens utgangspunkt, var det 12,1 prosent.');
  });

  test.each([
    ['nb', 'I 2016–17 var det 12,1 prosent.'],
    ['nn', 'I 2016–17 var det 12,1 prosent.'],
    ['en', 'In 2016–17, it was 12.1 per cent.'],
  ] as const)('and is not said to be so where the reader has been told (%s)', (language, sentence) => {
    const readings = [reading('B2', yearly(2015, [...CALM, 0.16]))];
    const standing = standingWith(readings, { base: { schoolYear: 2016, chosen: true } });
    const facts = { standing, group: 'Total', owner: 'Fjordvik', isBaseTold: true };
    expect(plainly(headline('leavers', facts, '', language)?.rest ?? '')).toContain(sentence);
  });

  test('a broken series is said to be broken', () => {
    const points = [
      ...yearly(2010, [0.1]),
      untold('2011-10-01/2012-10-01', 'not-delivered'),
      ...yearly(2012, [0.2, 0.2]),
    ];
    expect(said('leavers', [reading('B2', points)])?.rest).toContain(
      'Serien er brutt før 2012–13. Eldre tall er ikke sammenlignet.',
    );
  });

  test.each([
    ['nb', 'Året før er ikke sammenlignet, for serien er brutt 1. januar 2022: Nytt HR-system. Timelønte kom med.'],
    ['nn', 'Året før er ikkje samanlikna, for serien er broten 1. januar 2022: Nytt HR-system. Timelønte kom med.'],
    [
      'en',
      'The year before is not compared, because the series is broken on 1 January 2022: Nytt HR-system. Timelønte kom med.',
    ],
  ] as const)('a break before the newest value is said in place of the change (%s)', (language, sentence) => {
    const cut = reading('B2', yearly(2015, [...CALM, 0.4]), { breaks: [brokenOn('2022-01-01')] });
    expect(said('leavers', [cut], language)?.rest).toBe(sentence);
  });

  test('a break some years back is said after what can be compared', () => {
    const cut = reading('B2', yearly(2015, [...CALM, 0.1215]), { breaks: [brokenOn('2019-01-01')] });
    expect(said('leavers', [cut])?.rest).toBe(
      'Ett år før var det 12,1 prosent, og i 2019–20, så langt tilbake vi kan sammenligne, var det 12,0 prosent. Serien er for kort til å si hva som er vanlige svingninger. Tall fra før 1. januar 2019 er ikke sammenlignet: Nytt HR-system.',
    );
  });

  test('a balance across a break does not say from what to what', () => {
    const line = (one: string, value: number) =>
      reading('B6', [seen('2025-08-01/2026-08-01', value)], { line: one, breaks: [brokenOn('2026-01-01')] });
    const told = said('balance', [line('start', 90), line('hires', 12), line('exits', 9), line('end', 140)]);
    expect(told?.main).toMatch(/9 sluttet\. Endringen er ikke regnet ut, for serien er brutt 1\. januar 2026:/);
    expect(told?.main).not.toContain('140');
  });

  test('a provisional figure says so first', () => {
    const now = seen(PAIR, 0.12, { numerator: 12, denominator: 100, state: 'provisional' });
    expect(said('leavers', [reading('B2', [now])])?.rest).toBe('Tallet er foreløpig.');
  });
});

describe('what is not told', () => {
  const HISTORY = yearly(2015, [0.1, 0.2]);
  test.each([
    ['nb', 'Nøkkeltallet: tallet er skjermet av hensyn til personvern.'],
    ['nn', 'Nøkkeltallet: talet er skjerma av omsyn til personvern.'],
    ['en', 'Nøkkeltallet: the figure is withheld to protect privacy.'],
  ] as const)('a withheld figure says that, and nothing of other years (%s)', (language, sentence) => {
    const withheld = [reading('B2', [...HISTORY, untold('2017-10-01/2018-10-01', 'withheld')])];
    expect(said('leavers', withheld, language)).toEqual({ main: sentence, rest: '', state: 'withheld' });
  });

  test('nobody to count is not a withheld figure', () => {
    expect(said('leavers', [reading('B2', [untold(PAIR, 'not-applicable')])])?.main).toBe(
      'Nøkkeltallet: det er ingen ansatte å telle.',
    );
  });

  test('a figure in no table is left out', () => {
    expect(said('leavers', [])).toBeNull();
  });
});
