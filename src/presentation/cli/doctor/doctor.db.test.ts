import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../../test/databases.ts';
import { MAPPING, takeIn } from '../../../../test/deliveries.ts';
import { openRecord } from '../../../record/administration/index.ts';
import { type } from '../__data__/typing.ts';

interface Told {
  readonly checks: readonly { readonly check: string; readonly state: string; readonly says: string }[];
}

describe.each(databases())('laget doctor on $name', (database) => {
  test('finds nothing wrong with a sound record, and tells an open key, a clock set back and a folder in use', async () => {
    const place = await database.place({ identityKey: null });
    const record = await openRecord(place);
    await takeIn(record.administration, [MAPPING]);
    await record.administration.changeSetting('owner-name', 'Fjordgløtt kommune');
    await record.close();
    const looked = async (day: string) => {
      const env = { LAGET_TODAY: day, ...(place.databaseUrl === null ? {} : { DATABASE_URL: place.databaseUrl }) };
      const { exit, out } = await type(['doctor', '--data', place.dataDir, '--format', 'json'], env);
      const { checks } = JSON.parse(out) as Told;
      // The tests' server is quick because it is not durable: that is told, and is no surprise here.
      const known = checks.filter(({ says }) => says === 'not-durable').length;
      expect(known).toBe(database.name === 'postgres' ? 1 : 0);
      return {
        exit,
        odd: checks.filter(
          ({ state, check, says }) => state !== 'fine' && check !== 'screens' && says !== 'not-durable',
        ),
      };
    };
    expect((await looked('2026-09-15')).odd).toEqual([]);
    chmodSync(join(place.dataDir, 'identity.key'), 0o644);
    const behind = await looked('2026-09-14');
    expect(behind.odd.map(({ check, says }) => `${check} ${says}`)).toEqual(['key open-to-others', 'clock behind']);
    expect(behind.exit).toBe(4);
    if (database.name === 'pglite') {
      const holder = await openRecord(place);
      expect((await looked('2026-09-15')).odd.map(({ says }) => says)).toContain('in-use');
      await holder.close();
    }
  });
});
