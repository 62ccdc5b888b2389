import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

export const en: SameTexts<typeof nb> = {
  states: { fine: 'fine', note: 'look at', wrong: 'wrong' },
  allFine: 'Everything is in order.',
  someWrong: '{wrong} wrong and {notes} to look at.',
  checks: {
    node: {
      fine: 'Node {version} is new enough.',
      old: 'Node {version} is too old. Install {needed} or newer.',
    },
    memory: {
      fine: '{gigabytes} GB of memory.',
      little: 'Only {gigabytes} GB of memory. A large owner needs 2 GB or more.',
    },
    configuration: {
      fine: 'The configuration was read without faults.',
      unknown: '{name} is set, but Laget does not read it. Is it misspelt?',
      'unknown-like': '{name} is set, but Laget does not read it. Did you mean {like}?',
      'bad-file': '{name}: the file is not there. Mend the path, or leave it unset.',
      'bad-address': '{name} is no address of PostgreSQL (postgres://…).',
      'bad-key': '{name} is not 32 bytes (64 hexadecimal digits or base64).',
      'bad-port': '{name} is no port from 0 to 65535.',
      'bad-day': '{name} is not a day, such as 2026-08-31.',
      'bad-recipients': '{name} are not age recipients (age1…) with commas between.',
      'bad-flag': '{name} must be 0 or 1.',
      'bad-log': '{name} must be text or json.',
      'bad-site': '{name} must be an address with https and nothing after the name, such as https://laget.example.no.',
      'bad-issuer': '{name} must be the address of the login service, with https.',
      'bad-host': '{name} must be an IP address of this machine, such as 0.0.0.0 or 127.0.0.1.',
      'bad-proxies': '{name} must be IP addresses separated by commas.',
      'bad-scopes': '{name} must include openid.',
      'bad-key-file': '{name}: the file is not a private key in PEM (PKCS #8; RSA of at least 2048 bits, or P-256).',
      'bad-tolerance': '{name} must be 0 to 300 seconds.',
      'bad-minutes': '{name} must be 5 to 60 minutes.',
      'bad-hours': '{name} must be 1 to 12 hours.',
      'bad-mail-server': '{name} is no address of a mail server, such as smtp://user@mail.example.no:587.',
      'bad-mail-address': '{name} must be one e-mail address.',
      'bad-receivers':
        '{name} must be e-mail addresses with commas between, each with a language where wanted: nb:kari@example.no, en:ada@example.no.',
      'bad-weekday': '{name} must be a day of the week in English, such as monday.',
      'missing-for-mail': '{name} must be set when e-mail is set up.',
      missing: '{name} must be set when login is set up. See docs/login.md.',
      twice: '{name}: set only one of secret, file with the secret and file with a key.',
      'no-credential': '{name} is missing: set a secret, a file with it, or a file with a key. See docs/login.md.',
      unreadable: '{name}: the file cannot be read, or it is empty.',
      'needs-login': '{name} can be set only when login is set up. Set LAGET_OIDC_ISSUER. See docs/login.md.',
    },
    folder: {
      fine: 'The data folder {folder} is there, can be written in, and is closed to others.',
      none: 'The data folder {folder} is not there yet. «laget init» makes it.',
      'no-folder': '{folder} is no folder. Choose another with --data.',
      'read-only': 'The data folder {folder} cannot be written in. Give the user that runs Laget the right to.',
      'open-to-others': 'The data folder {folder} can be read by others on the machine. Close it: chmod 700.',
    },
    disk: {
      fine: '{gigabytes} GB free on the disk.',
      little: 'Only {gigabytes} GB free on the disk. Make room before the next take-in.',
    },
    key: {
      fine: 'The key file is for its owner alone.',
      'open-to-others':
        'The key file identity.key can be read by others. Close it: chmod 600. If somebody has read it, change the key.',
    },
    record: {
      fine: 'The data can be opened: {deliveries} deliveries.',
      none: 'No data in {folder} yet. «laget init» begins.',
      'in-use':
        'The data folder is in use by process {pid}. The database cannot be looked at now; stop it, or ask /api/health.',
      closed: 'The data cannot be opened ({code}). {detail}',
    },
    database: {
      fine: 'The database ({database} {serverVersion}) answered in {answerMs} ms.',
      slow: 'The database ({database} {serverVersion}) took {answerMs} ms for one answer. Look at network and load.',
      'not-durable': 'The database may lose what it has acknowledged: turn on fsync and synchronous_commit.',
      'not-utf8': 'The database is not in UTF-8. Make it anew with encoding UTF8.',
    },
    clock: {
      fine: 'The clock goes: {now}.',
      behind: 'The clock ({now}) is before the newest of the data ({newest}). Set it before anything is taken in.',
      ahead:
        'The clock of the machine ({now}) is ahead of the clock of the database server ({databaseNow}), and the newest in the data is from {newest}. What is written now is dated into the future, and deletion comes too early. Set the clock before anything is taken in or deleted.',
      'long-silent':
        'Nothing has been written since {newest}, and the clock shows {now}. If that is so, all is well. The embedded database has no clock of its own to compare with, so Laget cannot know.',
    },
    log: {
      fine: 'The log of look-ups holds together: {lines} lines, {unchained} from before the chain. Last hash: {head}.',
      changed:
        'Line {no} of the log of look-ups was changed after it was written. Tell the data protection officer, and compare with a backup.',
      'not-after-the-last':
        'Line {no} of the log of look-ups does not follow the line before it. A line was removed or moved. Tell the data protection officer, and compare with a backup.',
    },
    login: {
      fine: 'The login service {issuer} answers.',
      none: 'Login is not set up. Only an invented owner is shown then, on this machine. See docs/login.md.',
      silent:
        'The login service {issuer} does not answer, or is another than its address says. Check network and address.',
      'no-logout': 'The login service {issuer} has no logout. Whoever logs out of Laget is still logged in there.',
    },
    screens: {
      fine: 'The screens are built.',
      'not-built': 'The screens are not built. Run «npm run build».',
    },
  },
};
