import type { AnswersOf } from '../../kernels/own/exit-answers.ts';
import { BY_UNIT_AND_GROUP, SHARES_ADD_BY_THEIR_PARTS } from '../in-many-metrics.ts';
import type { Metric, MetricId, Text3 } from '../metric.ts';

interface ExitTold {
  readonly id: Extract<MetricId, `B7${string}`>;
  readonly alias: string;
  readonly numerator: AnswersOf;
  readonly name: Text3;
  readonly definition: Text3;
  readonly population: Text3;
}

/** What the reasons of those who leave and of those who decline have in common. */
export function exitMetric({ id, alias, numerator, name, definition, population }: ExitTold): Metric {
  return {
    id,
    alias,
    version: '1.0.0',
    name,
    definition,
    formula: 'answers(main reason, T) / answers(T)',
    unit: 'share',
    kernel: 'exit-answers',
    counted: 'answers',
    numerator,
    denominator: 'answers',
    sensitive: 'exit-reasons',
    population,
    exclusions: [],
    overTime: 'adds',
    overUnits: 'adds',
    adding: SHARES_ADD_BY_THEIR_PARTS,
    referenceValues: [],
    sources: ['exit-answers'],
    pitfalls: [
      {
        nb: 'Bare de som svarte, er med. De som ikke svarte, kan ha hatt andre grunner: les svarprosenten først.',
        nn: 'Berre dei som svarte, er med. Dei som ikkje svarte, kan ha hatt andre grunnar: les svarprosenten først.',
        en: 'Only those who answered are in it. Those who did not may have had other reasons: read the response rate first.',
      },
      {
        nb: 'Mange har flere grunner. Her teller bare den de selv satte som hovedgrunn.',
        nn: 'Mange har fleire grunnar. Her tel berre den dei sjølve sette som hovudgrunn.',
        en: 'Many have several reasons. Only the one they named as the main reason counts here.',
      },
      {
        nb: 'Tallene vises for ett skoleår om gangen. Grunner som få har oppgitt, er skjermet, også for hele skoleeieren.',
        nn: 'Tala blir viste for eitt skuleår om gongen. Grunnar som få har oppgitt, er skjerma, også for heile skuleeigaren.',
        en: 'Figures are shown for one school year at a time. Reasons given by few are withheld, for the whole owner too.',
      },
    ],
    notOffered: BY_UNIT_AND_GROUP,
    owner: 'Laget',
    validFrom: '2015-01-01',
    definedBy: `docs/metrics/${id}-${alias}.md`,
  };
}
