import { IMPORTED_REFERENCES, TURNOVER_DEFINITIONS, TURNOVER_IDS } from '../../../disclosure/index.ts';
import type { Refusal } from '../../../terms/index.ts';
import { formatDayText, type Language } from '../../language/index.ts';

/** A refusal of a bridge with the definition by its name and days as people write them. */
export function namedRefusal(refusal: Refusal, language: Language): Refusal {
  const day = (text: string) => formatDayText(text, language);
  switch (refusal.code) {
    case 'days-not-delivered':
      return { ...refusal, day: day(refusal.day), earliest: day(refusal.earliest) };
    case 'days-not-told-yet': {
      const days = { day: day(refusal.day), horizon: day(refusal.horizon) };
      return { ...refusal, ...days, definition: nameOf(refusal.definition, language) };
    }
    case 'definition-not-computed':
    case 'definition-needs-two-years':
    case 'nobody-counted':
      return { ...refusal, definition: nameOf(refusal.definition, language) };
    default:
      return refusal;
  }
}

function nameOf(definition: string, language: Language): string {
  const own = TURNOVER_IDS.find((id) => id === definition);
  if (own !== undefined) return TURNOVER_DEFINITIONS[own].name[language];
  return IMPORTED_REFERENCES.find(({ id }) => id === definition)?.name[language] ?? definition;
}
