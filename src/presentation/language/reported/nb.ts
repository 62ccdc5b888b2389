/** Figures that were told before, by the owner or by others. */
export const nb = {
  definitions: {
    owner: 'sluttet hos skoleeieren',
    school: 'sluttet eller byttet skole',
    'exit-rate': 'avganger per 100 ansettelsesår',
    'average-headcount': 'avganger delt på gjennomsnittlig antall ansatte',
    nfer: 'NFER, England: borte fra skolen ett år senere, i årsverk',
    'nfer-sector': 'NFER, England: borte fra alle skoler ett år senere, i årsverk',
    nces: 'NCES, USA: lærere som ikke lenger er lærere',
    register: 'ansatte slik et register teller dem',
    ks: 'KS: sluttet i hele kommunesektoren',
    gsi: 'GSI',
    skoleporten: 'Skoleporten',
    'same-as-ours': 'samme som vår',
    other: 'en annen definisjon',
  },
  /** State of a row that is quoted. */
  quoted: 'gjengitt',
  /** Where a quoted figure stands. */
  source: '{publisher}. {where}Definisjon: {definition}.',
} as const;
