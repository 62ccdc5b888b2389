import type { WordingOf } from '../wording.ts';

export const REPORTED: WordingOf<'reported-figures'> = {
  'reported-figures/column-missing': [
    'Tabellen mangler {missing}.',
    'Bruk malen: utgiver, publisert, nøkkeltall og verdi må være med.',
  ],
  'reported-figures/publisher-missing': [
    'Det står ikke hvem som oppga tallet. Raden er ikke lest inn.',
    'Fyll ut utgiver.',
  ],
  'reported-figures/published-unreadable': [
    'Dagen tallet ble oppgitt, kan ikke leses. Raden er ikke lest inn.',
    'Skriv den som 2025-03-01.',
  ],
  'reported-figures/metric-missing': [
    'Det står ikke hvilket nøkkeltall det er. Raden er ikke lest inn.',
    'Skriv koden eller navnet på nøkkeltallet.',
  ],
  'reported-figures/period-missing': [
    'Perioden mangler eller kan ikke leses. Raden er ikke lest inn.',
    'Skriv en dag, eller to: 2024-10-01/2025-10-01.',
  ],
  'reported-figures/period-backwards': ['Perioden går bakover. Raden er ikke lest inn.', 'Bytt om fra og til.'],
  'reported-figures/value-unreadable': [
    'Verdien er ikke et tall. Raden er ikke lest inn.',
    'Skriv tallet med sifre, eller ta raden ut. Et skjermet tall er ikke null.',
  ],
  'reported-figures/measure-unknown': [
    'Det står ikke hva tallet er målt i. Raden er ikke lest inn.',
    'Skriv prosent, andel, personer, årsverk, per 100 eller år.',
  ],
  'reported-figures/duplicate-row': [
    'Det samme tallet står også på linje {otherLine}. Den første gjelder.',
    'Ingenting må gjøres.',
  ],
  'reported-figures/two-values': [
    'Det samme tallet står på linje {otherLine} med en annen verdi. Begge er beholdt.',
    'Se hvilket av dem som ble oppgitt.',
  ],
  'reported-figures/unknown-metric': [
    '«{metric}» er ikke et nøkkeltall i Laget. Tallet er beholdt, men ikke holdt opp mot våre.',
    'Bruk koden til et nøkkeltall hvis det er et av dem.',
  ],
  'reported-figures/unknown-definition': [
    'Definisjonen «{definition}» er ikke en av kodene. Den er beholdt med egne ord.',
    'Bruk en av kodene hvis den passer.',
  ],
  'reported-figures/unknown-group': [
    '«{group}» er ikke en stillingsgruppe i Laget. Tallet er beholdt, men ikke holdt opp mot våre.',
    'Bruk koden til en stillingsgruppe hvis den passer.',
  ],
  'reported-figures/unknown-unit': [
    'Enheten {unit} er ikke kjent. Tallet er beholdt.',
    'Se om nummeret er riktig, eller lever skoleregisteret.',
  ],
  'reported-figures/share-over-100': [
    'Andelen er over 100 prosent. Tallet er beholdt slik det ble oppgitt.',
    'Se om det er skrevet riktig av.',
  ],
  'reported-figures/part-unreadable': [
    'Teller eller nevner kan ikke leses. Tallet er beholdt uten.',
    'Skriv dem med sifre.',
  ],
  'reported-figures/parts-disagree': [
    'Verdien stemmer ikke med {numerator} av {denominator}, heller ikke med avrunding. Alt er beholdt slik det ble oppgitt.',
    'Se om det er skrevet riktig av.',
  ],
};
