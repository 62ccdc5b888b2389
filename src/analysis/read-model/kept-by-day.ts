/**
 * A memory for what costs time to make of something and a day: the latest few days of each thing, as long as the thing
 * itself is held. The longest unused goes first.
 */
export function keptByDay<Of extends object, Made>(most: number): (of: Of, day: number, make: () => Made) => Made {
  const kept = new WeakMap<Of, Map<number, Made>>();
  return (of, day, make) => {
    const own = kept.get(of) ?? new Map<number, Made>();
    kept.set(of, own);
    const made = own.has(day) ? (own.get(day) as Made) : make();
    own.delete(day);
    own.set(day, made);
    const [oldest] = own.keys();
    if (own.size > most && oldest !== undefined) own.delete(oldest);
    return made;
  };
}
