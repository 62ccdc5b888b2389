import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMPOSED } from '../__data__/composed.ts';
import { reportPdf } from './index.ts';
import { typeset } from './typeset.ts';
import { typstText } from './typst-text.ts';

test('a report as PDF says it is PDF/UA-1 and tagged, and is the same bytes again', async () => {
  const pdf = Buffer.from(await reportPdf(COMPOSED));
  expect(Buffer.from(await reportPdf(COMPOSED)).equals(pdf)).toBe(true);
  const text = pdf.toString('latin1');
  expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  expect(text).toMatch(/\/Marked true/);
}, 60_000);

test('a figure without words for those who cannot see it gives no file', async () => {
  const figures = COMPOSED.figures.map((figure) => ({ ...figure, altText: '' }));
  await expect(reportPdf({ ...COMPOSED, figures })).rejects.toThrow(/alt/);
}, 60_000);

test('whatever signs an owner writes, the report can be set and asks for no file', async () => {
  const signs = [
    '#',
    '$',
    '*',
    '_',
    '`',
    '\\',
    '"',
    '[',
    ']',
    '@',
    '<',
    '=',
    '\n',
    '/*',
    '//',
    '#import "/x"',
    'å',
    ';',
  ];
  const texts = fc.sample(fc.string({ unit: fc.constantFrom(...signs) }), { numRuns: 200, seed: 11 });
  const source = `#set document(title: "x")\n\n${texts.map(typstText).join('\n\n')}`;
  expect(await typeset({ source, files: [], fonts: [], createdAt: 0 })).toMatchObject({ ok: true });
}, 60_000);
