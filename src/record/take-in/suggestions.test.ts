import { expect, test } from 'vitest';
import { parseUnitNumber } from '../../terms/index.ts';
import type { UnitFact } from '../facts.ts';
import { likeness, suggestSubgroup, suggestUnits } from './suggestions.ts';

function unit(text: string, name: string): UnitFact {
  const number = parseUnitNumber(text);
  if (number === null) throw new Error(`not a unit number: ${text}`);
  return { ...UNKNOWN, unit: number, name };
}

const UNKNOWN = {
  schoolType: 'unknown',
  areaCode: null,
  subAreaCode: null,
  livingConditions: 'unknown',
  latitude: null,
  longitude: null,
  pupils: null,
  registeredEmployees: null,
  closedOn: null,
  fromMappingOnly: false,
} as const;

test('a title as in the list of occupations suggests its subgroup', () => {
  expect(suggestSubgroup('Skoleassistent')).toBe('skoleassistent');
  expect(suggestSubgroup('vaktmester')).toBe('drift');
});

test('a title like no other suggests nothing', () => {
  expect(suggestSubgroup('XQZ 17')).toBeNull();
  expect(suggestSubgroup(null)).toBeNull();
});

test('the unit whose name is most like comes first, and one that is not like does not come', () => {
  const units = [
    unit('974760673', 'Furuly skole'),
    unit('971032146', 'Bjørka barneskole'),
    unit('938801363', 'Rådhuset'),
  ];
  expect(suggestUnits('BJØRKA SKOLE', units).map((one) => one.name)).toEqual(['Bjørka barneskole', 'Furuly skole']);
});

test('a name is wholly like itself, whatever its capitals and signs', () => {
  expect(likeness('Bjørka skole', 'BJØRKA-SKOLE')).toBe(1);
  expect(likeness('', 'Bjørka')).toBe(0);
});
