import type { Facts } from '../../../record/index.ts';
import type { Day } from '../../../terms/index.ts';
import { at, GrowingColumn } from '../columns.ts';
import type { PaidColumns, Units } from '../dataset.ts';
import { stepOn, workplaceSteps } from '../placings.ts';
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
export function foldPaid(facts: Facts, units: Units): PaidColumns {
  const told = facts.messages?.paid ?? NOBODY;
  const steps = workplaceSteps(facts.workplaces, facts.workplacePlacings, units.codes);
  const column = () => new GrowingColumn();
  const columns = { person: column(), unit: column(), month: column(), knownFrom: column(), knownTo: column() };
  const read = (i: number): PaidRow => ({ workplace: at(told.workplace, i), month: 0 });
  foldAll(facts, { ...told, read }, FOLDING, (person, _, known) => {
    for (const { row, knownFrom, knownTo } of known) {
      const own = steps[row.workplace];
      if (own === undefined) continue;
      columns.person.push(person);
      columns.unit.push(stepOn(own, middleOf(row.month)));
      columns.month.push(row.month);
      columns.knownFrom.push(knownFrom);
      columns.knownTo.push(knownTo);
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
