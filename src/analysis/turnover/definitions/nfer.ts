import { OWN_CHOICES } from '../choices.ts';
import type { TurnoverDefinition } from '../definition.ts';

const SOURCE = {
  name: 'NFER: Information about the measures',
  address: 'https://nfer.ac.uk/key-topics-expertise/school-workforce/information-about-the-measures',
};

/** The census counts who is there on the day, so that no hole is bridged. */
const CENSUS = {
  ...OWN_CHOICES,
  'short-holes': 'not-bridged',
  'summer-holes': 'not-bridged',
  weight: 'position-shares',
} as const;

const BEYOND = {
  nb: 'I England er den som går til en annen eier i det offentlige, ikke sluttet. Det kan en eiers egne tall ikke vise, så her er alle slike med.',
  nn: 'I England er den som går til ein annan eigar i det offentlege, ikkje slutta. Det kan ikkje tala til éin eigar vise, så her er alle slike med.',
  en: 'In England whoever goes to another state-funded owner has not left the sector. One owner cannot see that, so all of them are counted here.',
};

export const nfer: TurnoverDefinition = {
  id: 'nfer',
  name: {
    nb: 'Sluttet ved skolen, i stillingsandeler (NFER)',
    nn: 'Slutta ved skulen, i stillingsdelar (NFER)',
    en: 'Left the school, in position shares (NFER)',
  },
  explanation: {
    nb: 'Av stillingsandelene på en telledag i november: delen som tilhørte noen som på neste telledag er borte eller ved en annen skole.',
    nn: 'Av stillingsdelane på ein teljedag i november: delen som høyrde til nokon som på neste teljedag er borte eller ved ein annan skule.',
    en: 'Of the position shares on a census day in November: the part held by those who at the next census are gone or at another school.',
  },
  source: SOURCE,
  days: 'first-thursday-of-november',
  choices: { ...CENSUS, moves: 'gone' },
  beyond: null,
  metric: null,
};

export const nferSector: TurnoverDefinition = {
  id: 'nfer-sector',
  name: {
    nb: 'Sluttet hos skoleeieren, i stillingsandeler (NFER)',
    nn: 'Slutta hos skuleeigaren, i stillingsdelar (NFER)',
    en: 'Left the owner, in position shares (NFER)',
  },
  explanation: {
    nb: 'Av stillingsandelene på en telledag i november: delen som tilhørte noen som på neste telledag ikke er ansatt hos skoleeieren.',
    nn: 'Av stillingsdelane på ein teljedag i november: delen som høyrde til nokon som på neste teljedag ikkje er tilsett hos skuleeigaren.',
    en: 'Of the position shares on a census day in November: the part held by those not employed by the owner at the next census.',
  },
  source: SOURCE,
  days: 'first-thursday-of-november',
  choices: CENSUS,
  beyond: BEYOND,
  metric: null,
};
