import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownerSettings, SETTINGS, settingTexts } from './settings.ts';
import { settingsPage } from './settings-page.ts';

test('the page of settings is the one the table makes', () => {
  const page = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8');
  expect(page).toBe(settingsPage());
});

test('without a choice the standards hold', () => {
  expect(ownerSettings(settingTexts(new Map()))).toEqual({
    ownerName: 'Skoleeieren',
    ownerKind: 'invented',
    gapRule: { summerDays: 62, otherDays: 14 },
    fewestPersons: 5,
    countingSource: 'auto',
    referenceDay: '10-01',
  });
});

test('an owner marked real never shows fewer than three, whatever was chosen before', () => {
  const chosen = new Map([
    ['owner-kind', 'real'],
    ['fewest-persons', '1'],
  ]);
  expect(ownerSettings(settingTexts(chosen)).fewestPersons).toBe(3);
  chosen.set('owner-kind', 'invented');
  expect(ownerSettings(settingTexts(chosen)).fewestPersons).toBe(1);
});

test.each([
  ['reference-day', '10-01', true],
  ['reference-day', '02-29', false],
  ['reference-day', '13-01', false],
  ['base-year-day', 'auto', true],
  ['base-year-day', '2021-10-01', true],
  ['base-year-day', '2021-02-30', false],
  ['keep-delivered-files', '30', true],
  ['keep-delivered-files', '0', false],
  ['keep-delivered-files', 'kanskje', false],
  ['gap-other-days', '0', true],
  ['gap-other-days', '-1', false],
  ['gap-summer-days', '367', false],
  ['counting-source', 'auto', true],
  ['counting-source', 'a-melding', false],
  ['owner-name', '', false],
] as const)('%s may be %j: %s', (key, value, allowed) => {
  expect(SETTINGS[key].accepts(value)).toBe(allowed);
});

test.each([
  ['auto', true],
  ['#16324f', true],
  ['#16324F', true],
  ['16324f', false],
  ['navy', false],
])('owner-colour may be written "%s": %s', (value, may) => {
  expect(SETTINGS['owner-colour'].accepts(value)).toBe(may);
});
