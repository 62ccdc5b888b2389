import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownFiles } from '../__data__/own-files.ts';
import { type } from '../__data__/typing.ts';

const ORACLES = join(import.meta.dirname, '../../../../test/oracles/02_survival');
const { fileOf } = ownFiles();

async function answer(...argv: readonly string[]) {
  const { out, exit, err } = await type(['method', ...argv, '--format', 'json']);
  return { exit, err, told: JSON.parse(out) };
}

const AML = join(ORACLES, 'aml.csv');
const TIMED = ['--time', 'time', '--event', 'status'] as const;

describe('on a file of the asker', () => {
  test('the staying curve by group has R’s names and figures', async () => {
    const { told, exit } = await answer('staying-curve', AML, ...TIMED, '--by', 'x');
    expect(exit).toBe(0);
    expect(told.time.slice(0, 3)).toEqual([9, 13, 18]);
    expect(told.n_risk.slice(0, 3)).toEqual([11, 10, 8]);
    expect(told.surv[2]).toBeCloseTo(0.715909090909091, 12);
    expect(told.std_err.at(-1)).toBeNull();
    expect([told.strata[0], told.strata.at(-1)]).toEqual(['x=Maintained', 'x=Nonmaintained']);
    expect(told.quantiles.q).toEqual([
      [18, 31, 48],
      [8, 23, 33],
    ]);
  });

  test('the log-rank test, and Cox with a covariate in words', async () => {
    const { told: ranked } = await answer('log-rank', AML, ...TIMED, '--by', 'x');
    expect(ranked).toMatchObject({ obs: [7, 11], df: 1, chisq: expect.closeTo(3.3963886989776, 9) });
    const { told: fitted } = await answer('cox', AML, ...TIMED, '--covariates', 'x', '--ties', 'breslow');
    expect(fitted).toMatchObject({ names: ['xNonmaintained'], n: 23, nevent: 18 });
    expect(fitted.coef[0]).toBeCloseTo(0.9042197236857, 8);
  });

  test('causes are told apart, with late entry, semicolons and decimal commas', async () => {
    const path = fileOf('causes.csv', 'fra;til;årsak\n0;1,5;slutt\n0;2,5;bytte\n1;3,5;0\n2;4,5;slutt\n');
    const { told } = await answer('cumulative-incidence', path, '--time', 'til', '--event', 'årsak', '--entry', 'fra');
    expect(told.cause).toEqual([...Array(4).fill('bytte'), ...Array(4).fill('slutt')]);
    expect(told.time.slice(0, 4)).toEqual([1.5, 2.5, 3.5, 4.5]);
    expect(told.n_risk.slice(0, 4)).toEqual([3, 3, 2, 1]);
    const [last, other] = [told.cif[3], told.cif[7]];
    expect(last + other + told.surv[3]).toBeCloseTo(1, 12);
    expect(last).toBeCloseTo((2 / 3) * (1 / 3), 12);
  });

  test('a life table counts periods; a later start asks only of those who got there', async () => {
    const path = fileOf('years.csv', 'years,left\n1,1\n2,0\n2,1\n3,1\n3,0\n');
    const { told } = await answer('life-table', path, '--time', 'years', '--event', 'left');
    expect(told).toMatchObject({ period: [1, 2, 3], n: [5, 4, 2], event: [1, 1, 1] });
    const { told: later } = await answer('staying-curve', path, '--time', 'years', '--event', 'left', '--start', '1');
    expect(later).toMatchObject({ time: [2, 3], n_risk: [4, 2], surv: [0.75, 0.375] });
  });

  test('rows with empty fields are left out and counted, and 1 and 2 are said to be read as 0 and 1', async () => {
    const { told } = await answer('cox', join(ORACLES, 'lung.csv'), ...TIMED, '--covariates', 'age,sex,ph.ecog');
    expect(told).toMatchObject({ n: 227, dropped: 1 });
    const said = await type(['method', 'cox', join(ORACLES, 'lung.csv'), ...TIMED, '--covariates', 'ph.ecog']);
    expect(said.err).toContain('1 rader med tomme felt er ikke med.');
    expect(said.err).toContain('leses som 0 og 1');
  });
});

describe('a file that cannot be used is refused with what to do', () => {
  const rows = 'time,status,x\n3,1,a\n4,0,a\n2,1,a\n';

  test.each([
    ['a column that is not there', rows, ['--time', 'tid', '--event', 'status'], 'Kolonnene er: time, status, x.'],
    ['words for numbers', 'time,status\n3,1\nfire,0\n', TIMED, 'linje 3'],
    ['other events', 'time,status\n3,1\n4,7\n', TIMED, 'linje 3'],
    ['no time followed', 'time,status\n3,1\n0,1\n', TIMED, 'linje 3'],
    ['no rows', 'time,status\n', TIMED, 'ingen rader'],
    ['rows of other lengths', 'time,status\n3,1,9,9\n', TIMED, 'CSV'],
    ['nothing', '', TIMED, 'CSV'],
  ] as const)('%s', async (_, text, options, told) => {
    const { exit, err } = await type(['method', 'staying-curve', fileOf('bad.csv', text), ...options]);
    expect(exit).toBe(4);
    expect(err).toContain(told);
  });

  test.each([
    ['one group to compare', 'log-rank', ['--by', 'x'], 4],
    ['a covariate alike for all', 'cox', ['--covariates', 'x'], 4],
    ['no such method', 'kaplan', [], 2],
    ['no covariates', 'cox', [], 2],
    ['no such scale', 'staying-curve', ['--conf', 'logit'], 2],
  ] as const)('%s', async (_, name, options, exit) => {
    expect((await type(['method', name, fileOf('rows.csv', rows), ...TIMED, ...options])).exit).toBe(exit);
  });

  test('a file that is not there', async () => {
    expect((await type(['method', 'staying-curve', '/nowhere/rows.csv', ...TIMED])).exit).toBe(4);
  });

  test('nobody with an event has a curve at one, and no hazards', async () => {
    const path = fileOf('none.csv', 'time,status,x\n3,0,1\n4,0,2\n');
    const { told } = await answer('staying-curve', path, ...TIMED);
    expect(told).toMatchObject({ surv: [1, 1], lower: [null, null], quantiles: { q: [[null, null, null]] } });
    expect((await type(['method', 'cox', path, ...TIMED, '--covariates', 'x'])).err).toContain('hendelse');
  });
});
