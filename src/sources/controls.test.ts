import { expect, test } from 'vitest';
import { CONTROL_IDS } from '../terms/index.ts';
import { CONTROLS } from './controls.ts';
import { aliasRank, plainName } from './definition.ts';
import { DEFINITIONS } from './definitions.ts';
import { HR_EXTRACT } from './hr-extract/definition.ts';
import { MAPPING_CONTROLS } from './mappings/mapping-file.ts';

/** Told where a file is opened or compared with what is known, and by no list of a source. */
const ELSEWHERE =
  /^(record\/|amelding\/(same-id|replaces)|amelding-feedback\/(message-not|recipients)|file\/(empty|not-recognised|too-large|spreadsheet|archive|json|xml|no-header)|mapping\/unreadable)/;

test('every control id has a control in a list, and every control in a list has an id', () => {
  const listed = [...Object.values(CONTROLS).flat(), ...MAPPING_CONTROLS].map((control) => control.id);
  expect(CONTROL_IDS.filter((id) => !ELSEWHERE.test(id) && !listed.includes(id))).toEqual([]);
  expect(listed.filter((id) => !CONTROL_IDS.includes(id))).toEqual([]);
});

test('no column name means two columns of an HR extract', () => {
  const names = HR_EXTRACT.fields.flatMap((field) => [...new Set(field.aliases.map(plainName))]);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test('every field of every source is told what it means', () => {
  const silent = Object.values(DEFINITIONS).flatMap((one) => one.fields.filter((field) => field.meaning.length < 10));
  expect(silent).toEqual([]);
});

test('a header is found whatever its case, blanks and signs', () => {
  const percent = HR_EXTRACT.fields.find((field) => field.name === 'positionPercent');
  expect(
    percent && ['STILLINGS %', 'stillings%', 'St.prosent', 'Prosent'].map((name) => aliasRank(percent, name) >= 0),
  ).toEqual([true, true, true, true]);
});
