import { isDeepStrictEqual } from 'node:util';
import { type OwnRow, type OwnValues, rowsBy } from '../../sources/index.ts';
import { type Day, INVOLVED } from '../../terms/index.ts';
import { addTelling, itemNumber } from '../action-plan/keep-item.ts';
import type { MeetingContent } from '../action-plan/plan.ts';
import { readPlanItems } from '../action-plan/read-items.ts';
import { lastTold } from '../last-told.ts';
import type { Keeping } from './keeping.ts';

/**
 * Makes tellings of the meetings that a delivery has: rows of one number are one meeting. A first telling holds from the day of the
 * meeting, a later one from the day it was delivered. What says the same as before is no telling.
 */
export async function keepDeliveredMeetings(
  keeping: Keeping,
  rows: readonly OwnRow[],
  { by, on }: { readonly by: string; readonly on: Day },
): Promise<void> {
  const known = await readPlanItems(keeping.db);
  for (const [code, own] of rowsBy(rows, 'meeting')) {
    const says = meetingOf(own, on);
    const before = lastTold(known.find((one) => one.part === 'meeting' && one.code === code)?.told);
    if (before !== undefined && 'involved' in before.says && isDeepStrictEqual(inOrder(before.says), says)) continue;
    const stamp = { at: keeping.at, by, delivery: keeping.delivery };
    const item = await itemNumber(keeping.db, { part: 'meeting', code }, stamp);
    const from = before === undefined && says.day < on ? says.day : on;
    const content = { part: 'meeting' as const, says };
    await addTelling(keeping.db, item, { content, from, change: { reason: '', figure: null } }, stamp);
  }
}

/** Who was involved, in the order of the list: a form keeps the order in which they were written. */
function inOrder(says: MeetingContent): MeetingContent {
  return { ...says, involved: INVOLVED.filter((code) => says.involved.includes(code)) };
}

/** What the rows of a meeting tell; a decision that stands in two rows, for two who were involved, is one, of what both tell. */
function meetingOf(rows: readonly OwnRow[], on: Day): MeetingContent {
  const said = rows.map(({ values }) => values);
  const once = (name: string) => said.map((values) => textIn(values, name)).find((text) => text !== '') ?? '';
  const decisions = new Map<string, MeetingContent['decisions'][number]>();
  for (const values of said) {
    const [what = '', action = '', owner = ''] = ['decision', 'action', 'decisionOwner'].map((name) =>
      textIn(values, name),
    );
    if (what === '') continue;
    const key = JSON.stringify([what, action]);
    const known = decisions.get(key);
    decisions.set(key, {
      ...{ what, action, owner: known?.owner || owner },
      due: known?.due ?? dayIn(values, 'due'),
      done: known?.done ?? dayIn(values, 'done'),
    });
  }
  return {
    title: once('title'),
    day: said.map((values) => dayIn(values, 'day')).find((day) => day !== null) ?? on,
    involved: INVOLVED.filter((code) => said.some((values) => values['involved'] === code)),
    decisions: [...decisions.values()],
    address: once('address'),
  };
}

function textIn(values: OwnValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

function dayIn(values: OwnValues, name: string): Day | null {
  const value = values[name];
  return typeof value === 'number' ? (value as Day) : null;
}
