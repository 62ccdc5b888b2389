import type { Facts } from '../../../record/index.ts';
import type { Day } from '../../../terms/index.ts';
import { at, GrowingColumn } from '../columns.ts';
import { unitsThen } from '../contexts/placings-in-time.ts';
import type { PaidColumns } from '../dataset.ts';
import type { Reading } from '../reading.ts';
import { foldAll } from '../tellings.ts';
import type { MessageFolding } from './messages-in-time.ts';

/** A month in which a person was paid at a workplace. */
interface PaidRow {
  readonly workplace: number;
  readonly month: number;
}

const NOBODY: NonNullable<NonNullable<Facts['messages']>['paid']> = {
  length: 0,
  person: new Int32Array(),
  delivery: new Int32Array(),
  workplace: new Int32Array(),
};

/** Of all live messages of a month, one that tells of pay is enough. */
const FOLDING: MessageFolding<PaidRow> = {
  foldMonth: (older, rows) => [...older, ...rows],
  compare: (a, b) => a.month - b.month || a.workplace - b.workplace,
  workplaceOf: (row) => row.workplace,
  foldMessages: (messages) => {
    const paid = new Map<string, PaidRow>();
    for (const { month, rows } of messages) {
      for (const { workplace } of rows) paid.set(`${month} ${workplace}`, { workplace, month });
    }
    return [...paid.values()];
  },
};

/** Who was paid where in which month, with the days on which that was known. */
export function foldPaid({ facts, lives, workplaces }: Reading): PaidColumns {
  const told = facts.messages?.paid ?? NOBODY;
  const column = () => new GrowingColumn();
  const columns = { person: column(), unit: column(), month: column(), knownFrom: column(), knownTo: column() };
  const read = (i: number): PaidRow => ({ workplace: at(told.workplace, i), month: 0 });
  foldAll(facts, lives, { rows: { ...told, read }, folding: FOLDING }, (person, _, known) => {
    for (const { row, knownFrom, knownTo } of known) {
      const own = workplaces[row.workplace];
      if (own === undefined) continue;
      for (const then of unitsThen(own, middleOf(row.month), { from: knownFrom, to: knownTo })) {
        columns.person.push(person);
        columns.unit.push(then.unit);
        columns.month.push(row.month);
        columns.knownFrom.push(then.from);
        columns.knownTo.push(then.to);
      }
    }
  });
  return {
    length: columns.person.length,
    person: columns.person.done(),
    unit: columns.unit.done(),
    month: columns.month.done(),
    knownFrom: columns.knownFrom.done(),
    knownTo: columns.knownTo.done(),
  };
}

/** The 16th. */
function middleOf(month: number): Day {
  return (month + 15) as Day;
}
