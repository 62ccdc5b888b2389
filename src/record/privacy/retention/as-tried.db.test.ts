import { describe, expect, test } from 'vitest';
import { databases, type TestPlace } from '../../../../test/databases.ts';
import { hrFile, KARI, MAPPING, OLA, takeIn, teacher } from '../../../../test/deliveries.ts';
import { dayOf } from '../../../terms/index.ts';
import { openRecord } from '../../administration/index.ts';
import type { KindRun } from './kinds.ts';

const LEFT = hrFile('hr.csv', [
  teacher(KARI, 'Bjørka skole', '01.08.2015', '31.07.2020'),
  teacher(OLA, 'Furuly skole', '01.08.2015'),
]);

async function opened(place: TestPlace) {
  const open = await openRecord(place);
  await takeIn(open.administration, [MAPPING, LEFT]);
  return { open, retention: open.administration.retention };
}

function decide({ retention }: Awaited<ReturnType<typeof opened>>, kind: KindRun, months: number) {
  const said = { reason: 'Vedtatt', decidedBy: 'Kommunedirektøren', from: dayOf(2026, 1, 1) };
  return retention.decide({ kind, months, planAllows: true, ...said }, 'test');
}

const removedOf = (kinds: readonly { readonly kind: KindRun; readonly removed: number }[]) =>
  kinds.map(({ kind, removed }) => [kind, removed]);

describe.each(databases())('retention on $name', (database) => {
  test('carries out what was tried and nothing else: where something else would go nothing goes', async () => {
    const one = await opened(await database.place());
    await decide(one, 'persons-who-left', 60);
    await decide(one, 'own-rows-of-who-left', 60);
    const tried = await one.retention.run({ by: 'test', tried: true });
    await decide(one, 'identities-of-who-left', 1);
    const refused = await one.retention.runAsTried(tried.code, 'test');
    const runs = await one.retention.runs();
    const again = await one.retention.run({ by: 'test', tried: true });
    // The record is in use meanwhile: what is kept grows, what goes does not.
    const look = { who: 'a', role: 'hr-analyst', unit: null, what: 'A1' } as const;
    await one.open.administration.logLookUp({ ...look, at: one.open.now() });
    const done = await one.retention.runAsTried(again.code, 'Kari (u000001)');
    const twice = await one.retention.runAsTried(again.code, 'test');
    const after = await one.retention.runs();
    await one.open.close();
    expect([refused, runs, again.code === tried.code, twice]).toEqual([null, [], false, null]);
    expect(removedOf(done?.kinds ?? [])).toEqual(removedOf(again.kinds));
    expect(after.map(({ by }) => by)).toEqual(['Kari (u000001)']);
  });
});
