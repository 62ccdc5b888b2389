import type { GapRule } from '../../terms/index.ts';
import { whole } from './twin-question.ts';

/** A day number as a date. */
function dateOf(day: string): string {
  return `(date '1970-01-01' + cast(${day} as integer))`;
}

/** Year · 10 000 + month · 100 + day of month, in which completed years are a division. */
export function dateNumber(day: string): string {
  const part = (name: string) => `cast(extract(${name} from ${dateOf(day)}) as integer)`;
  return `(${part('year')} * 10000 + ${part('month')} * 100 + ${part('day')})`;
}

/** Year, month and day of month of a day. */
export function dayParts(day: string): Readonly<Record<'year' | 'month' | 'dayOfMonth', string>> {
  const part = (name: string) => `cast(extract(${name} from ${dateOf(day)}) as integer)`;
  return { year: part('year'), month: part('month'), dayOfMonth: part('day') };
}

/** True if the hole [away, back) contains 31 July or 1 August. */
function touchesSummer(away: string, back: string): string {
  const year = `cast(extract(year from ${dateOf(away)}) as integer)`;
  const july = (later: number) => `cast(make_date(${year} + ${later}, 7, 31) - date '1970-01-01' as integer)`;
  const within = (later: number) => `(${away} <= ${july(later)} + 1 and ${back} > ${july(later)})`;
  return `(${within(0)} or ${within(1)})`;
}

/** True if the hole [away, back) is short enough to be bridged. */
export function bridgedHole(away: string, back: string, rule: GapRule): string {
  const [summer, other] = [whole(rule.summerDays), whole(rule.otherDays)];
  const days = `${back} - ${away}`;
  return `(${days} <= ${other} or (${days} <= ${summer} and ${touchesSummer(away, back)}))`;
}

/** First day on which a hole that begins on `away` can no longer be bridged. */
export function finalFrom(away: string, rule: GapRule): string {
  const [summer, other] = [whole(rule.summerDays), whole(rule.otherDays)];
  const long = `${summer} > ${other} and ${touchesSummer(away, `${away} + ${summer}`)}`;
  return `(${away} + case when ${long} then ${summer} else ${other} end + 1)`;
}

/**
 * CTE `spell`. Grain: person x unbroken employment, numbered from 1. Gaps and islands: a piece opens a new spell
 * unless the hole since the latest end so far is bridged.
 */
export function spells(rule: GapRule): string {
  return `stretch as (
  select distinct person, from_day, to_day
  from piece
),
preceded as (
  select person, from_day, to_day,
    max(to_day) over (
      partition by person order by from_day, to_day rows between unbounded preceding and 1 preceding
    ) as away
  from stretch
),
opened as (
  select person, from_day, to_day,
    case
      when away is null then 1
      when from_day - away <= ${whole(rule.otherDays)} then 0
      when from_day - away <= ${whole(rule.summerDays)} and ${touchesSummer('away', 'from_day')} then 0
      else 1
    end as opens
  from preceded
),
numbered as (
  select person, from_day, to_day,
    sum(opens) over (partition by person order by from_day, to_day rows unbounded preceding) as spell
  from opened
),
spell as (
  select person, spell, min(from_day) as from_day, max(to_day) as to_day
  from numbered
  group by person, spell
)`;
}
