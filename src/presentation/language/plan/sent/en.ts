import type { SameTexts } from '../../screens/shape.ts';
import type { nb } from './nb.ts';

export const en: SameTexts<typeof nb> = {
  calendar: {
    name: 'Due dates of the plan – {owner}',
    summary: '{kind} {code}: {name}',
    ofAction: '{kind} of action {code}. Owner: {owner}.',
    ofMeeting: '{kind} {code}. Who does it: {owner}.',
  },
  digest: {
    subject: '{owner}: {late|overdue date|overdue dates} and {soon|date that comes|dates that come} in the plan',
    hello: 'Hello. This is new in the plan of {owner}.',
    late: 'Overdue',
    soon: 'Due in the next {days} days',
    nothingDue: 'Nothing is overdue, and nothing is due in the next {days} days.',
    due: '{day}: {kind} {code}. {name} Owner: {owner}.',
    changes: 'Changed since {day}',
    noChanges: 'Nothing in the plan has changed since {day}.',
    lacks: 'Something is lacking',
    lack: '{code} {title}: {parts}.',
    more: 'And {count} more.',
    read: 'Read the plan: {address}',
    open: 'Read the plan in Laget.',
    why: 'You get this e-mail because your address stands in the configuration of Laget. Whoever runs Laget can take it out.',
    nobody: 'The e-mail tells of no person and has no figures about staff.',
    off: 'E-mail is not set up. Set LAGET_SMTP_URL, LAGET_DIGEST_FROM and LAGET_DIGEST_TO. See docs/configuration.md.',
    one: 'Write either --show or --send.',
    hadIt: '{count|receiver has|receivers have} had it today, and will not get it again before tomorrow.',
    sent: 'Sent to {to}.',
    failed: {
      refused: 'The mail server does not answer. Check the address and port in LAGET_SMTP_URL, and that it is running.',
      'not-encrypted':
        'The mail server offers no encryption, so nothing was sent. Use smtps:// in LAGET_SMTP_URL, or a server with STARTTLS.',
      certificate:
        'The mail server shows a certificate that cannot be trusted, so nothing was sent. Use the name that stands in the certificate.',
      login: 'The mail server does not accept the user name or password.',
      address: 'The mail server does not accept the address {to}. Mend LAGET_DIGEST_TO.',
      sender: 'The mail server does not accept the sender. Mend LAGET_DIGEST_FROM.',
      other: 'The mail server did not take the e-mail to {to}. Try again, or look in the log of the server.',
    },
  },
};
