import { type Day, dayOf, STAFF_SUBGROUPS } from '../../../terms/index.ts';
import { type Chance, chanceFrom } from '../../chance.ts';
import type { DemoUnit, DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, decimal, schoolYearText, textFile } from '../demo-file.ts';
import { countedYears, pupilsOfGrades } from './pupils-of-stage.ts';

/** Of pupils in grade 1, and in grades 2 to 4, who have a place; nearly all where it is free (facts.md 1.8, UT3a). */
const TAKEN = { first: 0.96, others: 0.86 } as const;
/** So many units tell full-time places, and how much of a full place a child has. */
const TELL_PLACES = 0.8;
const PART_OF_PLACE = { mean: 0.86, spread: 0.05 } as const;
const SCHOOLS: readonly DemoUnit['schoolType'][] = ['barneskole', '1-10', 'ungdomsskole', 'spesialskole'];
/** Children with particular needs who have a place after grade 4, where somebody works in after-school care all the same. */
const OLDER = [4, 9] as const;

/** Children in after-school care on 1 October, as the units report to GSI. */
export function carePlacesFile(world: DemoWorld): DemoFile | null {
  const chance = chanceFrom(`care-places ${world.seed}`);
  const units = world.units.filter(({ schoolType }) => SCHOOLS.includes(schoolType));
  const rows = units.flatMap((unit) => {
    const own = chance.branch(unit.unit);
    const tells = own.happens(TELL_PLACES);
    return countedYears(world).flatMap((year) => rowOf(world, unit, year, { own, tells }));
  });
  const header = ['skoleår', 'orgnr', 'barn i AKS', 'heltidsplasser', 'barn på 1. trinn'];
  return rows.length === 0 ? null : textFile('barn_i_aks.csv', csvText([header, ...rows], ';'));
}

interface Telling {
  readonly own: Chance;
  /** Full-time places, too. */
  readonly tells: boolean;
}

/** A unit's row of a year; none where it has no children. */
function rowOf(world: DemoWorld, unit: DemoUnit, year: number, { own, tells }: Telling): (string | number)[][] {
  const level = Math.min(1, own.normal(0.97, 0.02));
  const older = worksInCare(world, unit.unit, dayOf(year, 10, 1)) ? own.whole(...OLDER) : 0;
  const isOrdinary = unit.schoolType !== 'spesialskole';
  const taken = (grades: readonly [number, number], share: number) =>
    isOrdinary ? Math.round(pupilsOfGrades(world, unit, year, grades) * share * level) : 0;
  const first = taken([1, 1], TAKEN.first);
  const young = first + taken([2, 4], TAKEN.others);
  const children = young === 0 ? older : young;
  if (children === 0) return [];
  const part = Math.min(1, own.normal(PART_OF_PLACE.mean, PART_OF_PLACE.spread));
  return [[schoolYearText(year), unit.unit, children, tells ? decimal(children * part) : '', first]];
}

function worksInCare({ persons }: DemoWorld, unit: string, day: Day): boolean {
  return persons.some(({ posts }) =>
    posts.some(
      (post) =>
        post.unit === unit &&
        post.terms === 'ordinary' &&
        STAFF_SUBGROUPS[post.subgroup] === 'aks' &&
        post.from <= day &&
        (post.to === null || post.to > day),
    ),
  );
}
