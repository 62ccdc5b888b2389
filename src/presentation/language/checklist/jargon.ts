import type { InEach } from '../language.ts';

/** Words that people in the sector do not use, or that mean something else to them, and what they say. */
interface Jargon {
  /** As it stands, without regard to capitals; it may be the start of a longer word. */
  readonly word: string;
  readonly say: string;
}

const NORWEGIAN: readonly Jargon[] = [
  { word: 'skoleeierturnover', say: 'sluttet' },
  { word: 'flytmatrise', say: 'bevegelser mellom skoler og stillinger' },
  { word: 'stå-rate', say: 'andel fortsatt i jobb' },
  { word: 'pensjonseksponering', say: 'forventet avgang til pensjon' },
  { word: 'kumulativ insidens', say: 'andel sluttet, etter årsak' },
  { word: 'oppfyllelsesplan', say: 'plan for å oppfylle tilsettingskravene' },
  { word: 'fordypningsdekning', say: 'andel timer gitt av lærere med relevant kompetanse' },
  { word: 'veiledningsdose', say: 'gjennomført veiledning' },
  { word: 'spesialundervisning', say: 'individuelt tilrettelagt opplæring' },
  { word: 'skoletype', say: 'skoleslag' },
  { word: 'justert forskjell i å bli', say: 'forskjell i andel som blir, justert for …' },
  { word: 'årsverk netto', say: 'avtalte årsverk eksklusive lange fravær' },
  { word: 'prikket', say: 'skjermet' },
  { word: 'maskert', say: 'skjermet' },
];

const NYNORSK: readonly Jargon[] = [
  { word: 'skuleeigarturnover', say: 'slutta' },
  { word: 'flytmatrise', say: 'rørsler mellom skular og stillingar' },
  { word: 'stå-rate', say: 'del framleis i jobb' },
  { word: 'pensjonseksponering', say: 'venta avgang til pensjon' },
  { word: 'kumulativ insidens', say: 'del slutta, etter årsak' },
  { word: 'oppfyllingsplan', say: 'plan for å oppfylle tilsetjingskrava' },
  { word: 'fordjupingsdekning', say: 'del av timane gitt av lærarar med relevant kompetanse' },
  { word: 'rettleiingsdose', say: 'gjennomført rettleiing' },
  { word: 'spesialundervisning', say: 'individuelt tilrettelagd opplæring' },
  { word: 'skuletype', say: 'skuleslag' },
  { word: 'prikka', say: 'skjerma' },
  { word: 'maskert', say: 'skjerma' },
];

const ENGLISH: readonly Jargon[] = [
  { word: 'cumulative incidence', say: 'share who have left, by cause' },
  { word: 'flow matrix', say: 'moves between schools and posts' },
  { word: 'stay-rate', say: 'share still in work' },
  { word: 'retirement exposure', say: 'expected retirements' },
  { word: 'cell suppression', say: 'withheld' },
];

export const JARGON: InEach<readonly Jargon[]> = { nb: NORWEGIAN, nn: NYNORSK, en: ENGLISH };
