import { dayOf, type InThree, OPEN_END } from '../../terms/index.ts';
import { NEW_OCCUPATION_CODES } from './new-occupation-codes.ts';
import type { SeriesBreak } from './series-break.ts';

type Known = Omit<SeriesBreak, 'known' | 'words'> & { readonly title: InThree; readonly reason: InThree };

const EVERYONE = { dimensions: [], groups: [], units: [], sources: [] } as const;
/** Sources whose employments come from the a-ordning. */
const A_ORDNING = ['amelding', 'aareg'] as const;

/** Breaks that are the same for every owner, each with its authority. Written down, never guessed from the figures. */
const KNOWN: readonly Known[] = [
  // Aa-registeret marks employments by `rapporteringsordning`: A_ORDNINGEN from 2015, FOER_A_ORDNINGEN before.
  {
    ...EVERYONE,
    id: 'a-ordningen-2015',
    day: dayOf(2015, 1, 1),
    kind: 'definition',
    title: {
      nb: 'A-ordningen tok over',
      nn: 'A-ordninga tok over',
      en: 'The a-ordning took over',
    },
    reason: {
      nb: 'Før det meldte arbeidsgiverne til Aa-registeret på en annen måte og sjeldnere.',
      nn: 'Før det melde arbeidsgivarane til Aa-registeret på ein annan måte og sjeldnare.',
      en: 'Before that employers reported to the Aa-register in another way and less often.',
    },
    address: 'https://navikt.github.io/aareg/domene/arbeidsforholdsopplysninger.html',
    metrics: [],
    sources: ['aareg'],
  },
  // Ansettelsesform and årsak til sluttdato became mandatory for ordinary employments on 1 January 2021.
  {
    ...EVERYONE,
    id: 'amelding-2021',
    day: dayOf(2021, 1, 1),
    kind: 'source-field',
    title: {
      nb: 'Ansettelsesform og sluttårsak kom i a-meldingen',
      nn: 'Tilsetjingsform og sluttårsak kom i a-meldinga',
      en: 'Contract and end reason came into the a-melding',
    },
    reason: {
      nb: 'Fra 2021 melder arbeidsgiverne om stillingen er fast, og hvorfor den tok slutt. Før det sto det ikke der.',
      nn: 'Frå 2021 melder arbeidsgivarane om stillinga er fast, og kvifor ho tok slutt. Før det stod det ikkje der.',
      en: 'From 2021 employers report whether a post is permanent and why it ended. Before that it was not there.',
    },
    address:
      'https://www.bondelaget.no/jus-og-okonomi/skatt-regnskap-og-trygd/fagartikler/skatt-og-avgift/endringer-i-a-meldingen-fra-1-januar-2021-1',
    metrics: ['A4', 'B5'],
    dimensions: ['contract'],
    sources: A_ORDNING,
  },
  // Codes of `permisjon/beskrivelse`: permisjon, utdanningspermisjon and velferdspermisjon expired on 31 December 2022.
  {
    ...EVERYONE,
    id: 'leave-codes-2023',
    day: dayOf(2023, 1, 1),
    kind: 'code-list',
    title: {
      nb: 'Nye koder for permisjon',
      nn: 'Nye kodar for permisjon',
      en: 'New codes for leave',
    },
    reason: {
      nb: 'Velferdspermisjon og utdanningspermisjon ble delt etter om permisjonen er lovfestet. Permisjon etter slag kan ikke sammenlignes.',
      nn: 'Velferdspermisjon og utdanningspermisjon vart delte etter om permisjonen er lovfesta. Permisjon etter slag kan ikkje samanliknast.',
      en: 'Welfare and education leave were split by whether the leave is statutory. Leave by kind cannot be compared.',
    },
    address: 'https://www.skatteetaten.no/bedrift-og-organisasjon/arbeidsgiver/a-meldingen/',
    metrics: ['A3'],
    sources: A_ORDNING,
  },
  // Udir, «Nytt i skjema (2023)»: ramme C, linje 31 «Annet personale i elevrettet arbeid» taken out for 2023-24.
  {
    ...EVERYONE,
    id: 'gsi-line-31-2023',
    day: dayOf(2023, 10, 1),
    kind: 'definition',
    title: {
      nb: 'GSI spør ikke lenger om annet personale',
      nn: 'GSI spør ikkje lenger om anna personale',
      en: 'GSI no longer asks about other staff',
    },
    reason: {
      nb: 'Linje 31 «Annet personale i elevrettet arbeid» gikk ut med skoleåret 2023–24.',
      nn: 'Linje 31 «Anna personale i elevretta arbeid» gjekk ut med skuleåret 2023–24.',
      en: 'Line 31, other staff working with pupils, left the form with the school year 2023–24.',
    },
    address: 'https://gsi.udir.no/registrering/nytt-i-skjema/',
    metrics: ['A10'],
    sources: ['gsi'],
  },
  // KS: «Tidligere statistikk fra KS og den nye statistikken fra SSB er ikke sammenlignbar». The day is the one after
  // the last period KS collected itself that we have found: the third quarter of 2019.
  {
    ...EVERYONE,
    id: 'ks-sick-leave-2019',
    day: dayOf(2019, 10, 1),
    kind: 'counting-source',
    title: {
      nb: 'KS tar sykefraværet fra SSB',
      nn: 'KS hentar sjukefråværet frå SSB',
      en: 'KS takes sick leave from Statistics Norway',
    },
    reason: {
      nb: 'Tallene for kommunene har siden bare legemeldt fravær, og flere ansatte er med. KS sier selv at de ikke kan sammenlignes med de eldre.',
      nn: 'Tala for kommunane har sidan berre legemeldt fråvær, og fleire tilsette er med. KS seier sjølv at dei ikkje kan samanliknast med dei eldre.',
      en: 'Since then municipal figures hold certified leave only, and more staff. KS itself says they cannot be compared with the older ones.',
    },
    address:
      'https://www.ks.no/fagomrader/statistikk-og-analyse/fravar/endringer-i-sykefravarsstatistikken-for-kommuner-og-fylkeskommuner/',
    metrics: ['F1'],
  },
  // Violence and threats in Oslo schools: 5,624 registered in 2023, 7,835 in 2024 with a new system and categories.
  {
    ...EVERYONE,
    id: 'incident-system-2024',
    day: dayOf(2024, 1, 1),
    kind: 'definition',
    title: {
      nb: 'Nytt system for vold og trusler',
      nn: 'Nytt system for vald og truslar',
      en: 'New system for violence and threats',
    },
    reason: {
      nb: 'Hendelser registreres fra 2024 i et nytt system med andre kategorier.',
      nn: 'Hendingar blir frå 2024 registrerte i eit nytt system med andre kategoriar.',
      en: 'From 2024 incidents are registered in a new system with other categories.',
    },
    address: 'https://www.dagsavisen.no/nyheter/innenriks/2025/02/24/flest-hendelser-med-de-yngste-barna-i-osloskolen/',
    metrics: ['F2', 'F3', 'F4'],
  },
  // KS' position codes 6617, 7275, 7728, 7729 and 8534 are new from 1 May 2024: some stood under older codes before.
  {
    ...EVERYONE,
    id: 'ks-position-codes-2024',
    day: dayOf(2024, 5, 1),
    kind: 'code-list',
    title: {
      nb: 'Nye stillingskoder hos KS',
      nn: 'Nye stillingskodar hos KS',
      en: 'New position codes at KS',
    },
    reason: {
      nb: 'Fagarbeidere med høyere fagskole fikk egne koder (7728, 7729), og tre andre koder kom til.',
      nn: 'Fagarbeidarar med høgare fagskule fekk eigne kodar (7728, 7729), og tre andre kodar kom til.',
      en: 'Skilled workers with higher vocational education got codes of their own (7728, 7729), and three more codes came.',
    },
    address: 'https://www.ks.no/fagomrader/statistikk-og-analyse/',
    metrics: ['B1'],
  },
];

/** Breaks that are known for every owner, in the order of their days. */
export const KNOWN_BREAKS: readonly SeriesBreak[] = [...KNOWN, ...NEW_OCCUPATION_CODES]
  .map(({ title, reason, ...one }) => ({
    ...one,
    words: { written: true, title, reason } as const,
    known: [{ from: dayOf(1850, 1, 1), to: OPEN_END }],
  }))
  .toSorted((a, b) => a.day - b.day);
