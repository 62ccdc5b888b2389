import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

/** Why the record cannot be opened or used, and what to do. */
export const en: SameTexts<typeof nb> = {
  faults: {
    'identity-key-lost':
      'The key to the identity numbers is lost: identity.key is not in the data folder, and LAGET_IDENTITY_KEY is not set. Without it new deliveries cannot be joined with the persons that are there. Bring the key back from the backup. docs/identity.md says what to do if there is none.',
    'identity-key-wrong':
      'This is not the key that the data were saved with, so every person would be counted twice. Nothing was changed. Use the right key, or change keys as docs/identity.md says.',
    'identity-key-bad-length': 'The key to the identity numbers has the wrong length. It should be 32 bytes.',
    'database-newer':
      'The data were saved by a newer version of Laget. Use that version or a newer one. Nothing was changed.',
    'database-too-old': 'The PostgreSQL server is too old. Laget needs PostgreSQL 15 or newer.',
    'database-unreachable':
      'The database does not answer, and nothing was saved. See that it runs, and that DATABASE_URL is right.',
    'database-not-opened':
      'The embedded database could not be opened. See that there is room on the disk, and that nobody else has changed the folder. If that does not help, restore a backup into an empty folder.',
    'database-read-only':
      'The database takes questions only, so nothing was saved. Let DATABASE_URL name the server that can be written to.',
    'migration-changed':
      'The database is not as this version of Laget knows it. Use the version it was made with, and tell us.',
    'not-durable':
      'The database does not write safely to the disk, so what was saved could be lost. That is why it is not used.',
    'worker-died':
      'The embedded database stopped. All that was acknowledged is there. See that there is room on the disk, and start Laget again.',
    'disk-full':
      'The disk is full, and the last thing was not saved. All that was acknowledged is there. Make room, and try again.',
    'folder-not-writable':
      'Laget may not read and write in the data folder. Give the account that runs Laget access, or choose another folder with --data. Nothing was changed.',
    'clock-ahead':
      'The clock of the machine is ahead of the clock of the database server, so deletion would come too early. Nothing is deleted. Set the clock, and try again.',
    'clock-behind':
      'The clock of the machine is behind deliveries that have been taken in, so a new one would be dated before them. Nothing was saved. Set the clock. If it was wrong when the last delivery was taken in, withdraw that delivery first.',
  },
};
