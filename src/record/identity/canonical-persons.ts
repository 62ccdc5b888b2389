/**
 * The number each linked person counts under. Links come in the order learnt, and the latest word on an earlier number
 * holds; chains are followed to their end. In a circle, which no register can mean, the lowest number counts.
 */
export function canonicalPersons(
  links: readonly { readonly earlier: number; readonly later: number }[],
): ReadonlyMap<number, number> {
  const next = new Map(links.map((link) => [link.earlier, link.later]));
  return new Map([...next.keys()].map((person) => [person, endOf(next, person)]));
}

function endOf(next: ReadonlyMap<number, number>, start: number): number {
  const passed = new Set<number>();
  let person = start;
  while (!passed.has(person)) {
    passed.add(person);
    const later = next.get(person);
    if (later === undefined) return person;
    person = later;
  }
  return lowestOfCircle(next, person);
}

function lowestOfCircle(next: ReadonlyMap<number, number>, entry: number): number {
  let lowest = entry;
  for (let person = next.get(entry) ?? entry; person !== entry; person = next.get(person) ?? entry) {
    lowest = Math.min(lowest, person);
  }
  return lowest;
}
