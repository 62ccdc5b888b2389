/** Seeded chance: the same seed and label give the same draws on every machine. Never `Math.random`. */
export interface Chance {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly weighted: <T>(options: readonly (readonly [T, number])[]) => T;
  /** Roughly normal (sum of twelve uniforms). */
  readonly normal: (mean: number, spread: number) => number;
  /** A stream of its own, so that one part of the world can change without moving the others. */
  readonly branch: (label: string) => Chance;
}

/** Four 32-bit words from a text. Method: cyrb128 (public domain, Bryc). */
function wordsOf(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}

/** Uniform numbers. Method: sfc32 (Doty-Humphrey, public domain), first fifteen draws thrown away. */
function uniforms(text: string): () => number {
  let [a, b, c, d] = wordsOf(text);
  const draw = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i++) draw();
  return draw;
}

export function chanceFrom(label: string): Chance {
  const next = uniforms(label);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    happens: (probability) => next() < probability,
    pick: (list) => at(list, whole(0, list.length - 1)),
    weighted: (options) => {
      let left = next() * options.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of options) {
        left -= weight;
        if (left < 0) return value;
      }
      return at(options, options.length - 1)[0];
    },
    normal: (mean, spread) => {
      let sum = 0;
      for (let i = 0; i < 12; i++) sum += next();
      return mean + spread * (sum - 6);
    },
    branch: (inner) => chanceFrom(`${label}/${inner}`),
  };
}

/** The element at a place that is known to exist. */
export function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new RangeError(`no place ${place} in a list of ${list.length}`);
  return value;
}
