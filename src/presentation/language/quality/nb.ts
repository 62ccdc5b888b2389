import type { QualityTexts } from './shape.ts';

export const QUALITY_NB: QualityTexts = {
  grades: { good: 'god', usable: 'brukbar', weak: 'svak', none: 'ikke levert' },
  menders: {
    keeper: 'den som plasserer i Datagrunnlag',
    hr: 'den som har HR- eller lønnssystemet',
    recruitment: 'den som har rekrutteringssystemet',
    schools: 'skolen, eller den som rapporterer for den',
    register: 'den som holder registeret',
  },
  freshness: {
    fresh: 'Ny nok: {day} ({age|dag|dager} siden).',
    due: 'Bør leveres på nytt: {day} ({age|dag|dager} siden).',
    old: 'Gammel: {day} ({age|dag|dager} siden).',
  },
  aged: { fresh: '', due: ', bør leveres på nytt', old: ', gammel' },
  whole: 'Ingen feil funnet.',
  olderWorse: '{count|eldre leveranse|eldre leveranser} som også teller, har dårligere karakter.',
  leftOut: '{share} av radene er utelatt.',
  noted: '{share} av radene har en merknad.',
  reason: '{message} Gjelder {rows|rad|rader}. Rettes av {mender}.',
  restsOn: '{grade}: {list}.',
  source: '{source} ({grade}, {day}{aged})',
  notDelivered: 'Kilden er ikke levert.',
};
