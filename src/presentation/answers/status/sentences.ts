import type { StatusAnswer, StatusCharacteristic, StatusSentence } from '../../api/contract/index.ts';
import { type HeadlineKind, headline, SCREEN_TEXTS, TELLERS } from '../../language/index.ts';
import { breaksOf, figureOf, nameOf, type StatusMaking, seriesOf } from './naming.ts';
import { missingOf } from './needs.ts';

/** Which headlines answer which of the four characteristics of the plan, the first drawn as a picture. */
const CHARACTERISTICS: Readonly<Record<StatusCharacteristic['id'], readonly HeadlineKind[]>> = {
  applicants: ['qualified', 'filled', 'staffed', 'older', 'balance'],
  staying: ['leavers', 'staying', 'exits', 'reasons'],
  environment: ['absence', 'satisfaction', 'belonging', 'temporary', 'full-time'],
  development: ['tenure', 'new-role'],
};
const ORDER = Object.keys(CHARACTERISTICS) as readonly StatusCharacteristic['id'][];

/** A headline with where its figure stands and its years; null where the figure is in no table. */
export function sentenceOf(kind: HeadlineKind, making: StatusMaking): StatusSentence | null {
  const { metric, line } = TELLERS[kind];
  const name = nameOf(metric, line, making);
  const told = headline(kind, making, name, making.language);
  if (told === null) return null;
  const { main, rest, state, value, judged } = told;
  return {
    kind,
    name,
    main,
    rest,
    state,
    value,
    figure: figureOf(judged.reading, judged.now.period),
    series: kind === 'balance' ? [] : seriesOf(judged.reading, making.language),
    time: judged.reading.time,
    breaks: breaksOf(judged.reading, making.language),
  };
}

/** A headline whose source has told something; what is not delivered is said once, as missing. */
function deliveredSentence(kind: HeadlineKind, making: StatusMaking): StatusSentence | null {
  const told = sentenceOf(kind, making);
  return told?.state === 'not-delivered' && told.series.length < 2 ? null : told;
}

/** The four characteristics in the plan's order: what is told, and what no source tells yet. */
export function characteristicsOf(making: StatusMaking): StatusAnswer['characteristics'] {
  const texts = SCREEN_TEXTS[making.language].status;
  return ORDER.map((id) => ({
    id,
    title: texts[id].title,
    sentences: CHARACTERISTICS[id].flatMap((kind) => deliveredSentence(kind, making) ?? []),
    missing: missingOf(id, making),
  }));
}
