import { describe, expect, test } from 'vitest';
import { day } from '../../../../test/analysis/small-world.ts';
import { DEFAULT_GAP_RULE } from '../../../terms/index.ts';
import { type PrincipalPost, stintsOf } from './stints.ts';

/** A post of somebody, `from/to`, to being the first day away; the first in the list goes first. */
function posts(...all: readonly (readonly [person: number, days: string])[]): PrincipalPost[] {
  return all.map(([person, days], rank) => {
    const [from = '', to = ''] = days.split('/');
    return { person, unit: 0, from: day(from), to: day(to), rank };
  });
}

const told = (all: readonly PrincipalPost[]) => {
  const { stints, acting } = stintsOf(all, DEFAULT_GAP_RULE);
  return { stints: stints.map(({ person }) => person), acting: acting.map(({ person }) => person) };
};

describe('principals one after the other', () => {
  test('the best of those active leads, and the next when that one is gone', () => {
    expect(told(posts([1, '2020-01-01/2022-01-01'], [2, '2019-01-01/2024-01-01']))).toEqual({
      stints: [2, 1, 2],
      acting: [],
    });
  });

  test('ninety days are acting, and ninety-one are not', () => {
    const until = (last: string) => told(posts([1, '2018-01-01/2020-01-01'], [2, `2020-01-01/${last}`]));
    expect(until('2020-03-31')).toEqual({ stints: [1], acting: [2] });
    expect(until('2020-04-01')).toEqual({ stints: [1, 2], acting: [] });
  });

  test('whoever is back after an acting one has gone on, with one stint', () => {
    const all = posts([1, '2018-01-01/2020-01-01'], [2, '2020-01-01/2020-03-01'], [1, '2020-03-01/2024-01-01']);
    expect(told(all)).toEqual({ stints: [1], acting: [2] });
    expect(stintsOf(all, DEFAULT_GAP_RULE).stints).toEqual([
      { person: 1, from: day('2018-01-01'), to: day('2024-01-01') },
    ]);
  });

  test('whoever is back after one who counts begins anew', () => {
    const all = posts([1, '2018-01-01/2020-01-01'], [2, '2020-01-01/2020-12-01'], [1, '2020-12-01/2024-01-01']);
    expect(told(all).stints).toEqual([1, 2, 1]);
  });

  test('two short times with a bridged hole between are one long enough', () => {
    const bridged = posts([1, '2020-01-01/2020-03-01'], [1, '2020-03-10/2020-05-01']);
    const apart = posts([1, '2020-01-01/2020-03-01'], [1, '2020-03-20/2020-05-01']);
    expect([told(bridged), told(apart)]).toEqual([
      { stints: [1], acting: [] },
      { stints: [], acting: [1, 1] },
    ]);
  });

  test('somebody else within the hole parts them', () => {
    const all = posts([1, '2020-01-01/2020-03-01'], [2, '2020-03-01/2020-03-10'], [1, '2020-03-10/2020-05-01']);
    expect(told(all)).toEqual({ stints: [], acting: [1, 2, 1] });
  });

  test('nobody is nobody', () => {
    expect(told([])).toEqual({ stints: [], acting: [] });
  });
});
