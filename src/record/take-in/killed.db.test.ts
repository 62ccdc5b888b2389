import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { openRecord } from '../administration/index.ts';
import { insideOf } from '../open-records.ts';

const CHILD = fileURLToPath(new URL('../../../test/kill-child.ts', import.meta.url));
/** Kills per database; the long tier asks for more. */
const KILLS = Number(process.env['LAGET_KILLS'] ?? '4');
const SEED = 20_260_915;

/** Numbers below one, the same ones every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Starts the child, waits for some acknowledgements, then kills it at once or a little later. What it acknowledged. */
function takeInAndDie(args: readonly string[], acknowledgements: number, laterMs: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let faults = '';
    child.stderr.on('data', (bytes: Buffer) => {
      faults += bytes.toString();
    });
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.split('\n').length - 2 >= acknowledgements) setTimeout(() => child.kill('SIGKILL'), laterMs);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = said.split('\n').slice(0, -1);
      if (code !== null) reject(new Error(`the child ended by itself: ${faults}`));
      else resolve(lines.filter((line) => line.startsWith('taken-in ')));
    });
  });
}

interface Kept {
  readonly id: number;
  readonly kept: number;
  readonly rows: number;
  readonly persons: number;
}

describe.each(databases())('kill -9 during take-in on $name', (database) => {
  test(`loses no acknowledged delivery and keeps none by half, ${KILLS} times`, {
    timeout: 60_000 * KILLS,
  }, async () => {
    const chance = seeded(SEED);
    const place = await database.place({ identityKey: null });
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const args = [place.dataDir, place.databaseUrl ?? '-', String(acknowledged.length + kill * 3)];
      acknowledged.push(...(await takeInAndDie(args, Math.floor(chance() * 5), Math.floor(chance() * 120))));
    }
    const open = await openRecord(place);
    const kept = await sql<Kept>`
      select d.no as id, d.rows_kept as kept,
        (select count(*)::integer from employment_fact f where f.delivery = d.no) as rows,
        (select count(*)::integer from person_fact f where f.delivery = d.no) as persons
      from delivery d
      order by d.no
    `.execute(insideOf(open).db);
    await open.close();
    const ids = new Set(kept.rows.map((row) => `d${String(row.id).padStart(6, '0')}`));
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.filter((line) => !ids.has(line.split(' ')[1] ?? ''))).toEqual([]);
    expect(kept.rows.filter((row) => row.rows !== row.kept || row.persons === 0)).toEqual([]);
  });
});
