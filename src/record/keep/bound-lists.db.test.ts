import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { openDatabase } from '../database/index.ts';
import { integers, texts } from './bound-lists.ts';

describe.each(databases())('lists bound as one text on $name', (database) => {
  test('come out as they went in, whatever signs are in them', async () => {
    const place = await database.place();
    const { db, close } = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    const words = ['', 'NULL', 'a,b', '{x}', '"q"', 'back\\slash', "it's", ' blank ', 'line\nnext', 'æøå 🏫', null];
    const numbers = [0, -1, 2147483647, null];
    const answer = await sql<{ words: string[]; numbers: number[] }>`
      select (select array_agg(w) from unnest(${texts(words)}) as w) as words,
        (select array_agg(n) from unnest(${integers(numbers)}) as n) as numbers,
        (select count(*)::integer from unnest(${texts([])}) as w) as none
    `.execute(db);
    await close();
    expect(answer.rows).toEqual([{ words, numbers, none: 0 }]);
  });
});
