import { catalogue } from '../../disclosure/index.ts';
import type { Language } from '../language/index.ts';

/** A metric by its name; by its id where it is not, or no longer, in the catalogue. */
export function metricName(id: string, language: Language): string {
  const known = catalogue().find((one) => one.status === 'live' && one.metric.id === id);
  return known?.status === 'live' ? known.metric.name[language] : id;
}
