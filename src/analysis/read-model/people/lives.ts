import type { Facts, PersonLink } from '../../../record/index.ts';
import { type Day, OPEN_END } from '../../../terms/index.ts';

/** Days of knowledge, `[from, to)`: what was known at their ends. */
export interface KnownDays {
  readonly from: number;
  readonly to: number;
}

/** Person numbers that count as one human being, and on which days they were known to be one. */
export interface Life {
  readonly members: readonly number[];
  readonly known: readonly KnownDays[];
}

/** Before all days: what has always been known. */
export const EARLIEST = -2147483648;
/** A life that is one whatever becomes known. */
export const ALWAYS: readonly KnownDays[] = [{ from: EARLIEST, to: OPEN_END }];

/**
 * The lives told under a person number. One number is one life unless a link joins it to others: then the lowest of
 * them stands for all from the day the link became known until it was taken back, and each for itself before and after
 * (before Laget was in use: as is known now). Of several links from one number the one learnt last holds, as the register that tells them means it.
 */
export class Lives {
  readonly #linked: ReadonlyMap<number, readonly Life[]>;

  constructor(facts: Pick<Facts, 'persons' | 'deliveries' | 'inUseFrom'>) {
    this.#linked = linkedLives(facts);
  }

  of(person: number): readonly Life[] {
    return this.#linked.get(person) ?? [{ members: [person], known: ALWAYS }];
  }

  /** Numbers that a link has ever joined to another. */
  linked(): Iterable<number> {
    return this.#linked.keys();
  }
}

/** Of everybody told of under several numbers, the one that counts now. */
export function firstNumbers(lives: Lives): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const number of lives.linked())
    for (const { members, known } of lives.of(number))
      if (known.at(-1)?.to === OPEN_END) for (const member of members) first.set(member, members[0] ?? member);
  return first;
}

type Told = Pick<Facts, 'persons' | 'deliveries' | 'inUseFrom'>;

function linkedLives({ persons, deliveries, inUseFrom = EARLIEST as Day }: Told): ReadonlyMap<number, readonly Life[]> {
  const { links = [] } = persons;
  const days = new Set<number>([EARLIEST, inUseFrom]);
  for (const { delivery } of links) {
    const told = deliveries[delivery];
    if (told === undefined) continue;
    days.add(told.knownOn);
    if (told.withdrawnOn !== null) days.add(told.withdrawnOn);
  }
  const linked = new Set(links.flatMap(({ earlier, later }) => [earlier, later]));
  const lives = new Map<number, Map<string, Life>>([...linked].map((person) => [person, new Map()]));
  const inTime = [...days].sort((a, b) => a - b);
  inTime.forEach((from, i) => {
    const to = inTime[i + 1] ?? OPEN_END;
    // Before Laget was in use: as it is known now. docs/decisions/0028.
    const day = from < inUseFrom ? OPEN_END - 1 : from;
    const counting = links.filter(({ delivery }) => delivery < 0 || countsOn(deliveries[delivery], day));
    for (const members of groupsOf(linked, counting)) live(lives.get(members[0] ?? -1), members, { from, to });
  });
  return new Map([...lives].map(([person, own]) => [person, [...own.values()]]));
}

function countsOn(told: Facts['deliveries'][number] | undefined, day: number): boolean {
  return told !== undefined && told.knownOn <= day && (told.withdrawnOn ?? OPEN_END) > day;
}

/** Lengthens the life of the same members, or begins another. */
function live(own: Map<string, Life> | undefined, members: readonly number[], days: KnownDays): void {
  const key = members.join(' ');
  const { known } = own?.get(key) ?? { known: [] };
  const last = known.at(-1);
  const more = last?.to === days.from ? [...known.slice(0, -1), { from: last.from, to: days.to }] : [...known, days];
  own?.set(key, { members, known: more });
}

/** Groups of persons, each ascending. */
function groupsOf(persons: ReadonlySet<number>, links: readonly PersonLink[]): readonly (readonly number[])[] {
  const next = new Map(links.map(({ earlier, later }) => [earlier, later]));
  const group = new Map([...persons].map((person) => [person, [person]]));
  for (const [earlier, later] of next) {
    const [a, b] = [group.get(earlier) ?? [earlier], group.get(later) ?? [later]];
    if (a === b) continue;
    const both = [...a, ...b].sort((x, y) => x - y);
    for (const one of both) group.set(one, both);
  }
  return [...new Set(group.values())];
}
