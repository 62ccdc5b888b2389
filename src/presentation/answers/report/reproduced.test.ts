import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { KeptReport } from '../../../record/administration/index.ts';
import { fakeFigures } from '../../__data__/fake-figures.ts';
import { fakeRecord } from '../../__data__/fake-record.ts';
import { reproduced } from './reproduced.ts';

/** As it was then is as it is now. */
const FIGURES = { ...fakeFigures([]), asAt: async () => fakeFigures([]) };

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Places that differ where the record has a published text, and a file with the hash of another or the same. */
async function placesOf(published: (text: string) => string): Promise<readonly string[]> {
  const open = fakeRecord();
  const out = (await open.administration.reports.find('tertial-out')) as KeptReport;
  const [first] = out.words;
  const said = (first?.word === 'published' ? first.text : '').replace('"version":"1.0"', '"version":"1"');
  const words = out.words.map((one) => (one.word === 'published' ? { ...one, text: published(said) } : one));
  const kept = { ...out, words, sha256: sha256(out.text), forms: [{ form: 'json', sha256: sha256(said) }] };
  const again = await reproduced({ open, figures: FIGURES }, kept);
  if ('refusal' in again) throw new Error('the report is composed again');
  return again.places;
}

test('a sentence that was altered in the text that is kept of a published report is found', async () => {
  expect(await placesOf((text) => text.replace('Færre lærere slutter', 'Flere lærere slutter'))).toContain('text');
});

test('a published report whose text is as its file has a whole text', async () => {
  expect(await placesOf((text) => text)).not.toContain('text');
});
