import type { Subject, TeachingLevel } from '../../../terms/index.ts';
import { type Chance, chanceFrom } from '../../chance.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, decimal, schoolYearText, textFile } from '../demo-file.ts';
import { TIMETABLE } from './educated.ts';
import { heldBy } from './qualifications.ts';
import { type DemoTeacher, numberOf, shareOf, taughtYears, teachersIn } from './teachers.ts';

/** Hours of 60 minutes a year in a full position (SFS 2213); upper secondary and adults at a usual subject's. */
const FRAME: Readonly<Record<TeachingLevel, number>> = {
  '1-4': 741,
  '5-7': 741,
  '8-10': 656,
  VGS_FELLES: 560,
  VGS_YRKESFAG: 620,
  VOKSEN_FOV: 655,
  VOKSEN_VGO: 560,
};
/** Of the frame: what is left for teaching when time as contact teacher and the like is taken off. Assumed. */
const LEFT = 0.92;
/** How the hours of somebody are divided on their subjects. */
const PARTS = [0.5, 0.3, 0.2] as const;

/** How often a lesson is in a subject the teacher has credits in. Assumed: the later the level, the more is taught by subject. */
const IN_OWN_SUBJECTS: Readonly<Record<TeachingLevel, number>> = {
  '1-4': 0.5,
  '5-7': 0.6,
  '8-10': 0.88,
  VGS_FELLES: 0.99,
  VGS_YRKESFAG: 0.99,
  VOKSEN_FOV: 0.8,
  VOKSEN_VGO: 0.95,
};

/** The schools' distribution of teaching: who teaches what, for how many hours. */
export function distributionFile(world: DemoWorld): DemoFile | null {
  const rows = taughtYears(world).flatMap((year) =>
    teachersIn(world, year).flatMap((teacher) => rowsOf(world, teacher, year)),
  );
  const merged = new Map<string, { readonly head: readonly string[]; hours: number }>();
  for (const { head, hours } of rows) {
    const key = head.join(';');
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { head, hours });
    else known.hours += hours;
  }
  const header = ['skoleår', 'orgnr', 'fødselsnummer', 'fag', 'hovedtrinn', 'årstimer'];
  const lines = [...merged.values()].map(({ head, hours }) => [...head, decimal(hours)]);
  return lines.length === 0 ? null : textFile('fordeling_av_undervisning.csv', csvText([header, ...lines], ';'));
}

function rowsOf(world: DemoWorld, teacher: DemoTeacher, year: number) {
  const { person, post, unit, level } = teacher;
  const chance = chanceFrom(`teaching ${world.seed} ${person.number} ${unit.unit}`);
  const hours = Math.round(FRAME[level] * LEFT * shareOf(post));
  const number = numberOf(world, person);
  const own = creditedIn(world, teacher);
  return subjectsOf(teacher, own, chance).map(([subject, part]) => ({
    head: [schoolYearText(year), unit.unit, number, subject, level],
    hours: hours * part,
  }));
}

/** What somebody teaches: two or three subjects, mostly those they have credits in, else by how much they are taught on the level. */
function subjectsOf(
  { post, level }: DemoTeacher,
  own: readonly Subject[],
  chance: Chance,
): readonly (readonly [Subject, number])[] {
  if (post.subgroup === 'spesialpedagog') return [['spesialpedagogikk', 1]];
  if (post.subgroup === 'laerer_yrkesfag')
    return [
      ['programfag-yrkesfag', 0.7],
      ['yrkesfaglig-fordypning', 0.3],
    ];
  const table = TIMETABLE[level];
  const known = table.filter(([subject]) => own.includes(subject));
  return PARTS.map((part) => {
    const isOwn = known.length > 0 && chance.happens(IN_OWN_SUBJECTS[level]);
    return [chance.weighted(isOwn ? known : table), part];
  });
}

/** Subjects a person has most credits in, as the file of qualifications has them. */
function creditedIn(world: DemoWorld, teacher: DemoTeacher): readonly Subject[] {
  return heldBy(world, teacher).flatMap(({ subject, credits = 0 }) =>
    subject === undefined || credits < 30 ? [] : [subject],
  );
}
