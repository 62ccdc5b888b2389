import type { ContextFacts, Facts } from '../../record/index.ts';
import { type Day, OPEN_END } from '../../terms/index.ts';

/** Parts of the context that may become another. */
export const CONTEXT_PARTS = ['settings', 'units', 'areas', 'successions', 'placings', 'pupils'] as const;
export type ContextPart = (typeof CONTEXT_PARTS)[number];

/** One thing that changed what is known: a delivery that came, one that was taken back, or another context. */
export type KnowledgeEvent =
  | { readonly kind: 'delivery' | 'withdrawal'; readonly day: Day; readonly delivery: string; readonly source: string }
  | { readonly kind: 'context'; readonly day: Day; readonly changed: readonly ContextPart[] };

/** Facts whose days of knowledge are places in the order of events (1, 2, 3 …), and those events. */
export interface FactsInOrder {
  readonly facts: Facts;
  readonly events: readonly KnowledgeEvent[];
  /** The number of events that had happened by the end of a day. */
  readonly by: (day: Day) => number;
}

interface Placed {
  readonly event: KnowledgeEvent;
  /** Of several on one day: withdrawals and deliveries as recorded, then what they made of the context. */
  readonly rank: number;
  readonly place: number;
}

/** Puts every event on a day of its own, so that of several on one day each can be told what it changed. */
export function inOrderOfEvents(facts: Facts): FactsInOrder {
  const placed = eventsOf(facts).sort((a, b) => a.event.day - b.event.day || a.rank - b.rank || a.place - b.place);
  const learnt = new Map<number, number>();
  const takenBack = new Map<number, number>();
  const contexts: number[] = [];
  placed.forEach(({ event, place }, i) => {
    if (event.kind === 'context') contexts[place] = i + 1;
    else (event.kind === 'delivery' ? learnt : takenBack).set(place, i + 1);
  });
  const { earlier = [] } = facts;
  return {
    events: placed.map(({ event }) => event),
    by: (day) => placed.filter(({ event }) => event.day <= day).length,
    facts: {
      ...facts,
      inUseFrom: 0 as Day,
      deliveries: facts.deliveries.map((delivery, place) => ({
        ...delivery,
        knownOn: (learnt.get(place) ?? 0) as Day,
        withdrawnOn: delivery.withdrawnOn === null ? null : ((takenBack.get(place) ?? OPEN_END) as Day),
      })),
      ...(earlier.length === 0 ? {} : contextsInOrder(facts, contexts)),
    },
  };
}

function contextsInOrder({ earlier = [] }: Facts, order: readonly number[]): Pick<Facts, 'earlier' | 'contextFrom'> {
  return {
    earlier: earlier.map((context, i) => ({ ...context, knownFrom: (order[i] ?? 0) as Day })),
    contextFrom: (order[earlier.length] ?? 0) as Day,
  };
}

function eventsOf(facts: Facts): Placed[] {
  const { deliveries, earlier = [], contextFrom } = facts;
  const told = deliveries.flatMap(({ id, source, knownOn, withdrawnOn }, place): Placed[] => [
    { event: { kind: 'delivery', day: knownOn, delivery: id, source }, rank: 0, place },
    ...(withdrawnOn === null
      ? []
      : [{ event: { kind: 'withdrawal', day: withdrawnOn, delivery: id, source }, rank: 1, place } as const]),
  ]);
  if (earlier.length === 0 || contextFrom === undefined) return told;
  const contexts = [...earlier, { ...facts, knownFrom: contextFrom }];
  const texts = contexts.map(textsOf);
  return [
    ...told,
    ...contexts.map(({ knownFrom }, place): Placed => {
      const [was, is] = [texts[place - 1], texts[place]];
      const changed = CONTEXT_PARTS.filter((part) => was?.[part] !== is?.[part]);
      return { event: { kind: 'context', day: knownFrom, changed }, rank: 2, place };
    }),
  ];
}

/** What a context says, each part as a text of its own. */
function textsOf(context: ContextFacts): Readonly<Record<ContextPart, string>> {
  return {
    settings: JSON.stringify(context.settings),
    units: JSON.stringify(context.units),
    areas: JSON.stringify(context.areas),
    successions: JSON.stringify(context.successions),
    placings: JSON.stringify([context.workplacePlacings, context.positionPlacings]),
    pupils: JSON.stringify(context.pupils ?? []),
  };
}
