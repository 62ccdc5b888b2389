import { INVOLVED } from '../../../terms/index.ts';
import { badMeetingNumber, meetingPartMissing, meetingSaidTwice, meetingToCome } from '../controls/plans/meetings.ts';
import { textRefused } from '../controls/value-unreadable.ts';
import { may, must, type OwnTable } from '../own-table.ts';
import { codesWith } from './qualifications.ts';

const text = (...field: Parameters<typeof may>) => ({ ...may(...field), type: 'plain-text' as const });

/**
 * What meetings decided of the plan: a row for each decision, and more rows of the same number for more who were involved. A meeting
 * comes in whole or not at all.
 */
export const PLAN_MEETINGS: OwnTable = {
  source: 'plan-meetings',
  name: 'Møter om planen',
  purpose:
    'Én rad per vedtak, og én rad for et møte uten vedtak. Flere rader med samme møtenummer legger til flere vedtak og flere som var med. Et møte leses inn helt eller ikke i det hele tatt. Skriv funksjoner, aldri navn.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'issue 9; decision 0116',
  fields: [
    must('meeting', 'text', 'Nummeret møtet har hos dere.', 'møtenummer | møtenr | meeting number'),
    text('title', 'text', 'Hva møtet heter.', 'møte | møtetittel | meeting'),
    may('day', 'day', 'Dagen møtet ble holdt.', 'møtedato | møtedag | meeting day'),
    {
      ...may(
        'involved',
        'code',
        'Noen som var med eller ble spurt. Én per rad.',
        'hvem var med | kven var med | involved',
      ),
      codes: codesWith(INVOLVED, {
        owner: ['skoleeier', 'skuleeigar'],
        leaders: ['ledere', 'leiarar'],
        unions: ['tillitsvalgte', 'tillitsvalde'],
        'safety-representatives': ['verneombud', 'verneombod'],
        employees: ['ansatte', 'tilsette'],
        pupils: ['elever', 'elevar'],
        others: ['andre'],
      }),
    },
    text('decision', 'text', 'Hva som ble vedtatt.', 'vedtak | vedtatt | vedteke | decision'),
    text('decisionOwner', 'text', 'Funksjonen til den som skal gjøre det.', 'ansvarlig | ansvarleg | who does it'),
    may('due', 'day', 'Dagen da det som ble vedtatt, skal være gjort.', 'frist | due'),
    may('done', 'day', 'Dagen det ble gjort.', 'gjort | ferdig | done'),
    text('action', 'text', 'Tiltaket det gjelder. Tom = planen.', 'gjelder tiltak | gjeld tiltak | about action'),
    text('address', 'text', 'Hvor referatet finnes.', 'referat | lenke | lenkje | minutes'),
  ],
  key: ['meeting', 'involved', 'decision', 'action'],
  wholes: [],
  rowControls: [textRefused, badMeetingNumber],
  together: { field: 'meeting', controls: [meetingPartMissing, meetingSaidTwice, meetingToCome] },
};
