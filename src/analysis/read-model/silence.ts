import type { Facts } from '../../record/index.ts';
import { addMonths, type Day, OPEN_END } from '../../terms/index.ts';
import type { EmploymentSource } from './dataset.ts';

/** What the months of a source say of one person by not naming her. */
export interface Silence {
  /** Days on which such a month became known, or was withdrawn. */
  readonly days: readonly number[];
  /** As known at the end of a day: the first day of the silence about what began on a day; OPEN_END while there is none. */
  readonly fromOn: (day: number) => (begun: number) => number;
}

/** A delivery as far as silence needs it. */
interface Spoken {
  readonly delivery: number;
  readonly source: string;
  /** First day it speaks of by naming everybody; OPEN_END for a history, whose silence says nothing. */
  readonly firstDay: number;
  /** Last day it tells of. */
  readonly lastDay: number;
  readonly knownOn: number;
  readonly withdrawnOn: number;
}

/**
 * Who is missing from a month of a source that names everybody, and is in no later one, is silent from that month, or
 * from the day after the last that a history has told of her. Nobody is silent before she has been told of.
 */
export class Silences {
  readonly #spoken: ReadonlyMap<number, Spoken>;
  readonly #months: ReadonlyMap<string, readonly Spoken[]>;

  constructor({ deliveries }: Pick<Facts, 'deliveries'>) {
    const spoken = deliveries.map(({ source, extent, horizon, knownOn, withdrawnOn }, delivery): Spoken => {
      const month = extent?.kind === 'month' ? extent.firstDay : null;
      const lastDay = month === null ? horizon : addMonths(month, 1) - 1;
      const known = { delivery, source, knownOn, withdrawnOn: withdrawnOn ?? OPEN_END };
      return { ...known, firstDay: month ?? OPEN_END, lastDay };
    });
    this.#spoken = new Map(spoken.map((one) => [one.delivery, one]));
    const months = new Map<string, Spoken[]>();
    for (const one of spoken) {
      if (one.firstDay < OPEN_END) months.set(one.source, [...(months.get(one.source) ?? []), one]);
    }
    this.#months = months;
  }

  /** The silence about a person whom some deliveries of a source name; null where no month leaves her out. */
  of(source: EmploymentSource, named: readonly number[]): Silence | null {
    const months = this.#months.get(source);
    if (months === undefined) return null;
    const names = new Set(named);
    const naming = named.flatMap((delivery) => this.#spoken.get(delivery) ?? []);
    const firstTold = Math.min(...naming.map(({ lastDay }) => lastDay));
    const missing = months.filter(({ lastDay, delivery }) => lastDay > firstTold && !names.has(delivery));
    if (missing.length === 0) return null;
    return {
      days: [...new Set(missing.flatMap(({ knownOn, withdrawnOn }) => [knownOn, withdrawnOn]))].filter(isDay),
      fromOn: (day) => silentFrom(naming.filter(countsOn(day)), missing.filter(countsOn(day))),
    };
  }
}

function isDay(day: number): day is Day {
  return day < OPEN_END;
}

function countsOn(day: number): (one: Spoken) => boolean {
  return ({ knownOn, withdrawnOn }) => knownOn <= day && day < withdrawnOn;
}

/** What had not begun by the end of a month is rightly not in it. */
function silentFrom(naming: readonly Spoken[], missing: readonly Spoken[]): (begun: number) => number {
  const told = naming.length === 0 ? OPEN_END : Math.max(...naming.map(({ lastDay }) => lastDay));
  const after = missing.filter(({ lastDay }) => lastDay > told);
  return (begun) => {
    const due = after.filter(({ lastDay }) => lastDay >= begun);
    return Math.min(OPEN_END, ...due.map(({ firstDay }) => Math.max(firstDay, told + 1, begun)));
  };
}
