import { type Day, dayOf, dayParts, formatDay } from '../../../terms/index.ts';
import { type DemoFile, textFile } from '../demo-file.ts';
import type { Advertised } from './advertised.ts';

/** NAV's feed holds no more than this and last year's. */
const YEARS = 1;
/** Every so many advertisements stand elsewhere only, and every so many are put out at NAV once more. */
const ELSEWHERE = 14;
const ONCE_MORE = 19;

/** The owner's ads as NAV's feed gives them, without those who answer for them: most of its advertisements, and not quite the same. */
export function navAds(ads: readonly Advertised[], until: Day): DemoFile {
  const since = dayOf(dayParts(until).year - YEARS, 1, 1);
  const entries = ads
    .filter(({ advertised }) => advertised >= since)
    .flatMap((ad, i) => [
      ...(i % ELSEWHERE === 0 ? [] : [entryOf(ad, uuid(2 * i))]),
      ...(i % ONCE_MORE === 1 ? [entryOf(ad, uuid(2 * i + 1))] : []),
    ]);
  return textFile('nav-annonser.json', `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);
}

function entryOf({ vacancy, advertised, deadline, isClosed }: Advertised, id: string): unknown {
  const [published, expires] = [advertised, deadline].map((day) => `${formatDay(day)}T00:00:00+01:00`);
  return {
    uuid: id,
    status: isClosed ? 'INACTIVE' : 'ACTIVE',
    ad_content: {
      uuid: id,
      published,
      expires,
      positioncount: String(vacancy.positions),
      employer: { orgnr: vacancy.unit },
      sector: 'Offentlig',
    },
  };
}

/** A number in the form of NAV's, in which nothing is random. */
function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
