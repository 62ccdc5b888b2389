import type { InEach } from '../language.ts';

/** Words of one direction: those that say it, and those that do so only beside a time or somebody who leaves. */
interface WordsOfDirection {
  /** «Økt»: where a preposition, a number or nothing follows; «økt innsats» is of something else. */
  readonly verbs: readonly string[];
  /** «Opp»: only of something that goes. */
  readonly way: readonly string[];
  /** «Flere», «høyere»: «flere slutter», «høyere enn i fjor»; «høyere utdanning» is of something else. */
  readonly compared: readonly string[];
  /** Those of the verbs and compared that say how much: twice as many at the least, or half as many at the most. */
  readonly manyfold: readonly string[];
}

/** Words that claim that something has grown or shrunk, and those that turn a claim round. Whole words, small letters. */
interface ChangeWords {
  readonly up: WordsOfDirection;
  readonly down: WordsOfDirection;
  readonly moving: readonly string[];
  /** What may follow a verb that tells of the figure itself. */
  readonly following: readonly string[];
  /** What people do that figures count. */
  readonly doing: readonly string[];
  readonly than: string;
  /** «Flere av lærerne slutter» may be several of them; «enn før» makes a claim of it. */
  readonly of: string;
  /** A time that is compared with, as it begins. */
  readonly times: readonly string[];
  readonly becoming: readonly string[];
  /** What says before a claim that it is not so, or leaves it open. */
  readonly open: readonly string[];
  /** What turns a claim round from behind. */
  readonly not: readonly string[];
  /** What ends the reach of a word that leaves open. */
  readonly but: readonly string[];
  /** What such a word is part of without claiming a change: «6 eller flere». */
  readonly unless: readonly string[];
}

const words = (text: string) => text.split(' ');

export const CHANGE_WORDS: InEach<ChangeWords> = {
  nb: {
    up: {
      verbs: words(
        'økt økte øker økning økningen oppgang oppgangen steget steg stiger vokst vokste vokser stigning doblet dobles fordoblet dobling doblingen',
      ),
      way: ['opp'],
      compared: [...words('flere høyere'), 'dobbelt så mange', 'dobbelt så høy'],
      manyfold: ['doblet', 'dobles', 'fordoblet', 'dobling', 'doblingen', 'dobbelt så mange', 'dobbelt så høy'],
    },
    down: {
      verbs: words(
        'nedgang nedgangen falt faller sunket sank synker redusert minsket minker avtatt tilbakegang tilbakegangen halvert halverte halveres halvering halveringen',
      ),
      way: ['ned', 'tilbake'],
      compared: [...words('færre lavere'), 'halvparten så mange', 'halvparten så høy'],
      manyfold: words('halvert halverte halveres halvering halveringen').concat(
        'halvparten så mange',
        'halvparten så høy',
      ),
    },
    moving: words('gå går gikk gått vei'),
    following: words('til fra med seg siden på noe litt mye kraftig svakt sterkt igjen mer nå men og sammenlignet'),
    doing: words('slutter sluttet begynner begynte'),
    than: 'enn',
    of: 'av',
    times: ['før', 'tidligere', 'sist', 'forrige', 'i fjor', 'i forrige', 'året før', 'året', 'for ett', 'for et'],
    becoming: words('blitt ble blir'),
    open: words(
      'ikke ingen ingenting verken uten aldri hvis dersom om mål målet skal kan vil bør må ønsker håper venter',
    ),
    not: ['ikke', 'verken'],
    but: ['men', 'likevel'],
    unless: [
      'eller flere',
      'eller færre',
      'tilbake til',
      'opp i stilling',
      'ned i stilling',
      'opp i lønn',
      'ned i lønn',
    ].concat(['et steg', 'ett steg', 'neste steg', 'første steg', 'siste steg', 'viktig steg', 'steg for steg']),
  },
  nn: {
    up: {
      verbs: words(
        'auka aukar auke auken aukte oppgang oppgangen stige steig stig vakse voks stigning dobla doblar fordobla dobling doblinga',
      ),
      way: ['opp'],
      compared: [...words('fleire høgare'), 'dobbelt så mange', 'dobbelt så høg'],
      manyfold: ['dobla', 'doblar', 'fordobla', 'dobling', 'doblinga', 'dobbelt så mange', 'dobbelt så høg'],
    },
    down: {
      verbs: words(
        'nedgang nedgangen falle fall fell søkke sokke redusert minka minkar tilbakegang tilbakegangen halvert halverte halvering halveringa',
      ),
      way: ['ned', 'tilbake'],
      compared: [...words('færre lågare'), 'halvparten så mange', 'halvparten så høg'],
      manyfold: words('halvert halverte halvering halveringa').concat('halvparten så mange', 'halvparten så høg'),
    },
    moving: words('gå går gjekk gått veg'),
    following: words('til frå med seg sidan på noko litt mykje kraftig svakt sterkt igjen meir no men og samanlikna'),
    doing: words('sluttar slutta byrjar byrja begynner begynte'),
    than: 'enn',
    of: 'av',
    times: ['før', 'tidlegare', 'sist', 'førre', 'i fjor', 'i førre', 'året før', 'året', 'for eitt', 'for eit'],
    becoming: words('blitt blei blir vart vorte'),
    open: words(
      'ikkje ingen inga ingenting verken utan aldri viss dersom om mål målet skal kan vil bør må ønskjer håper ventar',
    ),
    not: ['ikkje', 'verken'],
    but: ['men', 'likevel'],
    unless: [
      'eller fleire',
      'eller færre',
      'tilbake til',
      'opp i stilling',
      'ned i stilling',
      'opp i løn',
      'ned i løn',
      'i alle fall',
      'i så fall',
      'i kvart fall',
    ],
  },
  en: {
    up: {
      verbs: words('increased increase increases rose risen rises grown grew doubled doubles doubling'),
      way: ['up'],
      compared: [...words('more higher'), 'twice as many', 'twice as high'],
      manyfold: [...words('doubled doubles doubling'), 'twice as many', 'twice as high'],
    },
    down: {
      verbs: words(
        'decreased decrease decreases fell fallen falls dropped declined reduced shrunk shrank dwindled halved halves halving',
      ),
      way: ['down'],
      compared: [...words('fewer less lower'), 'half as many', 'half as high'],
      manyfold: [...words('halved halves halving'), 'half as many', 'half as high'],
    },
    moving: words('go goes went gone going way'),
    following: words('to by from since again slightly somewhat sharply strongly much now but and compared'),
    doing: words('leave leaves left leaving quit'),
    than: 'than',
    of: 'of',
    times: ['before', 'earlier', 'last', 'the year before', 'the previous', 'in the previous', 'one year', 'a year'],
    becoming: words('become became'),
    open: words('not no none neither without never if whether aim goal should can could may must will would want hope'),
    not: ['not'],
    but: ['but', 'still', 'however'],
    unless: ['or more', 'or fewer', 'or less', 'more or less', 'once more'],
  },
};
