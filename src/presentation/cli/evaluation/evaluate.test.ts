import { describe, expect, test } from 'vitest';
import { EVALUATION_TEXTS } from '../../language/evaluation/index.ts';
import { LANGUAGES } from '../../language/index.ts';
import { ownFiles } from '../__data__/own-files.ts';
import { type } from '../__data__/typing.ts';

const { fileOf } = ownFiles();
const DESIGN = {
  method: 'staggered',
  control: 'never',
  anticipation: 0,
  direction: 'down',
  smallestEffect: 1,
  power: 0.8,
  seed: 1,
};

/** Thirty schools over eight years, ten of which get the action in 2013 and ten in 2015, that takes three away. */
const schools = Array.from({ length: 30 }, (_, unit) => {
  const first = [2013, 2015, 0][unit % 3] ?? 0;
  return Array.from({ length: 8 }, (__, t) => {
    const noise = Math.sin(unit * 7.1 + t * t * 3.3);
    const outcome = 20 + unit / 3 + t / 5 + noise - (first > 0 && 2010 + t >= first ? 3 : 0);
    return `skole${unit},${2010 + t},${outcome.toFixed(4)},${first === 0 ? '' : first},øst,x`;
  });
}).flat();
const HEAD = 'unit,period,outcome,first_treated,område,merknad';
const csv = (rows: readonly string[] = schools, head = HEAD) => [head, ...rows].join('\n');

async function ask(design: object, text: string, ...more: readonly string[]) {
  const files = [fileOf('design.json', JSON.stringify(design)), fileOf('data.csv', text)];
  return type(['evaluate', ...files, ...more]);
}
async function told(design: object, text: string = csv()) {
  const { out, exit } = await ask(design, text, '--format', 'json');
  return { exit, ...JSON.parse(out) };
}

describe('an evaluation', () => {
  test('has the contract’s names, and units and periods as in the file', async () => {
    const found = await told(DESIGN);
    expect(found).toMatchObject({
      exit: 0,
      method: 'staggered',
      estimate: expect.closeTo(-3, 0),
      interval: { low: expect.any(Number), high: expect.any(Number) },
      verdict: 'effect',
      pretrend: { statistic: expect.any(Number), p: expect.any(Number) },
      placebo: { kind: 'start-moved-back', p: expect.any(Number) },
    });
    expect(found.cells[0]).toEqual({ group: 2013, time: 2011, att: expect.any(Number), se: expect.any(Number) });
    expect(Object.keys(found.aggregates)).toEqual(['simple', 'group', 'dynamic', 'calendar']);
    expect(found.aggregates.simple.att).toBe(found.estimate);
    expect(found.aggregates.group.egt).toEqual([2013, 2015]);
    expect(found.aggregates.dynamic.egt).toContain(-1);
    expect(found.power).toBeGreaterThan(0.5);
  });

  test('is the same to the last digit whatever the order of rows and columns, and however never is written', async () => {
    const found = await told(DESIGN);
    const turned = schools.toReversed().map((row) => {
      const [unit, period, outcome, first, area, note] = row.split(',');
      return [note, first === '' ? '0' : first, outcome?.replace('.', ','), area, period, unit].join(';');
    });
    expect(await told(DESIGN, csv(turned, 'merknad;first_treated;outcome;område;period;unit'))).toEqual(found);
  });

  test.each([
    ['staggered', { control: 'not-yet' }, 'effect'],
    ['its', {}, 'effect'],
    ['synthetic', {}, 'few-periods-before'],
    ['randomisation', {}, 'effect'],
    ['matched-survival', {}, 'not-events'],
  ] as const)('by the method %s %j: %s', async (method, wish, answer) => {
    const long = schools.concat(
      Array.from({ length: 30 }, (_, unit) =>
        Array.from(
          { length: 5 },
          (__, t) =>
            `skole${unit},${2005 + t},${(19 + unit / 3 + t / 5 + Math.sin(unit * 3.7 + t * t)).toFixed(4)},${[2013, 2015, ''][unit % 3]},øst,x`,
        ),
      ).flat(),
    );
    const found = await told(
      { ...DESIGN, method, ...wish },
      csv(method === 'its' ? long.filter((row) => !row.includes(',2015,øst')) : schools),
    );
    expect(found.verdict ?? found.refusal.code).toBe(answer);
  });

  test('is said in the words of the field, the verdict first', async () => {
    const { out, exit } = await ask(DESIGN, csv());
    expect(exit).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^Effekt påvist\. /);
    expect(out).toContain('95 % intervall');
    expect((await ask({ ...DESIGN, direction: 'up' }, csv(), '--lang', 'nn')).out).toMatch(
      /^Utviklinga gjekk motsett veg/,
    );
    expect((await ask({ ...DESIGN, smallestEffect: 0.05 }, csv(), '--lang', 'en')).out).toMatch(/^Cannot be told/);
  });

  test('of a design reckoned to have too little power cannot tell, whatever is found', async () => {
    const found = await told({ ...DESIGN, power: 0.3 });
    expect(found).toMatchObject({ power: 0.3, verdict: 'cannot-tell' });
    expect(found.notes.map(({ code }: { code: string }) => code)).toContain('planned-power-low');
  });

  test('tells of keys that nothing reads, with the nearest that is', async () => {
    const found = await told({ ...DESIGN, question: 'Virker det?', anticipaton: 2 });
    expect(found.notes).toEqual([
      {
        code: 'unknown-key',
        message: 'Opplegget har «anticipaton», som ikke blir lest. Skulle det være «anticipation»?',
      },
    ]);
  });

  test('of matched persons says what they are alike in', async () => {
    const persons = Array.from({ length: 200 }, (_, unit) => {
      const left = (unit * 7) % 11 < (unit % 2 === 0 ? 3 : 6);
      return `p${unit},${1 + (unit % 5)},${left ? 1 : 0},${unit % 2 === 0 ? 1 : ''},${unit % 3},navn ${unit}`;
    });
    const design = { ...DESIGN, method: 'matched-survival', smallestEffect: 0.1 };
    const found = await told(design, csv(persons, 'unit,period,outcome,first_treated,fag,navn'));
    expect(found.matchedOn).toEqual(['fag']);
    expect(found.estimate).toBeLessThan(0);
    expect(found.notes).toContainEqual({ code: 'not-matched-on', message: 'Ikke brukt til å finne like: navn.' });
  });
});

describe('what cannot be used is refused with what to do', () => {
  const change = (from: RegExp | string, to: string) => csv().replace(from, to);

  test.each([
    ['a missing column', change('first_treated', 'start'), 'first_treated. Kolonnene er: unit, period'],
    ['no rows', HEAD, 'ingen rader med utfall'],
    ['words for outcomes', change('skole0,2010,', 'skole0,2010,mye'), 'linje 2'],
    ['a unit without a name', change('skole1,2010', ',2010'), 'linje 10'],
    ['another form of period', change('skole0,2011', 'skole0,2011-01'), 'linje 3'],
    ['another form of beginning', change(/,2013,øst/, ',2013-K1,øst'), 'first_treated'],
    ['a unit twice in a period', change('skole0,2011', 'skole0,2010'), 'linje 3'],
    ['a unit that begins twice', change(/,2013,øst/, ',2014,øst'), 'skole0'],
    ['nobody with the action', csv(schools.map((row) => row.replace(/,201[35],øst/, ',,øst'))), 'first_treated'],
    ['nobody without it', csv(schools.filter((row) => !row.includes(',,'))), 'not-yet'],
    ['a cohort of four', csv(schools.filter((row) => !/^skole(0|3|6|9|12|15),/.test(row))), 'randomisation'],
    ['the same everywhere', csv(schools.map((row) => row.replace(/,\d+\.\d+,/, ',5,'))), 'ingenting'],
    ['no file of text', 'PK\u0003\u0004\n"', 'kan ikke leses som CSV'],
  ] as const)('%s', async (_, text, message) => {
    const { exit, err, out } = await ask(DESIGN, text);
    expect({ exit, out }).toEqual({ exit: 4, out: '' });
    expect(err).toContain(message);
  });

  test.each([
    [{}, ['method', 'direction', 'smallestEffect']],
    [{ ...DESIGN, smallestEffect: 0 }, ['smallestEffect']],
    [{ ...DESIGN, smallestEffect: '1' }, ['smallestEffect']],
    [{ ...DESIGN, method: 'did' }, ['staggered, its, synthetic, matched-survival, randomisation']],
    [{ ...DESIGN, control: 'all' }, ['never, not-yet']],
    [{ ...DESIGN, anticipation: -1 }, ['anticipation']],
    [{ ...DESIGN, power: 80 }, ['power']],
    [{ ...DESIGN, seed: 'x' }, ['seed']],
    [{ ...DESIGN, covariates: 'age' }, ['covariates']],
    [[], ['JSON']],
  ] as const)('the design %j', async (design, words) => {
    const { exit, err } = await ask(design, csv());
    expect(exit).toBe(4);
    expect(words.filter((word) => !err.includes(word))).toEqual([]);
  });

  test('as a JSON line on standard error, and a document', async () => {
    const { err, out, exit } = await ask(DESIGN, csv(schools.filter((row) => !row.includes(',,'))), '--format', 'json');
    expect(exit).toBe(4);
    expect(JSON.parse(err)).toMatchObject({ kind: 'refusal', code: 'no-controls' });
    expect(JSON.parse(out)).toMatchObject({ refusal: { code: 'no-controls' } });
  });

  test('files that are not there, are no JSON, or are not given', async () => {
    expect((await type(['evaluate', '/nowhere/d.json', '/nowhere/x.csv'])).exit).toBe(4);
    expect((await type(['evaluate', fileOf('bad.json', '{'), '/nowhere/x.csv'])).exit).toBe(4);
    expect((await type(['evaluate', fileOf('good.json', JSON.stringify(DESIGN)), '/nowhere/x.csv'])).exit).toBe(4);
    expect((await type(['evaluate', fileOf('good.json', '{}')])).exit).toBe(2);
    expect((await type(['evaluate'])).exit).toBe(2);
  });
});

test('verdicts are those of the field in every language, and never speak of harm', () => {
  expect(Object.values(EVALUATION_TEXTS.nb.verdict)).toEqual([
    'Effekt påvist',
    'Ingen påvist effekt',
    'Utviklingen gikk motsatt vei',
    'Kan ikke avgjøres',
  ]);
  expect(new Set(LANGUAGES.map((language) => EVALUATION_TEXTS[language].verdict['cannot-tell'])).size).toBe(3);
});
