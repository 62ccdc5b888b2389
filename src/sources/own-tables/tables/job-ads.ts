import { may, must, type OwnTable, UNIT } from '../own-table.ts';
import { adsOfJson } from './ads-of-json.ts';

/** The owner's advertisements at NAV: when they were put out, and for how many posts. Never who answers for them. */
export const JOB_ADS: OwnTable = {
  source: 'job-ads',
  name: 'Stillingsannonser hos NAV',
  purpose:
    'Annonsene skoleeieren har hatt på arbeidsplassen.no, som en kontroll av egne utlysninger. Bare nummer, sted, dager og antall: ingen kontaktpersoner og ingen tekst.',
  formats: ['JSON', 'CSV', 'XLSX'],
  version: '1',
  reference: 'NAV pam-stilling-feed, /api/v1/feedentry (data-sources.md 7.1)',
  fields: [
    must('ad', 'text', 'Nummeret på annonsen.', 'uuid | annonse_id | annonsenummer | ad'),
    { ...UNIT, meaning: 'Organisasjonsnummeret til arbeidsgiveren i annonsen.' },
    must('published', 'day', 'Dagen annonsen ble lagt ut.', 'published | publisert | lagt_ut'),
    may('expires', 'day', 'Dagen den ble eller blir tatt ned.', 'expires | utløper | tatt_ned'),
    may('positions', 'count', 'Antall stillinger. Tom = én.', 'positioncount | antall_stillinger | stillinger'),
  ],
  key: ['ad'],
  wholes: [],
  inOrder: [['published', 'expires']],
  ofJson: adsOfJson,
};
