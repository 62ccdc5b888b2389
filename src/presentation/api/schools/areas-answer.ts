import type { Places } from '../../../record/administration/index.ts';
import { codeLabel, type Language } from '../../language/index.ts';
import type { AreasAnswer } from '../contract/index.ts';

/** The owner's areas as delivered. */
export function areasAnswer({ areas }: Places, language: Language): AreasAnswer {
  return {
    areas: areas.map(({ code, name, level, parent, livingConditions, geometry }) => ({
      code,
      name,
      level,
      parent,
      livingConditions: {
        code: livingConditions,
        label: codeLabel('living-conditions', livingConditions, language),
      },
      geometry: geometryOf(geometry),
    })),
  };
}

function geometryOf(text: string | null): AreasAnswer['areas'][number]['geometry'] {
  if (text === null) return null;
  try {
    const parsed = JSON.parse(text) as { readonly type?: unknown; readonly coordinates?: unknown } | null;
    if (typeof parsed?.type !== 'string') return null;
    return { type: parsed.type, coordinates: parsed.coordinates };
  } catch {
    return null;
  }
}
