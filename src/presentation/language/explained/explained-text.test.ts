import { expect, test } from 'vitest';
import { RULE_IDS, type WithheldReason } from '../../../disclosure/index.ts';
import { LANGUAGES } from '../language.ts';
import { cellText, reasonText } from './index.ts';

const NAMED = {
  names: { unit: { '974589095': 'Fjordvik skole' } },
  moving: null,
  columns: ['unit'],
  filters: [{ dimension: 'staff-group', codes: ['teacher'] }],
  limits: { fewestPersons: 5, smallestBase: 10 },
} as const;
const CELL = { unit: '974589095', 'staff-group': 'teacher' };
const REASONS: readonly WithheldReason[] = [
  ...RULE_IDS.map((rule) => ({ kind: 'rule', rule }) as const),
  ...(['protects', 'adds-up'] as const).flatMap((kind) => [
    { kind, cells: [] },
    { kind, cells: [CELL] },
  ]),
  ...(['base', 'too-fine', 'not-of-this-time', 'other-part-of-year', 'stands-beside', 'by-itself'] as const).map(
    (kind) => ({ kind }),
  ),
];

test.each(LANGUAGES)('every reason has a sentence of its own in %s', (language) => {
  const told = REASONS.map((reason) => reasonText(reason, NAMED, language));
  expect(new Set(told).size).toBe(REASONS.length);
  expect(told.every((text) => text.endsWith('.'))).toBe(true);
});

test('a cell is told by its labels, without what every row is narrowed to', () => {
  expect(reasonText({ kind: 'protects', cells: [CELL] }, NAMED, 'nb')).toBe('Beskytter Fjordvik skole.');
  expect(cellText({ 'staff-group': 'teacher' }, NAMED, 'nb')).toBe('Lærere');
  expect(cellText({ unit: '974589095' }, NAMED, 'nb')).toBe('Fjordvik skole, alle samlet');
  expect(cellText({}, NAMED, 'nb')).toBe('hele skoleeieren');
});
