import type { Equation, Term } from './counted-parts.ts';
import { isFlow, keyOfLayer, type Layer, togetherWith, wholeOf } from './layers.ts';
import type { Met, Told } from './told.ts';

/** What hangs together: no equation of one component says anything of another. */
export interface Component extends Told {
  readonly layers: ReadonlyMap<string, Layer>;
}

interface Growing {
  readonly layers: Map<string, Layer>;
  readonly equations: Equation[];
  readonly met: Met[];
}

/** Cuts stretches of time where others begin and end, and parts what has nothing to do with each other. */
export function componentsOf(told: Told): readonly Component[] {
  const cut = cutter([...told.equations, ...told.met].flatMap(({ terms }) => terms));
  const equations = told.equations.map((one) => ({ ...one, terms: cut(one.terms) }));
  const met = told.met.map((one) => ({ ...one, terms: cut(one.terms) }));
  const head = new Map<string, string>();
  const find = (key: string): string => {
    const up = head.get(key) ?? key;
    if (up === key) return key;
    const top = find(up);
    head.set(key, top);
    return top;
  };
  const layers = new Map<string, Layer>();
  const join = (some: readonly Layer[]) => {
    const [first] = some;
    if (first === undefined) return;
    for (const layer of some) {
      layers.set(keyOfLayer(layer), layer);
      head.set(find(keyOfLayer(layer)), find(keyOfLayer(first)));
    }
  };
  for (const { terms } of [...equations, ...met]) join(terms.flatMap(({ layer }) => kinOf(layer)));
  const parts = new Map<string, Growing>();
  const partOf = (key: string) => {
    const top = find(key);
    const part = parts.get(top) ?? { layers: new Map<string, Layer>(), equations: [], met: [] };
    parts.set(top, part);
    return part;
  };
  for (const [key, layer] of layers) partOf(key).layers.set(key, layer);
  const homeOf = ({ terms: [first] }: Pick<Equation, 'terms'>) =>
    first === undefined ? null : partOf(keyOfLayer(first.layer));
  for (const one of equations) homeOf(one)?.equations.push(one);
  for (const one of met) homeOf(one)?.met.push(one);
  return [...parts.values()].flatMap((part) => (part.met.length > 0 ? [{ sizes: told.sizes, ...part }] : []));
}

function kinOf(layer: Layer): readonly Layer[] {
  const together = togetherWith(layer);
  const whole = wholeOf(layer);
  return [layer, ...(whole === null ? [] : [whole]), ...(together === null ? [] : [together.whole, ...together.parts])];
}

/** Makes every stretch of time a row of stretches that no asked day lies inside of. */
function cutter(all: readonly Term[]): (terms: readonly Term[]) => readonly Term[] {
  const days = new Map<string, Set<string>>();
  const keyOf = ({ version, what }: Layer) => `${version}|${what}`;
  for (const { layer } of all) {
    if (!isFlow(layer)) continue;
    const own = days.get(keyOf(layer)) ?? new Set();
    days.set(keyOf(layer), own);
    for (const day of layer.when.split('/')) own.add(day);
  }
  const sorted = new Map([...days].map(([key, own]) => [key, [...own].sort()]));
  return (terms) =>
    terms.flatMap((term) => {
      if (!isFlow(term.layer)) return [term];
      const [from = '', to = ''] = term.layer.when.split('/');
      const inside = (sorted.get(keyOf(term.layer)) ?? []).filter((day) => day >= from && day <= to);
      return inside
        .slice(1)
        .map((day, i) => ({ ...term, layer: { ...term.layer, when: `${inside[i] ?? ''}/${day}` } }));
    });
}
