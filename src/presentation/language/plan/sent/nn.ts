import type { SameTexts } from '../../screens/shape.ts';
import type { nb } from './nb.ts';

export const nn: SameTexts<typeof nb> = {
  calendar: {
    name: 'Fristar i planen – {owner}',
    summary: '{kind} {code}: {name}',
    ofAction: '{kind} i tiltak {code}. Eigar: {owner}.',
    ofMeeting: '{kind} {code}. Ansvarleg: {owner}.',
  },
  digest: {
    subject: '{owner}: {late|forfallen frist|forfalne fristar} og {soon|frist som kjem|fristar som kjem} i planen',
    hello: 'Hei. Dette er nytt i planen for {owner}.',
    late: 'Forfalle',
    soon: 'Frist dei neste {days} dagane',
    nothingDue: 'Ingenting er forfalle, og ingenting har frist dei neste {days} dagane.',
    due: '{day}: {kind} {code}. {name} Eigar: {owner}.',
    changes: 'Endra sidan {day}',
    noChanges: 'Ingenting i planen er endra sidan {day}.',
    lacks: 'Manglar noko',
    lack: '{code} {title}: {parts}.',
    more: 'Og {count} til.',
    read: 'Les planen: {address}',
    open: 'Les planen i Laget.',
    why: 'Du får denne e-posten fordi adressa di står i oppsettet til Laget. Den som driftar Laget, kan ta henne ut.',
    nobody: 'E-posten fortel ikkje om personar og har ingen tal om tilsette.',
    off: 'E-post er ikkje sett opp. Set LAGET_SMTP_URL, LAGET_DIGEST_FROM og LAGET_DIGEST_TO. Sjå docs/configuration.md.',
    one: 'Skriv anten --show eller --send.',
    hadIt: '{count|mottakar|mottakarar} har fått han i dag, og får han ikkje igjen før i morgon.',
    sent: 'Sendt til {to}.',
    failed: {
      refused: 'E-posttenaren svarer ikkje. Sjekk adressa og porten i LAGET_SMTP_URL, og at tenaren er i gang.',
      'not-encrypted':
        'E-posttenaren tilbyr ikkje kryptering, så ingenting vart sendt. Bruk smtps:// i LAGET_SMTP_URL, eller ein tenar med STARTTLS.',
      certificate:
        'E-posttenaren viser eit sertifikat som ikkje kan godtakast, så ingenting vart sendt. Bruk namnet som står i sertifikatet.',
      login: 'E-posttenaren godtek ikkje brukarnamn eller passord.',
      address: 'E-posttenaren godtek ikkje adressa {to}. Rett LAGET_DIGEST_TO.',
      sender: 'E-posttenaren godtek ikkje avsendaren. Rett LAGET_DIGEST_FROM.',
      other: 'E-posttenaren tok ikkje imot e-posten til {to}. Prøv igjen, eller sjå i loggen til tenaren.',
    },
  },
};
