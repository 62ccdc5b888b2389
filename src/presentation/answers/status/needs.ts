import type { StatusAnswer, StatusCharacteristic, StatusMissing } from '../../api/contract/index.ts';
import { capitalised, listed, SCREEN_TEXTS, type ScreenTexts } from '../../language/index.ts';
import type { StatusMaking } from './naming.ts';

/** What a characteristic needs to be told, worded in language. */
type Need = keyof ScreenTexts['status']['needs'];

/** The metric that tells of a need once its source is delivered; null where Laget reads no such source. */
const NEEDS: Readonly<Record<StatusCharacteristic['id'], readonly (readonly [Need, string | null])[]>> = {
  applicants: [
    ['posts', 'C1'],
    ['authorised-posts', 'C8'],
  ],
  staying: [
    ['requirements', null],
    ['exit-reasons', 'B7'],
  ],
  environment: [
    ['absence', 'F1'],
    ['survey', 'F10s'],
    ['incidents', null],
  ],
  development: [['mentoring', null]],
};

/** What no source tells yet of a characteristic: what it is, who has it, and how it is delivered. */
export function missingOf(id: StatusCharacteristic['id'], making: StatusMaking): readonly StatusMissing[] {
  const texts = SCREEN_TEXTS[making.language].status;
  return NEEDS[id]
    .filter(([, metric]) => metric === null || !isDelivered(metric, making))
    .map(([need, metric]) => {
      const { short, what, from } = texts.needs[need];
      const canBe = metric !== null && isLive(metric, making);
      return { need, short, what, from, how: canBe ? texts.deliver : texts.later, canBeDelivered: canBe };
    });
}

/** A metric that has a figure of anybody, told or withheld, has its source. */
function isDelivered(metric: string, { standing }: StatusMaking): boolean {
  const ofIt = standing.readings.filter((reading) => String(reading.metric) === metric);
  return ofIt.some(({ points }) => points.some(({ state }) => state !== 'not-delivered'));
}

function isLive(metric: string, { catalogue }: StatusMaking): boolean {
  return catalogue.some((entry) => entry.status === 'live' && String(entry.metric.id) === metric);
}

/** What is missing of all four, each in a word or two; `Dette vet vi ikke ennå`. */
export function missingShorts(characteristics: StatusAnswer['characteristics']): readonly string[] {
  return characteristics.flatMap(({ missing }) => missing.map(({ short }) => short));
}

/** «Tilsettingskrav, arbeidsmiljø og lønn mot bransjen.» */
export function unknownText(shorts: readonly string[], { language }: StatusMaking): string {
  return `${capitalised(listed([...shorts, SCREEN_TEXTS[language].status.unknownAlways], language))}.`;
}
