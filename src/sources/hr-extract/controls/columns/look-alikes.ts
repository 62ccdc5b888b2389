import { plainName } from '../../../definition.ts';

/** Pairs of letters, for telling how alike two names are. */
function pairs(name: string): readonly string[] {
  const plain = plainName(name);
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2));
}

/** Dice's coefficient over pairs of letters: 0 = nothing alike, 1 = the same. */
function alikeness(a: string, b: string): number {
  const left = pairs(a);
  const right = [...pairs(b)];
  if (left.length + right.length === 0) return 0;
  let shared = 0;
  for (const pair of left) {
    const place = right.indexOf(pair);
    if (place < 0) continue;
    shared++;
    right.splice(place, 1);
  }
  return (2 * shared) / (left.length + right.length + shared);
}

/** The names of a header that look most like a name that is not there, best first. */
export function lookAlikes(name: string, header: readonly string[], most = 3): readonly string[] {
  return header
    .map((one) => ({ one, alike: alikeness(name, one) }))
    .filter(({ alike }) => alike >= 0.3)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ one }) => one);
}
