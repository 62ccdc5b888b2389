import { dayParts, type TeachingLevel } from '../../terms/index.ts';
import { type DemoTeacher, fulfilmentOf, shareOf, taughtYears, teachersIn } from '../files/teaching/teachers.ts';
import type { Measured } from './measure.ts';
import { type CalibrationRow, compared } from './row.ts';

const COMPULSORY: readonly TeachingLevel[] = ['1-4', '5-7', '8-10'];

/** Of the full-time equivalents of some teachers, per cent who do not fulfil the requirement; whose diploma is unseen do. */
function without(measured: Measured, teachers: readonly DemoTeacher[]): number {
  const fulfilment = fulfilmentOf(measured.world);
  const lacking = teachers.filter(({ person }) => !['fulfils', 'unseen'].includes(fulfilment(person)));
  const sum = (of: readonly DemoTeacher[]) => of.reduce((all, { post }) => all + shareOf(post), 0);
  return (100 * sum(lacking)) / sum(teachers);
}

function meanAge(teachers: readonly DemoTeacher[], year: number): number {
  const ages = teachers.map(({ person }) => year - dayParts(person.birthDay).year);
  return ages.reduce((sum, age) => sum + age, 0) / Math.max(1, ages.length);
}

/** Teachers without approved education, as GSI counts them (facts.md Q3), and vocational teachers older than others. */
export function teachingRows(measured: Measured): CalibrationRow[] {
  const [year = 0] = taughtYears(measured.world).slice(-1);
  const teachers = teachersIn(measured.world, year);
  const on = (levels: readonly TeachingLevel[]) => teachers.filter(({ level }) => levels.includes(level));
  const isVocational = ({ post }: DemoTeacher) => post.subgroup === 'laerer_yrkesfag';
  const upper = on(['VGS_FELLES', 'VGS_YRKESFAG']);
  const common = meanAge(
    upper.filter((one) => !isVocational(one)),
    year,
  );
  const when = `${year}-10`;
  return [
    compared('share', {
      id: 'Q3',
      what: 'without approved education: grades 1–10, %',
      when,
      target: 5.6,
      achieved: without(measured, on(COMPULSORY)),
    }),
    compared('share', {
      id: 'Q3',
      what: 'without approved education: grades 1–4, %',
      when,
      target: 8,
      achieved: without(measured, on(['1-4'])),
    }),
    compared('at-least', {
      id: 'plan',
      what: 'vocational teachers older than others in upper secondary, mean age',
      when,
      target: Math.round(common),
      achieved: meanAge(upper.filter(isVocational), year),
    }),
  ];
}
