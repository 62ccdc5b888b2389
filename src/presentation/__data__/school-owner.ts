import { ask, buildDataset, type Question, type SeriesBreak } from '../../analysis/index.ts';
import { openBridges } from '../../disclosure/bridges/bridges.ts';
import { openLattice } from '../../disclosure/lattice/lattice.ts';
import { limitsBook } from '../../disclosure/limits/limits-book.ts';
import { publish } from '../../disclosure/publish/publish.ts';
import type { Figures } from '../../disclosure/index.ts';
import type { OpenRecord } from '../../record/administration/index.ts';
import { dayOf, type UnitNumber } from '../../terms/index.ts';
import { EMPTY_WORLD, factsOfWorld, history, row, unitNumber, type WorldRow } from '../../../test/analysis/small-world.ts';
import { fakeRecord } from './fake-record.ts';
import { figuresOver } from './figures-over.ts';

/** Unit number, teachers in October 2024, of whom left and moved to the first school within a year. */
export const SCHOOLS: readonly { readonly unit: UnitNumber; readonly size: number; readonly left: number; readonly moved: number }[] = [
  { unit: unitNumber(0), size: 60, left: 7, moved: 0 },
  { unit: unitNumber(1), size: 40, left: 20, moved: 6 },
  { unit: unitNumber(2), size: 44, left: 6, moved: 1 },
  { unit: unitNumber(3), size: 30, left: 2, moved: 0 },
  { unit: unitNumber(4), size: 36, left: 5, moved: 0 },
  { unit: unitNumber(5), size: 3, left: 1, moved: 0 },
  { unit: unitNumber(6), size: 50, left: 8, moved: 0 },
];
export const [LARGE, , , , , TINY, UPPER] = SCHOOLS.map(({ unit }) => unit) as [
  UnitNumber,
  UnitNumber,
  UnitNumber,
  UnitNumber,
  UnitNumber,
  UnitNumber,
  UnitNumber,
];

function rowsOf(): WorldRow[] {
  let person = 0;
  return SCHOOLS.flatMap(({ unit, size, left, moved }) =>
    Array.from({ length: size }, (_, i) => {
      const who = person++;
      if (i < left) return [row(who, unit, '2019-08-01/2025-08-01')];
      if (i < left + moved) return [row(who, unit, '2019-08-01/2025-08-01'), row(who, LARGE, '2025-08-01/')];
      return [row(who, unit, `${2016 + (i % 9)}-08-01/`)];
    }).flat(),
  );
}

const DATASET = buildDataset(
  factsOfWorld({
    ...EMPTY_WORLD,
    persons: Array.from({ length: 263 }, (_, i) => ({ birthYear: 1960 + (i % 40), birthMonth: 3, sex: i % 3 ? 'f' : 'm' })),
    units: SCHOOLS.map(({ unit }) => ({
      unit,
      schoolType: unit === UPPER ? 'videregående' : 'barneskole',
      area: 'A',
      subArea: null,
      living: 'other',
    })),
    areas: [{ code: 'A', level: 'area', parent: null, living: 'other' }],
    deliveries: [history('2025-12-01', rowsOf())],
  }),
);

const LATTICE = openLattice(DATASET, null);
const LIMITS = limitsBook({ settings: { ownerKind: 'real', fewestPersons: 5 }, decisions: [] });

/** Seven schools through the real kernels and the real gate; `asked` gathers every question with its audience. */
export function schoolFigures(
  asked: { question: Question; audience: string }[] = [],
  breaks: readonly SeriesBreak[] = [],
): Figures {
  return { ...figuresOver(DATASET, asked, breaks), dimensions: () => [] };
}

/** Bridges over the seven schools, through the real kernels and the real gate; `looks` gathers what was looked at. */
export function schoolBridges(figure?: Figures['answerPublic'], looks: string[] = []): Figures['bridges'] {
  const record = fakeRecord();
  const logLookUp: OpenRecord['administration']['logLookUp'] = async ({ role, what }) => void looks.push(`${role} ${what}`);
  const open = { ...record, administration: { ...record.administration, logLookUp } };
  const publicFigure: Figures['answerPublic'] = async (question) => {
    const raw = ask(DATASET, question);
    return 'refusal' in raw ? raw : publish(raw, LIMITS(question.metric), await LATTICE.withheld(question, raw, LIMITS));
  };
  return openBridges({ open, dataset: () => DATASET, figure: figure ?? publicFigure });
}

/** The fixed record with the seven schools on a map of one area. */
export function schoolRecord(geometry: string | null): OpenRecord {
  const record = fakeRecord();
  const places = async () => ({
    units: SCHOOLS.map(({ unit, size }, i) => ({
      unit,
      name: unit,
      latitude: 60 + i / 100,
      longitude: 10,
      closedOn: null,
      pupils: { count: size * 8, day: dayOf(2025, 10, 1) },
    })),
    areas: [
      { code: 'A', name: 'Øst', level: 'area' as const, parent: null, livingConditions: 'exposed' as const, geometry },
    ],
  });
  return { ...record, administration: { ...record.administration, places } };
}
