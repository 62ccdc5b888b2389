/** A text for people: written out, or made from values. */
export type Text = string | ((...values: readonly unknown[]) => unknown);

/** All texts in a tree of objects, with the road to each as key (`screens › title`). */
export function flatTexts(road: string, value: unknown): [string, Text][] {
  if (typeof value === 'string') return [[road, value]];
  if (typeof value === 'function') return [[road, value as Text]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => flatTexts(road === '' ? key : `${road} › ${key}`, part));
}

/**
 * Which values a text needs, as one comparable text: `{placeholder}` names of a written text; the properties a
 * function reads of its arguments otherwise (and those of the texts it gives back). A function that cannot be
 * tried with stand-ins answers with its number of arguments.
 */
export function valuesUsed(text: Text): string {
  if (typeof text === 'string')
    return [...text.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)]
      .map((m) => m[1])
      .sort()
      .join(' ');
  const used = new Set<string>();
  try {
    const given = Array.from({ length: text.length }, (_, i) => standIn(`${i}`, used));
    const made = text(...given);
    for (const [, part] of flatTexts('', made))
      if (typeof part === 'string') for (const name of namesIn(part)) used.add(name);
    return [...used].sort().join(' ');
  } catch {
    return `${text.length} arguments`;
  }
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/‹([^›]+)›/g)].map((match) => match[1] ?? '');
}

/** Stands in for a value: notes every property read of it, and prints its own road when put into a text. */
function standIn(road: string, used: Set<string>): unknown {
  return new Proxy(() => `‹${road}›`, {
    get(_, key) {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 7 : `‹${road}›`);
      if (key === 'toString' || key === 'valueOf') return () => `‹${road}›`;
      if (typeof key === 'symbol') return undefined;
      used.add(`${road}.${key}`);
      return standIn(`${road}.${key}`, used);
    },
    apply: () => `‹${road}()›`,
  });
}
