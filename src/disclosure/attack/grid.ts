import { type Box, keyOfBox } from './boxes.ts';

/** Classes as far as some boxes tell them apart. */
export interface Grid {
  readonly size: number;
  /** The classes of a box that the grid was made of, rising. */
  readonly inside: (box: Box) => Int32Array;
}

/** A dimension that is told apart: its place in a box, and how many codes it has. */
interface Dimension {
  readonly place: number;
  readonly codes: number;
}

/**
 * The grid of some boxes: along each dimension codes that no box tells apart are one block, every combination of blocks
 * is a class, and classes in the same boxes are one. Null where there are more than `most` combinations.
 */
export function gridOf(all: readonly Box[], dimensions: readonly Dimension[], most: number): Grid | null {
  const boxes = [...new Map(all.map((box) => [keyOfBox(box), box])).values()];
  const blocks = dimensions.map((dimension) => blocksOf(boxes, dimension));
  const combinations = blocks.reduce((so, { count }) => so * count, 1);
  if (combinations > most) return null;
  const members = boxes.map((box) => combinationsIn(box, dimensions, blocks));
  const signatures: string[] = Array.from({ length: combinations }, () => '');
  members.forEach((own, i) => {
    for (const one of own) signatures[one] += `${i},`;
  });
  const classes = new Map<string, number>();
  const classOf = Int32Array.from(signatures, (signature) => {
    const known = classes.get(signature) ?? classes.size;
    classes.set(signature, known);
    return known;
  });
  const inside = new Map(
    boxes.map((box, i) => {
      const own = new Set((members[i] ?? []).map((one) => classOf[one] ?? 0));
      return [keyOfBox(box), Int32Array.from(own).sort()];
    }),
  );
  return { size: classes.size, inside: (box) => inside.get(keyOfBox(box)) ?? new Int32Array() };
}

interface Blocks {
  readonly count: number;
  /** Block of each code. */
  readonly of: readonly number[];
}

function blocksOf(boxes: readonly Box[], { place, codes }: Dimension): Blocks {
  const own = boxes.map((box) => box[place] ?? null).filter((places) => places !== null);
  const distinct = [...new Map(own.map((places) => [places.join(','), places])).values()];
  const signatures: string[] = Array.from({ length: codes }, () => '');
  distinct.forEach((places, i) => {
    for (const code of places) signatures[code] += `${i},`;
  });
  const numbers = new Map<string, number>();
  const of = signatures.map((signature) => {
    const block = numbers.get(signature) ?? numbers.size;
    numbers.set(signature, block);
    return block;
  });
  return { count: numbers.size, of };
}

/** Every combination of blocks that a box takes in. */
function combinationsIn(box: Box, dimensions: readonly Dimension[], blocks: readonly Blocks[]): readonly number[] {
  return dimensions.reduce<readonly number[]>(
    (so, { place }, i) => {
      const { count, of } = blocks[i] ?? { count: 1, of: [] };
      const places = box[place] ?? null;
      const own =
        places === null
          ? Array.from({ length: count }, (_, block) => block)
          : [...new Set(places.map((code) => of[code] ?? 0))];
      return so.flatMap((head) => own.map((block) => head * count + block));
    },
    [0],
  );
}
