/** The same keys with any wording: nynorsk and English must have every text that bokmål has. */
export type SameTexts<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]> };

/**
 * Puts values into a text at `{name}`; `{name|one|many}` is a number followed by the word that fits it. A placeholder
 * without a value is left standing, so that it is seen.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    if (!(name in values)) return whole;
    const value = String(values[name]);
    return one === undefined ? value : `${value} ${value === '1' ? one : many}`;
  });
}
