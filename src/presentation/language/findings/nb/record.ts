import type { WordingOf } from '../wording.ts';

export const RECORD: WordingOf<'record'> = {
  'record/missing-months': [
    'Det mangler {months|måned|måneder}, fra og med {from} til og med {to}.',
    'Lever månedene som mangler. Rekkefølgen betyr ikke noe.',
  ],
  'record/far-fewer-persons': [
    'Filen har {now|person|personer}. Forrige gang var det {before}.',
    'Se om eksporten er hel. Trekk leveransen tilbake hvis den er feil.',
  ],
  'record/fallen-out': [
    '{persons|person|personer} med løpende ansettelse er ikke med denne gangen: falt ut av rapporteringen. De regnes ikke som sluttet.',
    'Har de sluttet? Lever sluttdatoen. Ellers: se om utvalget i eksporten er endret.',
  ],
  'record/unit-has-successor': [
    'Enheten {unit} har gått over i {successor}, men det meldes fortsatt ansatte der.',
    'Oppdater koblingen av arbeidsstedet til den nye enheten.',
  ],
  'record/file-known-other-name': [
    'Innholdet er levert før, da som «{file}». Ingenting er endret.',
    'Ingenting må gjøres. Sjekk at du valgte riktig fil.',
  ],
  'record/mapping-only-unit': [
    'Enheten {unit} står bare i kolonneoppsettet og ikke i noe register.',
    'Lever skoleregisteret, så får enheten navn og skoleslag.',
  ],
  'record/person-not-employed': [
    '{persons|person|personer} i filen er ikke kjent som ansatt. Radene er tatt vare på, og teller når ansettelsen er levert.',
    'Se at numrene er de samme som i de andre kildene.',
  ],
  'record/teaches-elsewhere': [
    '{rows|rad|rader} gjelder undervisning ved en skole der læreren ikke var ansatt det skoleåret.',
    'Se om skolen er riktig, eller om ansettelsen mangler.',
  ],
  'record/sources-disagree': [
    'For {month} er denne kilden og {source} uenige om {units|skole|skoler}: {onlyHere|person|personer} bare her, {onlyThere} bare der, {otherPercent} med en annen stillingsprosent.',
    'Se hvem som har rett, og velg hvilken kilde som skal telle (counting-source).',
  ],
  'record/sources-disagree-at': [
    '{unit} i {month}: {onlyHere|person|personer} bare her, {onlyThere} bare i {source}, {otherPercent} med en annen stillingsprosent.',
    'Sammenlign med den andre kilden for denne skolen.',
  ],
};
