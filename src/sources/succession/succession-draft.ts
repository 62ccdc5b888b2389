import { type Day, parseUnitNumber, type SuccessionKind, type UnitNumber } from '../../terms/index.ts';
import { readDay } from '../files/days.ts';

/** One row as read, not yet judged. */
export interface SuccessionDraft {
  readonly line: number;
  readonly fromText: string;
  readonly toText: string;
  readonly from: UnitNumber | null;
  readonly to: UnitNumber | null;
  readonly day: Day | null;
  readonly kind: SuccessionKind | null;
}

const KINDS: readonly (readonly [RegExp, SuccessionKind])[] = [
  [/^(merger|fusjon|sammensl)/i, 'merger'],
  [/^(split|deling|delt|oppdel|fisjon)/i, 'split'],
  [/^(renumber|nytt|omnummer|nummerendring|endret (org)?n)/i, 'renumbering'],
];

function kindOf(text: string): SuccessionKind | null {
  return KINDS.find(([stem]) => stem.test(text))?.[1] ?? null;
}

export function successionDraft(text: (field: string) => string, line: number): SuccessionDraft {
  return {
    line,
    fromText: text('from'),
    toText: text('to'),
    from: parseUnitNumber(text('from')),
    to: parseUnitNumber(text('to')),
    day: readDay(text('day')),
    kind: kindOf(text('kind')),
  };
}
