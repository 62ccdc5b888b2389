import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import { countAll, newCube, shapeOf, targetsOf } from '../cube.ts';
import { eachPresent } from '../person-loop.ts';
import { subgroupsOf } from '../posts-of.ts';
import type { ShareOnDay } from '../share-on-day.ts';
import { type Teacher, teachersOn } from './appointments.ts';

const TEACHERS = subgroupsOf('teacher');

type Chosen = (teacher: Teacher | undefined) => boolean;

/** Which teachers are meant, which of them are the part, and which others can be worked out. */
interface Chooses {
  readonly whole?: Chosen;
  readonly part: Chosen;
  readonly rest: Chosen;
}

/** Persons whose primary post on a day is as teacher, and those of them who are chosen, each in the cell of that post. */
export function teacherShareOn(view: View, lens: Lens, day: number, chosen: Chooses): ShareOnDay {
  const shape = shapeOf(lens);
  const [part, whole, rest] = [newCube(shape), newCube(shape), newCube(shape)];
  const targets = new Int32Array(shape.margins);
  const teachers = new Map(teachersOn(view, day).map((teacher) => [teacher.person, teacher]));
  eachPresent(view, lens, day, (person, here) => {
    const teacher = teachers.get(person);
    if (at(TEACHERS, here.standing.subgroup) !== 1 || chosen.whole?.(teacher) === false) return;
    targetsOf(shape, lens, here, targets);
    countAll(whole, targets, person, 1);
    if (chosen.part(teacher)) countAll(part, targets, person, 1);
    if (chosen.rest(teacher)) countAll(rest, targets, person, 1);
  });
  return { part, whole, rest };
}
