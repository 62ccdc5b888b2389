import { dateNumber } from './spell-sql.ts';

/** Order of a person's posts: the first is the primary one. */
export const BEST_FIRST =
  'percent desc, contract_rank, start_day, unit_rank, position_rank, from_day, to_day, staff_subgroup';

/**
 * Columns of a piece (alias `post`) of a person (alias `who`) inside a spell (alias `employed`) on a day, one per
 * dimension.
 */
export function dimensionsOn(day: string): string {
  const age = `((floor(${dateNumber(day)} / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)`;
  const years = `((${dateNumber(day)} - ${dateNumber('employed.from_day')}) / 10000.0)`;
  return `post.unit, post.area, post.sub_area, post.school_type, post.living_conditions,
    post.staff_group, post.staff_subgroup, post.contract, who.sex,
    case
      when who.birth_year = 0 then 'unknown'
      when floor(${age}) < 30 then '<30'
      when floor(${age}) < 40 then '30-39'
      when floor(${age}) < 50 then '40-49'
      when floor(${age}) < 55 then '50-54'
      when floor(${age}) < 60 then '55-59'
      when floor(${age}) < 62 then '60-61'
      when floor(${age}) < 67 then '62-66'
      else '67+'
    end as age_band,
    case
      when floor(${years}) < 1 then '<1'
      when floor(${years}) < 3 then '1-2'
      when floor(${years}) < 5 then '3-4'
      when floor(${years}) < 10 then '5-9'
      else '10+'
    end as tenure`;
}

/** CTE `standing`. Grain: person. The primary post on a day of everyone in a post that day. */
export function standingOn(day: string): string {
  return `ranked as (
  select piece.*, row_number() over (partition by person order by ${BEST_FIRST}) as place
  from piece
  where from_day <= ${day} and ${day} < to_day
),
standing as (
  select post.person, ${dimensionsOn(day)}
  from ranked as post
  join person as who on who.person = post.person
  join spell as employed on employed.person = post.person and employed.from_day <= ${day} and ${day} < employed.to_day
  where post.place = 1
)`;
}
