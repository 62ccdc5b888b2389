/** Breaks in series. `{title}` and `{reason}` are the break's own words; titles have no full stop. */
export const nb = {
  seen: {
    'unit-followed': {
      title: '{from} ble fulgt av {to}',
      reason: 'Enhetene er slått sammen, delt eller har skiftet nummer. De har ikke de samme ansatte som før.',
    },
    'position-placed': {
      title: 'Stillingen {position} teller et annet sted',
      reason: 'Den telte under «{from}» før og teller under «{to}» etter.',
    },
    'workplace-placed': {
      title: 'Tjenestestedet {workplace} teller et annet sted',
      reason: 'Det telte under {from} før og teller under {to} etter.',
    },
  },
  kinds: {
    'code-list': 'nye koder',
    'source-field': 'nye opplysninger i kilden',
    definition: 'ny definisjon',
    'counting-source': 'ny kilde',
    succession: 'skolehistorikk',
    placing: 'ny plassering',
    own: 'meldt av skoleeieren',
  },
  concerns: 'Gjelder: {what}',
  everything: 'alle tall',
  takenBack: 'trukket tilbake',
  added: 'Bruddet er lagt til: {id}',
  changed: 'Gjort: {id}',
  asItWas: '{id} var slik fra før.',
  /** One break in a line. */
  line: 'Brudd {day}: {title}. {reason}',
  /** In place of a change. */
  yearBefore: 'Året før er ikke sammenlignet, for serien er brutt {day}: {title}. {reason}',
  older: 'Tall fra før {day} er ikke sammenlignet: {title}.',
  change: 'Endringen er ikke regnet ut, for serien er brutt {day}: {title}. {reason}',
  /** In a cell or a table, in place of a number. */
  cell: 'brudd',
} as const;
