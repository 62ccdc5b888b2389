/** Keys that were made, by the name: the same few subjects are asked for again and again. */
const MADE = new Map<string, string>();
const MOST_MADE = 5000;

/** A subject's name with small letters and without the signs that the two written forms set differently. */
export function subjectKey(name: string): string {
  const made = MADE.get(name);
  if (made !== undefined) return made;
  if (MADE.size >= MOST_MADE) MADE.clear();
  const key = makeKey(name);
  // One key is one object, so that looking it up compares no letters.
  const own = MADE.get(key) ?? key;
  MADE.set(key, own).set(name, own);
  return own;
}

function makeKey(name: string): string {
  const plain = name
    .trim()
    .toLowerCase()
    .replaceAll('å', 'a')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'e')
    .replace(/[\s_-]+/g, ' ');
  return SAME_SUBJECT[plain] ?? plain;
}

/** Names in bokmål, and what is counted as the same subject, by the name the regulation uses. */
const SAME_SUBJECT: Readonly<Record<string, string>> = {
  'kunst og handverk': 'kunst og handverk',
  'norsk tegnsprak': 'norsk teiknsprak',
  tegnsprak: 'norsk teiknsprak',
  teiknsprak: 'norsk teiknsprak',
  valgfag: 'valfag',
  utdanningsvalg: 'utdanningsval',
  'yrkesfaglig fordypning': 'yrkesfagleg fordjuping',
  'yrkesfaglig fordyping': 'yrkesfagleg fordjuping',
  kroppsoeving: 'kroppsoving',
  gym: 'kroppsoving',
  // Every form of Norwegian and of Sami was one subject in Udir-3-2015 (rules.md 2.1): carried over, guidance only.
  'serskilt norsk': 'norsk',
  'serskild norsk': 'norsk',
  'norsk som andresprak': 'norsk',
  'samisk som forstesprak': 'samisk',
  'samisk som andresprak': 'samisk',
  nordsamisk: 'samisk',
  lulesamisk: 'samisk',
  sorsamisk: 'samisk',
};

/** Subjects for which the regulation asks more credits than for others (OF §§ 12-4, 12-5 b, 12-6). */
export const CORE_SUBJECTS: ReadonlySet<string> = new Set([
  'norsk',
  'samisk',
  'norsk teiknsprak',
  'matematikk',
  'engelsk',
]);

/** Of those, the three that the route by 240 credits names on grades 8 to 10 (OF § 12-5 b). */
export const CORE_OF_ROUTE: ReadonlySet<string> = new Set(['norsk', 'matematikk', 'engelsk']);

/** Practical and aesthetic subjects, in which a subject teacher may be hired on grades 1 to 4 (OF § 12-2 c). */
export const PRACTICAL_SUBJECTS: ReadonlySet<string> = new Set([
  'kroppsoving',
  'musikk',
  'kunst og handverk',
  'mat og helse',
  'dans',
  'drama',
]);

/** On grades 8 to 10, no credits are asked for these (OF § 12-6(2)). */
export const FREE_SUBJECTS_8_10: ReadonlySet<string> = new Set(['valfag', 'utdanningsval', 'arbeidslivsfag']);

/** In upper secondary school, no credits are asked for this one (OF § 12-9). */
export const FREE_SUBJECTS_VGS: ReadonlySet<string> = new Set(['yrkesfagleg fordjuping']);
