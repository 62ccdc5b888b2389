import type { Asker } from '../../../access/index.ts';
import { type Around, type Audience, type Figures, KS_POSITIONS, type Refused } from '../../../disclosure/index.ts';
import { type Day, dayParts, FEWEST_OF_SENSITIVE, formatDay } from '../../../terms/index.ts';
import type { AroundAgreement, AroundAnswer, AroundLiving, AroundPay } from '../../api/contract/index.ts';
import { codeLabel, fill, formatNumber, type Language, SCREEN_TEXTS } from '../../language/index.ts';

export interface AroundRequest {
  readonly asker: Asker;
  readonly audience: Audience;
  readonly language: Language;
  /** Names of areas by code. */
  readonly areas: ReadonlyMap<string, string>;
}

/** What stands around the figures, with names and in words. */
export async function askAround(figures: Figures, request: AroundRequest): Promise<AroundAnswer | Refused> {
  const { asker, audience, language, areas } = request;
  const told = await figures.around(asker, audience);
  if ('refusal' in told) return told;
  const units = new Map(figures.units().map(({ unit, name }) => [unit, name]));
  return {
    audience: told.audience,
    dataset: figures.state().dataset,
    fewestPaid: FEWEST_OF_SENSITIVE,
    living: told.living.map((one) => livingAnswer(one, areas, language)),
    agreements: agreementsOf(told.agreements, units, language),
    pay: told.pay.map((one) => payAnswer(one, language)),
  };
}

const yearOf = (day: Day): string => String(dayParts(day).year);

function livingAnswer(
  { area, name, since, index, low, high, hard }: Around['living'][number],
  areas: AroundRequest['areas'],
  language: Language,
): AroundLiving {
  const { around } = SCREEN_TEXTS[language];
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const isScaled = low !== null && high !== null;
  const scale = { low: number(low ?? 0), high: number(high ?? 0), hard: number((hard === 'low' ? low : high) ?? 0) };
  const text = fill(isScaled ? around.onScale : around.offScale[hard], { index: number(index), ...scale });
  return { area: { code: area, label: areas.get(area) ?? area }, name, year: yearOf(since), index, text };
}

/** Agreements, units with the very same terms together. */
function agreementsOf(
  agreements: Around['agreements'],
  units: ReadonlyMap<string, string>,
  language: Language,
): readonly AroundAgreement[] {
  const same = new Map<string, AroundAgreement & { readonly units: AroundAgreement['units'][number][] }>();
  for (const one of agreements) {
    const { unit, ...terms } = one;
    const key = JSON.stringify([unit === null, terms]);
    const found = same.get(key) ?? { ...agreementAnswer(one, language), units: [] };
    if (unit !== null) found.units.push({ code: unit, label: units.get(unit) ?? unit });
    same.set(key, found);
  }
  return [...same.values()];
}

function agreementAnswer(
  { group, kind, since, yearHours, atSchool, weeks }: Around['agreements'][number],
  language: Language,
): AroundAgreement {
  const { around } = SCREEN_TEXTS[language];
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const parts = [
    ...(yearHours === null ? [] : [fill(around.yearHours, { hours: number(yearHours) })]),
    ...(atSchool === null ? [] : [fill(around.atSchool, { hours: number(atSchool) })]),
    ...(weeks === null ? [] : [fill(around.weeks, { weeks: number(weeks) })]),
  ];
  return {
    units: [],
    group: group === null ? null : { code: group, label: groupLabel(group, language) },
    kind: { code: kind, label: around.kinds[kind] },
    ...{ since: formatDay(since), yearHours, atSchool, weeks },
    text: parts.join(', '),
  };
}

function groupLabel(code: string, language: Language): string {
  const group = codeLabel('staff-group', code, language);
  return group === code ? codeLabel('staff-subgroup', code, language) : group;
}

function payAnswer(
  { position, since, measure, low, median, high, persons, state }: Around['pay'][number],
  language: Language,
): AroundPay {
  const { around } = SCREEN_TEXTS[language];
  const name = KS_POSITIONS[position];
  return {
    position: { code: position, label: name === undefined ? position : `${name} (${position})` },
    year: yearOf(since),
    measure: { code: measure, label: around.measures[measure] },
    ...{ low, median, high, persons, state },
  };
}
