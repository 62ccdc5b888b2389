// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { FindingAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { gatherFindings, lineRanges } from './gathered-findings.ts';

const found = (line: number | null, change: Partial<FindingAnswer> = {}): FindingAnswer => ({
  control: 'hr-extract/person-number',
  severity: 'note',
  file: 'august.xlsx',
  line,
  path: 'Fødselsnummer',
  message: 'Fødselsnummeret er ikke gyldig.',
  action: 'Rett nummeret i HR-systemet.',
  count: 1,
  ...change,
});

test('the same finding on three lines is told once, with its lines in order', () => {
  const gathered = gatherFindings([found(437), found(12), found(395)]);
  expect(gathered.map((one) => [one.lines, one.count, one.paths])).toEqual([[[12, 395, 437], 3, ['Fødselsnummer']]]);
});

test('what rejects rows stands before notes, and what says something else stands by itself', () => {
  const worse = found(2, { severity: 'rejects-row', control: 'hr-extract/dates', message: 'Datoen mangler.' });
  const other = found(3, { message: 'Stillingen 4190 har ingen yrkesgruppe.', count: 3 });
  const gathered = gatherFindings([found(1), other, worse]);
  expect(gathered.map((one) => one.message)).toEqual([
    'Datoen mangler.',
    'Stillingen 4190 har ingen yrkesgruppe.',
    'Fødselsnummeret er ikke gyldig.',
  ]);
});

test('the same finding in two files is two', () => {
  expect(gatherFindings([found(1), found(1, { file: 'juli.xlsx' })])).toHaveLength(2);
});

test('neighbouring lines are joined', () => {
  expect(lineRanges([2, 3, 4, 9, 12])).toEqual(['2–4', '9', '12']);
});
