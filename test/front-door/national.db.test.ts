import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OWNERS } from '../../src/demo/national/country.ts';
import { writeNational } from '../../src/demo/national/write-national.ts';
import { openFigures } from '../../src/disclosure/index.ts';
import { openRecord } from '../../src/record/administration/index.ts';
import { dayOf } from '../../src/terms/index.ts';
import { databases } from '../databases.ts';
import { takeInFolder, temporaryFolders } from './through.ts';
import { compareWithTruth } from './truth.ts';

const folder = temporaryFolders();
/** The smallest owners; all of them in the long tier. */
const FIRST_OWNER = process.env['LAGET_LONG'] === '1' ? 0 : OWNERS - 6;

describe.each(databases())('what Laget says of many invented owners at once, on $name', (database) => {
  test('is the truth of all of them added up, in every cell', { timeout: 3_600_000 }, async () => {
    const out = folder();
    const request = { out, scale: 'national', seed: 1, until: dayOf(2026, 8, 31), progress: () => undefined };
    const summary = await writeNational(request, (place) => place >= FIRST_OWNER);
    const open = await openRecord(await database.place({ day: '2026-11-21' }));
    const stopped = await takeInFolder(open.administration, join(out, 'files'));
    const { cells, differ } = await compareWithTruth(await openFigures(open), join(out, 'truth'));
    await open.close();
    expect(stopped).toEqual([]);
    expect(summary.personsAtEnd).toBeGreaterThan(500);
    expect(cells).toBeGreaterThan(300);
    expect(differ.slice(0, 20)).toEqual([]);
  });
});
