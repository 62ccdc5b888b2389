import { describe, expect, test } from 'vitest';
import type { Question } from '../../../disclosure/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { LARGE, SCHOOLS, schoolFigures, schoolRecord, TINY, UPPER } from '../../__data__/school-owner.ts';
import { createApp } from '../app.ts';
import type {
  AreasAnswer,
  FigureAnswer,
  Problem,
  SchoolAnswer,
  SchoolsAnswer,
  SimilarAnswer,
} from '../contract/index.ts';
import { visitorEntrance } from '../doors/entrance.ts';
import { jobsOf } from '../jobs.ts';
import { areasSchema, schoolSchema, schoolsSchema, similarSchema } from '../schemas/schools.ts';

const SQUARE = '{"type":"Polygon","coordinates":[[[10,60],[11,60],[11,61],[10,60]]]}';

/** `still`: a record that tells that nothing changes, so that public answers are kept. */
function owner(geometry: string | null = SQUARE, still = false) {
  const asked: { question: Question; audience: string }[] = [];
  const faults: unknown[] = [];
  const logFault = (problem: unknown) => void faults.push(problem);
  let named = 0;
  const newId = () => `id-${++named}`;
  const app = createApp({
    ...visitorEntrance(newId, () => '2026-09-15T10:00:00.000Z'),
    open: still ? unchanged(schoolRecord(geometry)) : schoolRecord(geometry),
    figures: schoolFigures(asked),
    jobs: jobsOf({ work: async () => [], newId, logFault }),
    version: '0',
    tryFolder: null,
    webDir: '/nowhere',
    uploadLimitBytes: 10,
    logFault,
  } as Parameters<typeof createApp>[0]);
  const get = async <T>(path: string, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { headers });
    return { status: response.status, body: (await response.json()) as T };
  };
  const as = async (role: string, unit: string | null) => {
    const headers = { 'content-type': 'application/json' };
    const response = await app.request('/api/session', {
      method: 'POST',
      headers,
      body: JSON.stringify({ role, unit }),
    });
    return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
  };
  return { app, asked, faults, get, as };
}

function unchanged(open: OpenRecord): OpenRecord {
  return { ...open, administration: { ...open.administration, changes: async () => '' } };
}

/** One after another: what is kept of one must not be told for the next. */
const ONE_AFTER_ANOTHER = [
  '/api/schools?audience=internal',
  '/api/schools',
  '/api/schools?group=teacher',
  '/api/schools?group=teacher&metric=school-turnover',
  '/api/schools?lang=nn',
  `/api/schools/${LARGE}?audience=internal`,
  `/api/schools/${LARGE}`,
  `/api/schools/${TINY}`,
  `/api/schools/${LARGE}?group=teacher`,
  `/api/schools/${LARGE}?lang=en`,
];

test('what is kept is told again to whoever asks the same, and to nobody else', async () => {
  const [kept, anew] = [owner(SQUARE, true), owner()];
  const told: unknown[] = [];
  const made: unknown[] = [];
  for (const path of [...ONE_AFTER_ANOTHER, ...ONE_AFTER_ANOTHER]) {
    told.push(await kept.get(path));
    made.push(await anew.get(path));
  }
  expect(told).toEqual(made);
  expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(ONE_AFTER_ANOTHER.length);
  const whole = (asked: typeof kept.asked) => asked.filter(({ audience }) => audience === 'internal').length;
  expect([whole(kept.asked), kept.asked.length < anew.asked.length]).toEqual([whole(anew.asked), true]);
});

describe('the list of schools', () => {
  test('is by name, with place, size, turnover with interval and months delivered', async () => {
    const { body } = await owner().get<SchoolsAnswer>('/api/schools?group=teacher');
    expect(schoolsSchema.safeParse(body).error).toBeUndefined();
    expect(body.schools.map(({ name }) => name)).toEqual(body.schools.map(({ name }) => name).toSorted());
    const large = body.schools.find(({ unit }) => unit === LARGE);
    expect(large).toMatchObject({
      schoolType: { code: 'barneskole', label: 'Barneskole' },
      latitude: 60,
      pupils: { count: 480, day: '2025-10-01' },
      monthsDelivered: 12,
      turnover: { numerator: 7, denominator: 60, interval: { level: 0.95 } },
    });
    expect(body.hasAreas).toBe(true);
  });

  test('says of the whole what the figure route says', async () => {
    const { get } = owner();
    const { body } = await get<SchoolsAnswer>('/api/schools?group=Total');
    const { body: figure } = await get<FigureAnswer>('/api/figure?metric=B2&by=unit');
    const whole = figure.rows.find((row) => row.dims['unit']?.code === 'Total');
    expect(body.whole.turnover).toMatchObject({ numerator: whole?.numerator, denominator: whole?.denominator });
    expect(body.whole.turnover.numerator).toBe(SCHOOLS.reduce((sum, { left }) => sum + left, 0));
  });

  test('draws no withheld school in the funnel, and counts it', async () => {
    const { body } = await owner().get<SchoolsAnswer>('/api/schools?group=teacher');
    const drawn = body.funnel?.points.map(({ unit }) => unit) ?? [];
    const withheld = body.schools.filter(({ turnover }) => turnover.state === 'withheld');
    expect(withheld.map(({ unit }) => unit)).toContain(TINY);
    expect(drawn).not.toContain(TINY);
    expect(body.funnel?.withheld).toBe(withheld.length);
    expect(drawn.length + withheld.length).toBe(SCHOOLS.length);
  });

  test('finds the school where twenty of forty left outside the widest limits, and no other', async () => {
    const { body } = await owner().get<SchoolsAnswer>('/api/schools?group=teacher&audience=internal');
    const outside = body.funnel?.points.filter((point) => point.outside !== null) ?? [];
    expect(outside.map(({ unit, outside: where }) => [unit, where])).toEqual([
      [SCHOOLS[1]?.unit, { level: 0.998, side: 'above' }],
    ]);
  });

  test('shows whole figures to the analyst, and asks for them as internal', async () => {
    const { get, asked } = owner();
    const { body } = await get<SchoolsAnswer>('/api/schools?group=teacher&audience=internal');
    expect(body.schools.find(({ unit }) => unit === TINY)?.headcount.value).toBe(2);
    expect(asked.every(({ audience }) => audience === 'internal')).toBe(true);
  });

  test.each([
    ['council-reader', null],
    ['principal', LARGE],
  ])('is refused whole to a %s', async (role, unit) => {
    const { get, as } = owner();
    const { status, body } = await get<Problem>('/api/schools?audience=internal', await as(role, unit));
    expect([status, body.code]).toEqual([403, 'no-internal-access']);
  });

  test('counts movers too where school turnover is asked for', async () => {
    const { body } = await owner().get<SchoolsAnswer>('/api/schools?metric=school-turnover&audience=internal');
    expect(body.schools.find(({ unit }) => unit === SCHOOLS[1]?.unit)?.turnover.numerator).toBe(26);
  });

  test('as a file holds what is published, whoever asks', async () => {
    const { app, asked } = owner();
    const response = await app.request('/api/schools/export?format=csv&group=teacher&audience=internal');
    const lines = (await response.text()).split('\r\n');
    expect(response.headers.get('content-disposition')).toContain('laget-schools.csv');
    expect(lines.find((line) => line.includes(TINY))).toContain(':;:;:;:;:;');
    expect(lines.find((line) => line.includes(';Total;'))).toContain(';49;');
    expect(asked.every(({ audience }) => audience === 'public')).toBe(true);
  });

  test('as a workbook is a zip of sheets', async () => {
    const response = await owner().app.request('/api/schools/export?format=xlsx');
    expect(new Uint8Array(await response.arrayBuffer()).slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b));
  });
});

describe('one school', () => {
  test('answers as its schema says, for everyone and whole', async () => {
    const { get } = owner();
    for (const audience of ['public', 'internal']) {
      const { status, body } = await get<SchoolAnswer>(`/api/schools/${LARGE}?group=teacher&audience=${audience}`);
      expect(status).toBe(200);
      expect(schoolSchema.safeParse(body).error).toBeUndefined();
    }
  });

  test('is never asked about alone in public: the gate sees every school beside it', async () => {
    const { get, asked } = owner();
    await get(`/api/schools/${TINY}?group=teacher`);
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.flatMap(({ question }) => question.where).filter(({ dimension }) => dimension === 'unit')).toEqual([]);
    expect(asked.every(({ question }) => question.by[0] === 'unit')).toBe(true);
  });

  test('shows in public exactly the rows that the figure route shows', async () => {
    const { get } = owner();
    const { body } = await get<SchoolAnswer>(`/api/schools/${LARGE}?group=teacher`);
    const { body: figure } = await get<FigureAnswer>('/api/figure?metric=A1&by=unit,staff-group');
    expect(body.figures.groups.rows).toEqual(figure.rows.filter((row) => row.dims['unit']?.code === LARGE));
    expect(body.figures.groups.rows.length).toBeGreaterThan(1);
  });

  test('holds no rows of other schools', async () => {
    const { body } = await owner().get<SchoolAnswer>(`/api/schools/${LARGE}?audience=internal`);
    const units = Object.values(body.figures).flatMap(({ rows }) => rows.map((row) => row.dims['unit']?.code));
    expect(new Set(units)).toEqual(new Set([LARGE]));
  });

  test('tells whole where people came from and went', async () => {
    const { body } = await owner().get<SchoolAnswer>(`/api/schools/${LARGE}?audience=internal`);
    expect(body.moves.from.map(({ code, persons }) => [code, persons])).toEqual([
      [SCHOOLS[1]?.unit, 6],
      [SCHOOLS[2]?.unit, 1],
      ['outside', 0],
    ]);
    expect(body.moves.to.map(({ code, persons }) => [code, persons])).toEqual([['outside', 7]]);
  });

  test('names in public no school between which and it the moves are withheld', async () => {
    const { body } = await owner().get<SchoolAnswer>(`/api/schools/${LARGE}`);
    expect(body.moves.from.map(({ code }) => code)).not.toContain(SCHOOLS[2]?.unit);
    expect(body.moves.withheldFrom).toBe(true);
  });

  test('says in a sentence how many left, and that it is within what can be expected', async () => {
    const { body } = await owner().get<SchoolAnswer>(`/api/schools/${LARGE}?group=teacher`);
    const said = body.sentences.map((sentence) =>
      sentence
        .map(({ text }) => text)
        .join('')
        .replaceAll('\u00a0', ' '),
    );
    expect(said.at(-2)).toContain('7 av 60 lærere (11,7 prosent)');
    expect(said.at(-1)).toBe('Det er innenfor det vi kan vente ved en skole på denne størrelsen.');
  });

  test('stands beside schools of the same type and near size, by name, as published', async () => {
    const { body } = await owner().get<SchoolAnswer>(`/api/schools/${LARGE}?audience=internal`);
    const beside = body.similar.schools.map(({ unit }) => unit);
    expect(body.similar.chosenBy).toBe('criteria');
    expect(beside).not.toContain(UPPER);
    expect(beside).toEqual(beside.toSorted());
    expect(body.similar.own?.pupilsPerEmployee).toBeCloseTo(480 / 60, 9);
    const tiny = body.similar.schools.find(({ unit }) => unit === TINY);
    expect(tiny === undefined || tiny.headcount.state === 'withheld').toBe(true);
  });

  test('whose size is withheld stands beside those with as many pupils, which everybody knows', async () => {
    const { body } = await owner().get<SchoolAnswer>(`/api/schools/${TINY}`);
    expect([body.headcount.state, body.pupilsPerEmployee]).toEqual(['withheld', null]);
    expect([body.similar.chosenBy, body.similar.sizeKnown]).toEqual(['criteria', true]);
  });

  test('is seen beside others where the reader weighs otherwise, without a whole figure being asked for', async () => {
    const { get, asked } = owner();
    const path = `/api/schools/${LARGE}/similar?weights=school-type:0,size:3,living-conditions:9&beside=15`;
    const { status, body } = await get<SimilarAnswer>(path);
    expect([status, similarSchema.safeParse(body).error]).toEqual([200, undefined]);
    expect(body.criteria.map(({ weight }) => weight)).toEqual([0, 3, 1, 1]);
    expect(body.most).toBe(15);
    expect(asked.every(({ audience }) => audience === 'public')).toBe(true);
  });

  test('is seen whole by its principal, without where others came from', async () => {
    const { get, as } = owner();
    const headers = await as('principal', LARGE);
    const { body } = await get<SchoolAnswer>(`/api/schools/${LARGE}?audience=internal`, headers);
    expect([body.audience, body.headcount.value, body.moves.knowsFrom]).toEqual(['internal', 60, false]);
    expect(body.funnel?.points.map(({ unit }) => unit)).not.toContain(TINY);
  });

  test('is refused whole to the principal of another', async () => {
    const { get, as } = owner();
    const { status } = await get(`/api/schools/${TINY}?audience=internal`, await as('principal', LARGE));
    expect(status).toBe(403);
  });

  test('that does not exist is told so in the language asked for', async () => {
    const { get, faults } = owner();
    const { status, body } = await get<Problem>('/api/schools/123?lang=nn');
    expect([status, body.code]).toEqual([404, 'unknown-unit']);
    expect(body.detail).toBe('Fann ingen skule eller eining med nummeret «123».');
    expect(faults).toEqual([]);
  });

  test('asked about with an unknown group is refused', async () => {
    const { status } = await owner().get(`/api/schools/${LARGE}?group=wizards`);
    expect(status).toBe(400);
  });
});

test('areas are handed out as delivered; a broken geometry is none', async () => {
  const { body } = await owner().get<AreasAnswer>('/api/areas');
  expect(areasSchema.safeParse(body).error).toBeUndefined();
  expect(body.areas[0]).toMatchObject({ name: 'Øst', livingConditions: { label: 'Levekårsutsatt område' } });
  expect(body.areas[0]?.geometry?.type).toBe('Polygon');
  const broken = await owner('{"type":').get<AreasAnswer>('/api/areas');
  expect(broken.body.areas[0]?.geometry).toBeNull();
});
