import type { QualityTexts } from './shape.ts';

export const QUALITY_NN: QualityTexts = {
  grades: { good: 'god', usable: 'brukbar', weak: 'svak', none: 'ikkje levert' },
  menders: {
    keeper: 'den som plasserer i Datagrunnlag',
    hr: 'den som har HR- eller lønssystemet',
    recruitment: 'den som har rekrutteringssystemet',
    schools: 'skulen, eller den som rapporterer for han',
    register: 'den som held registeret',
  },
  freshness: {
    fresh: 'Ny nok: {day} ({age|dag|dagar} sidan).',
    due: 'Bør leverast på nytt: {day} ({age|dag|dagar} sidan).',
    old: 'Gammal: {day} ({age|dag|dagar} sidan).',
  },
  aged: { fresh: '', due: ', bør leverast på nytt', old: ', gammal' },
  whole: 'Ingen feil funne.',
  olderWorse: '{count|eldre leveranse|eldre leveransar} som også tel, har dårlegare karakter.',
  leftOut: '{share} av radene er utelatne.',
  noted: '{share} av radene har ein merknad.',
  reason: '{message} Gjeld {rows|rad|rader}. Blir retta av {mender}.',
  restsOn: '{grade}: {list}.',
  source: '{source} ({grade}, {day}{aged})',
  notDelivered: 'Kjelda er ikkje levert.',
};
