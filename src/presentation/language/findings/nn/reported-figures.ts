import type { WordingOf } from '../wording.ts';

export const REPORTED: WordingOf<'reported-figures'> = {
  'reported-figures/column-missing': [
    'Tabellen manglar {missing}.',
    'Bruk malen: utgiver, publisert, nøkkeltall og verdi må vere med.',
  ],
  'reported-figures/publisher-missing': [
    'Det står ikkje kven som oppgav talet. Rada er ikkje lesen inn.',
    'Fyll ut utgjevar.',
  ],
  'reported-figures/published-unreadable': [
    'Dagen talet blei oppgitt, kan ikkje lesast. Rada er ikkje lesen inn.',
    'Skriv han som 2025-03-01.',
  ],
  'reported-figures/metric-missing': [
    'Det står ikkje kva nøkkeltal det er. Rada er ikkje lesen inn.',
    'Skriv koden eller namnet på nøkkeltalet.',
  ],
  'reported-figures/period-missing': [
    'Perioden manglar eller kan ikkje lesast. Rada er ikkje lesen inn.',
    'Skriv ein dag, eller to: 2024-10-01/2025-10-01.',
  ],
  'reported-figures/period-backwards': ['Perioden går bakover. Rada er ikkje lesen inn.', 'Byt om frå og til.'],
  'reported-figures/value-unreadable': [
    'Verdien er ikkje eit tal. Rada er ikkje lesen inn.',
    'Skriv talet med siffer, eller ta rada ut. Eit skjerma tal er ikkje null.',
  ],
  'reported-figures/measure-unknown': [
    'Det står ikkje kva talet er målt i. Rada er ikkje lesen inn.',
    'Skriv prosent, del, personar, årsverk, per 100 eller år.',
  ],
  'reported-figures/duplicate-row': [
    'Det same talet står også på linje {otherLine}. Den første gjeld.',
    'Ingenting må gjerast.',
  ],
  'reported-figures/two-values': [
    'Det same talet står på linje {otherLine} med ein annan verdi. Begge er tekne vare på.',
    'Sjå kva for eit av dei som blei oppgitt.',
  ],
  'reported-figures/unknown-metric': [
    '«{metric}» er ikkje eit nøkkeltal i Laget. Talet er teke vare på, men ikkje halde opp mot våre.',
    'Bruk koden til eit nøkkeltal dersom det er eitt av dei.',
  ],
  'reported-figures/unknown-definition': [
    'Definisjonen «{definition}» er ikkje ein av kodane. Han er teken vare på med eigne ord.',
    'Bruk ein av kodane dersom han passar.',
  ],
  'reported-figures/unknown-group': [
    '«{group}» er ikkje ei stillingsgruppe i Laget. Talet er teke vare på, men ikkje halde opp mot våre.',
    'Bruk koden til ei stillingsgruppe dersom ho passar.',
  ],
  'reported-figures/unknown-unit': [
    'Eininga {unit} er ikkje kjend. Talet er teke vare på.',
    'Sjå om nummeret er rett, eller lever skuleregisteret.',
  ],
  'reported-figures/share-over-100': [
    'Delen er over 100 prosent. Talet er teke vare på slik det blei oppgitt.',
    'Sjå om det er skrive rett av.',
  ],
  'reported-figures/part-unreadable': [
    'Teljar eller nemnar kan ikkje lesast. Talet er teke vare på utan.',
    'Skriv dei med siffer.',
  ],
  'reported-figures/parts-disagree': [
    'Verdien stemmer ikkje med {numerator} av {denominator}, heller ikkje med avrunding. Alt er teke vare på slik det blei oppgitt.',
    'Sjå om det er skrive rett av.',
  ],
};
