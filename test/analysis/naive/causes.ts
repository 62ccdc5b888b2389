import { STAFF_SUBGROUPS } from '../../../src/terms/index.ts';
import type { NaiveOne, NaiveTools } from './cell.ts';
import { firstDay, monthsBy, monthsTo } from './months.ts';
import { put } from './more.ts';
import { subgroupOn, unitOn } from './person.ts';
import { firstAwayAfter, historyBegins, mayReturn, whyAway } from './why.ts';

export const CAUSES = ['left-owner', 'other-school', 'leader-post', 'retired'];

/** What first happened to somebody who began in the period, and when. */
export function causes(one: NaiveOne, [from, to]: readonly [number, number], tools: NaiveTools): void {
  const begin = firstDay(one);
  const { known } = one;
  if (begin === undefined || begin < from || begin >= to || begin < historyBegins(known)) return;
  const first = firstCause(one, begin, tools);
  const happened = first.day <= known.horizon;
  const time = happened ? monthsTo(begin, first.day) : monthsBy(begin, known.horizon);
  for (const key of tools.cellsOf(one, tools.lastRow(one, begin), begin)) {
    for (const years of [1, 3, 5])
      until(one, `${key}${years}`, { ...first, happened, time, months: years * 12 }, tools);
  }
}

interface First {
  readonly cause: string;
  readonly day: number;
  /** True where it is an end. */
  readonly away: boolean;
}

interface Seen extends First {
  readonly happened: boolean;
  readonly time: number;
  readonly months: number;
}

/** The line somebody stands in after some months: what had happened by then, still there, or nothing known. */
function lineAfter({ happened, time, months, cause }: Seen): string {
  if (happened && time <= months) return cause;
  return time >= months ? 'still-there' : '';
}

function until(one: NaiveOne, key: string, seen: Seen, tools: NaiveTools): void {
  const [own, { time, happened }] = [lineAfter(seen), seen];
  const cause = happened ? CAUSES.indexOf(seen.cause) + 1 : 0;
  const open = own === seen.cause && seen.away && mayReturn(one.known, seen.day);
  for (const line of [...CAUSES, 'still-there']) {
    put(tools, one, [`${key}|${line}`], [line === own ? 1 : 0, 1]);
    const found = tools.cell(one.answer, `${key}|${line}`);
    if (time > 0) found.followed.push({ person: one.person, entry: 0, time, cause, provisional: false });
    found.provisional ||= open;
  }
}

/** Day by day from the first: another school, a leader's post, or away. */
function firstCause(one: NaiveOne, begin: number, tools: NaiveTools): First {
  const { known, person } = one;
  const away = firstAwayAfter(known, person, begin);
  const on = standing(one, tools);
  const begunAsLeader = on(begin).group === 'leader';
  let place = on(begin).place;
  for (let day = begin + 1; day < Math.min(away, known.horizon + 1); day++) {
    const now = on(day);
    if (isAnother(one, place, now.place, day)) return { cause: 'other-school', day, away: false };
    place = now.place === 'unassigned' ? place : now.place;
    if (!begunAsLeader && now.group === 'leader') return { cause: 'leader-post', day, away: false };
  }
  const why = away <= known.horizon ? whyAway(known, person, away) : null;
  return { cause: why === 'retired' || why === 'inferred' ? 'retired' : 'left-owner', day: away, away: true };
}

function standing(one: NaiveOne, tools: NaiveTools) {
  return (day: number) => {
    const { workplace, position } = tools.lastRow(one, day);
    const last = tools.lastActive(one, day);
    const { world } = one.known;
    return { place: unitOn(world, workplace, last), group: STAFF_SUBGROUPS[subgroupOn(world, position, last)] };
  };
}

function isAnother({ known }: NaiveOne, before: string, after: string, day: number): boolean {
  if (before === 'unassigned' || after === 'unassigned') return false;
  const same = new Set<string>([before]);
  for (let round = 0; round < known.world.units.length; round++) {
    for (const step of known.world.successions) if (step.day <= day && same.has(step.from)) same.add(step.to);
  }
  return !same.has(after);
}
