import type { Facts } from '../../record/index.ts';
import { type Day, parseDay } from '../../terms/index.ts';
import { type Answer, ask, askCells } from '../answer/index.ts';
import { METRICS } from '../metrics/index.ts';
import type { Kernel } from '../metrics/metric.ts';
import type { Period, Question } from '../question.ts';
import type { RawCell, RawTable } from '../raw-table.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import { countingDeliveries } from '../read-model/counting-source.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { contextOn } from '../read-model/versions/dataset-on.ts';
import { causesOf } from './causes.ts';
import { inOrderOfEvents, type KnowledgeEvent } from './events.ts';
import { halved } from './halving.ts';
import type { Differs } from './search.ts';
import { personPicker, personsTouched } from './touched.ts';

export interface Revisions {
  /** The period that was meant on the day asked for. */
  readonly period: Period;
  /** By the key of a changed cell: places of its causes in `events`, ascending. Cells that did not change are not in it. */
  readonly causes: ReadonlyMap<string, readonly number[]>;
  readonly events: readonly KnowledgeEvent[];
}

/** A question about a day of knowledge that has passed. */
export type QuestionThen = Question & { readonly asKnownOn: Day };

/** Kernels whose cells are sums over persons: who is not touched by a change adds the same before and after. */
const SUMS: readonly Kernel[] = ['stock', 'between-two-days', 'outcomes', 'flow-matrix', 'balance', 'exit-rate'];

/** What a cell is called in both tables. */
export function cellKey({ codes, period }: Pick<RawCell, 'codes' | 'period'>): string {
  return [period, ...codes].join('\u0000');
}

/**
 * Why the answer to a question as known on its day is another than now: every changed cell, with the events that made the
 * difference, that is every delivery, withdrawal or change of context across which the cell changed. Refused where the
 * question is.
 */
export function whyChanged(facts: Facts, question: QuestionThen): Revisions | Extract<Answer, { refusal: unknown }> {
  const { facts: ordered, events, by } = inOrderOfEvents(readAsNow(facts, question.asKnownOn));
  const dataset = buildDataset(ordered);
  const from = by(question.asKnownOn);
  const told = ask(dataset, { ...question, asKnownOn: from as Day });
  if ('refusal' in told) return told;
  const settled = { ...question, period: periodOf(question, told) };
  const now = askCells(dataset, { ...settled, asKnownOn: null });
  if ('refusal' in now) return now;
  const tableOf = (within: Dataset, event: number) => {
    const cells = askCells(within, { ...settled, asKnownOn: event as Day });
    return byKey('refusal' in cells ? [] : cells);
  };
  const only = personPicker(dataset);
  const search = {
    from,
    to: events.length,
    events,
    touched: personsTouched(dataset),
    counting: (event: number) => {
      const { settings } = contextOn(dataset, event);
      return countingDeliveries({ deliveries: dataset.deliveries, settings }, event as Day);
    },
    whole: (event: number) => tableOf(dataset, event),
    ofPersons: SUMS.includes(METRICS[question.metric].kernel)
      ? (persons: readonly number[]) => {
          const few = only(persons);
          return (event: number) => tableOf(few, event);
        }
      : null,
  };
  const [first, last] = [byKey(told.cells), byKey(now)];
  const keys = [...new Set([...first.keys(), ...last.keys()])];
  const changed = (differs: Differs<RawCell>) => keys.filter((key) => differs(first.get(key), last.get(key)));
  const numbers = causesOf(changed(numbersDiffer), { ...search, differs: numbersDiffer });
  const states = halved(changed(onlyStateDiffers), { ...search, differs: anythingDiffers });
  return { period: settled.period, causes: new Map([...numbers, ...states]), events };
}

/** What was known before Laget was in use is read as now, then and at every event since. docs/decisions/0028. */
export function readAsNow(facts: Facts, then: Day): Facts {
  const { inUseFrom, deliveries, persons } = facts;
  if (inUseFrom === undefined || then >= inUseFrom) return facts;
  const links = (persons.links ?? []).filter(({ delivery }) => (deliveries[delivery]?.withdrawnOn ?? null) === null);
  const always = links.map((link) => ({ ...link, delivery: -1 }));
  return { ...facts, earlier: [], persons: { ...persons, links: always } };
}

function byKey(cells: readonly RawCell[]): ReadonlyMap<string, RawCell> {
  return new Map(cells.map((cell) => [cellKey(cell), cell]));
}

const numbersDiffer: Differs<RawCell> = (a, b) => textOf(a) !== textOf(b);

/** The numbers are the same, and only the mark of what is provisional or not delivered is another. */
const onlyStateDiffers: Differs<RawCell> = (a, b) =>
  a !== undefined && b !== undefined && !numbersDiffer(a, b) && stateOf(a) !== stateOf(b);

/** Also where the cell comes or goes: its mark comes and goes with it. */
const anythingDiffers: Differs<RawCell> = (a, b) =>
  numbersDiffer(a, b) || (a === undefined ? '' : stateOf(a)) !== (b === undefined ? '' : stateOf(b));

function stateOf({ provisional, delivered }: RawCell): string {
  return `${provisional} ${delivered}`;
}

/** A cell without anybody is as good as none: with few persons in the table it may not stand there. */
function textOf(cell: RawCell | undefined): string {
  const { numerator = 0, denominator = null, persons = 0, base = null, estimate = null } = cell ?? {};
  return JSON.stringify([
    numerator,
    denominator || null,
    persons,
    base || null,
    estimate?.value == null ? null : estimate,
  ]);
}

/** The period that was meant when the question was asked. */
function periodOf({ period }: Question, { period: told }: RawTable): Period {
  if (period.kind !== 'latest') return period;
  const at = parseDay(told['at'] ?? '');
  if (at !== null) return { kind: 'day', at };
  const [from, to] = [parseDay(told['from'] ?? ''), parseDay(told['to'] ?? '')];
  return from === null || to === null ? period : { kind: 'between', from, to, grain: null };
}
