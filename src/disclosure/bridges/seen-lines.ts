import {
  asNumber,
  type BridgeLine,
  type ChoiceId,
  type CountedStand,
  linesBetween,
  minus,
  type RawBridge,
  type Stand,
} from '../../analysis/index.ts';
import { type Limits, tooFew } from '../rules/row.ts';
import type { OverAndUnder, SeenBridge, SeenLine, TurnoverHead } from './seen-bridge.ts';
import { knownText, periodOf, seenFraction, seenTurnover } from './seen-turnover.ts';

type Parts = Pick<SeenBridge, 'from' | 'to' | 'lines' | 'total'>;

/** The parts of a bridge with the figures that are kept (places, both ends among them); whole where nothing limits it. */
export function seenParts(raw: RawBridge, kept: readonly number[], limits: Limits | null): Parts {
  const lines = linesBetween(raw, kept);
  const [first, last] = [raw.stands[0], raw.stands.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a bridge without ends');
  const [from, to] = [seenTurnover(raw.from.definition, first), seenTurnover(raw.to.definition, last)];
  const seen = lines.map((line) => seenLine(raw, line, limits));
  return { from, to, lines: seen, total: totalOf(first, last) };
}

/** What is the same for every audience beside the figures. */
export function turnoverHead(raw: Pick<RawBridge, 'where' | 'settings' | 'dataset'>): TurnoverHead {
  return { filters: raw.where, settings: raw.settings, dataset: raw.dataset };
}

function totalOf({ value: before }: CountedStand, { value: after }: CountedStand): Parts['total'] {
  if (before === null || after === null) throw new Error('a bridge between no figures');
  const difference = minus(after, before);
  return { difference: seenFraction(difference), value: asNumber(difference) };
}

function seenLine(raw: RawBridge, line: BridgeLine, limits: Limits | null): SeenLine {
  const [before, after] = [raw.stands[line.from], raw.stands[line.to]];
  const [choice, ...more] = line.choices;
  const isOne = more.length === 0 && choice !== undefined && before !== undefined && after !== undefined;
  const crossing = limits === null ? line.crossings : null;
  const told = (persons: number) => (limits !== null && tooFew(Math.abs(persons), limits) ? null : persons);
  const who = (way: 'added' | 'taken'): OverAndUnder | null =>
    crossing === null ? null : { numerator: crossing.numerator[way], denominator: crossing.denominator[way] };
  return {
    choices: line.choices,
    from: isOne ? chosen(before.stand, choice) : null,
    to: isOne ? chosen(after.stand, choice) : null,
    difference: seenFraction(line.difference),
    value: asNumber(line.difference),
    after: after?.value == null ? 0 : asNumber(after.value),
    persons: { numerator: told(line.persons.numerator), denominator: told(line.persons.denominator) },
    added: who('added'),
    taken: who('taken'),
  };
}

/** What a stand chooses: a code, the days, or the day as known on (`now` for all that is known). */
function chosen(stand: Stand, choice: ChoiceId): string {
  if (choice === 'known-on') return knownText(stand.asKnownOn) ?? 'now';
  return choice === 'reference-days' ? periodOf(stand) : stand.choices[choice];
}
