import { GROUP, may, must, type OwnTable, UNIT } from '../own-table.ts';

/** One row per advertisement of a post, with counts. Never applicants. */
export const POSTS: OwnTable = {
  source: 'posts',
  name: 'Utlyste stillinger',
  purpose:
    'Hver utlysning med antall søkere, kvalifiserte, tilbud og ansatte. Bare antall: ingen søkere. En stilling som lyses ut på nytt, er den samme stillingen og beholder sin første dato.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'data-sources.md 7.2',
  fields: [
    must('post', 'text', 'Nummeret på utlysningen.', 'stilling_id | stillings-id | utlysning_id | post'),
    UNIT,
    GROUP,
    may('subject', 'text', 'Fag eller utdanningsprogram.', 'fag | program | utdanningsprogram | subject'),
    must('advertised', 'day', 'Dagen stillingen ble lyst ut.', 'utlyst_dato | utlyst | advertised'),
    may('times', 'count', 'Hvor mange ganger den er lyst ut. Tom = én.', 'antall_utlysninger | ganger_utlyst | times'),
    must('deadline', 'day', 'Søknadsfristen.', 'frist | søknadsfrist | deadline'),
    may('positions', 'count', 'Antall stillinger. Tom = én.', 'antall_stillinger | positions'),
    may('applicants', 'count', 'Antall søkere ved fristen.', 'antall_sokere | antall_søkere | søkere | applicants'),
    may(
      'qualified',
      'count',
      'Søkere som oppfyller kravene. Tom = ikke vurdert.',
      'antall_kvalifiserte | kvalifiserte | qualified',
    ),
    may('interviewed', 'count', 'Søkere som var til intervju.', 'antall_intervju | intervju | interviewed'),
    may('offers', 'count', 'Tilbud som er gitt.', 'antall_tilbud | tilbud | offers'),
    may('accepted', 'count', 'Tilbud som er tatt imot.', 'antall_ansatt | ansatt | accepted'),
    may('acceptedOn', 'day', 'Dagen det første tilbudet ble tatt imot.', 'tilsatt_dato | ansatt_dato | accepted_day'),
    {
      ...may('status', 'code', 'Åpen, besatt eller trukket. Tom = besatt der noen er ansatt, ellers åpen.', 'status'),
      codes: {
        open: ['åpen', 'open', 'pågår'],
        filled: ['besatt', 'fylt', 'tilsatt', 'ansatt'],
        withdrawn: ['trukket', 'trekt', 'avlyst'],
      },
    },
    {
      ...may('terms', 'code', 'Fast eller midlertidig.', 'ansettelsesform | fast_midlertidig | terms'),
      codes: { permanent: ['fast'], temporary: ['midlertidig', 'mellombels', 'vikariat', 'åremål'] },
    },
    may('internal', 'count', 'Søkere som alt er ansatt hos eieren.', 'antall_interne | interne | internal'),
    may(
      'readvertised',
      'text',
      'Nummeret på utlysningen som denne er en ny utlysning av, eller som den ble lyst ut på nytt som.',
      'omutlyst_av | omutlyst_som | utlyst_på_nytt | readvertised',
    ),
  ],
  key: ['post'],
  wholes: [
    { whole: 'applicants', parts: ['qualified'] },
    { whole: 'applicants', parts: ['interviewed'] },
    { whole: 'applicants', parts: ['internal'] },
    { whole: 'offers', parts: ['accepted'] },
    { whole: 'positions', parts: ['accepted'] },
  ],
  inOrder: [
    ['advertised', 'deadline'],
    ['advertised', 'acceptedOn'],
  ],
};
