/**
 * What no field may hold about a person: GDPR art. 9, aml § 9-3, ldl. § 30 (rules.md P-04, P-11). Names of fields are judged by
 * their stems, in Norwegian and English. Not here: how much a unit's staff is absent, which are sums of no person; and who is
 * a representative of a union, which is a role that somebody holds and not what anybody believes.
 */
export const NEVER_KEPT = [
  'ethnicity',
  'religion',
  'belief',
  'health',
  'disability',
  'sexual-orientation',
  'political-opinion',
  'union-membership',
] as const;
export type NeverKept = (typeof NEVER_KEPT)[number];

interface Stems {
  /** Found anywhere in the name, letters only. */
  readonly anywhere: readonly string[];
  /** Words of the name that say it alone: within another word they say something else (`race` in `trace`). */
  readonly words: readonly string[];
}

/** Letters as `foldedName` writes them: æ, ø and å are ae, o and a, as systems that lack them write. */
const STEMS: Readonly<Record<NeverKept, Stems>> = {
  ethnicity: {
    anywhere: ['etnis', 'ethnic', 'folkegrupp', 'innvandr', 'immigra', 'landbakgrunn', 'hudfarge', 'skincolo'],
    words: ['rase', 'race', 'races'],
  },
  religion: {
    anywhere: ['religi', 'trossamfunn', 'trusretning', 'trosretning', 'kirkesamfunn', 'konfesjon', 'kyrkjesamfunn'],
    words: ['tro', 'tru', 'faith', 'church', 'kirke', 'kyrkje'],
  },
  belief: { anywhere: ['livssyn', 'filosof', 'philosoph', 'worldview'], words: ['belief', 'beliefs'] },
  health: {
    anywhere: [
      ...['diagnos', 'helse', 'health', 'sykdom', 'sjukdom', 'illness', 'disease', 'lidelse', 'lidelsar', 'medisin'],
      ...['medical', 'medicin', 'sykmeld', 'sjukmeld', 'sykemeld', 'sickleave', 'sicknote', 'gravid', 'pregnan'],
      ...['fravarsarsak', 'fravaersarsak', 'fraversarsak', 'psykisk', 'legeerklaring', 'legeerklaering'],
    ],
    words: ['icd', 'icd10', 'icpc', 'icpc2', 'allergi', 'allergy'],
  },
  disability: {
    anywhere: [
      ...['funksjonsned', 'funksjonshem', 'funksjonsvari', 'handikap', 'handicap', 'disabilit', 'disabled'],
      ...['uforetrygd', 'uforegrad', 'uforepensj', 'uforhet'],
    ],
    words: ['ufor', 'ufore'],
  },
  'sexual-orientation': {
    anywhere: ['seksuel', 'sexual', 'legning', 'kjonnsidentitet', 'genderidentit'],
    words: ['lhbt', 'lgbt', 'skeiv', 'homofil'],
  },
  'political-opinion': {
    anywhere: ['politisk', 'political', 'partitilh', 'partimedl', 'partymember', 'partibok'],
    words: ['parti'],
  },
  'union-membership': {
    anywhere: [
      ...['fagforen', 'fagforbund', 'fagorganis', 'tradeunion', 'unionmember', 'uniondues', 'forbundstilh'],
      ...['forbundsmedl', 'organisasjonstilh', 'utdanningsforbund', 'arbeidstakarorgan', 'arbeidstakerorgan'],
    ],
    words: ['union', 'unions', 'forbund', 'fagforbund'],
  },
};

/** Names that hold a stem and say something else. Each with why it may stand. */
const MAY_STAND: readonly { readonly words: string; readonly why: string }[] = [
  { words: 'mat og helse', why: 'a subject of the school' },
  { words: 'helsefremmende', why: 'of the working environment, not of a person' },
  { words: 'helsesykepleier', why: 'a position' },
  { words: 'helsefag', why: 'a subject and an education' },
  { words: 'religion og etikk', why: 'a subject of the school' },
  { words: 'union representative', why: 'a role, which somebody holds for others' },
  { words: 'political department', why: 'a role at the owner' },
];

const ALLOWED: readonly string[] = MAY_STAND.map(({ words }) => wordsOf(words).join(' '));

/** Which of them a field of that name would hold; null where none. */
export function neverKeptIn(name: string): NeverKept | null {
  const rest = ALLOWED.reduce((text, allowed) => text.replaceAll(allowed, ' '), wordsOf(name).join(' '));
  const left = rest.split(' ').filter((word) => word !== '');
  const letters = left.join('');
  return (
    NEVER_KEPT.find((kind) => {
      const { anywhere, words: alone } = STEMS[kind];
      return anywhere.some((stem) => letters.includes(stem)) || left.some((word) => alone.includes(word));
    }) ?? null
  );
}

/** The words of a name, small letters, without accents: `fagForening_2` is fag, forening, 2. */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
