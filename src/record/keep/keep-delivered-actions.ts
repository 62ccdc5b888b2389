import { isDeepStrictEqual } from 'node:util';
import { courseOfRows, type OwnRow, type OwnValues, rowsBy, strengthOfRows } from '../../sources/index.ts';
import {
  type Day,
  EVALUATION_METHODS,
  INDICATOR_DIRECTIONS,
  type UnitNumber,
  WANTED_PARTS,
} from '../../terms/index.ts';
import { addTelling, itemNumber } from '../action-plan/keep-item.ts';
import type { ActionContent, Indicator, PartContent, PlanItem, PlanPart } from '../action-plan/plan.ts';
import { readPlanItems } from '../action-plan/read-items.ts';
import { storableText } from '../database/index.ts';
import { lastTold } from '../last-told.ts';
import type { Keeping } from './keeping.ts';

/** Who delivered actions, and from which day they hold. */
interface Delivered {
  readonly by: string;
  readonly on: Day;
}

/**
 * Makes tellings of the actions that a delivery has: rows of one number are one action. A first telling holds from the first day
 * of its course, since a file does not say since when it has been the plan; a later one from the day it was delivered. What
 * says the same as before is no telling: nothing was changed.
 */
export async function keepDeliveredActions(
  keeping: Keeping,
  rows: readonly OwnRow[],
  { by, on }: Delivered,
): Promise<void> {
  const known = await readPlanItems(keeping.db);
  const headings = new Set<string>();
  const goals = goalsOf(rows);
  for (const own of rowsBy(rows, 'action').values()) {
    const code = textIn(own[0]?.values ?? {}, 'action');
    const before = last(known, 'action', code);
    const says = contentOf(own, before?.part === 'action' ? before.says : null);
    const first = says.course[0]?.day ?? on;
    await tell({ part: 'action', says }, code, first);
    for (const [part, titles] of headingsOf(says)) {
      for (const title of titles) await tellHeading(part, title, first);
    }
  }

  async function tellHeading(part: Exclude<PlanPart, 'action' | 'meeting'>, said: string, first: Day): Promise<void> {
    const title = storableText(said);
    if (title === '' || headings.has(`${part} ${title}`)) return;
    headings.add(`${part} ${title}`);
    const text = part === 'focus-area' ? storableText(goals.get(said) ?? '') : '';
    const before = last(known, part, title);
    // What is known stays as it was told, with the name it has got since, but for a goal that the file brings.
    if (text === '' && before !== undefined) return;
    await tell({ part, says: { title: before?.says.title ?? title, text } }, title, first);
  }

  async function tell(content: PartContent, code: string, first: Day): Promise<void> {
    const before = last(known, content.part, code);
    if (before !== undefined && isDeepStrictEqual(before.says, asKept(content.says))) return;
    const stamp = { at: keeping.at, by, delivery: keeping.delivery };
    const item = await itemNumber(keeping.db, { part: content.part, code }, stamp);
    const from = before === undefined && first < on ? first : on;
    await addTelling(keeping.db, item, { content, from, change: { reason: '', figure: null } }, stamp);
  }
}

function last(known: readonly PlanItem[], part: PlanPart, code: string): PlanItem['told'][number] | undefined {
  return lastTold(known.find((one) => one.part === part && one.code === code)?.told);
}

/** As it is read back: the order of names does not count, and what JSON does not keep is not there. */
function asKept(says: PartContent['says']): unknown {
  return JSON.parse(JSON.stringify(says));
}

/** The goal of each focus area: the first that a row of it tells. */
function goalsOf(rows: readonly OwnRow[]): ReadonlyMap<string, string> {
  const told = rows.map(({ values }) => [textIn(values, 'focusArea'), textIn(values, 'focusAreaGoal')] as const);
  return new Map(told.filter(([area, goal]) => area !== '' && goal !== '').toReversed());
}

type Heading = readonly [part: Exclude<PlanPart, 'action' | 'meeting'>, titles: readonly string[]];

function headingsOf({ focusArea, challenges, characteristics }: ActionContent): readonly Heading[] {
  return [
    ['focus-area', focusArea === '' ? [] : [focusArea]],
    ['challenge', challenges],
    ['characteristic', characteristics],
  ];
}

/** What the rows of an action tell. What a table has no columns for stays as it was told before. */
function contentOf(rows: readonly OwnRow[], before: ActionContent | null): ActionContent {
  const said = rows.map(({ values }) => values);
  const once = (name: string) => said.map((values) => textIn(values, name)).find((text) => text !== '') ?? '';
  const number = (name: string) => said.map((values) => numberIn(values, name)).find((one) => one !== null) ?? null;
  const all = (name: string) => [...new Set(said.map((values) => textIn(values, name)).filter((text) => text !== ''))];
  const method = EVALUATION_METHODS.find((code) => code === once('method'));
  const evaluatedOn = number('evaluationDay') as Day | null;
  return {
    title: once('title'),
    strength: strengthOfRows(rows),
    focusArea: once('focusArea'),
    challenges: all('challenge'),
    characteristics: all('characteristic'),
    because: once('because'),
    doing: once('doing'),
    leadsTo: once('leadsTo'),
    target: {
      groups: all('group'),
      units: all('unit') as readonly string[] as readonly UnitNumber[],
      areas: before?.target.areas ?? [],
      schoolTypes: before?.target.schoolTypes ?? [],
    },
    owner: once('owner'),
    start: number('start') as Day | null,
    stop: number('stop') as Day | null,
    cost: number('cost'),
    effect: { what: once('effect'), by: number('effectBy') as Day | null },
    milestones: said.flatMap((values) => pairOf(values, 'milestone', (what) => ({ what, ...daysOf(values) }))),
    risks: said.flatMap((values) => pairOf(values, 'risk', (what) => ({ what, answer: textIn(values, 'riskAnswer') }))),
    links: before?.links ?? [],
    experiences: before?.experiences ?? [],
    indicators: said.flatMap((values) => pairOf(values, 'metric', (metric) => indicatorOf(metric, values))),
    evaluation:
      method === undefined || evaluatedOn === null
        ? null
        : { question: once('question'), method, comparison: once('comparison'), on: evaluatedOn },
    without: said.flatMap((values) => withoutOf(values)),
    course: courseOfRows(rows).map(({ step }) => step),
  };
}

function pairOf<Made>(values: OwnValues, name: string, make: (text: string) => Made): readonly Made[] {
  const text = textIn(values, name);
  return text === '' ? [] : [make(text)];
}

function daysOf(values: OwnValues): { readonly due: Day | null; readonly done: Day | null } {
  return { due: numberIn(values, 'milestoneDue') as Day | null, done: numberIn(values, 'milestoneDone') as Day | null };
}

function indicatorOf(metric: string, values: OwnValues): Indicator {
  const [value, day] = [numberIn(values, 'baseline'), numberIn(values, 'baselineDay')];
  const where = textIn(values, 'where');
  return {
    metric,
    where: where === '' ? [] : where.split(',').map((one) => one.trim()),
    baseline: value === null || day === null ? null : { value, day: day as Day, dataset: textIn(values, 'dataset') },
    target: numberIn(values, 'target'),
    direction: INDICATOR_DIRECTIONS.find((code) => code === values['direction']) ?? 'up',
    by: numberIn(values, 'by') as Day | null,
  };
}

function withoutOf(values: OwnValues): ActionContent['without'] {
  const part = WANTED_PARTS.find((code) => code === values['without']);
  return part === undefined ? [] : [{ part, reason: textIn(values, 'withoutReason') }];
}

function textIn(values: OwnValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

function numberIn(values: OwnValues, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' ? value : null;
}
