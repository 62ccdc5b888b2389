import type { Facts } from '../../record/index.ts';
import type { Day } from '../../terms/index.ts';
import { inOrderOfEvents, type KnowledgeEvent } from './events.ts';

/** A day on which what is known became another, and what made it so, as it happened. */
export interface KnowledgeDay {
  readonly day: Day;
  readonly events: readonly KnowledgeEvent[];
}

/** Every day on which something was learnt, taken back or decided, newest first. At the end of each stands a version. */
export function daysOfKnowledge(facts: Facts): readonly KnowledgeDay[] {
  const { events } = inOrderOfEvents(facts);
  const telling = events.filter((event) => event.kind !== 'context' || event.changed.length > 0);
  const days = [...new Set(telling.map(({ day }) => day))].sort((a, b) => b - a);
  const first = telling.find(({ kind }) => kind === 'context');
  return days.map((day) => {
    const all = telling.filter((event) => event.day === day);
    // The first choices changed nothing that had been told; they are named only where nothing else happened.
    const later = all.filter((event) => event !== first);
    return { day, events: later.length === 0 ? all : later };
  });
}
