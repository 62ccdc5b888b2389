import { chanceFrom } from '../../chance.ts';
import type { DemoUnit, DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, decimal, schoolYearText, textFile } from '../demo-file.ts';
import { countedYears, pupilsOfGrades } from './pupils-of-stage.ts';

/** Hours of teaching for each pupil in a year: 753 hours, some 13 pupils for each teacher, and special education. */
const HOURS_PER_PUPIL = 68;
/** Of the hours, those given by somebody who meets the hiring requirement: Oslo had 93.8 per cent in 2018–19 (Skoleporten). */
const QUALIFIED = { mean: 0.938, spread: 0.03, lowest: 0.75 } as const;
const WITHOUT: readonly DemoUnit['schoolType'][] = ['videregående', 'voksenopplæring', 'annen enhet'];

/** Hours of teaching by school and school year, and those given by the qualified, as GSI has them. */
export function qualifiedHoursFile(world: DemoWorld): DemoFile | null {
  const chance = chanceFrom(`qualified-hours ${world.seed}`);
  const schools = world.units.filter(({ schoolType }) => !WITHOUT.includes(schoolType));
  const rows = schools.flatMap((unit) => {
    const own = chance.branch(unit.unit);
    const level = own.normal(QUALIFIED.mean, QUALIFIED.spread);
    return countedYears(world).flatMap((year) => {
      const hours = Math.round(pupilsOfGrades(world, unit, year, [1, 10]) * HOURS_PER_PUPIL * own.normal(1, 0.03));
      const share = Math.min(1, Math.max(QUALIFIED.lowest, own.normal(level, 0.01)));
      return hours <= 0 ? [] : [[schoolYearText(year), unit.unit, decimal(hours), decimal(hours * share)]];
    });
  });
  const header = ['skoleår', 'orgnr', 'undervisningstimer i alt', 'timer gitt av lærere som oppfyller kravene'];
  return rows.length === 0 ? null : textFile('gsi_timer_etter_kompetanse.csv', csvText([header, ...rows], ';'));
}
