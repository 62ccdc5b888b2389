import {
  KNOWN_VARIANTS,
  type KnownVariant,
  type LawIf,
  type LessonJudgement,
  lawAsIfOn,
} from '../../../requirements/index.ts';
import type { Day } from '../../../terms/index.ts';
import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import type { Cube } from '../cube.ts';
import { type Teacher, teachersIf, teachersOn } from './appointments.ts';
import { hoursOf, type PlacedHours } from './hours-of.ts';
import { type LineTaught, linesTaught, ofLine } from './lines-taught.ts';

/** A lesson by the law and by a variant of it. */
interface LessonIf extends PlacedHours {
  readonly lesson: LessonJudgement;
  /** Given as the law asks today, by somebody who would not by the variant. */
  readonly isLost: boolean;
}

/** What a variant would mean for those who teach on a day. */
interface Changed {
  readonly lessons: readonly LessonIf[];
  /** Whoever meets the hiring requirement or gives a lesson as the law asks, and would not. */
  readonly lost: ReadonlySet<number>;
  readonly isAbout: LawIf['isAbout'];
}

const kept = new WeakMap<View, Map<string, Changed | null>>();

/** What a variant would mean on a day, as if it held then; null where none of the rules it changes does. decision 0080. */
export function changedIf(view: View, day: number, variant: KnownVariant): Changed | null {
  const all = kept.get(view) ?? new Map<string, Changed | null>();
  kept.set(view, all);
  const key = `${day} ${variant}`;
  const known = all.get(key);
  if (known !== undefined) return known;
  const changed = changedOn(view, day, variant);
  all.set(key, changed);
  return changed;
}

function changedOn(view: View, day: number, variant: KnownVariant): Changed | null {
  const changes = KNOWN_VARIANTS.find(({ id }) => id === variant)?.changes ?? [];
  const otherwise = lawAsIfOn({ changes }, day as Day);
  if (otherwise === null) return null;
  const would = teachersIf(view, day, otherwise.law);
  const lost = new Set<number>();
  const lessons = teachersOn(view, day).flatMap((teacher, i): readonly LessonIf[] => {
    const then = would[i];
    if (then === undefined) return [];
    if (isMet(teacher) && !isMet(then)) lost.add(teacher.person);
    return teacher.standing.lessons.map((lesson, n) => {
      const isLost = isAsAsked(lesson) && !isAsAsked(then.standing.lessons[n] ?? lesson);
      if (isLost) lost.add(teacher.person);
      return { person: teacher.person, lesson, isLost };
    });
  });
  return { lessons, lost, isAbout: otherwise.isAbout };
}

function isMet({ standing }: Teacher): boolean {
  return standing.outcome === 'meets';
}

const AS_ASKED: readonly LessonJudgement['standing'][] = ['covered', 'exempt', 'free'];

/** By somebody who may be hired for it and has the credits, is exempt, or needs none. What is not known is not as asked. */
function isAsAsked({ hired, standing }: LessonJudgement): boolean {
  return hired === 'meets' && AS_ASKED.includes(standing);
}

/** Hours that a change is about: those that would be lost, all, and the persons behind what is left by how it stands today. */
export interface LinesIf {
  readonly line: LineTaught;
  readonly lost: Cube;
  readonly whole: Cube;
  readonly left: readonly Cube[];
}

const STANDINGS: readonly (readonly LessonJudgement['standing'][])[] = [
  ['covered'],
  ['exempt'],
  ['free'],
  ['not', 'unknown'],
];

/** Hours in the subjects and levels that a variant is about, by level and subject as depth is: each pair, each level, and all. */
export function hoursIf(view: View, lens: Lens, { lessons, isAbout }: Changed): readonly LinesIf[] {
  const meant = lessons.filter(({ lesson }) => isAbout(lesson.level, lesson.subject));
  return linesTaught(meant).map((line) => {
    const own = ofLine(meant, line);
    const still = own.filter(({ isLost }) => !isLost);
    const left = STANDINGS.map((those) => still.filter(({ lesson }) => those.includes(lesson.standing)));
    return {
      line,
      lost: hoursOf(
        view,
        lens,
        own.filter(({ isLost }) => isLost),
      ),
      whole: hoursOf(view, lens, own),
      left: [still, ...left].map((hours) => hoursOf(view, lens, hours)),
    };
  });
}
