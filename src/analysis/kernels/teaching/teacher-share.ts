import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import { type Cube, countAll, newCube, shapeOf, targetsOf } from '../cube.ts';
import { eachPresent } from '../person-loop.ts';
import { subgroupsOf } from '../posts-of.ts';
import type { ShareOnDay } from '../share-on-day.ts';
import { type Teacher, teachersOn } from './appointments.ts';

const TEACHERS = subgroupsOf('teacher');

type Chosen = (teacher: Teacher | undefined) => boolean;

/** Which teachers are meant, which of them are the part, and which others can be worked out: of them, and of all teachers. */
interface Chooses {
  readonly whole?: Chosen;
  readonly part: Chosen;
  readonly rest: Chosen;
  readonly besides?: readonly Chosen[];
}

export interface TeacherShare extends ShareOnDay {
  readonly rest: Cube;
  readonly besides: readonly Cube[];
}

/** Persons whose primary post on a day is as teacher, and those of them who are chosen, each in the cell of that post. */
export function teacherShareOn(view: View, lens: Lens, day: number, chosen: Chooses): TeacherShare {
  const shape = shapeOf(lens);
  const { whole: isMeant = () => true, part: isPart, rest: isRest } = chosen;
  const of = (choose: Chosen) => ({ choose, cube: newCube(shape) });
  const [whole, part, rest] = [
    of(isMeant),
    of((teacher) => isMeant(teacher) && isPart(teacher)),
    of((teacher) => isMeant(teacher) && isRest(teacher)),
  ];
  const besides = (chosen.besides ?? []).map(of);
  const targets = new Int32Array(shape.margins);
  const teachers = new Map(teachersOn(view, day).map((teacher) => [teacher.person, teacher]));
  eachPresent(view, lens, day, (person, here) => {
    const teacher = teachers.get(person);
    if (at(TEACHERS, here.standing.subgroup) !== 1) return;
    targetsOf(shape, lens, here, targets);
    for (const { choose, cube } of [whole, part, rest, ...besides])
      if (choose(teacher)) countAll(cube, targets, person, 1);
  });
  return { part: part.cube, whole: whole.cube, rest: rest.cube, besides: besides.map(({ cube }) => cube) };
}
