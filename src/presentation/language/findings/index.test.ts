import { expect, test } from 'vitest';
import { CONTROL_IDS } from '../../../terms/index.ts';
import { FINDINGS, wordFinding } from './index.ts';

const WORDS = /[\p{L}\p{N}]+/gu;

/** Björnsson's readability index: words per sentence plus the share of words longer than six letters. */
function lix(text: string): number {
  const words = text.match(WORDS) ?? [];
  const sentences = text.match(/[.!?:](\s|$)/g) ?? [''];
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

/** Names of the values in a wording; the words of singular and plural differ between languages. */
function values(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{(\w+)/g), (match) => match[1] ?? '').sort();
}

function told(language: 'nb' | 'nn' | 'en', id: (typeof CONTROL_IDS)[number]): readonly string[] {
  return values(FINDINGS[language][id].join(' '));
}

test('the three languages tell the same values', () => {
  const differing = CONTROL_IDS.filter(
    (id) => told('nn', id).join() !== told('nb', id).join() || told('en', id).join() !== told('nb', id).join(),
  );
  expect(differing).toEqual([]);
});

test('every finding says what to do, in whole sentences', () => {
  const sentences = CONTROL_IDS.flatMap((id) => Object.values(FINDINGS).flatMap((language) => [...language[id]]));
  expect(sentences.filter((text) => !/^[\p{Lu}{«]/u.test(text) || !/[.?}]$/.test(text))).toEqual([]);
});

test('the wording as a whole is plain Norwegian: LIX at most 45', () => {
  expect(lix(CONTROL_IDS.flatMap((id) => FINDINGS.nb[id]).join(' '))).toBeLessThanOrEqual(45);
  expect(lix(CONTROL_IDS.flatMap((id) => FINDINGS.nn[id]).join(' '))).toBeLessThanOrEqual(45);
});

test('numbers bend the words after them, and decimals are written as the language writes them', () => {
  const unknown = (rows: number) =>
    wordFinding(
      { control: 'hr-extract/unknown-position', values: { position: '4999', title: 'Baseleder', rows } },
      'nb',
    ).message;
  expect(unknown(1)).toBe('Stillingen 4999 har ingen yrkesgruppe. 1 rad står som ikke fordelt. (Baseleder)');
  expect(unknown(2)).toBe('Stillingen 4999 har ingen yrkesgruppe. 2 rader står som ikke fordelt. (Baseleder)');
  const over = { control: 'hr-extract/percent-over-120', values: { percent: 150.5 } };
  expect(wordFinding(over, 'nb').message).toContain('150,5');
  expect(wordFinding(over, 'en').message).toContain('150.5');
});

test('our columns are called by the words people use', () => {
  const finding = { control: 'hr-extract/mapping-needed', values: { columns: 'workplace, from' } };
  expect(wordFinding(finding, 'nb').message).toBe(
    'Laget er ikke sikker på hvilke kolonner som er: tjenestested, ansatt fra.',
  );
});

test('a look-alike that is not there leaves no loose end', () => {
  const finding = { control: 'hr-extract/renamed-column', values: { column: 'Inn', ours: 'from', alike: '' } };
  expect(wordFinding(finding, 'nb').message).toBe(
    'Kolonnen «Inn» (ansatt fra) finnes ikke i filen. Den kan ha fått nytt navn.',
  );
});

test('a control of a newer version is shown by its id', () => {
  expect(wordFinding({ control: 'x/new', values: {} }, 'nn')).toEqual({ message: 'x/new', action: '' });
});
