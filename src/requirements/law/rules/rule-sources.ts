import { ACTS, type Act } from '../sources.ts';

/** Sources that rules are read from and no answer names. */
const READ_BESIDES = {
  'FOR-2026-01-12-24': {
    title: 'forskrift om tilskudd til videreutdanning, forskrift 2026-01-12-24',
    address: 'https://lovdata.no/dokument/SF/forskrift/2026-01-12-24',
  },
  'Kompetanse for kvalitet': {
    title: 'Kompetanse for kvalitet, Udirs strategi for videreutdanning til og med 2025/26',
    address:
      'https://kommunikasjon.ntb.no/pressemelding/18515153/nytt-system-for-kompetanse-og-karriereutvikling-i-skolen-frykter-at-tilbudet-forringes-for-lektorer-og-laerere?lang=no&publisherId=17848667',
  },
  politiregisterforskriften: {
    title: 'politiregisterforskriften, forskrift 2013-09-20-1097',
    address: 'https://lovdata.no/dokument/SF/forskrift/2013-09-20-1097',
  },
  'Udir tilskudd': {
    title: 'Udirs tilskudd til veiledning av nyutdannede',
    address:
      'https://www.udir.no/om-udir/tilskudd-og-prosjektmidler/tilskudd-til-private-skoler/tilskudd-til-veiledning-for-nyutdannede-nytilsatte-larere/',
  },
  'NOU 2022:13': {
    title: 'NOU 2022:13',
    address: 'https://regjeringen.no/no/dokumenter/nou-2022-13/id2929000/?ch=3',
  },
  'Dokument 25': {
    title: 'Oslo kommunes overenskomster, Dokument 25',
    address: 'https://lawinsider.com/nb/contracts/htRz24p7y0p',
  },
} as const;

type LawSource = Act | keyof typeof READ_BESIDES;

/** A place in an act, as references are written, and where its official text stands. */
export interface RuleReference {
  /** `OL § 17-3(2)` */
  readonly text: string;
  readonly act: LawSource;
  readonly address: string;
}

/** Every act and source of the rules by the short name used in references. */
export const LAW_SOURCES: Readonly<Record<LawSource, { readonly title: string; readonly address: string }>> = {
  ...ACTS,
  ...READ_BESIDES,
};

/** Longest names first: `OF06 § 14-2` is of OF06, not of OF. */
const NAMES = (Object.keys(LAW_SOURCES) as LawSource[]).sort((a, b) => b.length - a.length);

/** The act of a reference such as `OL § 17-3(2)`; null where it names none that is known. */
export function referenceOf(text: string): RuleReference | null {
  const act = NAMES.find((name) => text === name || text.startsWith(`${name} `));
  return act === undefined ? null : { text, act, address: LAW_SOURCES[act].address };
}
