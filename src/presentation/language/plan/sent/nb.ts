/** What leaves Laget about the plan: the calendar of due dates, and the digest by e-mail. */
export const nb = {
  calendar: {
    name: 'Frister i planen – {owner}',
    summary: '{kind} {code}: {name}',
    ofAction: '{kind} i tiltak {code}. Eier: {owner}.',
    ofMeeting: '{kind} {code}. Ansvarlig: {owner}.',
  },
  digest: {
    subject: '{owner}: {late|forfalt frist|forfalte frister} og {soon|frist som kommer|frister som kommer} i planen',
    hello: 'Hei. Dette er nytt i planen for {owner}.',
    late: 'Forfalt',
    soon: 'Frist de neste {days} dagene',
    nothingDue: 'Ingenting er forfalt, og ingenting har frist de neste {days} dagene.',
    due: '{day}: {kind} {code}. {name} Eier: {owner}.',
    changes: 'Endret siden {day}',
    noChanges: 'Ingenting i planen er endret siden {day}.',
    lacks: 'Mangler noe',
    lack: '{code} {title}: {parts}.',
    more: 'Og {count} til.',
    read: 'Les planen: {address}',
    open: 'Les planen i Laget.',
    why: 'Du får denne e-posten fordi adressen din står i oppsettet til Laget. Den som drifter Laget, kan ta den ut.',
    nobody: 'E-posten forteller ikke om personer og har ingen tall om ansatte.',
    off: 'E-post er ikke satt opp. Sett LAGET_SMTP_URL, LAGET_DIGEST_FROM og LAGET_DIGEST_TO. Se docs/configuration.md.',
    one: 'Skriv enten --show eller --send.',
    hadIt: '{count|mottaker|mottakere} har fått den i dag, og får den ikke igjen før i morgen.',
    sent: 'Sendt til {to}.',
    failed: {
      refused: 'E-posttjeneren svarer ikke. Sjekk adressen og porten i LAGET_SMTP_URL, og at tjeneren er i gang.',
      'not-encrypted':
        'E-posttjeneren tilbyr ikke kryptering, så ingenting ble sendt. Bruk smtps:// i LAGET_SMTP_URL, eller en tjener med STARTTLS.',
      certificate:
        'E-posttjeneren viser et sertifikat som ikke kan godtas, så ingenting ble sendt. Bruk navnet som står i sertifikatet.',
      login: 'E-posttjeneren godtar ikke brukernavn eller passord.',
      address: 'E-posttjeneren godtar ikke adressen {to}. Rett LAGET_DIGEST_TO.',
      sender: 'E-posttjeneren godtar ikke avsenderen. Rett LAGET_DIGEST_FROM.',
      other: 'E-posttjeneren tok ikke imot e-posten til {to}. Prøv igjen, eller se i loggen til tjeneren.',
    },
  },
};
