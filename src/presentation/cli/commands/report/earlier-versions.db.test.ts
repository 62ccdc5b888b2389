import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Figures, openFigures } from '../../../../disclosure/index.ts';
import { type KeptReport, type OpenRecord, openRecord } from '../../../../record/administration/index.ts';
import { dayOf } from '../../../../terms/index.ts';
import { composedAgain } from '../../../answers/report/reproduce-report.ts';
import type { ComposedReport } from '../../../api/contract/index.ts';
import { typeWell } from '../../__data__/typing.ts';
import { recordPlace } from '../../place.ts';
import { BASE_DAY, DELIVERED, EARLIER, earlierText, MADE_ON } from './__data__/earlier-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-earlier-'));
const env = { LAGET_DATA: join(folder, 'data'), LAGET_TODAY: MADE_ON, PWD: folder };
const NOW = `${MADE_ON}T10:00:00.000Z`;
let open: OpenRecord;
let figures: Figures;

beforeAll(async () => {
  mkdirSync(join(folder, 'data'));
  await typeWell(['init', '--name', 'Nes kommune'], env);
  await typeWell(['settings', 'base-year-day', BASE_DAY], env);
  const names = DELIVERED.map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes as Uint8Array);
    return join(folder, name);
  });
  await typeWell(['take-in', ...names], env);
  const world = { out: () => {}, err: () => {}, input: async () => '', untilStopped: async () => undefined };
  const surroundings = { ...world, env, folder, today: () => dayOf(2026, 9, 15), now: () => NOW };
  open = await openRecord(await recordPlace(join(folder, 'data'), surroundings, 'nb'));
  figures = await openFigures(open);
});
afterAll(async () => {
  await open.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A text as it would lie in the record since the day it was made. */
function keptAs(text: string): KeptReport {
  const { id, language } = JSON.parse(text) as ComposedReport;
  const kept = { code: id, language, text, sha256: '', program: '0.1.0', fingerprint: '', at: NOW, by: 'test' };
  return { ...kept, words: [], forms: [] };
}

async function madeAgain(text: string): Promise<string> {
  return JSON.stringify(await composedAgain({ open, figures }, keptAs(text)));
}

describe('a report that was kept before words and templates were changed', () => {
  test.each(EARLIER)('is made again from the record to the byte: %s', async (name) => {
    expect(await madeAgain(earlierText(name))).toBe(earlierText(name));
  });

  test('is not made again with a number that the record does not have', async () => {
    const text = earlierText('tertial-3-nn');
    const forged = text.replaceAll('5,8\u00a0prosent', '4,8\u00a0prosent');
    expect(forged).not.toBe(text);
    expect(await madeAgain(forged)).not.toBe(forged);
  });
});
