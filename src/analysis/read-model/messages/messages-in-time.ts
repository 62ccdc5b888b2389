import type { Facts, MessageFact } from '../../../record/index.ts';
import { OPEN_END } from '../../../terms/index.ts';
import { type Folding, type Known, knowledgeAlong } from '../knowledge.ts';
import { liveMessages } from './live-messages.ts';

/** What one live message tells of one person. */
export interface PersonInMessage<Row> {
  readonly employer: string;
  readonly month: number;
  readonly rows: readonly Row[];
}

/** Months with at least one live message, ascending, per employer. */
export type ReportedMonths = ReadonlyMap<string, readonly number[]>;

/** How rows are folded, those of a-meldinger too: live messages in, earliest delivered first, history out. */
export interface MessageFolding<Row> extends Folding<Row> {
  readonly foldMessages: (messages: readonly PersonInMessage<Row>[], reported: ReportedMonths) => readonly Row[];
}

interface Moment {
  readonly live: readonly MessageFact[];
  readonly reported: ReportedMonths;
}

export interface DaysCounted {
  readonly from: number;
  readonly to: number;
}

/** Which a-meldinger counted on each day on which that changed. */
export class MessagesInTime {
  readonly #days: readonly number[];
  readonly #moments: ReadonlyMap<number, Moment>;

  constructor(facts: Facts) {
    this.#days = daysOf(facts);
    this.#moments = new Map(this.#days.map((day) => [day, momentOn(facts, day)]));
  }

  /** The days `[from, to)` at whose end each message counted, by the place of its delivery. */
  counted(): ReadonlyMap<number, readonly DaysCounted[]> {
    const counted = new Map<number, DaysCounted[]>();
    this.#days.forEach((from, i) => {
      const to = this.#days[i + 1] ?? OPEN_END;
      for (const { delivery } of this.#moments.get(from)?.live ?? []) {
        const own = counted.get(delivery) ?? [];
        const last = own.at(-1);
        if (last?.to === from) own.pop();
        counted.set(delivery, [...own, { from: last?.to === from ? last.from : from, to }]);
      }
    });
    return counted;
  }

  /** What was known when of one person, from her rows by the place of their delivery. */
  knowledge<Row>(rows: ReadonlyMap<number, readonly Row[]>, folding: MessageFolding<Row>): Known<Row>[] {
    return knowledgeAlong(
      this.#days,
      (day) => {
        const moment = this.#moments.get(day);
        if (moment === undefined) return [];
        const messages: PersonInMessage<Row>[] = [];
        for (const { delivery, employer, month } of moment.live) {
          const told = rows.get(delivery);
          if (told !== undefined && told.length > 0) messages.push({ employer, month, rows: told });
        }
        return [...folding.foldMessages(messages, moment.reported)].sort(folding.compare);
      },
      folding,
    );
  }
}

/** Days on which a message or its feedback became known or was withdrawn. */
function daysOf({ deliveries, messages }: Facts): readonly number[] {
  const days = new Set<number>();
  for (const { delivery } of [...(messages?.heads ?? []), ...(messages?.states ?? [])]) {
    const fact = deliveries[delivery];
    if (fact === undefined) continue;
    days.add(fact.knownOn);
    if (fact.withdrawnOn !== null) days.add(fact.withdrawnOn);
  }
  return [...days].sort((a, b) => a - b);
}

function momentOn({ deliveries, messages }: Facts, day: number): Moment {
  const counts = ({ delivery }: { readonly delivery: number }): boolean => {
    const fact = deliveries[delivery];
    return fact !== undefined && fact.knownOn <= day && (fact.withdrawnOn ?? OPEN_END) > day;
  };
  const rejected = new Set<string>();
  for (const told of (messages?.states ?? []).filter(counts)) {
    if (told.state === 'rejected') rejected.add(told.messageId);
    else rejected.delete(told.messageId);
  }
  const live = liveMessages((messages?.heads ?? []).filter(counts), rejected);
  const months = new Map<string, Set<number>>();
  for (const { employer, month } of live) months.set(employer, (months.get(employer) ?? new Set()).add(month));
  const reported = new Map(Array.from(months, ([employer, own]) => [employer, [...own].sort((a, b) => a - b)]));
  return { live, reported };
}
