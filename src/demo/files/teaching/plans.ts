import { addDays, type Day, dayOf, dayParts, formatDay } from '../../../terms/index.ts';
import { type Chance, chanceFrom } from '../../chance.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, textFile } from '../demo-file.ts';
import { fulfilmentIn } from './qualifications.ts';
import { type DemoTeacher, numberOf, taughtYears, teachersIn } from './teachers.ts';

const HEADER = [
  ...(['fødselsnummer', 'orgnr', 'stilling', 'ansatt fra', 'hjemmel', 'siste dag', 'status', 'veileder'] as const),
  ...(['steg', 'studiepoeng', 'studiested', 'form', 'kostnad', 'betales av', 'steg starter', 'frist'] as const),
  ...(['utlysning', 'søkere', 'kvalifiserte søkere', 'bestemt av', 'begrunnelse'] as const),
];

/** Of those who do not fulfil the requirement, how many have a plan; the others are found on the list of those who lack one. */
const PLANNED = 0.8;
/** Of those who are appointed a year at a time, how many have a plan of an earlier year only. */
const FORGOTTEN = 0.2;
/** The Education Act of 2023 is in force. */
const NEW_LAW = dayOf(2024, 8, 1);

type Row = readonly (string | number)[];

/** Plans of those in temporary posts who do not fulfil the hiring requirement: most have one, and a few are overdue. */
export function plansFile(world: DemoWorld): DemoFile | null {
  const fulfilment = fulfilmentIn(world);
  const [last = 0] = taughtYears(world).slice(-1);
  const rows = teachersIn(world, last).flatMap((teacher): readonly Row[] => {
    const how = fulfilment(teacher.person);
    const { to } = teacher.post;
    if (how === 'fulfils' || how === 'unseen' || (to !== null && to <= world.until)) return [];
    const chance = chanceFrom(`plan ${world.seed} ${teacher.person.number}`);
    return chance.happens(PLANNED) ? planRows(world, teacher, how === 'begun', chance) : [];
  });
  return rows.length === 0 ? null : textFile('planer.csv', csvText([HEADER, ...rows], ';'));
}

function planRows(world: DemoWorld, teacher: DemoTeacher, begun: boolean, chance: Chance): readonly Row[] {
  const status = begun ? 'running' : chance.happens(0.2) ? 'draft' : 'agreed';
  const pool = ['utlysning', chance.whole(0, 4), 0, 'rektor', 'Ingen søkere fylte kravet.'];
  const head = appointmentOf(world, teacher, begun, chance);
  return [[...head, status, 'fagleder', ...stepOf(world, begun, chance), ...pool]];
}

/** Whoever has not begun is appointed anew each school year; of a few nobody has said how the last year ended. */
function appointmentOf(world: DemoWorld, { person, unit, post }: DemoTeacher, begun: boolean, chance: Chance): Row {
  const forgotten = chance.happens(FORGOTTEN);
  const thisYear = addDays(nextSummer(addDays(world.until, -365)), 1);
  const from = begun || forgotten || post.from > thisYear ? post.from : thisYear;
  const summer = nextSummer(begun ? world.until : from);
  const last = post.to === null ? summer : (Math.min(summer, addDays(post.to, -1)) as Day);
  const bases =
    from < NEW_LAW ? (['COND_10_6A', 'TEMP_10_6'] as const) : (['CONDITIONAL_17_3_2', 'TEMP_17_3_3'] as const);
  const basis = bases[begun ? 0 : 1];
  return [numberOf(world, person), unit.unit, 'Lærer', formatDay(from), basis, formatDay(last)];
}

/** One step. Some were due before the story ends: they are overdue until somebody says that they are done. */
function stepOf({ until }: DemoWorld, begun: boolean, chance: Chance): Row {
  const { year } = dayParts(until);
  const due = formatDay(dayOf(chance.happens(0.25) ? year : year + 1, chance.pick([6, 7]), 15));
  if (begun)
    return ['Lærerutdanning', '', 'høgskole', 'online', 24_000, 'shared', formatDay(dayOf(year - 1, 8, 17)), due];
  const course = chance.pick(['Norsk 1', 'Matematikk 1', 'Engelsk 1']);
  return [course, 30, 'høgskole', 'gathering', 12_000, 'owner', formatDay(dayOf(year - 1, 8, 17)), due];
}

/** 31 July of the school year a day lies in. */
function nextSummer(day: Day): Day {
  const { year, month } = dayParts(day);
  return dayOf(month >= 8 ? year + 1 : year, 7, 31);
}
