import type { Question, TurnoverQuestion } from '../../analysis/index.ts';
import { parseDay } from '../../terms/index.ts';
import type { Refused } from '../answering.ts';
import type { PublishedTable } from '../published.ts';
import type { Limits } from '../rules/row.ts';

type Figure = (question: Question) => Promise<PublishedTable | Refused>;

/**
 * All definitions of a group are told beside each other only where the group's own figures are told to anyone: how many
 * there were on the first day, and who left the owner or the school.
 */
export async function isGroupTold(figure: Figure, question: TurnoverQuestion, limits: Limits): Promise<boolean> {
  const { where, days, asKnownOn } = question;
  if (limits.fewestPersons === 1 || where.length === 0) return true;
  const period: Question['period'] =
    days?.from === undefined || days.to === undefined
      ? { kind: 'latest' }
      : { kind: 'between', from: days.from, to: days.to, grain: null };
  const asked = { by: [], where, asKnownOn } as const;
  const left = await figure({ ...asked, metric: 'B2', period });
  if (!isSeen(left)) return false;
  const first = parseDay(left.rows[0]?.period.split('/')[0] ?? '');
  if (first === null || !isSeen(await figure({ ...asked, metric: 'B3', period }))) return false;
  return isSeen(await figure({ ...asked, metric: 'A1', period: { kind: 'day', at: first } }));
}

function isSeen(table: PublishedTable | Refused): table is PublishedTable {
  return !('refusal' in table) && table.rows.every(({ state }) => state !== 'withheld');
}
