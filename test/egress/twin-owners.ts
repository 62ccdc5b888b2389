import { buildDataset, type Dataset } from '../../src/analysis/index.ts';
import { END_REASONS } from '../../src/terms/index.ts';
import { EMPTY_WORLD, factsOfWorld, history, row, unitNumber, type WorldRow } from '../analysis/small-world.ts';

/** A school with very few teachers, the large one in the same area that must hide it, and two others. */
export const [TINY, HIDING, NORTH] = [unitNumber(0), unitNumber(1), unitNumber(2)];
/** Teachers: a number that occurs nowhere else, so that it is recognised wherever it gets out. */
export const HIDDEN_SIZES = [3, 1137] as const;
const OPEN_SIZES = [260, 340];

/**
 * Two owners that differ in nothing but what must not be known: one teacher works at the very small school in one and at
 * the large school beside it in the other. Whatever anybody may be told is the same of both.
 */
export function twinOwners(): readonly [Dataset, Dataset] {
  const [tiny, hiding] = HIDDEN_SIZES;
  return [ownerOf([tiny, hiding, ...OPEN_SIZES]), ownerOf([tiny + 1, hiding - 1, ...OPEN_SIZES])];
}

function ownerOf(sizes: readonly number[]): Dataset {
  const units = [TINY, HIDING, NORTH, unitNumber(3)];
  const placed = sizes.flatMap((size, i) => Array.from({ length: size }, () => units[i] ?? TINY));
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      persons: placed.map((_, i) => ({ birthYear: 1960 + (i % 40), birthMonth: 3, sex: i % 3 === 0 ? 'm' : 'f' })),
      units: units.map((unit, i) => ({
        unit,
        schoolType: 'barneskole',
        area: i < 2 ? 'A' : 'B',
        subArea: null,
        living: i < 2 ? 'exposed' : 'other',
      })),
      areas: ['A', 'B'].map((code) => ({
        code,
        level: 'area',
        parent: null,
        living: code === 'A' ? 'exposed' : 'other',
      })),
      deliveries: [
        history(
          '2025-12-01',
          placed.flatMap((unit, i) => careerOf(i, unit)),
        ),
      ],
    }),
  );
}

/** Every eighth leaves within the last year, most of them for a reason that is told; nobody at the border of the schools. */
function careerOf(person: number, unit: string): readonly WorldRow[] {
  const began = `${2012 + (person % 11)}-08-01`;
  if (person < 8 || person % 8 !== 0) return [row(person, unit, `${began}/`)];
  return [row(person, unit, `${began}/2025-08-01`, { endReason: END_REASONS[person % 2] ?? 'resigned' })];
}
