import { type Chance, chanceFrom } from '../../chance.ts';
import type { DemoUnit, DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, decimal, schoolYearText, textFile } from '../demo-file.ts';
import { countedYears, pupilsOfGrades } from './pupils-of-stage.ts';

/** Grades, hours a pupil has in a year (fag- og timefordelingen) and usual pupils per teacher (GSI, group size 2). */
const STAGES = [
  { stage: '1-4', grades: [1, 4], hours: 753, usual: 13.1 },
  { stage: '5-7', grades: [5, 7], hours: 753, usual: 16.2 },
  { stage: '8-10', grades: [8, 10], hours: 874, usual: 16.9 },
] as const;
/** Of a teacher's hours: special education, and special Norwegian. */
const SPECIAL = { mean: 0.15, spread: 0.03 } as const;
const NORWEGIAN = { mean: 0.03, spread: 0.012 } as const;
/** One school has more pupils per teacher in grades 1–4 than the norm, in the last year: so that there is one to find. */
const BELOW_NORM = 16.8;
const WITHOUT_NORM: readonly DemoUnit['schoolType'][] = [
  'spesialskole',
  'videregående',
  'voksenopplæring',
  'annen enhet',
];

/** Hours of pupils and teachers by school, school year and stage, as GSI has them. */
export function teachingHoursFile(world: DemoWorld): DemoFile | null {
  const chance = chanceFrom(`teaching-hours ${world.seed}`);
  const schools = world.units.filter(({ schoolType }) => !WITHOUT_NORM.includes(schoolType));
  const years = countedYears(world);
  const [last = 0] = years.slice(-1);
  const planted = schools.find((unit) => pupilsOfGrades(world, unit, last, [1, 4]) > 0);
  const rows = schools.flatMap((unit) => {
    const own = chance.branch(unit.unit);
    const level = Math.exp(own.normal(0, 0.045));
    return years.flatMap((year) =>
      STAGES.flatMap(({ stage, grades, hours, usual }) => {
        const pupils = pupilsOfGrades(world, unit, year, grades);
        if (pupils === 0) return [];
        const isPlanted = unit === planted && year === last && stage === '1-4';
        const drawn = Math.max(8, usual * level * Math.exp(own.normal(0, 0.025)));
        const size = isPlanted ? BELOW_NORM : drawn;
        return [[schoolYearText(year), unit.unit, stage, ...hoursOf(own, pupils * hours, size)]];
      }),
    );
  });
  const header = ['skoleår', 'orgnr', 'hovedtrinn', 'elevtimer', 'lærertimer', 'spesialundervisning', 'særskilt norsk'];
  return rows.length === 0 ? null : textFile('gsi_timer.csv', csvText([header, ...rows], ';'));
}

/** Hours of pupils, of teachers, and of these outside ordinary teaching. */
function hoursOf(chance: Chance, pupilHours: number, size: number): readonly string[] {
  const ordinary = pupilHours / size;
  const special = Math.max(0.03, chance.normal(SPECIAL.mean, SPECIAL.spread));
  const norwegian = Math.max(0, chance.normal(NORWEGIAN.mean, NORWEGIAN.spread));
  const all = ordinary / (1 - special - norwegian);
  return [pupilHours, all, all * special, all * norwegian].map((hours) => decimal(hours));
}
