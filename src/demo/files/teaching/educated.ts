import { type Day, dayOf, dayParts, type Subject, type TeachingLevel } from '../../../terms/index.ts';
import type { Chance } from '../../chance.ts';
import type { DemoTeacher, Fulfilment } from './teachers.ts';

/** A row of the file of qualifications, without the person. */
export interface Held {
  readonly kind: string;
  readonly route?: string;
  readonly subject?: Subject;
  readonly credits?: number;
  readonly years?: number;
  readonly started?: Day;
  readonly completed?: Day;
}

/** Hours of each subject on a level, as the national distribution of subjects and hours has them (fag- og timefordelingen). */
export const TIMETABLE: Readonly<Record<TeachingLevel, readonly (readonly [Subject, number])[]>> = {
  '1-4': [
    ...([
      ['norsk', 931],
      ['matematikk', 560],
      ['engelsk', 138],
      ['naturfag', 187],
    ] as const),
    ...([
      ['samfunnsfag', 190],
      ['krle', 215],
      ['kroppsoving', 270],
      ['musikk', 150],
    ] as const),
    ...([
      ['kunst-og-handverk', 270],
      ['mat-og-helse', 40],
    ] as const),
  ],
  '5-7': [
    ...([
      ['norsk', 441],
      ['matematikk', 334],
      ['engelsk', 228],
      ['naturfag', 181],
    ] as const),
    ...([
      ['samfunnsfag', 195],
      ['krle', 212],
      ['kroppsoving', 208],
      ['musikk', 135],
    ] as const),
    ...([
      ['kunst-og-handverk', 206],
      ['mat-og-helse', 74],
    ] as const),
  ],
  '8-10': [
    ...([
      ['norsk', 398],
      ['matematikk', 313],
      ['engelsk', 222],
      ['naturfag', 249],
    ] as const),
    ...([
      ['samfunnsfag', 249],
      ['krle', 153],
      ['kroppsoving', 223],
      ['musikk', 83],
    ] as const),
    ...([
      ['kunst-og-handverk', 146],
      ['mat-og-helse', 83],
      ['fremmedsprak', 222],
      ['valgfag', 171],
    ] as const),
    ...([['utdanningsvalg', 110]] as const),
  ],
  VGS_FELLES: [
    ...([
      ['norsk', 393],
      ['matematikk', 224],
      ['engelsk', 140],
      ['naturfag', 140],
    ] as const),
    ...([
      ['samfunnsfag', 250],
      ['krle', 84],
      ['kroppsoving', 168],
      ['fremmedsprak', 225],
    ] as const),
    ...([['programfag-studie', 840]] as const),
  ],
  VGS_YRKESFAG: [
    ...([
      ['programfag-yrkesfag', 954],
      ['yrkesfaglig-fordypning', 421],
      ['norsk', 112],
      ['matematikk', 84],
    ] as const),
    ...([
      ['engelsk', 140],
      ['naturfag', 56],
      ['samfunnsfag', 84],
      ['kroppsoving', 112],
    ] as const),
  ],
  VOKSEN_FOV: [
    ['norsk', 400],
    ['engelsk', 150],
    ['matematikk', 250],
    ['samfunnsfag', 150],
    ['naturfag', 120],
  ],
  VOKSEN_VGO: [
    ['norsk', 300],
    ['engelsk', 140],
    ['matematikk', 200],
    ['samfunnsfag', 150],
    ['naturfag', 120],
  ],
};

const GRADUATION = { month: 6, day: 15 } as const;
/** Who was done before this year is a general teacher; the new teacher educations had their first graduates in 2014. */
const GENERAL_UNTIL = 2013;

/** The year an education was completed: in the middle of the twenties, and before the first teaching post. */
function completedIn({ person }: DemoTeacher, chance: Chance, first: Day): number {
  const { year, month } = dayParts(first);
  const before = month > GRADUATION.month ? year : year - 1;
  return Math.min(before, dayParts(person.birthDay).year + 24 + chance.whole(0, 4));
}

/** What somebody holds, as the owner's system has it. `first`: the first day in a teaching post. */
export function qualificationsOf(teacher: DemoTeacher, how: Fulfilment, chance: Chance, first: Day): readonly Held[] {
  const year = completedIn(teacher, chance, first);
  if (how === 'fulfils' || how === 'unseen') return fulfilling(teacher, chance, year);
  const begun = { kind: 'ongoing', route: routeFor(teacher, chance, 2020), started: startedBefore(teacher, chance) };
  if (how === 'begun') return [...credits(chance, teacher.level, [30, 15]), begun];
  if (how === 'degree')
    return [
      { kind: 'education', route: 'BACHELOR', completed: graduation(year) },
      ...credits(chance, teacher.level, [60, 30]),
      { kind: 'total-credits', credits: 180 },
    ];
  return [{ kind: 'total-credits', credits: chance.pick([0, 0, 30, 60, 120]) }];
}

/** Begun in the August before or after the hiring, and not done when the story ends. */
function startedBefore({ post }: DemoTeacher, chance: Chance): Day {
  return dayOf(Math.max(dayParts(post.from).year, 2022) + chance.whole(0, 1), 8, 20);
}

function graduation(year: number): Day {
  return dayOf(year, GRADUATION.month, GRADUATION.day);
}

/** Educations of those done in time to be general teachers, and of those after, by level. */
const ROUTES: Readonly<Record<TeachingLevel, readonly [before: readonly string[], after: readonly string[]]>> = {
  '1-4': [['ALLMENNLAERER'], ['GLU_1_7']],
  '5-7': [['ALLMENNLAERER'], ['GLU_1_7', 'GLU_5_10', 'GLU_5_10']],
  '8-10': [['ALLMENNLAERER'], ['GLU_5_10', 'LEKTOR_8_13']],
  VGS_FELLES: [
    ['LEKTOR_8_13', 'PPU'],
    ['LEKTOR_8_13', 'PPU'],
  ],
  VGS_YRKESFAG: [
    ['LEKTOR_8_13', 'PPU'],
    ['LEKTOR_8_13', 'PPU'],
  ],
  VOKSEN_FOV: [['PPU'], ['LEKTOR_8_13', 'PPU']],
  VOKSEN_VGO: [['PPU'], ['LEKTOR_8_13', 'PPU']],
};

function routeFor({ level, post }: DemoTeacher, chance: Chance, year: number): string {
  if (post.subgroup === 'laerer_yrkesfag') return chance.happens(0.55) ? 'PPU_Y' : 'YRKESFAGLAERER';
  return chance.pick(ROUTES[level][year < GENERAL_UNTIL ? 0 : 1]);
}

function fulfilling(teacher: DemoTeacher, chance: Chance, year: number): readonly Held[] {
  const route = routeFor(teacher, chance, year);
  const completed = graduation(year);
  const education = { kind: 'education', route, completed };
  const special =
    teacher.post.subgroup === 'spesialpedagog'
      ? [{ kind: 'credits', subject: 'spesialpedagogikk', credits: 60, completed } as const]
      : [];
  if (route === 'PPU_Y' || route === 'YRKESFAGLAERER')
    return [
      { kind: 'education', route: 'FAGBREV', completed: graduation(year - 8) },
      education,
      { kind: 'theory', years: 2 },
      { kind: 'practice', years: 4 + chance.whole(0, 8) },
    ];
  if (route === 'PPU')
    return [
      { kind: 'education', route: 'MASTER', completed: graduation(year - 1) },
      education,
      ...credits(chance, teacher.level, [120, 60]),
      { kind: 'total-credits', credits: 360 },
    ];
  return [education, ...credits(chance, teacher.level, DEPTH[route] ?? [60, 60, 30]), ...special];
}

/** Credits in the subjects of each education, the most first. */
const DEPTH: Readonly<Record<string, readonly number[]>> = {
  GLU_1_7: [30, 30, 30, 60],
  GLU_5_10: [60, 60, 60],
  LEKTOR_8_13: [120, 60],
  ALLMENNLAERER: [30, 30, 60, 20],
};

/** Subjects with credits: drawn by how much they are taught, none twice. On grades 1–7 Norwegian and mathematics come first. */
function credits(chance: Chance, level: TeachingLevel, depth: readonly number[]): readonly Held[] {
  const open = TIMETABLE[level].filter(([subject]) => !/valg|fordypning/.test(subject));
  const first: readonly Subject[] = level === '1-4' || level === '5-7' ? ['norsk', 'matematikk'] : [];
  const chosen: Subject[] = depth.length > 2 ? [...first] : [];
  while (chosen.length < depth.length && chosen.length < open.length) {
    const subject = chance.weighted(open.filter(([one]) => !chosen.includes(one)));
    chosen.push(subject);
  }
  return chosen.slice(0, depth.length).map((subject, i) => ({ kind: 'credits', subject, credits: depth[i] ?? 30 }));
}
