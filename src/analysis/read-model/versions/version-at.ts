import { type Day, FEWEST_PERSONS_DEFAULT } from '../../../terms/index.ts';
import { knowledgeDay } from '../counting-source.ts';
import type { Dataset } from '../dataset.ts';
import { keptByDay } from '../kept-by-day.ts';
import { datasetOn } from './dataset-on.ts';
import { versionOf } from './version-of.ts';

const MOST_NAMES = 64;
const kept = keptByDay<Dataset, string>(MOST_NAMES);

/** The name of what was known at the end of a day (null = now), reckoned once: up to a second for a large owner. */
export function versionAt(dataset: Dataset, asKnownOn: Day | null): string {
  if (asKnownOn === null) return dataset.hash;
  const known = datasetOn(dataset, asKnownOn);
  return kept(known, knowledgeDay(asKnownOn), () => versionOf(known, asKnownOn));
}

const keptKnowledge = keptByDay<Dataset, string>(MOST_NAMES);

/**
 * The name of what was known, whatever limit the owner had for few persons: the version's own where that was the standard.
 * Two versions of one name differ in nothing that is counted.
 */
export function knowledgeAt(dataset: Dataset, asKnownOn: Day | null): string {
  const known = datasetOn(dataset, asKnownOn);
  if (known.settings.fewestPersons === FEWEST_PERSONS_DEFAULT) return versionAt(dataset, asKnownOn);
  return keptKnowledge(known, knowledgeDay(asKnownOn), () => versionOf(atStandard(known), asKnownOn));
}

function atStandard(known: Dataset): Dataset {
  return { ...known, settings: { ...known.settings, fewestPersons: FEWEST_PERSONS_DEFAULT } };
}
