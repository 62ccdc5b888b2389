import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../terms/index.ts';
import type { AreaFact } from '../../facts.ts';
import type { ContextRows } from './context-rows.ts';
import { contextsOf } from './contexts.ts';

const [FIRST, AGAIN] = [dayOf(2024, 1, 10), dayOf(2025, 1, 10)];
const EAST: AreaFact = {
  code: 'A',
  name: 'Øst',
  level: 'area',
  parent: null,
  livingConditions: 'exposed',
  geometry: '{"type":"Point","coordinates":[10,60]}',
};

/** A record of one area, told on two days. */
function toldTwice(first: AreaFact, again: AreaFact): ContextRows {
  return {
    settings: [],
    placings: { workplaces: [], positions: [] },
    titles: [],
    units: [],
    areas: [
      { area: first, knownOn: FIRST, until: null },
      { area: again, knownOn: AGAIN, until: null },
    ],
    successions: [],
    pupils: [],
  };
}

describe('the contexts of a record', () => {
  test('areas delivered again with the same content make no new one', () => {
    const contexts = contextsOf(toldTwice(EAST, { ...EAST }), []);
    expect(contexts).toMatchObject({ areas: [EAST], inUseFrom: FIRST });
    expect([contexts.earlier, contexts.contextFrom]).toEqual([undefined, undefined]);
  });

  test.each<Partial<AreaFact>>([{ name: 'Øst for elva' }, { livingConditions: 'other' }, { geometry: null }])(
    'an area told otherwise makes a new one: %o',
    (change) => {
      const changed = { ...EAST, ...change };
      const { areas, earlier, contextFrom } = contextsOf(toldTwice(EAST, changed), []);
      expect([areas, earlier?.map((context) => [context.knownFrom, context.areas]), contextFrom]).toEqual([
        [changed],
        [[FIRST, [EAST]]],
        AGAIN,
      ]);
    },
  );
});
