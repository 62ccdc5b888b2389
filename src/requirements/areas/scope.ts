import type { Answer } from '../answer.ts';
import { plainAnswer } from './plain.ts';

/** Owners that are both municipality and county (OL § 28-2(6)). */
const BOTH = ['OSLO'];
/** The other counties, by the names they have had since 2024. */
const COUNTIES = [
  ...['OSTFOLD', 'AKERSHUS', 'BUSKERUD', 'INNLANDET', 'VESTFOLD', 'TELEMARK', 'AGDER', 'ROGALAND', 'VESTLAND'],
  ...['MORE OG ROMSDAL', 'TRONDELAG', 'NORDLAND', 'TROMS', 'FINNMARK'],
];

/** Which duties an owner has: a municipality's, a county's, or both (H-05). */
export function answerScope(owner: string): Answer {
  const name = owner.trim().toUpperCase().replaceAll('Ø', 'O');
  const both = BOTH.includes(name);
  const county = COUNTIES.includes(name) || /FYLKE|COUNTY/.test(name);
  return plainAnswer('scope', {
    outcome: { rulesForKommune: both || !county, rulesForFylkeskommune: both || county },
    basis: [both ? 'OL § 28-2(6)' : 'OL § 28-2'],
    rules: ['H-05'],
    told: both ? 'scope-both' : county ? 'scope-county' : 'scope-municipality',
  });
}
