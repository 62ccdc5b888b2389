/** What our columns of a table are called to people: nb, nn, en. */
export const COLUMN_NAMES: Readonly<Record<string, { readonly nb: string; readonly nn: string; readonly en: string }>> =
  {
    person: { nb: 'fødselsnummer', nn: 'fødselsnummer', en: 'identity number' },
    name: { nb: 'navn', nn: 'namn', en: 'name' },
    birth: { nb: 'fødselsdato', nn: 'fødselsdato', en: 'date of birth' },
    sex: { nb: 'kjønn', nn: 'kjønn', en: 'sex' },
    workplace: { nb: 'arbeidssted', nn: 'arbeidsstad', en: 'workplace' },
    positionCode: { nb: 'stillingskode', nn: 'stillingskode', en: 'position code' },
    positionTitle: { nb: 'stillingstittel', nn: 'stillingstittel', en: 'position title' },
    positionPercent: { nb: 'stillingsprosent', nn: 'stillingsprosent', en: 'position percentage' },
    form: { nb: 'ansettelsesform', nn: 'tilsetjingsform', en: 'form of employment' },
    from: { nb: 'startdato', nn: 'startdato', en: 'start date' },
    to: { nb: 'sluttdato', nn: 'sluttdato', en: 'end date' },
    endReason: { nb: 'sluttårsak', nn: 'sluttårsak', en: 'end reason' },
    leaveFrom: { nb: 'permisjon fra', nn: 'permisjon frå', en: 'leave from' },
    leaveTo: { nb: 'permisjon til', nn: 'permisjon til', en: 'leave to' },
    leavePercent: { nb: 'permisjonsprosent', nn: 'permisjonsprosent', en: 'leave percentage' },
    leaveKind: { nb: 'permisjonstype', nn: 'permisjonstype', en: 'kind of leave' },
    education: { nb: 'utdanning', nn: 'utdanning', en: 'education' },
  };
