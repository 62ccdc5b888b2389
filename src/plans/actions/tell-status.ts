import { type ActionPlanDesk, lastTold, type TellingRefusal } from '../../record/administration/index.ts';
import {
  ACTION_STATUSES,
  type ActionEvidence,
  type ActionStatus,
  type ActionStep,
  type Day,
  EVIDENCE_KINDS,
  type FieldProblem,
  FieldReader,
  VERDICTS,
} from '../../terms/index.ts';
import { readFigure } from './read-metric.ts';

/** A step of a course as people write it: days as `YYYY-MM-DD`, null where nothing is said. */
export interface WrittenStep {
  readonly status: string;
  readonly day: string;
  readonly verdict: string | null;
  readonly evidence: readonly WrittenActionEvidence[];
}

/** A new status of an action. */
export interface WrittenStatus extends WrittenStep {
  /** Why the plan is changed, and the figure that was the reason, where one was. */
  readonly reason: string;
  readonly metric: string | null;
  readonly metricDay: string | null;
  /** Number of the telling that was seen; null: whatever is told last. */
  readonly seen: number | null;
}

export interface WrittenActionEvidence {
  readonly kind: string;
  readonly what: string;
  readonly seenBy: string;
  /** Null: on the day of the status. */
  readonly seenOn: string | null;
  readonly address: string;
  readonly reached: number | null;
}

/** What became of telling a status. */
export type StatusTold =
  | { readonly ok: true; readonly status: ActionStatus }
  | { readonly ok: false; readonly refused: 'fields-wrong'; readonly problems: readonly FieldProblem[] }
  | { readonly ok: false; readonly refused: 'not-told'; readonly why: TellingRefusal };

/** Tells that an action has come to a new status: the rest of it stays as it was told last. */
export async function tellStatus(
  desk: ActionPlanDesk,
  code: string,
  written: WrittenStatus,
  { by, today }: { readonly by: string; readonly today: Day },
): Promise<StatusTold> {
  const fields = new FieldReader(today);
  const step = readStep(fields, written);
  const change = { reason: fields.said('reason', written.reason), figure: readFigure(fields, written) };
  if (fields.problems.length > 0) return { ok: false, refused: 'fields-wrong', problems: fields.problems };
  const item = (await desk.list()).find((one) => one.part === 'action' && one.code === code);
  const last = lastTold(item?.told);
  if (last?.part !== 'action') return { ok: false, refused: 'not-told', why: { reason: 'unknown-item' } };
  const says = { ...last.says, course: [...last.says.course, step] };
  const telling = { content: { part: 'action', says } as const, from: step.day, change, seen: written.seen ?? last.no };
  const outcome = await desk.tell({ part: 'action', code }, telling, by);
  if (outcome.ok) return { ok: true, status: step.status };
  const { ok, ...why } = outcome;
  return { ok, refused: 'not-told', why };
}

/** Reads one step; whether it may come after the others is the record's to say. */
export function readStep(fields: FieldReader, { status, day, verdict, evidence }: WrittenStep): ActionStep {
  const on = fields.day('day', day);
  return {
    status: fields.code('status', status, ACTION_STATUSES),
    day: on,
    verdict: fields.codeOrNone('verdict', verdict, VERDICTS),
    evidence: fields.rows('evidence', evidence, (one, at): ActionEvidence => {
      const kind = fields.code(`${at}.kind`, one.kind, EVIDENCE_KINDS);
      const reached = fields.amount(`${at}.reached`, one.reached);
      return {
        kind,
        what: fields.said(`${at}.what`, one.what),
        seenBy: fields.said(`${at}.seenBy`, one.seenBy),
        seenOn: fields.past(`${at}.seenOn`, one.seenOn) ?? on,
        address: fields.text(`${at}.address`, one.address),
        reached: kind === 'reach' ? reached : null,
      };
    }),
  };
}
