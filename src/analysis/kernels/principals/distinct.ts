import { type Cube, newCube, type Shape } from '../cube.ts';

/** A cube of amounts whose persons come in any order: how many different ones stand behind each cell. */
export interface DistinctCube {
  readonly add: (targets: Int32Array, amount: number, persons: readonly number[]) => void;
  readonly done: () => Cube;
}

export function distinctCube(shape: Shape): DistinctCube {
  const cube = newCube(shape);
  const behind = new Map<number, Set<number>>();
  return {
    add: (targets, amount, persons) => {
      for (const cell of targets) {
        cube.sum[cell] = (cube.sum[cell] ?? 0) + amount;
        const known = behind.get(cell) ?? new Set();
        for (const person of persons) known.add(person);
        behind.set(cell, known);
      }
    },
    done: () => {
      for (const [cell, persons] of behind) cube.persons[cell] = persons.size;
      return cube;
    },
  };
}
