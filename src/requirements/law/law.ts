import type { Day } from '../../terms/index.ts';
import { LEVELS, type Level } from '../codes/levels.ts';
import { FORM_RULES, type FormRule } from './deviations.ts';
import { EXEMPTIONS, type Exemption } from './exemptions.ts';
import { HIRING_ROUTES, type RouteRow } from './hiring-routes.ts';
import { FIRST_RULES, inForceOn } from './sources.ts';
import { CREDIT_RULES, type CreditRule } from './subject-credits.ts';

/** The rows a teaching post is judged by. */
export interface LawRows {
  readonly routes: readonly RouteRow[];
  readonly credits: readonly CreditRule[];
  readonly exemptions: readonly Exemption[];
  readonly forms: readonly FormRule[];
}

/** Rows with what is looked up in them for every judgement, made out once. */
export interface Law extends LawRows {
  /** Days on which ways to be hired begin or end, in order. */
  readonly changes: readonly Day[];
  /** Ways to be hired at each level, by how many of those days have passed. */
  readonly routesAt: ReadonlyMap<Level, readonly (readonly RouteRow[])[]>;
  readonly creditsAt: ReadonlyMap<Level, readonly CreditRule[]>;
}

/** A law of these rows. Pure. */
export function lawOf(rows: LawRows): Law {
  const days = rows.routes.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const changes = [...new Set(days)].sort((a, b) => a - b);
  return {
    ...rows,
    changes,
    routesAt: new Map(
      LEVELS.map((level) => {
        const there = rows.routes.filter((row) => row.level === level);
        return [level, [[], ...changes.map((day) => there.filter((row) => inForceOn(row, day)))]];
      }),
    ),
    creditsAt: new Map(LEVELS.map((level) => [level, rows.credits.filter(({ levels }) => levels.includes(level))])),
  };
}

/** The law as it is and was. */
export const LAW: Law = lawOf({
  routes: HIRING_ROUTES,
  credits: CREDIT_RULES,
  exemptions: EXEMPTIONS,
  forms: FORM_RULES,
});

const NO_ROWS: readonly RouteRow[] = [];

/** Ways to be hired at a level in force on a day; the earliest that are encoded stand for what was before them. */
export function routesOn({ changes, routesAt }: Law, level: Level, day: Day): readonly RouteRow[] {
  const asked = day < FIRST_RULES ? FIRST_RULES : day;
  let age = 0;
  while (age < changes.length && (changes[age] ?? 0) <= asked) age += 1;
  return routesAt.get(level)?.[age] ?? NO_ROWS;
}
