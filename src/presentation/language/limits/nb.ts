/** How few persons may be told, and why. `{by}` has decided it; `{reason}` is their own words. */
export const nb = {
  title: 'Færrest personer',
  lead: 'Tall om færre personer enn dette blir skjermet for allmennheten. Grensene er ingen hemmelighet.',
  kinds: {
    staff: 'ansatte',
    'exit-reasons': 'hvorfor noen sluttet',
    sickness: 'sykefravær',
    violence: 'vold og trusler',
    'ten-factor': '10-FAKTOR',
    applicants: 'søkere',
    'applicant-outcomes': 'hva det ble av søkere',
  },
  standard: {
    staff: 'det er standard for tall om ansatte.',
    'exit-reasons': 'tallene sier hvorfor noen sluttet.',
    sickness: 'tallene gjelder helse.',
    violence: 'tallene sier hvem som er rammet.',
    'ten-factor': 'en grense på tre svar gjelder for alle, og offentlig vises gjennomsnitt av minst fem.',
    applicants: 'antall søkere er offentlig etter offentleglova § 25.',
    'applicant-outcomes':
      'hvem som søkte, er offentlig, men ikke hvem som var kvalifisert, fikk tilbud eller kom hvorfra.',
  },
  general: 'skoleeieren har valgt {fewest} for alle nøkkeltall.',
  decided: 'det er bestemt av {by} {day}: {reason}',
  openData: 'Åpne data: {fewest}.',
  told: 'Færrest personer: {fewest}, fordi {why}',
  purposes: { public: 'skjerm og rapporter', 'open-data': 'åpne data' },
  history: 'Beslutninger',
  undone: 'standard',
  none: 'Ingen har bestemt noe eget.',
  one: '{day}: {fewest} for {purpose}. {by}: {reason}',
  done: 'Grensen for {metric} er {fewest} ({purpose}).',
} as const;
