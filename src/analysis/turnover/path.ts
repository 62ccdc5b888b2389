import type { Day } from '../../terms/index.ts';
import { CHOICE_VALUES, CHOICES, type ChoiceId, type CodedChoice, type TurnoverChoices } from './choices.ts';
import { TURNOVER_IDS, type TurnoverId } from './definition.ts';
import type { AskedDays, Moments } from './moments.ts';

/** One end of a bridge with everything settled: a definition on its moments, as known on a day (null = now). */
export interface End {
  readonly definition: TurnoverId;
  /** The days that were asked about; the moments are those, or the definition's own in the same years. */
  readonly asked: AskedDays;
  readonly moments: Moments;
  readonly asKnownOn: Day | null;
  readonly choices: TurnoverChoices;
}

/** A stand between two ends: what is chosen there. */
export type Stand = Omit<End, 'definition' | 'asked'>;

/** A way from one end to the other: all stands with the ends, and which choice each step changes. */
export interface Path {
  readonly stands: readonly Stand[];
  readonly steps: readonly ChoiceId[];
}

/**
 * The way between two ends, one choice at a time in the order of CHOICES. It is always walked from the end that comes
 * first (persons between two days before exits, then the order of the definitions, then earlier days and earlier
 * knowledge), and turned round where it was asked for the other way. So the bridge back is the same lines with the
 * other sign, and what stands between is always a way of counting that has a meaning (`contradiction`).
 */
export function pathBetween(from: End, to: End): Path {
  if (comparePlace(from, to) <= 0) return walk(from, to);
  const { stands, steps } = walk(to, from);
  return { stands: stands.toReversed(), steps: steps.toReversed() };
}

function walk({ moments, asKnownOn, choices }: Stand, to: Stand): Path {
  let here: Stand = { moments, asKnownOn, choices };
  const stands: Stand[] = [here];
  const steps: ChoiceId[] = [];
  for (const choice of CHOICES) {
    const next = withChoice(here, to, choice);
    if (next === null) continue;
    here = next;
    stands.push(here);
    steps.push(choice);
  }
  return { stands, steps };
}

/** The stand with one choice taken from the other end; null where it is the same there. */
function withChoice(here: Stand, to: Stand, choice: ChoiceId): Stand | null {
  if (choice === 'known-on') return here.asKnownOn === to.asKnownOn ? null : { ...here, asKnownOn: to.asKnownOn };
  if (choice === 'reference-days')
    return isSameMoments(here.moments, to.moments) ? null : { ...here, moments: to.moments };
  if (here.choices[choice] === to.choices[choice]) return null;
  return { ...here, choices: { ...here.choices, [choice]: to.choices[choice] } };
}

export function isSameMoments(a: Moments, b: Moments): boolean {
  return (
    a.from.first === b.from.first && a.from.last === b.from.last && a.to.first === b.to.first && a.to.last === b.to.last
  );
}

/** Below zero where the way is walked from the first end. */
function comparePlace(a: End, b: End): number {
  return (
    placeOf(a.choices, 'counted') - placeOf(b.choices, 'counted') ||
    TURNOVER_IDS.indexOf(a.definition) - TURNOVER_IDS.indexOf(b.definition) ||
    a.moments.from.first - b.moments.from.first ||
    a.moments.to.first - b.moments.to.first ||
    (a.asKnownOn ?? Number.MAX_SAFE_INTEGER) - (b.asKnownOn ?? Number.MAX_SAFE_INTEGER)
  );
}

function placeOf(choices: TurnoverChoices, choice: CodedChoice): number {
  return (CHOICE_VALUES[choice] as readonly string[]).indexOf(choices[choice]);
}
