import { addMonths, type Day, dayOf, dayParts, STAFF_SUBGROUPS, type StaffGroup } from '../../../terms/index.ts';
import { type Chance, chanceFrom } from '../../chance.ts';
import type { DemoPost, DemoWorld } from '../../world/world.ts';
import { GROUP_WORDS } from '../answers/group-words.ts';
import { csvText, type DemoFile, schoolYearText, textFile } from '../demo-file.ts';

/** School years of each cohort, and months it is followed for after them. */
const YEARS = 3;
const MONTHS = { student: 24, hire: 36 } as const;
/** Who lived in the municipality or next to it, among those who stayed and those who did not; some homes are unknown. Assumed. */
const LOCAL = { stayed: 0.82, left: 0.7 } as const;
const UNKNOWN_HOME = 0.06;
/** Students who finish their practice for each teacher hired, and how many of them are hired. Assumed. */
const STUDENTS_PER_HIRE = 1.6;
const STUDENTS_HIRED = 0.36;
const GROUPS: readonly StaffGroup[] = ['teacher', 'leader', 'aks'];

type Row = readonly (string | number)[];

/** Cohorts that the owner has counted up itself: practice students, and hires by where they lived, of the whole owner. */
export function followedCohortsFile(world: DemoWorld): DemoFile | null {
  if (world.units.length === 1) return null;
  const chance = chanceFrom(`followed-cohorts ${world.seed}`);
  const { year } = dayParts(world.until);
  const rows = Array.from({ length: YEARS * 2 + 2 }, (_, i) => year - YEARS * 2 - 1 + i).flatMap((one) => [
    ...hires(world, chance.branch(`hires ${one}`), one),
    ...students(world, chance.branch(`students ${one}`), one),
  ]);
  const header = ['skoleår', 'orgnr', 'gruppe', 'hvem', 'antall fulgt', 'antall nådd'];
  return rows.length === 0 ? null : textFile('kull_fulgt_videre.csv', csvText([header, ...rows], ';'));
}

/** True where a school year is one of the last whose cohort has been followed for so long. */
function isCounted({ until, first }: DemoWorld, year: number, months: number): boolean {
  const over = addMonths(dayOf(year + 1, 8, 1), months);
  return over <= until && addMonths(over, YEARS * 12) > until && dayOf(year, 8, 1) > first;
}

function hires(world: DemoWorld, chance: Chance, year: number): readonly Row[] {
  if (!isCounted(world, year, MONTHS.hire)) return [];
  const found = begunIn(world, year).map(({ group, isThere }) => {
    const isLocal = chance.happens(isThere ? LOCAL.stayed : LOCAL.left);
    return { group, isThere, isLocal, isKnown: !chance.happens(UNKNOWN_HOME) };
  });
  return GROUPS.flatMap((group) =>
    [true, false].flatMap((local): Row[] => {
      const own = found.filter((one) => one.group === group && one.isKnown && one.isLocal === local);
      const reached = own.filter(({ isThere }) => isThere).length;
      const kind = local ? 'ansatt lokalt' : 'ansatt utenfra';
      return own.length === 0 ? [] : [[schoolYearText(year), '', GROUP_WORDS[group] ?? '', kind, own.length, reached]];
    }),
  );
}

/** Those who began with the owner for the first time in a school year: their group then, and whether there three years later. */
function begunIn({ persons }: DemoWorld, year: number): readonly { group: StaffGroup; isThere: boolean }[] {
  const [from, to] = [dayOf(year, 8, 1), dayOf(year + 1, 8, 1)];
  return persons.flatMap(({ posts }) => {
    const [first] = posts.filter(({ terms }) => terms === 'ordinary').toSorted((a, b) => a.from - b.from);
    if (first === undefined || first.from < from || first.from >= to) return [];
    const day = addMonths(first.from, MONTHS.hire);
    return [{ group: STAFF_SUBGROUPS[first.subgroup], isThere: posts.some((post) => isIn(post, day)) }];
  });
}

function isIn({ from, to }: DemoPost, day: Day): boolean {
  return from <= day && (to === null || to > day);
}

function students(world: DemoWorld, chance: Chance, year: number): readonly Row[] {
  if (!isCounted(world, year, MONTHS.student)) return [];
  const teachers = begunIn(world, year).filter(({ group }) => group === 'teacher').length;
  const finished = Math.round(teachers * STUDENTS_PER_HIRE);
  const hired = Array.from({ length: finished }, () => chance.happens(STUDENTS_HIRED)).filter(Boolean).length;
  return finished === 0
    ? []
    : [[schoolYearText(year), '', GROUP_WORDS.teacher ?? '', 'praksisstudent', finished, hired]];
}
