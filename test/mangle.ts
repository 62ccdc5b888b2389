import { seeded } from './chance.ts';

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array;
const place = (bytes: Uint8Array, random: () => number) => Math.floor(random() * bytes.length);
const SIGNS = [...new TextEncoder().encode('";,{}[]<>&\n\t0-9å\0')];
const sign = (random: () => number) => SIGNS[Math.floor(random() * SIGNS.length)] ?? 0;
const changedAt = (bytes: Uint8Array, at: number, value: number) => {
  const changed = bytes.slice();
  changed[at] = value;
  return changed;
};

const MUTATIONS: readonly Mutation[] = [
  // Cut off.
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  // One byte another, or one bit.
  (bytes, random) => changedAt(bytes, place(bytes, random), Math.floor(random() * 256)),
  (bytes, random) => {
    const at = place(bytes, random);
    return changedAt(bytes, at, (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8)));
  },
  (bytes, random) => changedAt(bytes, place(bytes, random), sign(random)),
  // Signs that mean something, strewn.
  (bytes, random) => bytes.map((byte) => (random() < 0.01 ? sign(random) : byte)),
  // A part left out, repeated, or put where it does not belong.
  (bytes, random) => {
    const [from, to] = [place(bytes, random), place(bytes, random)];
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);
  },
  (bytes, random) => Uint8Array.from([...bytes, ...bytes.subarray(place(bytes, random))]),
  (bytes, random) => {
    const [from, to] = [place(bytes, random), place(bytes, random)];
    return Uint8Array.from([...bytes.subarray(to), ...bytes.subarray(from, to)]);
  },
];

/** Three times the size of the file is enough to see that size is no matter. */
const LARGEST = 3;
/** Some megabytes for a process and its modules, and room for what a reader may hold of a small file. */
const MOST_MEMORY = 1_500_000_000;
const LONGEST_MS = 5000;
const LOOK_AT_MEMORY_EVERY = 256;

/** Bytes as they might come after an accident, or from somebody who means ill: one to three things done to them. */
function mangled(bytes: Uint8Array, random: () => number): Uint8Array {
  let result = bytes;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    result = MUTATIONS[Math.floor(random() * MUTATIONS.length)]?.(result, random) ?? result;
  }
  return result.subarray(0, bytes.length * LARGEST);
}

export interface Mangling {
  readonly seed: number;
  readonly times: number;
}

/**
 * Gives a reader mangled bytes so many times. Throws, naming the input, where the reader throws, takes seconds over a small
 * file, or the process grows beyond bounds. How many were read.
 */
export async function readMangled(
  good: Uint8Array,
  { seed, times }: Mangling,
  read: (bytes: Uint8Array) => Promise<void> | void,
): Promise<number> {
  const random = seeded(seed);
  for (let time = 0; time < times; time++) {
    const bytes = mangled(good, random);
    const began = performance.now();
    try {
      await read(bytes);
    } catch (cause) {
      const seen = Buffer.from(bytes).toString('base64').slice(0, 4000);
      throw new Error(`input ${time} of seed ${seed} was not read: ${seen}`, { cause });
    }
    if (performance.now() - began > LONGEST_MS) throw new Error(`input ${time} of seed ${seed} took too long`);
    if (time % LOOK_AT_MEMORY_EVERY === 0 && process.memoryUsage.rss() > MOST_MEMORY) {
      throw new Error(`the process had grown beyond bounds at input ${time} of seed ${seed}`);
    }
  }
  return times;
}
