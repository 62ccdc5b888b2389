import type { Text3 } from '../metric.ts';

export const POSTS_AS_COUNTED = {
  nb: 'Enheter som er med i den siste tellingen av hjemler på eller før dagen. Ingen regnes med fra en eldre telling.',
  nn: 'Einingar som er med i den siste teljinga av heimlar på eller før dagen. Ingen blir rekna med frå ei eldre teljing.',
  en: 'Units in the latest count of posts on or before the day. None is taken from an older count.',
} as const satisfies Text3;

export const POSTS_ADD_BY_PARTS = {
  nb: 'Over enheter: årsverkene hver for seg, så regnes prosenten på nytt. Over tid: nei. De samme hjemlene ville blitt talt på nytt.',
  nn: 'Over einingar: årsverka kvar for seg, så blir prosenten rekna på nytt. Over tid: nei. Dei same heimlane ville blitt talde på nytt.',
  en: 'Over units: the full-time equivalents each by itself, and the share is reckoned anew. Over time: no. The same posts would be counted again.',
} as const satisfies Text3;

export const POST_PITFALLS: readonly Text3[] = [
  {
    nb: 'Tallet er så godt som listen over hjemler: en hjemmel som er holdt tilbake i budsjettet, ser ut som en ubesatt stilling.',
    nn: 'Talet er så godt som lista over heimlar: ein heimel som er halden tilbake i budsjettet, ser ut som ei ubesett stilling.',
    en: 'The figure is as good as the list of authorised posts: one held back in the budget looks like a vacancy.',
  },
  {
    nb: 'De som er midlertidig ansatt fordi ingen kvalifisert søkte, er personer. Der de er få, er tallet skjermet.',
    nn: 'Dei som er mellombels tilsette fordi ingen kvalifisert søkte, er personar. Der dei er få, er talet skjerma.',
    en: 'Those employed temporarily because nobody qualified applied are persons. Where they are few the figure is withheld.',
  },
];
