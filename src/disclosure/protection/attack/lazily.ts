/** Something that is made when it is first asked for. */
export interface Lazy<Kind> {
  readonly get: () => Kind;
  /** Null where nobody has asked yet. */
  readonly opened: () => Kind | null;
}

export function lazily<Kind>(make: () => Kind): Lazy<Kind> {
  let made: { readonly it: Kind } | null = null;
  return {
    get: () => {
      made ??= { it: make() };
      return made.it;
    },
    opened: () => made?.it ?? null,
  };
}
