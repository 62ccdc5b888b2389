import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, bridges, DEFAULT_GAP_RULE, dayOf, parseUnitNumber, readNationalNumber } from '../../terms/index.ts';
import { DEMO_POSITIONS, positionKeyOf } from '../world/positions.ts';
import type { DemoPerson, DemoPost, DemoWorld } from '../world/world.ts';
import { makeWorld } from './simulate.ts';

const UNTIL = dayOf(2026, 8, 31);
const SEEDS = [1, 2, 3];
let worlds: readonly DemoWorld[];
let world: DemoWorld;
beforeAll(() => {
  worlds = SEEDS.map((seed) => makeWorld({ scale: 'small', seed, until: UNTIL }));
  world = worlds[0] ?? expect.fail('no world');
}, 60_000);

const posts = (of: DemoWorld): DemoPost[] => of.persons.flatMap((person) => person.posts);
const numbers = (person: DemoPerson): string[] => [
  person.number,
  ...(person.earlier === null ? [] : [person.earlier.number]),
];

describe('the invented owner', () => {
  test('the same seed tells the same story and another seed another one', () => {
    const again = makeWorld({ scale: 'small', seed: 1, until: UNTIL });
    expect(again).toEqual(world);
    expect(worlds[1]?.persons[0]?.number).not.toBe(world.persons[0]?.number);
  });

  test('every identity number is synthetic, save the few whose check digit is wrong on purpose, and used once', () => {
    const all = world.persons.flatMap(numbers);
    const kinds = all.map((number) => readNationalNumber(number).kind);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(kinds)).toEqual(new Set(['synthetic', 'bad']));
    expect(kinds.filter((kind) => kind === 'bad').length).toBe(2);
    expect(all.filter((number) => readNationalNumber(number).dNumber).length).toBeGreaterThan(20);
  });

  test('numbers agree with birth and sex', () => {
    const wrong = world.persons.filter((person) => {
      const { birth, sex } = readNationalNumber(person.number);
      return person.birth !== null && (birth !== person.birthDay || sex !== person.sex);
    });
    expect(wrong).toEqual([]);
  });

  test('unit numbers are right and begin with 3, as no real unit’s number does', () => {
    expect(world.units.every((unit) => parseUnitNumber(unit.unit) !== null && unit.unit.startsWith('3'))).toBe(true);
    expect(new Set(world.units.map((unit) => unit.unit)).size).toBe(world.units.length);
  });

  test('nobody works at a unit before it opens or after it closes', () => {
    const byNumber = new Map(world.units.map((unit) => [unit.unit, unit]));
    const wrong = posts(world).filter((post) => {
      const unit = byNumber.get(post.unit);
      const early = unit?.openedOn !== null && post.from < (unit?.openedOn ?? Infinity);
      const late = unit?.closedOn !== null && (post.to ?? Infinity) > (unit?.closedOn ?? 0);
      return early || late;
    });
    expect(wrong).toEqual([]);
  });

  test('no piece begins after the last day, none ends before it begins, and an end after the last day was agreed', () => {
    const wrong = posts(world).filter(
      (post) =>
        post.from > UNTIL ||
        (post.to !== null && post.to < post.from) ||
        (post.to !== null && post.to > addDays(UNTIL, 1) && post.to !== post.agreedTo),
    );
    expect(wrong).toEqual([]);
  });

  test('leaves lie within employment', () => {
    const outside = world.persons.flatMap((person) =>
      person.leaves.filter(
        (leave) => !person.posts.some((post) => post.from <= leave.from && (post.to === null || leave.to <= post.to)),
      ),
    );
    expect(outside).toEqual([]);
    expect(world.persons.flatMap((person) => person.leaves).length).toBeGreaterThan(100);
  });

  test('a share whose old start is kept in the HR system belongs to somebody with that one post only', () => {
    const kept = world.persons.filter((person) => person.posts.some((post) => post.shownFrom !== null));
    const changed = (person: DemoPerson): DemoPost[] =>
      person.posts.filter((post) => post.terms === 'ordinary' && post.to === null);
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter((person) => changed(person).length > 1)).toEqual([]);
  });
});

describe('what a story must hold', () => {
  test('a merger, a split and a renumbering', () => {
    expect(new Set(world.successions.map((one) => one.kind))).toEqual(new Set(['merger', 'split', 'renumbering']));
    expect(world.successions).toHaveLength(5);
  });

  test('every position of the catalogue but the unplaced one, and every kind of terms', () => {
    const placed = Object.values(DEMO_POSITIONS).filter((position) => position.placedBy !== 'nobody');
    const used = new Set(worlds.flatMap(posts).map((post) => post.position));
    expect(placed.map(positionKeyOf).filter((key) => !used.has(key))).toEqual([]);
    expect(new Set(posts(world).map((post) => post.terms))).toEqual(
      new Set(['ordinary', 'hourly', 'apprentice', 'pensioner', 'loan-in', 'unknown']),
    );
  });

  test('holes that are bridged and holes that are not, at the very limits', () => {
    const holes = world.persons.flatMap((person) => {
      const own = person.posts.filter((post) => post.terms === 'ordinary').toSorted((a, b) => a.from - b.from);
      return own.slice(1).flatMap((post, place) => {
        const end = own[place]?.to ?? null;
        return end !== null && end < post.from ? [{ end, back: post.from, days: post.from - end }] : [];
      });
    });
    const bridged = holes.filter((hole) => bridges(DEFAULT_GAP_RULE, hole.end, hole.back));
    expect(bridged.length).toBeGreaterThan(40);
    expect(holes.length - bridged.length).toBeGreaterThan(20);
    expect(new Set(holes.map((hole) => hole.days))).toEqual(expect.objectContaining(new Set([14, 15, 62, 63])));
  });

  test('two posts that tie on share, permanence and start', () => {
    const ties = world.persons.filter((person) =>
      person.posts.some((a) =>
        person.posts.some(
          (b) => a !== b && a.from === b.from && a.percent === b.percent && a.contract === b.contract && a.to === b.to,
        ),
      ),
    );
    expect(ties.length).toBeGreaterThan(5);
  });

  test('an unknown birth, a blank share, a blank form, a start on 29 February, a row told twice and people who never came', () => {
    const all = posts(world);
    expect(world.persons.filter((person) => person.birth === null)).toHaveLength(2);
    expect(all.some((post) => post.percent === null)).toBe(true);
    expect(all.some((post) => post.contract === 'unknown')).toBe(true);
    expect(all.some((post) => post.from === dayOf(2016, 2, 29))).toBe(true);
    expect(all.filter((post) => post.twice)).toHaveLength(1);
    expect(all.filter((post) => post.to === post.from).length).toBeGreaterThan(3);
  });

  test('only where it is asked for are there positions and workplaces that nobody has placed', () => {
    const unplaced = makeWorld({ scale: 'school', seed: 1, until: UNTIL, unplaced: true });
    expect(posts(world).filter((post) => post.unit === 'unassigned' || post.subgroup === 'unassigned')).toEqual([]);
    expect(posts(unplaced).filter((post) => post.unit === 'unassigned')).toHaveLength(4);
    expect(posts(unplaced).filter((post) => post.subgroup === 'unassigned')).toHaveLength(4);
  });
});

describe('other days and scales', () => {
  test('a story that ends before a reorganisation does not know the units it makes', () => {
    const early = makeWorld({ scale: 'small', seed: 1, until: dayOf(2020, 3, 15) });
    expect(early.successions.map((one) => one.kind)).toEqual(['merger', 'merger']);
    expect(early.units.map((unit) => unit.key)).not.toContain('tunet');
    expect(early.units.find((unit) => unit.key === 'utsikten')?.closedOn).toBeNull();
  });

  test('one school has about 45 persons and four years behind it', () => {
    const school = makeWorld({ scale: 'school', seed: 1, until: UNTIL });
    const now = school.persons.filter((person) => person.posts.some((post) => post.to === null || post.to > UNTIL));
    expect(school.units).toHaveLength(1);
    expect(school.first).toBe(dayOf(2022, 8, 1));
    expect(now.length).toBeGreaterThan(40);
    expect(now.length).toBeLessThan(75);
  });

  test.each([
    ['national', 'not-one-of-these'],
    ['huge', 'unknown-scale'],
  ])('the scale %s is refused as %s', (scale, code) => {
    expect(() => makeWorld({ scale, seed: 1, until: UNTIL })).toThrow(expect.objectContaining({ code }));
  });

  test('a last day too soon after the first is refused', () => {
    const until = dayOf(2016, 8, 31);
    expect(() => makeWorld({ scale: 'small', seed: 1, until })).toThrow(
      expect.objectContaining({ code: 'until-too-early' }),
    );
  });
});
