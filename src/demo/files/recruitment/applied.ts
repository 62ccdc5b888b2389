import { addDays, formatDay } from '../../../terms/index.ts';
import type { Chance } from '../../chance.ts';
import type { Advertised } from './advertised.ts';

type Row = readonly (string | number)[];

const CHANNELS = [
  ['nav', 34],
  ['egen nettside', 26],
  ['bekjent', 14],
  ['sosiale medier', 9],
  ['praksis', 8],
  ['ukjent', 9],
] as const;
const HOMES = [
  ['samme kommune', 58],
  ['nabokommune', 22],
  ['ellers i landet', 12],
  ['utlandet', 2],
  ['ukjent', 6],
] as const;
const REASONS = [
  ['annet tilbud', 40],
  ['lønn', 18],
  ['reisevei', 12],
  ['arbeidsmengde', 9],
  ['vilkår', 8],
  ['ikke oppgitt', 13],
] as const;
/** Of principals hired, from own middle leaders; of others who apply. Assumed. */
const OWN_OF_HIRED = 0.5;
const OWN_OF_OTHERS = 0.25;

/** One row per application of an advertisement, the best first: who was hired, who said no, the other qualified, the rest. */
export function applicationRows(chance: Chance, ad: Advertised): readonly Row[] {
  const isPrincipal = ad.vacancy.subgroup === 'skoleledelse_rektor';
  return Array.from({ length: ad.applicants }, (_, i): Row => {
    const isQualified = i < ad.qualified;
    const stage = stageOf(ad, i);
    const declined = stage === 'tilbud';
    const own = isPrincipal && isQualified && chance.happens(stage === 'tatt imot' ? OWN_OF_HIRED : OWN_OF_OTHERS);
    const channel = own ? 'internt' : chance.weighted(CHANNELS);
    return [
      ad.id,
      i + 1,
      formatDay(addDays(ad.deadline, -chance.whole(0, 12))),
      channel,
      chance.weighted(HOMES),
      isQualified ? 'ja' : 'nei',
      stage,
      outcomeOf(ad, stage),
      declined ? chance.weighted(REASONS) : '',
      own ? 'ja' : 'nei',
    ];
  });
}

function stageOf({ accepted, offers, interviewed }: Advertised, place: number): string {
  if (place < accepted) return 'tatt imot';
  if (place < offers) return 'tilbud';
  return place < interviewed ? 'intervju' : 'mottatt';
}

function outcomeOf({ status }: Advertised, stage: string): string {
  if (stage === 'tatt imot') return 'ansatt';
  if (stage === 'tilbud') return 'takket nei';
  return status === 'åpen' ? 'pågår' : 'avslag';
}
