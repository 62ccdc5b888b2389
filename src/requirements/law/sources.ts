import { type Day, parseDay } from '../../terms/index.ts';

/** The day up to which the texts of the law were read. What was published later is not in the rules. */
export const LAW_CHECKED_AS_OF = '2026-07-02';

/** Acts, regulations and guidance by the short name used in references, with where the official text stands. */
export const ACTS = {
  OL: { title: 'opplæringslova, lov 2023-06-09-30', address: 'https://lovdata.no/dokument/NL/lov/2023-06-09-30' },
  OF: {
    title: 'opplæringsforskrifta, forskrift 2024-06-03-900',
    address: 'https://lovdata.no/dokument/SF/forskrift/2024-06-03-900',
  },
  OL98: {
    title: 'opplæringslova 1998, lov 1998-07-17-61',
    address: 'https://lovdata.no/dokument/NLO/lov/1998-07-17-61',
  },
  OF06: {
    title: 'forskrift til opplæringslova, forskrift 2006-06-23-724',
    address: 'https://lovdata.no/dokument/SFO/forskrift/2006-06-23-724',
  },
  aml: { title: 'arbeidsmiljøloven', address: 'https://lovdata.no/dokument/NL/lov/2005-06-17-62' },
  GDPR: { title: 'personvernforordningen', address: 'https://lovdata.no/dokument/NL/lov/2018-06-15-38' },
  PPU: {
    title: 'rammeplan for praktisk-pedagogisk utdanning, forskrift 2025-07-04-1449',
    address: 'https://lovdata.no/dokument/SF/forskrift/2025-07-04-1449',
  },
  'PPU-Y': {
    title: 'rammeplan for praktisk-pedagogisk utdanning for yrkesfag, forskrift 2025-07-04-1450',
    address: 'https://lovdata.no/dokument/SF/forskrift/2025-07-04-1450',
  },
  SFO: { title: 'rammeplan for SFO', address: 'https://lovdata.no/dokument/SF/forskrift/2021-05-31-1825' },
  'Udir-3-2015': {
    title: 'rundskriv Udir-3-2015 (opphevet lov)',
    address:
      'https://www.udir.no/regelverkstolkninger/opplaring/Ovrige-tema/krav-om-relevant-kompetanse-for-a-undervise-i-fag-udir-3-2015/',
  },
  'Udir-larernorm': {
    title: 'Udirs kalkulator for lærernorm (2019–20)',
    address:
      'https://www.udir.no/tall-og-forskning/statistikk/statistikk-grunnskole/larernormkalkulator/larernorm-for-grunnskolen2/',
  },
  'KD 2025': {
    title: 'Prinsipper og forpliktelser for veiledning av nyutdannede',
    address:
      'https://nyutdannede.no/top/nasjonale-rammer-for-veiledning-av-nyutdannede-nyansatte-laerere-i-barnehager-og-skoler-3',
  },
  'SFS 2213': { title: 'SFS 2213, KS', address: 'https://lawinsider.com/nb/clause/livsfasetiltak/_1' },
  'Udir 2009': {
    title: 'Udirs anbefaling om rådgivere (2009)',
    address: 'https://veilederforum.no/content/hvilken-kompetanse-b%C3%B8r-en-r%C3%A5dgiver-ha',
  },
  Rektorutdanning: {
    title: 'Udir om rektorutdanningen',
    address:
      'https://www.udir.no/kvalitet-og-kompetanse/etter-og-videreutdanning/rektor/informasjon-til-skoleeiere-om-rektorutdanningen/',
  },
  'Prop. 62 L (2023–2024)': {
    title: 'Prop. 62 L (2023–2024)',
    address: 'https://www.regjeringen.no/no/dokumenter/prop.-62-l-20232024/id3030651/?ch=1',
  },
} as const;

export type Act = keyof typeof ACTS;

/** A day of the law as it is written; a misspelt one is a fault of ours. */
export function lawDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is not a day`);
  return day;
}

/** When a rule holds: `[from, to)`; a null end is open. */
export interface InForce {
  readonly from: Day | null;
  readonly to: Day | null;
}

export function inForceOn({ from, to }: InForce, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

/** The Education Act of 2023 and its regulation are in force. */
export const NEW_LAW = lawDay('2024-08-01');
/** The regulation of 2006 changed its hiring rules (rules.md 1.4). */
export const RULES_OF_2014 = lawDay('2014-04-03');
/** The earliest hiring rules that are encoded. */
export const FIRST_RULES = lawDay('2008-03-05');
/** Teachers for kindergarten who began on this day or earlier may teach grade 1 without more (OF § 12-13(3)). */
export const LAST_START_OF_FIRST_GRADE = lawDay('2007-12-31');
/** Practical and aesthetic teacher education counts as subject teacher education (forskrift 2025-09-29-1988). */
export const LPE_IN_FORCE = lawDay('2025-09-29');
