import { IMPORTED_REFERENCES, TURNOVER_DEFINITIONS, TURNOVER_IDS } from '../../../disclosure/index.ts';
import type { DefinitionsAnswer } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';

/** Aliases of the metrics that are a definition of turnover too. */
const ALIASES = { B2: 'owner-turnover', B3: 'school-turnover', B4: 'exit-rate' } as const;

/** The definitions of turnover in one language: GET /api/definitions and `laget definitions`. */
export function definitionsAnswer(language: Language): DefinitionsAnswer {
  return {
    definitions: TURNOVER_IDS.map((id) => {
      const { name, explanation, source, days, choices, beyond, metric } = TURNOVER_DEFINITIONS[id];
      return {
        id,
        name: name[language],
        explanation: explanation[language],
        source,
        days,
        choices: { ...choices },
        beyond: beyond?.[language] ?? null,
        metric: metric === null ? null : ALIASES[metric],
      };
    }),
    references: IMPORTED_REFERENCES.map(({ id, source, nearest, series, ...texts }) => ({
      id,
      name: texts.name[language],
      explanation: texts.explanation[language],
      source,
      cannot: texts.cannot[language],
      caution: texts.caution[language],
      nearest,
      series,
    })),
  };
}
