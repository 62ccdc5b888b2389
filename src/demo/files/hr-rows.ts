import { addDays, addMonths, type Day } from '../../terms/index.ts';
import type { DemoLeave, DemoPerson, DemoPost, DemoWorld } from '../world/world.ts';

/** Columns of the HR system's export, in its own words and order; left our names (contract.md, take-in). */
export const HR_COLUMNS = {
  person: 'Fødselsnummer',
  name: 'Navn',
  birth: 'Fødselsdato',
  sex: 'Kjønn',
  workplace: 'Tjenestested',
  positionCode: 'Stillingskode',
  positionTitle: 'Stillingsbetegnelse',
  positionPercent: 'Stillingsprosent',
  form: 'Ansettelsesform',
  from: 'Ansatt fra',
  to: 'Ansatt til',
  endReason: 'Sluttårsak',
  leaveFrom: 'Permisjon fra',
  leaveTo: 'Permisjon til',
  leavePercent: 'Permisjonsprosent',
  leaveKind: 'Permisjonstype',
  education: 'Utdanning',
} as const;
export const HR_HEADER: readonly string[] = Object.values(HR_COLUMNS);

/** A day in a cell, to be written as a date by whoever makes the file. */
export interface DayCell {
  readonly day: Day;
}
export type HrCell = string | number | null | DayCell;
export type HrRow = readonly HrCell[];

/** When an extract was made and what it speaks of: everything until then, or one month (first day). */
export interface Extract {
  readonly made: Day;
  readonly month: Day | null;
  /** True where no extract of a month follows, so that every change is shown as it happened. */
  readonly alone?: boolean;
}

const FORMS = {
  hourly: 'Timelønnet',
  apprentice: 'Lærling',
  pensioner: 'Pensjonistvilkår',
  'loan-in': 'Innleid',
  unknown: '',
} as const;

function formOf(post: DemoPost): string {
  if (post.terms !== 'ordinary') return FORMS[post.terms];
  if (post.contract === 'unknown') return '';
  if (post.contract === 'permanent') return 'Fast';
  return post.subgroup === 'laerervikar' ? 'Vikar' : 'Midlertidig';
}

/** The end as the HR system knew it when the extract was made: what had happened by then, else what was agreed. */
function shownEnd(post: DemoPost, { made, alone = false }: Extract): Day | null {
  const happened = post.to !== null && post.to <= addDays(made, 1) && (alone || !post.superseded);
  return happened ? post.to : post.agreedTo;
}

function shownNumber(person: DemoPerson, post: DemoPost, extract: Extract): string {
  const { earlier, number } = person;
  if (earlier === null) return number;
  const endedBefore = extract.month === null && post.to !== null && post.to <= earlier.until;
  return endedBefore || extract.made < earlier.until ? earlier.number : number;
}

const dayCell = (day: Day | null): DayCell | null => (day === null ? null : { day });
const inclusive = (to: Day | null): DayCell | null => dayCell(to === null ? null : addDays(to, -1));
const SEX_TEXTS = { f: 'Kvinne', m: 'Mann', unknown: '' } as const;

function rowOf(person: DemoPerson, post: DemoPost, leave: DemoLeave | null, extract: Extract): HrRow {
  const end = shownEnd(post, extract);
  const hasCode = !post.position.startsWith('title:');
  return [
    shownNumber(person, post, extract),
    person.name,
    person.birth === null ? null : dayCell(person.birthDay),
    SEX_TEXTS[person.sex],
    post.workplace,
    hasCode ? post.position : null,
    post.title,
    post.percent === null ? null : post.percent / 100,
    formOf(post),
    dayCell(extract.month === null ? post.from : (post.shownFrom ?? post.from)),
    inclusive(end),
    end !== null && end <= addDays(extract.made, 1) ? post.endReason : null,
    dayCell(leave?.from ?? null),
    inclusive(leave?.to ?? null),
    leave === null ? null : leave.percent / 100,
    leave?.kind ?? null,
    person.education === '' ? null : person.education,
  ];
}

function isIn(piece: { readonly from: Day; readonly to: Day | null }, extract: Extract): boolean {
  if (piece.from > extract.made) return false;
  return extract.month === null || piece.to === null || piece.to > extract.month;
}

function leavesDuring(person: DemoPerson, post: DemoPost, extract: Extract): DemoLeave[] {
  return person.leaves.filter(
    (leave) => leave.from >= post.from && (post.to === null || leave.to <= post.to) && isIn(leave, extract),
  );
}

/** Rows of one piece: one, or one for each leave taken from it; twice where the HR system repeats itself. */
function rowsOfPost(person: DemoPerson, post: DemoPost, extract: Extract): HrRow[] {
  if (!isIn(post, extract)) return [];
  const leaves = leavesDuring(person, post, extract);
  const rows =
    leaves.length === 0
      ? [rowOf(person, post, null, extract)]
      : leaves.map((leave) => rowOf(person, post, leave, extract));
  return post.twice ? [...rows, ...rows] : rows;
}

function byName(persons: readonly DemoPerson[]): DemoPerson[] {
  return persons
    .map((person) => ({ key: person.name + person.number, person }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ person }) => person);
}

/** All rows of an extract, by name and start as HR systems sort. */
export function hrRows(world: DemoWorld, extract: Extract): HrRow[] {
  return byName(world.persons).flatMap((person) =>
    person.posts
      .toSorted((a, b) => a.from - b.from || a.employment - b.employment)
      .flatMap((post) => rowsOfPost(person, post, extract)),
  );
}

/** Rows of the month after the story: those who go on, and those who begin. */
export function nextMonthRows(world: DemoWorld, month: Day): HrRow[] {
  const extract = { made: addDays(addMonths(month, 1), -1), month };
  const beginning = world.next.flatMap(({ person, post }) => rowsOfPost(person, post, extract));
  return [...hrRows(world, extract), ...beginning];
}
