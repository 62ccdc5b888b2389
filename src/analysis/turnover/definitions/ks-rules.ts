import { OWN_CHOICES } from '../choices.ts';
import type { TurnoverDefinition } from '../definition.ts';

export const KS_SOURCE = {
  name: 'KS: Turnover i kommuner og fylkeskommuner',
  address: 'https://www.ks.no/fagomrader/statistikk-og-analyse/turnover/turnover-i-kommuner-og-fylkeskommuner/',
};

export const ksRules: TurnoverDefinition = {
  id: 'ks-rules',
  name: {
    nb: 'Sluttet hos skoleeieren, etter KS’ regler',
    nn: 'Slutta hos skuleeigaren, etter reglane til KS',
    en: 'Left the owner, by the rules of KS',
  },
  explanation: {
    nb: 'KS’ regler på egne tall: av de ansatte 1. desember, andelen som ikke er ansatt hos skoleeieren 1. desember senere.',
    nn: 'Reglane til KS på eigne tal: av dei tilsette 1. desember, delen som ikkje er tilsett hos skuleeigaren 1. desember seinare.',
    en: 'The rules of KS on own figures: of those employed on 1 December, the share not employed by the owner on 1 December later.',
  },
  source: KS_SOURCE,
  days: 'first-of-december',
  choices: { ...OWN_CHOICES, 'short-holes': 'not-bridged', 'summer-holes': 'not-bridged' },
  beyond: {
    nb: 'Hos KS er den som går til en annen kommune eller fylkeskommune, ikke sluttet. Derfor er tallet her høyere enn KS’ tall ville vært for de samme personene.',
    nn: 'Hos KS er den som går til ein annan kommune eller fylkeskommune, ikkje slutta. Difor er talet her høgare enn talet til KS ville vore for dei same personane.',
    en: 'At KS whoever goes to another municipality or county has not left. So the figure here is higher than that of KS would be for the same persons.',
  },
  metric: null,
};
