import { LEAVING_REASONS, RETIREMENT_INFERRED_FROM } from '../../../terms/index.ts';
import { dateNumber } from '../spell-sql.ts';
import { BEST_FIRST } from '../standing-sql.ts';
import { whole } from '../twin-question.ts';
import { NOT_SAID_RANK } from '../twin-rows.ts';

const rankOf = (reason: (typeof LEAVING_REASONS)[number]) => whole(LEAVING_REASONS.indexOf(reason));

/** Completed years on a day since the first of the birth month; null where the year of birth is not known. */
export function ageSql(day: string): string {
  return `case when who.birth_year > 0
    then cast(floor((floor(${dateNumber(day)} / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0) as integer) end`;
}

/** Columns that make a post the primary one; those equal in all of them are as good. */
const MAKES_PRIMARY = BEST_FIRST.split(', ').slice(0, 5).join(', ');

/**
 * CTE `why`. Grain: person x spell that has ended: why, and the contract of the primary post of its last day. The reason
 * of the primary post, else the first of the others; where nobody is ever said to have retired, an end at 62 or over of
 * which nothing, or only that somebody resigned or something else, is said. After `spells`.
 */
export function whySql(): string {
  return `ending as (
  select piece.person, spell.spell, piece.contract, piece.reason_rank,
    rank() over (partition by piece.person, spell.spell order by ${MAKES_PRIMARY}) as as_good,
    row_number() over (partition by piece.person, spell.spell order by ${BEST_FIRST}, reason_rank) as place
  from (select person, spell, to_day as ends from spell) as spell
  join piece on piece.person = spell.person and piece.to_day = spell.ends
),
said as (
  select person, spell,
    coalesce(
      min(case when as_good = 1 and reason_rank < ${LEAVING_REASONS.length} then reason_rank end),
      min(reason_rank)
    ) as reason,
    max(case when place = 1 then contract end) as contract
  from ending
  group by person, spell
),
why as (
  select said.person, said.spell, spell.from_day, spell.to_day, said.contract, said.reason,
    said.reason = ${rankOf('retired')} or (
      said.reason in (${rankOf('resigned')}, ${rankOf('other')}, ${whole(NOT_SAID_RANK)})
      and coalesce(${ageSql('(spell.to_day - 1)')}, 0) >= ${whole(RETIREMENT_INFERRED_FROM)}
      and not exists (select 1 from piece where piece.reason_rank = ${rankOf('retired')})
    ) as retired
  from said
  join spell on spell.person = said.person and spell.spell = said.spell
  join person as who on who.person = said.person
)`;
}

/** The line of a leaver by what was told of why. Of the CTE `why`. */
export const LINE_SQL = `case
      when why.retired then 'retired'
      when why.reason = ${rankOf('resigned')} then 'voluntary'
      when why.reason = ${rankOf('contract-ended')} then 'contract-ended'
      when why.reason < ${LEAVING_REASONS.length} then 'other-told'
      else 'not-said'
    end`;
