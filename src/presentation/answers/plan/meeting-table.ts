import { meetingsOn } from '../../../plans/index.ts';
import { type PlanItem, templateColumns } from '../../../record/administration/index.ts';
import { type Day, formatDay } from '../../../terms/index.ts';
import type { PlanTable } from './plan-table.ts';

/** The meetings about a plan on a day, in the columns of the template: what is written out can be changed and taken in again. */
export function meetingTable(items: readonly PlanItem[], day: Day): PlanTable {
  const columns = templateColumns('plan-meetings');
  const rows = meetingsOn(items, day).flatMap(({ code, title, day: held, involved, decisions, address }) =>
    Array.from({ length: Math.max(1, decisions.length, involved.length) }, (_, i) => {
      const decision = decisions[i];
      const told: Readonly<Record<string, string>> = {
        meeting: code,
        ...(i === 0 ? { title, day: formatDay(held), address } : {}),
        involved: involved[i] ?? '',
        ...(decision === undefined
          ? {}
          : {
              ...{ decision: decision.what, decisionOwner: decision.owner, action: decision.action },
              ...{ due: dayText(decision.due), done: dayText(decision.done) },
            }),
      };
      return columns.map(({ field, codes }) => {
        const value = told[field] ?? '';
        return codes?.find(({ code: one }) => one === value)?.word ?? value;
      });
    }),
  );
  return { header: columns.map(({ header }) => header), rows };
}

function dayText(day: Day | null): string {
  return day === null ? '' : formatDay(day);
}
