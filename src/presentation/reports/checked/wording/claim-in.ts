import { CHANGE_WORDS, type Language } from '../../../language/index.ts';

/** That something has grown or shrunk, and the word that says so. */
export interface Claim {
  readonly direction: 'up' | 'down';
  readonly word: string;
  /** Whether the word says that it is twice as much, or half. */
  readonly isManyfold: boolean;
}

/**
 * What a sentence claims of its figures; null where it claims nothing, both, that something has not happened, or what is
 * wished or asked. A claim that is missed is read by whoever approves; a right sentence that is refused stops the report: so
 * what may be of something else («økt innsats», «høyere utdanning», «følger opp») is taken as no claim.
 */
export function claimIn(sentence: string, language: Language): Claim | null {
  if (sentence.trimEnd().endsWith('?')) return null;
  const { unless } = CHANGE_WORDS[language];
  const low = unless.reduce((text, phrase) => text.replaceAll(` ${phrase} `, ' / '), spaced(sentence));
  const [rise, fall] = [wordOf('up', low, language), wordOf('down', low, language)];
  if ((rise === null) === (fall === null)) return null;
  const [direction, word] = rise === null ? (['down', fall ?? ''] as const) : (['up', rise] as const);
  return { direction, word, isManyfold: CHANGE_WORDS[language][direction].manyfold.includes(word) };
}

function spaced(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** The first word that claims a direction, and is neither turned round nor left open. */
function wordOf(direction: Claim['direction'], low: string, language: Language): string | null {
  const words = CHANGE_WORDS[language];
  const { verbs, way, compared } = words[direction];
  const { moving, following, doing, than, of, times, becoming } = words;
  const before = `${than} (?:(?:i |in )?\\p{N}{4} |(?:${any(times)}) )`;
  const inFigure = `(?:(?:${any(following)}) |\\p{N}|i \\p{N}|in \\p{N}|i fjor |$)`;
  const patterns = [
    `(?<= )(${any(verbs)}) (?=${inFigure})`,
    `(?<= (?:${any(moving)}) (?:\\p{L}+ )?)(${any(way)}) `,
    `(?<= )(${any(compared)}) (?=(?!${of} )(?:(?!${than} )\\p{L}+ ){0,2}(?:${any(doing)}) )`,
    `(?<= )(${any(compared)}) (?=(?!${of} )(?:\\S+ ){0,5}${before})`,
    `(?<= )(${any(compared)}) (?=${of} (?:\\S+ ){1,3}(?:${any(doing)}) ${before})`,
    `(?<= (?:${any(becoming)}) )(${any(compared)}) (?=${inFigure})`,
  ];
  const found = patterns.flatMap((pattern) => [...low.matchAll(new RegExp(pattern, 'gu'))]);
  const claimed = found.find(({ index, 0: all }) => !isOpen(low.slice(0, index), low.slice(index + all.length), words));
  return claimed?.[1] ?? null;
}

/** Whether what stands before a claim since the last «but» leaves it open, or one of the two words after it turns it round. */
function isOpen(before: string, after: string, { open, not, but }: (typeof CHANGE_WORDS)[Language]): boolean {
  const reach = before.split(new RegExp(` (?:${any(but)}) `, 'u')).at(-1) ?? '';
  const follows = new RegExp(`^(?:\\S+ )?(?:${any(not)}) `, 'u');
  return open.some((word) => ` ${reach} `.includes(` ${word} `)) || follows.test(after);
}

function any(words: readonly string[]): string {
  return words.join('|');
}
