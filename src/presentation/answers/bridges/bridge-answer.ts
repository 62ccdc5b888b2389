import type { SeenBridge, SeenLine, SeenTurnovers } from '../../../disclosure/index.ts';
import type { BridgeAnswer, BridgeLineAnswer, TurnoversAnswer } from '../../api/contract/index.ts';
import {
  differenceText,
  formatNumber,
  type Language,
  leadText,
  lineLabel,
  lineText,
  measureOf,
  personsText,
  signedNumber,
} from '../../language/index.ts';
import { turnoverFigure } from './turnover-figure.ts';

/** A bridge that has passed the gate as the JSON of `laget bridge` and GET /api/bridge, in one language. */
export function bridgeAnswer(bridge: SeenBridge, language: Language): BridgeAnswer {
  const { audience, filters, settings, dataset, total } = bridge;
  const [from, to] = [turnoverFigure(bridge.from, language), turnoverFigure(bridge.to, language)];
  const measure = measureOf(bridge);
  return {
    audience,
    filters,
    definitions: { from, to },
    lines: bridge.lines.map((line) => lineAnswer(line, measure, language)),
    total: { ...total.difference, value: total.value, ...differenceTexts(total.value, measure, language) },
    measure,
    lead: leadText(bridge, { from: from.name, to: to.name }, language),
    settings,
    dataset,
  };
}

/** With two decimals, so that lines are seen to add up. */
function differenceTexts(
  value: number,
  measure: ReturnType<typeof measureOf>,
  language: Language,
): Pick<BridgeLineAnswer, 'valueText' | 'numberText'> {
  return { valueText: differenceText(value, measure, language, 2), numberText: signedNumber(value * 100, language, 2) };
}

function lineAnswer(line: SeenLine, measure: ReturnType<typeof measureOf>, language: Language): BridgeLineAnswer {
  const { choices, from, to, difference, value, after, persons, added, taken } = line;
  return {
    choice: choices.length === 1 ? (choices[0] ?? 'other') : 'other',
    choices,
    from,
    to,
    ...difference,
    value,
    after,
    persons,
    added,
    taken,
    label: lineLabel(line, language),
    personsText: personsText(line, language),
    ...differenceTexts(value, measure, language),
    afterText: formatNumber(after * 100, language, 2),
    text: lineText(line, measure, language),
  };
}

/** All definitions side by side as the JSON of GET /api/turnover. */
export function turnoversAnswer(seen: SeenTurnovers, language: Language): TurnoversAnswer {
  const { audience, filters, asked, settings, dataset } = seen;
  const figures = seen.figures.map((figure) => turnoverFigure(figure, language));
  return { audience, filters, asked, figures, settings, dataset };
}
