import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/record/administration/index.ts';
import { planDesk } from '../../src/record/index.ts';
import { insideOf } from '../../src/record/open-records.ts';
import { seeded } from '../chance.ts';
import { databases } from '../databases.ts';
import { actAndDie, KILLS } from './kill-by-chance.ts';

const CHILD = fileURLToPath(new URL('./children/tell-plans.ts', import.meta.url));
const SEED = 20_261_128;
/** Each child begins at plans that none before it can have come to. */
const APART = 25;

describe.each(databases())('kill -9 while plans are told on $name', (database) => {
  test(`loses no acknowledged telling and keeps none by half, ${KILLS} times`, {
    timeout: 180_000 * KILLS,
  }, async () => {
    const chance = seeded(SEED);
    const place = await database.place({ identityKey: null });
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const args = [CHILD, place.dataDir, place.databaseUrl ?? '-', String(kill * APART)];
      const said = await actAndDie(args, 1 + Math.floor(chance() * 12), Math.floor(chance() * 60));
      acknowledged.push(...said.filter((line) => line !== 'ready'));
    }
    const open = await openRecord(place);
    const plans = await planDesk(open, { units: 'every' }).list();
    const bare = await sql<{ no: number }>`
      select f.no from fulfilment_plan f
      where not exists (select 1 from fulfilment_plan_version v where v.plan = f.no)
    `.execute(insideOf(open).db);
    await open.close();
    const versions = plans.flatMap((plan) => plan.versions);
    const kept = new Set(versions.map(({ mentor }) => mentor));
    const back = new Set(versions.filter(({ counts }) => !counts).map(({ mentor }) => mentor));
    const marks = (word: string) =>
      acknowledged.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
    expect(marks('kept').length).toBeGreaterThan(KILLS / 2);
    expect(marks('kept').filter((mark) => !kept.has(mark))).toEqual([]);
    expect(marks('back').filter((mark) => !back.has(mark))).toEqual([]);
    expect(bare.rows).toEqual([]);
    // Whole: each plan begins with how it was made, and every telling has its end and its basis.
    expect(plans.filter((plan) => !plan.versions[0]?.mentor.endsWith(' made'))).toEqual([]);
    expect(versions.filter(({ end, basis }) => !(end > 0) || basis !== 'TEMP_17_3_3')).toEqual([]);
  });
});
