import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

export const nn: SameTexts<typeof nb> = {
  seen: {
    'unit-followed': {
      title: '{from} blei følgd av {to}',
      reason: 'Einingane er slått saman, delte eller har skifta nummer. Dei har ikkje dei same tilsette som før.',
    },
    'position-placed': {
      title: 'Stillinga {position} tel ein annan stad',
      reason: 'Ho talde under «{from}» før og tel under «{to}» etter.',
    },
    'workplace-placed': {
      title: 'Tenestestaden {workplace} tel ein annan stad',
      reason: 'Han talde under {from} før og tel under {to} etter.',
    },
  },
  kinds: {
    'code-list': 'nye kodar',
    'source-field': 'nye opplysningar i kjelda',
    definition: 'ny definisjon',
    'counting-source': 'ny kjelde',
    succession: 'skulehistorikk',
    placing: 'ny plassering',
    own: 'meldt av skuleeigaren',
  },
  concerns: 'Gjeld: {what}',
  everything: 'alle tal',
  takenBack: 'trekt tilbake',
  added: 'Brotet er lagt til: {id}',
  changed: 'Gjort: {id}',
  asItWas: '{id} var slik frå før.',
  line: 'Brot {day}: {title}. {reason}',
  yearBefore: 'Året før er ikkje samanlikna, for serien er broten {day}: {title}. {reason}',
  older: 'Tal frå før {day} er ikkje samanlikna: {title}.',
  change: 'Endringa er ikkje rekna ut, for serien er broten {day}: {title}. {reason}',
  cell: 'brot',
};
