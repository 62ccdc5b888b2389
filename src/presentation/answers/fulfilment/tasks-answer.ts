import { appointmentRef, type Task, type TasksView, type UnitPlans } from '../../../casework/index.ts';
import { formatDay } from '../../../terms/index.ts';
import type { Coded, TaskItem, TasksAnswer, UnitPlansItem } from '../../api/contract/index.ts';
import { dueText, FULFILMENT_TEXTS, type Language, taskText } from '../../language/index.ts';

/** More than this is not «what needs you first». */
const MOST_FIRST = 5;
/** So that what is first is not five times the same of many. */
const FIRST_KINDS = ['lacks-plan', 'ended', 'notice', 'agree', 'review', 'step'] as const;

/** What needs somebody, in one language: GET /api/tasks. */
export function tasksAnswer(view: TasksView, named: (unit: string) => Coded, language: Language): TasksAnswer {
  const all = view.tasks.map((task) => itemOf(task, named, language));
  const texts = FULFILMENT_TEXTS[language].statuses;
  return {
    asOf: formatDay(view.asOf),
    judged: view.judged !== null,
    first: all.filter(({ kind }) => FIRST_KINDS.some((one) => one === kind)).slice(0, MOST_FIRST),
    all,
    units: view.units.map((one) => unitItem(one, named)),
    plans: view.plans.map(({ plan, now }) => ({
      id: plan.id,
      unit: named(plan.unit),
      post: plan.post,
      start: formatDay(plan.start),
      end: formatDay(now.end),
      status: texts[now.status],
    })),
  };
}

function itemOf(task: Task, named: (unit: string) => Coded, language: Language): TaskItem {
  const { kind, post, unit, about, late, minutes, plan, appointment } = task;
  const day = task.day === null ? null : formatDay(task.day);
  const end = task.end === null ? null : formatDay(task.end);
  const facts = { kind, post, start: formatDay(task.start), end, about, day, late };
  return {
    ...{ kind, day, late, minutes, post, plan },
    head: FULFILMENT_TEXTS[language].kinds[kind],
    text: taskText(facts, language),
    due: dueText(facts, language),
    unit: named(unit),
    appointment: plan === null && appointment !== null ? appointmentRef(appointment) : null,
  };
}

/** One unit’s plans with its name. */
function unitItem({ unit, within, nextEnd, ...counts }: UnitPlans, named: (unit: string) => Coded): UnitPlansItem {
  const [within30, within60, within90] = within;
  return {
    ...counts,
    ...{ within30, within60, within90 },
    unit: named(unit),
    nextEnd: nextEnd === null ? null : formatDay(nextEnd),
  };
}
