import type { Facts } from '../../../record/index.ts';
import { at, GrowingColumn, groupByKey } from '../columns.ts';
import { type PlacedInTime, unitsThen } from '../contexts/placings-in-time.ts';
import type { LeaveColumns } from '../dataset.ts';
import { foldMessageLeaves } from '../messages/fold-message-leaves.ts';
import type { MessageFolding } from '../messages/messages-in-time.ts';
import type { Reading } from '../reading.ts';
import { foldAll } from '../tellings.ts';

interface LeaveRow {
  readonly workplace: number;
  readonly from: number;
  readonly to: number;
  /** Hundredths of a per cent of the position; −1 = not said. */
  readonly percent: number;
}

/**
 * Leaves follow their deliveries as employments do. A month's leaves replace those that still ran; one that does not
 * come again ends on the first day of the month.
 */
const FOLDING: MessageFolding<LeaveRow> = {
  foldMonth: (older, rows, firstDay) => [
    ...older.flatMap((old) => {
      if (old.to <= firstDay) return [old];
      const again = rows.some((row) => row.workplace === old.workplace && row.from === old.from);
      return again || old.from >= firstDay ? [] : [{ ...old, to: firstDay }];
    }),
    ...rows,
  ],
  compare: (a, b) => a.from - b.from || a.to - b.to || a.workplace - b.workplace || a.percent - b.percent,
  workplaceOf: (row) => row.workplace,
  foldMessages: foldMessageLeaves,
};

const NOWHERE: PlacedInTime = [];

/** The leaves of every person with the days on which they were known. */
export function foldLeaves({ facts, lives, workplaces }: Reading): LeaveColumns {
  const { leaves } = facts;
  const person = new GrowingColumn();
  const sources = new GrowingColumn();
  const [from, to] = [new GrowingColumn(), new GrowingColumn()];
  const [unit, percent] = [new GrowingColumn(), new GrowingColumn()];
  const [knownFrom, knownTo] = [new GrowingColumn(), new GrowingColumn()];
  const read = (i: number): LeaveRow => ({
    workplace: at(leaves.workplace, i),
    from: at(leaves.from, i),
    to: at(leaves.to, i),
    percent: at(leaves.percent, i),
  });
  const told = { rows: { ...leaves, read, alsoNamedIn: namedIn(facts) }, folding: FOLDING };
  foldAll(facts, lives, told, (whose, source, known) => {
    for (const one of known) {
      if (one.duplicate > 0 || one.row.to <= one.row.from) continue;
      const days = { from: one.knownFrom, to: one.knownTo };
      for (const then of unitsThen(workplaces[one.row.workplace] ?? NOWHERE, one.row.from, days)) {
        person.push(whose);
        sources.push(source);
        from.push(one.row.from);
        to.push(one.row.to);
        unit.push(then.unit);
        percent.push(one.row.percent);
        knownFrom.push(then.from);
        knownTo.push(then.to);
      }
    }
  });
  return {
    length: person.length,
    person: person.done(),
    source: sources.done(),
    from: from.done(),
    to: to.done(),
    unit: unit.done(),
    percent: percent.done(),
    knownFrom: knownFrom.done(),
    knownTo: knownTo.done(),
  };
}

/**
 * Deliveries with employments of a person. A history without leaves says that there are none; a month does only where
 * it tells of anybody's leave, since many extracts have no such columns.
 */
function namedIn(facts: Facts): (person: number) => Iterable<number> {
  const { employments, leaves } = facts;
  const tellsOfLeave = new Set(leaves.delivery);
  const { offsets, places } = groupByKey(employments.person, employments.length, facts.persons.length);
  return (person) => {
    const deliveries = new Set<number>();
    for (const row of places.subarray(at(offsets, person), at(offsets, person + 1))) {
      const delivery = at(employments.delivery, row);
      if (facts.deliveries[delivery]?.extent?.kind !== 'month' || tellsOfLeave.has(delivery)) deliveries.add(delivery);
    }
    return deliveries;
  };
}
