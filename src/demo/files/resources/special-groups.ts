import { chanceFrom } from '../../chance.ts';
import type { DemoUnit, DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, decimal, schoolYearText, textFile } from '../demo-file.ts';
import { countedYears, pupilsOfGrades } from './pupils-of-stage.ts';

/** So many of the ordinary schools have groups of their own for special education, and so many pupils are in them. Assumed. */
const HAVE_GROUPS = 0.3;
const PUPILS = [6, 30] as const;
/** Pupils for each full-time equivalent, staff for each, and how much of it is by educators. Assumed. */
const PER_POST = { mean: 1.9, spread: 0.3, lowest: 1 } as const;
const STAFF_PER_POST = 1.2;
const EDUCATORS = 0.42;
const ORDINARY: readonly DemoUnit['schoolType'][] = ['barneskole', 'ungdomsskole', '1-10'];

/** Special groups at ordinary schools on 1 October: pupils, full-time equivalents and staff. */
export function specialGroupsFile(world: DemoWorld): DemoFile | null {
  const chance = chanceFrom(`special-groups ${world.seed}`);
  const rows = world.units
    .filter(({ schoolType }) => ORDINARY.includes(schoolType))
    .flatMap((unit) => {
      const own = chance.branch(unit.unit);
      const level = own.happens(HAVE_GROUPS) ? own.whole(...PUPILS) : 0;
      return countedYears(world).flatMap((year) => {
        if (level === 0 || pupilsOfGrades(world, unit, year, [1, 10]) === 0) return [];
        const pupils = Math.max(1, level + own.whole(-2, 2));
        const posts = pupils / Math.max(PER_POST.lowest, own.normal(PER_POST.mean, PER_POST.spread));
        const staff = Math.ceil(posts * STAFF_PER_POST);
        return [[schoolYearText(year), unit.unit, pupils, decimal(posts), staff, decimal(posts * EDUCATORS)]];
      });
    });
  const header = [
    'skoleår',
    'orgnr',
    'elever i gruppene',
    'årsverk i gruppene',
    'ansatte i gruppene',
    'årsverk pedagoger',
  ];
  return rows.length === 0 ? null : textFile('egne_grupper.csv', csvText([header, ...rows], ';'));
}
