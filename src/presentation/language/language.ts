/** The languages Laget speaks: bokmål first. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** One text per language: complete by compilation. */
export type InEach<T> = Readonly<Record<Language, T>>;
