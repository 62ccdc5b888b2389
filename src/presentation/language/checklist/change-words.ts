import type { InEach } from '../language.ts';

/** Words that claim that something has grown or shrunk, and those that turn a claim round. Whole words, small letters. */
interface ChangeWords {
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly not: readonly string[];
  /** What such a word is part of without claiming a change: «6 eller flere». */
  readonly unless: readonly string[];
}

export const CHANGE_WORDS: InEach<ChangeWords> = {
  nb: {
    up: 'flere økt økte øker økning økningen oppgang oppgangen steget steg stiger vokst vokste opp høyere'.split(' '),
    down: 'færre ned nedgang nedgangen falt faller sunket sank synker redusert minsket avtatt lavere'.split(' '),
    not: ['ikke', 'ingen', 'verken', 'uten'],
    unless: ['eller flere', 'eller færre', 'flere av', 'flere enn én', 'opp til', 'følges opp', 'fulgt opp', 'ned til'],
  },
  nn: {
    up: 'fleire auka aukar auke auken oppgang oppgangen stige steig stig vakse voks opp høgare'.split(' '),
    down: 'færre ned nedgang nedgangen falle fall fell søkke sokke redusert minka lågare'.split(' '),
    not: ['ikkje', 'ingen', 'inga', 'verken', 'utan'],
    unless: [
      'eller fleire',
      'eller færre',
      'fleire av',
      'fleire enn éin',
      'opp til',
      'følgje opp',
      'følgt opp',
      'ned til',
    ],
  },
  en: {
    up: 'more increased increase increases rose risen rises grown grew up higher'.split(' '),
    down: 'fewer less decreased decrease decreases fell fallen falls dropped declined reduced down lower'.split(' '),
    not: ['not', 'no', 'neither', 'without'],
    unless: [
      'or more',
      'or fewer',
      'or less',
      'more of',
      'no more than',
      'up to',
      'followed up',
      'follow up',
      'down to',
      'more than one',
    ],
  },
};
