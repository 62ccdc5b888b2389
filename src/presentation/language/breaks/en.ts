import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

export const en: SameTexts<typeof nb> = {
  seen: {
    'unit-followed': {
      title: '{from} was followed by {to}',
      reason: 'The units were merged, split or renumbered. They do not have the same staff as before.',
    },
    'position-placed': {
      title: 'The position {position} counts elsewhere',
      reason: 'It counted under “{from}” before and counts under “{to}” after.',
    },
    'workplace-placed': {
      title: 'The workplace {workplace} counts elsewhere',
      reason: 'It counted under {from} before and counts under {to} after.',
    },
  },
  kinds: {
    'code-list': 'new codes',
    'source-field': 'new facts in the source',
    definition: 'new definition',
    'counting-source': 'new source',
    succession: 'school history',
    placing: 'new placing',
    own: 'told by the owner',
  },
  concerns: 'Concerns: {what}',
  everything: 'all figures',
  takenBack: 'taken back',
  added: 'The break is added: {id}',
  changed: 'Done: {id}',
  asItWas: '{id} was so already.',
  line: 'Break on {day}: {title}. {reason}',
  yearBefore: 'The year before is not compared, because the series is broken on {day}: {title}. {reason}',
  older: 'Figures from before {day} are not compared: {title}.',
  change: 'The change is not worked out, because the series is broken on {day}: {title}. {reason}',
  cell: 'break',
};
