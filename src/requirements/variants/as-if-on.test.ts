import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../terms/index.ts';
import { creditsAsked } from '../judge/credits-asked.ts';
import { LAW } from '../law/law.ts';
import { lawAsIfOn } from './as-if-on.ts';
import { KNOWN_VARIANTS } from './known.ts';
import { creditsOf } from './law-with.ts';

const day = (text: string): Day => parseDay(text) ?? (0 as Day);
const [SIXTY, THIRTY, NO_EXEMPTION] = KNOWN_VARIANTS;
const NOW = day('2026-08-31');

test('a change thought of for later holds on the day asked about, and not the day before it', () => {
  const law = lawAsIfOn(SIXTY, NOW)?.law;
  expect(creditsAsked('8-10', 'naturfag', NOW, law)).toBe(60);
  expect(creditsAsked('8-10', 'naturfag', (NOW - 1) as Day, law)).toBe(30);
  expect(creditsAsked('8-10', 'naturfag', NOW)).toBe(30);
});

test('a change that has come stays as it came', () => {
  const changes = [{ kind: 'credits', rule: 'S-04', credits: 60, since: day('2025-08-01') }] as const;
  const law = lawAsIfOn({ changes }, NOW)?.law;
  expect(creditsAsked('8-10', 'naturfag', day('2025-07-31'), law)).toBe(30);
  expect(creditsAsked('8-10', 'naturfag', day('2025-08-01'), law)).toBe(60);
});

test('of a day when none of the rules holds there is no such law', () => {
  expect(lawAsIfOn(SIXTY, day('2024-07-31'))).toBeNull();
  expect(lawAsIfOn(SIXTY, day('2024-08-01'))).not.toBeNull();
});

test.each([
  [SIXTY, '8-10', 'naturfag', true],
  [SIXTY, '8-10', 'norsk', false],
  [SIXTY, '5-7', 'naturfag', false],
  [THIRTY, '5-7', 'naturfag', true],
  [THIRTY, '5-7', 'norsk', false],
  [NO_EXEMPTION, '5-7', 'norsk', true],
  [NO_EXEMPTION, '5-7', 'naturfag', false],
] as const)('%j is about %s %s: %s', (variant, level, subject, expected) => {
  expect(lawAsIfOn(variant, NOW)?.isAbout(level, subject)).toBe(expected);
});

test('a way to be hired that asks otherwise is about every subject at its level', () => {
  const changes = [{ kind: 'off', rule: 'OF-12-3-b', since: null }] as const;
  const isAbout = lawAsIfOn({ changes }, NOW)?.isAbout;
  expect([isAbout?.('5-7', 'naturfag'), isAbout?.('VGS_FELLES', 'naturfag')]).toEqual([true, false]);
});

test('the variants that come with Laget only ask for more: other credits are more, and what falls away are exemptions', () => {
  const exemptions = LAW.exemptions.map(({ id }) => id);
  const loosening = KNOWN_VARIANTS.flatMap(({ changes }) =>
    changes.filter((change) =>
      change.kind === 'credits'
        ? change.credits <= (creditsOf(change.rule) ?? 0)
        : !exemptions.includes(change.rule as never),
    ),
  );
  expect(loosening).toEqual([]);
});
