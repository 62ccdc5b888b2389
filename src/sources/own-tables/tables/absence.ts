import { GROUP, may, must, type OwnTable, PERIOD, UNIT } from '../own-table.ts';

/** Sickness absence of a unit in a period, as the payroll system adds it up. Never persons, never diagnoses. */
export const ABSENCE: OwnTable = {
  source: 'absence',
  name: 'Sykefravær fra lønnssystemet',
  purpose:
    'Mulige og tapte dagsverk per enhet, gruppe og kvartal eller måned, til sykefravær i prosent. Bare summer: ingen personer og ingen diagnoser.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'data-sources.md 8: ssb.no/sykefratot, nav.no (avtalte dagsverk)',
  fields: [
    PERIOD,
    UNIT,
    GROUP,
    must(
      'agreed',
      'number',
      'Mulige (avtalte) dagsverk i perioden.',
      'mulige_dagsverk | mulige dagsverk | avtalte dagsverk | agreed',
    ),
    must(
      'selfCertified',
      'number',
      'Dagsverk tapt med egenmelding.',
      'egenmeldt | egenmeldte dagsverk | self-certified',
    ),
    must(
      'doctorShort',
      'number',
      'Legemeldte dagsverk i fravær på 1–16 dager.',
      'legemeldt_1_16 | legemeldt 1-16 | legemeldt korttid | doctor 1-16',
    ),
    must(
      'doctorLong',
      'number',
      'Legemeldte dagsverk i fravær på 17 dager eller mer.',
      'legemeldt_17plus | legemeldt 17+ | legemeldt langtid | doctor 17+',
    ),
    may(
      'persons',
      'count',
      'Ansatte bak tallene. Uten den regnes det med like mange som årsverkene.',
      'ansatte | antall ansatte | antall personer | personer | persons',
    ),
  ],
  key: ['period', 'unit', 'group'],
  wholes: [{ whole: 'agreed', parts: ['selfCertified', 'doctorShort', 'doctorLong'] }],
};
