import {
  type ChoiceId,
  type CountedStand,
  type RawBridge,
  type RawTurnovers,
  standsWithValue,
} from '../../analysis/index.ts';
import { formatDay, type Refusal } from '../../terms/index.ts';
import type { Limits } from '../rules/row.ts';
import { keptStands } from './kept-stands.ts';
import type { PublishedBridge, PublishedTurnovers, SeenTurnover } from './seen-bridge.ts';
import { seenParts, turnoverHead } from './seen-lines.ts';
import { seenTurnover, withoutNumbers } from './seen-turnover.ts';
import { differencesBetween, isTellable, toldCounts } from './told-counts.ts';
import { isToldAmong, type ToldFamily } from './told-family.ts';

/**
 * The one maker of a bridge for anyone. Figures on the way that may not be told, and those that would make a line of
 * few persons, are taken together with the next; where the ends themselves cannot stand, the whole bridge is refused,
 * always with the same reason.
 */
export function publishBridge(
  raw: RawBridge,
  families: readonly ToldFamily[],
  limits: Limits,
): PublishedBridge | { readonly refusal: Refusal } {
  const hasValue = new Set(standsWithValue(raw));
  const told = raw.stands.map((one, place) => hasValue.has(place) && isToldAmong(families, one, limits));
  const together = (earlier: number, later: number) => mayStandTogether(raw, [earlier, later], limits);
  const kept = keptStands(raw.stands.length, (place) => told[place] === true, together);
  if (kept === null) return { refusal: { code: 'protected' } };
  const head = turnoverHead(raw);
  return {
    ...head,
    settings: { ...head.settings, 'fewest-persons': limits.fewestPersons },
    ...seenParts(raw, kept, limits),
    audience: 'public',
  } as unknown as PublishedBridge;
}

/**
 * May two figures of a bridge stand beside each other? Between different days, or days of knowledge, persons come and go:
 * such a difference is a count only where they go one way. Every other choice tells of those it concerns.
 */
function mayStandTogether(raw: RawBridge, [earlier, later]: readonly [number, number], limits: Limits): boolean {
  const [before, after] = [raw.stands[earlier], raw.stands[later]];
  if (before === undefined || after === undefined) return false;
  const ofOtherDays = raw.steps.slice(earlier, later).some((choice) => OF_OTHER_DAYS.includes(choice));
  const { numerator, denominator, rest } = raw.crossings(earlier, later);
  const ways = [numerator, denominator, rest].map(({ added, taken }) => ofOtherDays && added > 0 && taken > 0);
  const differences = differencesBetween(toldCounts(before), toldCounts(after));
  return differences.every((persons, i) => isTellable({ persons, bothWays: ways[i] === true }, limits));
}

const OF_OTHER_DAYS: readonly ChoiceId[] = ['known-on', 'reference-days'];

/** The one maker of all definitions side by side for anyone: those that may not be told are withheld. */
export function publishTurnovers(raw: RawTurnovers, family: ToldFamily, limits: Limits): PublishedTurnovers {
  const head = turnoverHead(raw);
  return {
    ...head,
    settings: { ...head.settings, 'fewest-persons': limits.fewestPersons },
    asked: `${formatDay(raw.days.from)}/${formatDay(raw.days.to)}`,
    figures: raw.figures.map((figure) => figureSeen(raw, figure, ({ stand }) => family.isTold(stand) === true)),
    audience: 'public',
  } as unknown as PublishedTurnovers;
}

type RawFigure = RawTurnovers['figures'][number];

/** A figure as far as it may be told. Nobody under the line is told to everyone: nobody is recognised by it. */
export function figureSeen(
  { stands }: RawTurnovers,
  { definition, state, place }: RawFigure,
  mayBeSeen: (counted: CountedStand) => boolean,
): SeenTurnover {
  const counted = place === null ? undefined : stands[place];
  if (counted === undefined) {
    return withoutNumbers(definition, null, state === 'not-delivered' ? state : 'not-applicable');
  }
  if (counted.value === null) return withoutNumbers(definition, counted.stand, 'not-applicable');
  return mayBeSeen(counted) ? seenTurnover(definition, counted) : withoutNumbers(definition, counted.stand, 'withheld');
}
