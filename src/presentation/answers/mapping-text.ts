import { type Mapping, readMappingValue } from '../../record/administration/index.ts';

/** The name under which a mapping is saved that was given none. */
export const UNNAMED_MAPPING = 'kolonner';

/** A mapping as JSON text (contract.md «take-in»); null where it is not one. Workplaces and positions may be left out. */
export function readMappingText(text: string): Mapping | null {
  try {
    return readMappingValue(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return null;
  }
}
