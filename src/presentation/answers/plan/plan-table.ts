import { type ActionNow, actionsOn } from '../../../plans/index.ts';
import { type PlanItem, templateColumns, toldOn } from '../../../record/administration/index.ts';
import { type ActionEvidence, type ActionStep, type Day, formatDay } from '../../../terms/index.ts';

type Cells = Readonly<Record<string, string | number | null>>;

/** The plan as the table it is taken in from. */
export interface PlanTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * The actions of a plan on a day, in the columns of the template: what is written out can be changed in a spreadsheet and taken in
 * again. Links, experiences, areas and school types have no columns; taken in again they stay as they were.
 */
export function planTable(items: readonly PlanItem[], day: Day): PlanTable {
  const columns = templateColumns('plan-actions');
  const goals = new Map(
    items.flatMap((item) => {
      const told = item.part === 'focus-area' ? toldOn(item, day) : null;
      return told?.part === 'focus-area' ? [[item.code, told.says.text] as const] : [];
    }),
  );
  const rows = actionsOn(items, day).flatMap((action) => rowsOf(action, day, goals.get(action.says.focusArea) ?? ''));
  return {
    header: columns.map(({ header }) => header),
    rows: rows.map((row) =>
      columns.map(({ field, codes }) => {
        const value = row[field] ?? '';
        return codes?.find(({ code }) => code === value)?.word ?? value;
      }),
    ),
  };
}

/** The first row tells what the action is; each row one more of whatever there are several of. */
function rowsOf({ code, says }: ActionNow, day: Day, focusAreaGoal: string): readonly Cells[] {
  const several: readonly (readonly Cells[])[] = [
    [{ ...headOf(says), focusAreaGoal, ...evaluationOf(says) }],
    says.course.filter((step) => step.day <= day).flatMap(stepRows),
    says.indicators.map(indicatorOf),
    says.milestones.map(({ what, due, done }) => ({
      milestone: what,
      milestoneDue: dayText(due),
      milestoneDone: dayText(done),
    })),
    says.risks.map(({ what, answer }) => ({ risk: what, riskAnswer: answer })),
    says.without.map(({ part, reason }) => ({ without: part, withoutReason: reason })),
    says.challenges.map((challenge) => ({ challenge })),
    says.characteristics.map((characteristic) => ({ characteristic })),
    says.target.groups.map((group) => ({ group })),
    says.target.units.map((unit) => ({ unit })),
  ];
  const most = Math.max(...several.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => Object.assign({ action: code }, ...several.map((cells) => cells[i])));
}

function headOf(says: ActionNow['says']): Cells {
  const { title, strength, focusArea, because, doing, leadsTo, owner, cost } = says;
  return {
    ...{ title, strength, focusArea, because, doing, leadsTo, owner, cost },
    start: dayText(says.start),
    stop: dayText(says.stop),
    effect: says.effect.what,
    effectBy: dayText(says.effect.by),
  };
}

function evaluationOf({ evaluation }: ActionNow['says']): Cells {
  if (evaluation === null) return {};
  const { question, method, comparison, on } = evaluation;
  return { question, method, comparison, evaluationDay: formatDay(on) };
}

function stepRows(step: ActionStep): readonly Cells[] {
  return step.evidence.map((one) => stepRow(step, one));
}

function stepRow({ status, day, verdict }: ActionStep, { kind, what, ...seen }: ActionEvidence): Cells {
  return {
    ...{ status, verdict, evidenceKind: kind, evidence: what, address: seen.address, reached: seen.reached },
    statusDay: formatDay(day),
    seenBy: seen.seenBy,
    seenOn: formatDay(seen.seenOn),
  };
}

function indicatorOf({
  metric,
  where,
  baseline,
  target,
  direction,
  by,
}: ActionNow['says']['indicators'][number]): Cells {
  return {
    ...{ metric, target, direction },
    where: where.join(', '),
    baseline: baseline?.value ?? null,
    baselineDay: dayText(baseline?.day ?? null),
    dataset: baseline?.dataset ?? '',
    by: dayText(by),
  };
}

function dayText(day: Day | null): string {
  return day === null ? '' : formatDay(day);
}
