import {
  type ActionContent,
  type ActionPlanDesk,
  type ChangeReason,
  lastTold,
  type PartContent,
  type TellingRefusal,
} from '../../record/administration/index.ts';
import { type Day, type FieldProblem, FieldReader } from '../../terms/index.ts';
import { readAction, readMeeting } from './read-action.ts';
import { readFigure } from './read-metric.ts';
import { readStep, type WrittenStep } from './tell-status.ts';
import type { WrittenAction, WrittenMeeting } from './written-action.ts';

/** Since when a part is told to be so, why, and which telling was seen. */
export interface WrittenTelling {
  /** From which day it holds. */
  readonly from: string;
  /** Why it is told anew; empty of a first telling. */
  readonly reason: string;
  readonly metric: string | null;
  readonly metricDay: string | null;
  /** Number of the telling that was seen; null: it is new. */
  readonly seen: number | null;
}

/** What became of telling a part. */
export type PartTold =
  | { readonly ok: true; readonly no: number }
  | { readonly ok: false; readonly refused: 'fields-wrong'; readonly problems: readonly FieldProblem[] }
  | { readonly ok: false; readonly refused: 'not-told'; readonly why: TellingRefusal };

interface Teller {
  readonly by: string;
  readonly today: Day;
}

/**
 * Tells an action as it was written in a form. A new one begins with its first status and the evidence for it; of one that is
 * there the course stays as it is, and a new status is told apart.
 */
export async function tellAction(
  desk: ActionPlanDesk,
  code: string,
  written: WrittenTelling & { readonly action: WrittenAction; readonly first: WrittenStep | null },
  { by, today }: Teller,
): Promise<PartTold> {
  const fields = new FieldReader(today);
  const says = readAction(fields, written.action);
  const telling = readTelling(fields, written);
  const first = written.seen === null ? readFirst(fields, written.first) : [];
  if (fields.problems.length > 0) return { ok: false, refused: 'fields-wrong', problems: fields.problems };
  const before = written.seen === null ? null : await lastOf(desk, code);
  if (written.seen !== null && before === null) return told({ ok: false, reason: 'unknown-item' });
  const kept = { experiences: before?.experiences ?? [], course: before?.course ?? first };
  const content: PartContent = { part: 'action', says: { ...says, ...kept } };
  const outcome = await desk.tell({ part: 'action', code }, { ...telling, content, seen: written.seen }, by);
  if (outcome.ok) await tellHeadings(desk, says, { from: telling.from, by });
  return told(outcome);
}

/**
 * Makes the focus area, challenges and characteristics that an action names and nobody has told, by their own words, as a
 * take-in does. One that is told already is left as it is; one that cannot be a number stays a word of the action.
 */
async function tellHeadings(
  desk: ActionPlanDesk,
  { focusArea, challenges, characteristics }: Pick<ActionContent, 'focusArea' | 'challenges' | 'characteristics'>,
  { from, by }: { readonly from: Day; readonly by: string },
): Promise<void> {
  const named = [
    ...(focusArea === '' ? [] : [{ part: 'focus-area', code: focusArea } as const]),
    ...challenges.map((code) => ({ part: 'challenge', code }) as const),
    ...characteristics.map((code) => ({ part: 'characteristic', code }) as const),
  ];
  const known = await desk.list();
  for (const { part, code } of named) {
    if (known.some((item) => item.part === part && item.code === code)) continue;
    const content = { part, says: { title: code, text: '' } };
    await desk.tell({ part, code }, { content, from, change: { reason: '', figure: null }, seen: null }, by);
  }
}

/** Tells what a meeting decided, by when, and who was involved. */
export async function tellMeeting(
  desk: ActionPlanDesk,
  code: string,
  written: WrittenTelling & { readonly meeting: WrittenMeeting },
  { by, today }: Teller,
): Promise<PartTold> {
  const fields = new FieldReader(today);
  const content: PartContent = { part: 'meeting', says: readMeeting(fields, written.meeting) };
  const telling = readTelling(fields, written);
  if (fields.problems.length > 0) return { ok: false, refused: 'fields-wrong', problems: fields.problems };
  return told(await desk.tell({ part: 'meeting', code }, { ...telling, content, seen: written.seen }, by));
}

/** Tells what a focus area is called, and what it is to come to. */
export async function tellFocusArea(
  desk: ActionPlanDesk,
  code: string,
  written: WrittenTelling & { readonly focusArea: { readonly title: string; readonly text: string } },
  { by, today }: Teller,
): Promise<PartTold> {
  const fields = new FieldReader(today);
  const { title, text } = written.focusArea;
  const says = { title: fields.said('title', title), text: fields.text('text', text) };
  const telling = readTelling(fields, written);
  if (fields.problems.length > 0) return { ok: false, refused: 'fields-wrong', problems: fields.problems };
  const content: PartContent = { part: 'focus-area', says };
  return told(await desk.tell({ part: 'focus-area', code }, { ...telling, content, seen: written.seen }, by));
}

function readFirst(fields: FieldReader, first: WrittenStep | null): ActionContent['course'] {
  return first === null ? fields.wrong('status', 'lacking', []) : [readStep(fields, first)];
}

function readTelling(
  fields: FieldReader,
  { from, reason, seen, ...reasoned }: WrittenTelling,
): { readonly from: Day; readonly change: ChangeReason } {
  const words = seen === null ? fields.text('reason', reason) : fields.said('reason', reason);
  return { from: fields.day('from', from), change: { reason: words, figure: readFigure(fields, reasoned) } };
}

async function lastOf(desk: ActionPlanDesk, code: string): Promise<ActionContent | null> {
  const item = (await desk.list()).find((one) => one.part === 'action' && one.code === code);
  const last = lastTold(item?.told);
  return last?.part === 'action' ? last.says : null;
}

function told(outcome: Awaited<ReturnType<ActionPlanDesk['tell']>>): PartTold {
  if (outcome.ok) return outcome;
  const { ok, ...why } = outcome;
  return { ok, refused: 'not-told', why };
}
