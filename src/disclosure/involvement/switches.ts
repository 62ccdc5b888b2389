import { type Came, cameWith, METRICS, type Metric, type MetricId } from '../../analysis/index.ts';
import type { InvolvementNote, OpenRecord, OwnerSettings } from '../../record/administration/index.ts';
import type { Day, Refusal } from '../../terms/index.ts';
import { catalogue } from '../catalogue.ts';

/** Why a metric is told, or that it is not: it came after the record was begun, and no involvement of unions has been noted. */
type SwitchState = 'invented-owner' | 'from-the-start' | 'noted' | 'not-noted';

export interface MetricSwitch {
  readonly metric: MetricId;
  /** The edition of the program it came with. */
  readonly edition: string;
  readonly state: SwitchState;
  /** The note that switched it on; null where none did. */
  readonly note: string | null;
}

/** What the switches of an owner follow from, as it stands. */
export interface SwitchGrounds {
  readonly ownerKind: OwnerSettings['ownerKind'];
  readonly begunOn: Day;
  readonly notes: readonly InvolvementNote[];
}

/** When each metric came; tests hand in a catalogue that has grown. */
export type CameWith = (metric: MetricId) => Came;

export async function switchGrounds({ administration }: Pick<OpenRecord, 'administration'>): Promise<SwitchGrounds> {
  const { ownerKind } = await administration.settings();
  return {
    ownerKind,
    begunOn: await administration.involvement.begunOn(),
    notes: await administration.involvement.list(),
  };
}

/** Whether each metric is switched on for an owner, in the order of the catalogue. No figure in it. */
export function metricSwitches(grounds: SwitchGrounds, came: CameWith = cameWith): readonly MetricSwitch[] {
  return catalogue().flatMap((entry) =>
    entry.status === 'live' ? [switchOf(entry.metric, grounds, came(entry.metric.id))] : [],
  );
}

/** Refused where a metric is not switched on: aml. § 9-2. What came with the first edition is never asked about. */
export async function notSwitchedOn(
  open: Pick<OpenRecord, 'administration'>,
  metric: MetricId,
  came: CameWith = cameWith,
): Promise<Refusal | null> {
  const own = came(metric);
  if (own.day === null) return null;
  const { state, edition } = switchOf(METRICS[metric], await switchGrounds(open), own);
  return state === 'not-noted' ? { code: 'not-switched-on', metric, edition } : null;
}

function switchOf(
  metric: Pick<Metric, 'id' | 'sources'>,
  { ownerKind, begunOn, notes }: SwitchGrounds,
  { edition, day }: Came,
): MetricSwitch {
  const switched = { metric: metric.id, edition, note: null };
  if (day === null || day <= begunOn) return { ...switched, state: 'from-the-start' };
  if (ownerKind === 'invented') return { ...switched, state: 'invented-owner' };
  const note = notes.find((one) => isAbout(one, metric, day));
  return note === undefined ? { ...switched, state: 'not-noted' } : { ...switched, state: 'noted', note: note.id };
}

/** A note about a source is about what was counted from it when the talk was had, and not about what came after. */
function isAbout(
  { kind, about, on, takenBack }: InvolvementNote,
  { id, sources }: Pick<Metric, 'id' | 'sources'>,
  day: Day,
) {
  if (takenBack !== null) return false;
  return kind === 'metric' ? about === id : on >= day && sources.some((source) => source === about);
}
