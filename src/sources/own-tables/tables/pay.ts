import { payOutOfOrder } from '../controls/pay-out-of-order.ts';
import { may, must, type OwnTable, PERIOD } from '../own-table.ts';

/** Pay by position code, as the owner has agreed or adds it up. Never anybody's pay. */
export const PAY: OwnTable = {
  source: 'pay',
  name: 'Lønn per stillingskode',
  purpose:
    'Laveste, midterste og høyeste årslønn eller lønnstrinn per stillingskode og år. Bare spenn for grupper: ingen persons lønn.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'Skoleeierens egen lønnstabell eller lønnsstatistikk',
  fields: [
    { ...PERIOD, meaning: 'Året lønna gjelder (2025).' },
    must('position', 'text', 'Stillingskoden.', 'stillingskode | kode | position code'),
    {
      ...must('measure', 'code', 'Årslønn i kroner, eller lønnstrinn.', 'mål | måleenhet | measure'),
      codes: { kroner: ['kr', 'årslønn', 'årsløn'], step: ['lønnstrinn', 'lønstrinn', 'trinn'] },
    },
    must('low', 'number', 'Laveste årslønn i kroner, eller laveste lønnstrinn.', 'laveste | fra | lavest | low'),
    may('median', 'number', 'Midterste årslønn eller lønnstrinn.', 'median | midterste'),
    must('high', 'number', 'Høyeste årslønn eller lønnstrinn.', 'høyeste | til | høyest | high'),
    may('persons', 'count', 'Hvor mange som har koden.', 'ansatte | antall ansatte | personer | persons'),
  ],
  key: ['period', 'position', 'measure'],
  wholes: [],
  rowControls: [payOutOfOrder],
};
