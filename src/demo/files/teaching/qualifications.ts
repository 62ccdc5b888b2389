import { addDays, type Day, dayOf, formatDay } from '../../../terms/index.ts';
import { chanceFrom } from '../../chance.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, textFile } from '../demo-file.ts';
import { type Held, qualificationsOf } from './educated.ts';
import { type DemoTeacher, fulfilmentOf, numberOf, taughtYears, teachersIn } from './teachers.ts';

const HEADER = [
  ...(['fødselsnummer', 'kvalifikasjon', 'utdanning', 'fag', 'studiepoeng', 'antall år'] as const),
  ...(['påbegynt', 'fullført', 'vitnemål sett', 'sett av', 'sett dato'] as const),
];

/** Qualifications of everybody who has been in a teaching post in the years told of, one row each. */
export function qualificationsFile(world: DemoWorld): DemoFile | null {
  const fulfilment = fulfilmentIn(world);
  const rows = [...teachersOf(world).values()].flatMap((teacher) => {
    const { person } = teacher;
    const chance = chanceFrom(`evidence ${world.seed} ${person.number}`);
    const seen = fulfilment(person) === 'unseen' ? null : addDays(firstDay(teacher), -chance.whole(5, 60));
    return heldBy(world, teacher).map((one) => rowOf(numberOf(world, person), one, seen));
  });
  return rows.length === 0 ? null : textFile('kvalifikasjoner.csv', csvText([HEADER, ...rows], ';'));
}

const FULFILMENTS = new WeakMap<DemoWorld, ReturnType<typeof fulfilmentOf>>();

/** Made out once for each world: three files ask. */
export function fulfilmentIn(world: DemoWorld): ReturnType<typeof fulfilmentOf> {
  const known = FULFILMENTS.get(world) ?? fulfilmentOf(world);
  FULFILMENTS.set(world, known);
  return known;
}

function firstDay({ person }: DemoTeacher): Day {
  return Math.min(...person.posts.map(({ from }) => from)) as Day;
}

/** What somebody holds, the same in all files. */
export function heldBy(world: DemoWorld, { person, post, unit }: DemoTeacher): readonly Held[] {
  const teacher = teachersOf(world).get(person.number);
  if (teacher === undefined) throw new Error(`no teacher ${post.employment} at ${unit.key}`);
  const chance = chanceFrom(`qualifications ${world.seed} ${person.number}`);
  return distinct(qualificationsOf(teacher, fulfilmentIn(world)(person), chance, firstDay(teacher)));
}

const TEACHERS = new WeakMap<DemoWorld, ReadonlyMap<string, DemoTeacher>>();

/** Each person once, as they were last. */
function teachersOf(world: DemoWorld): ReadonlyMap<string, DemoTeacher> {
  const known =
    TEACHERS.get(world) ??
    new Map(
      taughtYears(world)
        .flatMap((year) => teachersIn(world, year))
        .map((teacher) => [teacher.person.number, teacher]),
    );
  TEACHERS.set(world, known);
  return known;
}

function rowOf(person: string, held: Held, seen: Day | null): readonly (string | number | null)[] {
  const day = (at: Day | undefined) => (at === undefined ? '' : formatDay(at));
  const isProof = held.kind === 'education';
  // What is completed after it could have been seen was seen then.
  const on = seen === null ? null : (Math.max(seen, held.completed ?? dayOf(1970, 1, 1)) as Day);
  const evidence = isProof
    ? [on === null ? 'nei' : 'ja', on === null ? '' : 'personalrådgiver', day(on ?? undefined)]
    : ['', '', ''];
  const { kind, route = '', subject = '', credits = '', years = '' } = held;
  return [person, kind, route, subject, credits, years, day(held.started), day(held.completed), ...evidence];
}

/** A subject drawn twice is told once. */
function distinct(held: readonly Held[]): readonly Held[] {
  const met = new Set<string>();
  return held.filter(({ kind, route, subject }) => {
    const key = `${kind} ${route} ${subject}`;
    return !met.has(key) && met.add(key).size > 0;
  });
}
