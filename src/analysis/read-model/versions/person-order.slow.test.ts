import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pasts, withPast } from '../../../../test/analysis/known-by.ts';
import { questionAbout, sketches } from '../../../../test/analysis/random-question.ts';
import { smallWorld } from '../../../../test/analysis/random-world.ts';
import { factsOfWorld } from '../../../../test/analysis/small-world.ts';
import type { Facts } from '../../../record/index.ts';
import { ask } from '../../answer/index.ts';
import { buildDataset } from '../build-dataset.ts';
import { inPersonOrder } from './person-order.ts';

const RUNS = Number(process.env['LAGET_HISTORIES'] ?? 40);

/** The same facts with the persons numbered otherwise, as after a change of the key they are ordered by. */
function numberedOtherwise(facts: Facts, seed: number): Facts {
  const { persons, employments, leaves, messages } = facts;
  const old = Array.from({ length: persons.length }, (_, person) => person);
  const mixed = [...old].sort((a, b) => ((a * 7919 + seed) % 104729) - ((b * 7919 + seed) % 104729) || b - a);
  const to = Int32Array.from(old);
  mixed.forEach((person, place) => {
    to[person] = place;
  });
  const number = (person: number) => to[person] ?? person;
  const rows = <Rows extends { readonly person: Int32Array }>(table: Rows): Rows => ({
    ...table,
    person: table.person.map(number),
  });
  const { words, links = [] } = persons;
  return {
    ...facts,
    persons: {
      ...persons,
      birthYear: persons.birthYear.map((_, i) => persons.birthYear[mixed[i] ?? 0] ?? 0),
      birthMonth: persons.birthMonth.map((_, i) => persons.birthMonth[mixed[i] ?? 0] ?? 0),
      sex: persons.sex.map((_, i) => persons.sex[mixed[i] ?? 0] ?? 0),
      ...(words === undefined ? {} : { words: rows(words) }),
      links: links.map(({ earlier, later, delivery }) => ({
        earlier: number(earlier),
        later: number(later),
        delivery,
      })),
    },
    employments: rows(employments),
    leaves: rows(leaves),
    ...(messages?.paid === undefined ? {} : { messages: { ...messages, paid: rows(messages.paid) } }),
  };
}

test('a record whose key was changed knows the same under the same name, and answers the same', {
  timeout: 900_000,
}, () => {
  fc.assert(
    fc.property(smallWorld, pasts, sketches, fc.nat({ max: 100_000 }), (world, past, asked, seed) => {
      const facts = withPast(factsOfWorld(world), past);
      const [one, other] = [buildDataset(facts), buildDataset(numberedOtherwise(facts, seed))];
      expect(other.hash).toBe(one.hash);
      for (const sketch of asked.slice(0, 3)) {
        const question = questionAbout(world, sketch);
        expect(ask(other, question)).toEqual(ask(one, question));
      }
    }),
    { numRuns: RUNS, seed: 29 },
  );
});

test('rows follow their persons', { timeout: 900_000 }, () => {
  const table = { person: Int32Array.of(0, 0, 1, 3), value: Int32Array.of(10, 11, 20, 40) };
  expect(inPersonOrder(table, Int32Array.of(3, 1, 2, 0))).toEqual({
    person: Int32Array.of(0, 1, 3, 3),
    value: Int32Array.of(40, 20, 10, 11),
  });
});
