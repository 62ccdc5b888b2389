import { ask, buildDataset, type Question, type RawCell, type RawTable } from '../../src/analysis/index.ts';
import { day, EMPTY_WORLD, factsOfWorld, history, type SmallWorld, unitNumber, type WorldRow } from './small-world.ts';

export const [NORTH, SOUTH, WEST] = [unitNumber(0), unitNumber(1), unitNumber(2)] as const;

export function schools(more: Partial<SmallWorld> & { readonly rows: readonly WorldRow[] }): SmallWorld {
  const { rows, ...rest } = more;
  return {
    ...EMPTY_WORLD,
    persons: [0, 1, 2, 3].map(() => ({ birthYear: 1980, birthMonth: 3, sex: 'f' })),
    units: [NORTH, SOUTH, WEST].map((unit, i) => ({
      unit,
      schoolType: i === 2 ? 'ungdomsskole' : 'barneskole',
      area: i === 0 ? 'A' : 'B',
      subArea: null,
      living: 'other',
    })),
    deliveries: [history('2025-12-01', rows)],
    ...rest,
  };
}

export function question(metric: Question['metric'], more: Partial<Question> = {}): Question {
  return { metric, by: [], where: [], period: { kind: 'latest' }, asKnownOn: null, ...more };
}

export function between(from: string, to: string): Question['period'] {
  return { kind: 'between', from: day(from), to: day(to), grain: null };
}

export function answer(world: SmallWorld, asked: Question): RawTable {
  const table = ask(buildDataset(factsOfWorld(world)), asked);
  if ('refusal' in table) throw new Error(table.refusal.code);
  return table;
}

export function cell(table: RawTable, ...codes: string[]): RawCell | undefined {
  return table.cells.find((one) => one.codes.join('|') === codes.join('|'));
}

export function refusalOf(world: SmallWorld, asked: Question): string | null {
  const table = ask(buildDataset(factsOfWorld(world)), asked);
  return 'refusal' in table ? table.refusal.code : null;
}
