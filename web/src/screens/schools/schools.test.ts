// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { describe, expect, test } from 'vitest';
import type { SchoolCell, SchoolItem } from '../../../../src/presentation/api/contract/index.ts';
import { readAskedSchools, schoolAddress, schoolsAddress, schoolsPath } from './asked-schools.ts';
import { bandsOf, inOrder, matches, nextOrder, orderOf } from './school-rows.ts';

const asked = (text: string) => readAskedSchools(new URLSearchParams(text));

describe('the address', () => {
  test('that says nothing asks for the list of all schools, for everyone, with teachers who leave', () => {
    expect(schoolsAddress(asked(''))).toBe('/skoler');
    expect([asked('').view, asked('').group, asked('').audience]).toEqual(['list', 'teacher', 'public']);
  });

  test('holds every choice', () => {
    const text =
      'view=funnel&q=myra&type=barneskole&area=10&sort=-fte&group=Total&metric=school-turnover&audience=internal';
    expect(schoolsAddress(asked(text))).toBe(`/skoler?${text}`);
  });

  test('of a school keeps group and audience, but not the search', () => {
    expect(schoolAddress('974589095', asked('q=myra&group=leader&audience=internal'))).toBe(
      '/skoler/974589095?group=leader&audience=internal',
    );
  });

  test('with an unknown view or metric is answered as at the start', () => {
    expect([asked('view=globe').view, asked('metric=pay').metric]).toEqual(['list', 'owner-turnover']);
  });

  test('asks the server about one school with the language', () => {
    expect(schoolsPath(asked('group=Total'), 'nn', '974589095')).toBe(
      '/api/schools/974589095?group=Total&metric=owner-turnover&lang=nn&audience=public',
    );
  });
});

const cell = (value: number | null): SchoolCell => ({
  numerator: value,
  denominator: null,
  value,
  interval: null,
  state: value === null ? 'withheld' : 'shown',
  reason: null,
});
const school = (name: string, headcount: number | null, more: Partial<SchoolItem> = {}): SchoolItem => ({
  unit: name,
  name,
  schoolType: { code: 'barneskole', label: 'Barneskole' },
  area: { code: '1', label: 'Øst' },
  subArea: null,
  livingConditions: { code: 'other', label: 'Andre' },
  latitude: null,
  longitude: null,
  pupils: null,
  monthsDelivered: 12,
  headcount: cell(headcount),
  fte: cell(headcount),
  turnover: cell(null),
  ...more,
});
const SCHOOLS = [school('Bjørkåsen', 40), school('Furulia', null), school('Granlia', 90), school('Åsen', 40)];
const names = (schools: readonly SchoolItem[]) => schools.map(({ name }) => name);

describe('the order', () => {
  test('is by name until a column is pressed', () => {
    expect(names(inOrder(SCHOOLS, orderOf('')))).toEqual(['Bjørkåsen', 'Furulia', 'Granlia', 'Åsen']);
  });

  test('puts the withheld last both ways, and equals by name', () => {
    expect(names(inOrder(SCHOOLS, orderOf('headcount')))).toEqual(['Bjørkåsen', 'Åsen', 'Granlia', 'Furulia']);
    expect(names(inOrder(SCHOOLS, orderOf('-headcount')))).toEqual(['Granlia', 'Bjørkåsen', 'Åsen', 'Furulia']);
  });

  test('by a share is no rank: who cannot be told from the average stands together, by name, what is not seen last', () => {
    const outside = (side: 'above' | 'below') => ({ level: 0.95, side });
    const point = (unit: string, side: ReturnType<typeof outside> | null) => ({
      ...{ unit, name: unit, part: 4, size: 20, share: 0.2, provisional: false, level: null },
      outside: side,
    });
    const points = [point('Åsen', null), point('Granlia', outside('above')), point('Bjørkåsen', null)];
    const funnel = { mean: { part: 1, whole: 9, share: 0.1 }, points, lines: [], withheld: 0, alike: false };
    const said = (sort: string) =>
      bandsOf(SCHOOLS, orderOf(sort), funnel).map(({ says, schools }) => [says, names(schools)]);
    const within = ['within', ['Bjørkåsen', 'Åsen']];
    expect(said('-turnover')).toEqual([['above', ['Granlia']], within, ['unseen', ['Furulia']]]);
    expect(said('turnover')).toEqual([within, ['above', ['Granlia']], ['unseen', ['Furulia']]]);
    expect(said('-headcount')).toEqual([[null, ['Granlia', 'Bjørkåsen', 'Åsen', 'Furulia']]]);
  });

  test('goes from falling to rising and back to names', () => {
    expect(nextOrder(orderOf(''), 'fte')).toBe('-fte');
    expect(nextOrder(orderOf('-fte'), 'fte')).toBe('fte');
    expect(nextOrder(orderOf('fte'), 'fte')).toBe('');
    expect(nextOrder(orderOf('fte'), 'months')).toBe('-months');
  });
});

describe('a search', () => {
  test('finds every word in any order and case, and the number', () => {
    expect(matches(school('Øvre Åsen skole', 1), asked('q=skole+åsen'))).toBe(true);
    expect(matches(school('Øvre Åsen skole', 1, { unit: '974589095' }), asked('q=9745'))).toBe(true);
    expect(matches(school('Øvre Åsen skole', 1), asked('q=asen'))).toBe(false);
  });

  test('holds together with type and area', () => {
    expect(matches(school('Åsen', 1), asked('q=å&type=barneskole&area=1'))).toBe(true);
    expect(matches(school('Åsen', 1), asked('q=å&type=videregående'))).toBe(false);
    expect(matches(school('Åsen', 1, { area: null }), asked('area=1'))).toBe(false);
  });
});
