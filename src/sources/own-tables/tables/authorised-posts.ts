import { COUNT_DAY, GROUP, must, type OwnTable, UNIT } from '../own-table.ts';

/** Posts of a unit and group on a day: how many there should be, and how they are filled. Full-time equivalents only. */
export const AUTHORISED_POSTS: OwnTable = {
  source: 'authorised-posts',
  name: 'Hjemler og ubesatte årsverk',
  purpose:
    'Årsverk i hjemler per enhet, gruppe og telledag, til vakanserate og besatt ved skolestart. Bare summer: ingen navn.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'metrics.md C7 og C8: NFER regner med både ubesatte og midlertidig besatte',
  fields: [
    COUNT_DAY,
    UNIT,
    GROUP,
    must('authorised', 'number', 'Årsverk enheten har hjemler for.', 'hjemler | årsverk i hjemler | authorised fte'),
    must('vacant', 'number', 'Av dem årsverk som ingen er i.', 'ubesatt | ubesatte årsverk | vakante | vacant fte'),
    must(
      'temporary',
      'number',
      'Av dem årsverk som er besatt midlertidig fordi ingen kvalifisert søkte.',
      'midlertidig uten kvalifisert søker | midlertidig mangel | temporary for lack',
    ),
    must(
      'qualified',
      'number',
      'Av dem årsverk som er besatt av noen som er kvalifisert.',
      'besatt av kvalifisert | kvalifisert | filled by qualified',
    ),
  ],
  key: ['day', 'unit', 'group'],
  wholes: [{ whole: 'authorised', parts: ['vacant', 'temporary', 'qualified'] }],
};
