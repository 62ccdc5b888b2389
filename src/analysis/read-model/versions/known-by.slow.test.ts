import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsKnownBy, pasts, withPast } from '../../../../test/analysis/known-by.ts';
import { questionAbout, sketches } from '../../../../test/analysis/random-question.ts';
import { smallWorld } from '../../../../test/analysis/random-world.ts';
import { factsOfWorld } from '../../../../test/analysis/small-world.ts';
import type { Day } from '../../../terms/index.ts';
import { type Answer, ask } from '../../answer/index.ts';
import { buildDataset } from '../build-dataset.ts';
import { versionOf } from './version-of.ts';

const RUNS = Number(process.env['LAGET_HISTORIES'] ?? 40);

const moments = fc.array(fc.tuple(fc.nat({ max: 99 }), fc.constantFrom(-1, 0, 0, 1)), { minLength: 3, maxLength: 3 });

/** A record that is closed cannot know from when on something would have been known. */
function told(answer: Answer): Answer {
  if (!('refusal' in answer) || answer.refusal.code !== 'not-known-then') return answer;
  return { refusal: { code: 'no-data' } };
}

describe('what was known on a day', () => {
  test('is what a record that was closed on that day knows now: same name, same answers to the letter', {
    timeout: 900_000,
  }, () => {
    fc.assert(
      fc.property(smallWorld, pasts, sketches, moments, (world, past, asked, days) => {
        const facts = withPast(factsOfWorld(world), past);
        const dataset = buildDataset(facts);
        const events = [
          ...facts.deliveries.flatMap(({ knownOn, withdrawnOn }) => [knownOn, withdrawnOn ?? knownOn]),
          ...(facts.earlier ?? []).map(({ knownFrom }) => knownFrom),
          ...(facts.contextFrom === undefined ? [] : [facts.contextFrom]),
        ];
        for (const [place, shift] of days) {
          const then = ((events[place % events.length] ?? 0) + shift) as Day;
          const closed = buildDataset(factsKnownBy(facts, then));
          expect(versionOf(dataset, then)).toBe(closed.hash);
          for (const sketch of asked.slice(0, 4)) {
            const question = { ...questionAbout(world, sketch), asKnownOn: then };
            expect(told(ask(dataset, question))).toEqual(told(ask(closed, question)));
          }
        }
      }),
      { numRuns: RUNS, seed: 28 },
    );
  });
});
