import { COUNT_DAY, may, must, type OwnTable, UNIT } from '../own-table.ts';

/** Children of a unit's after-school care on a day. Counts only. */
export const CARE_PLACES: OwnTable = {
  source: 'care-places',
  name: 'Barn i AKS eller SFO',
  purpose: 'Barn per enhet på telledagen, til barn per årsverk i AKS. Bare antall: ingen navn.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'data-sources.md 6: GSI, SFO; telledag 1. oktober',
  fields: [
    COUNT_DAY,
    UNIT,
    must(
      'children',
      'count',
      'Barn med plass, uansett hvor stor plassen er.',
      'barn i aks | barn i sfo | barn_i_aks | aks-barn | children in care',
    ),
    may(
      'fullTimePlaces',
      'number',
      'Plassene regnet om til heltid. Uten dem regnes det med barn.',
      'heltidsplasser | heldagsplasser | plasser omregnet til heltid | full-time places',
    ),
    may('firstGrade', 'count', 'Av dem barn på 1. trinn.', 'barn på 1. trinn | barn_1_trinn | 1. trinn | first grade'),
  ],
  key: ['day', 'unit'],
  wholes: [
    { whole: 'children', parts: ['firstGrade'] },
    { whole: 'children', parts: ['fullTimePlaces'] },
  ],
};
