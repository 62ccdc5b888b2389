import type { FigureAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import {
  breakSentence,
  fill,
  formatDayText,
  formatPercent,
  sentenceParts,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Sentence } from '../../../parts/sentence.tsx';
import { brokenBetween } from '../over-time/breaks.ts';
import { periodsOf, quotedLines } from './quoted-rows.ts';

/** The newest figure of everybody as a sentence, and the publisher's own of the year before. */
export function QuotedSentence({ answer }: { readonly answer: FigureAnswer }) {
  const { language, texts } = useLaget();
  const text = texts.reported.quoted;
  const [whole] = quotedLines(answer).filter(({ group }) => group.code === 'Total');
  const periods = periodsOf(answer).filter((one) => whole?.byPeriod.get(one)?.value != null);
  const [period, before] = periods;
  const shareIn = (of: string | undefined) => whole?.byPeriod.get(of ?? '')?.value ?? null;
  const [now, then] = [shareIn(period), shareIn(before)];
  if (whole === undefined || period === undefined || now === null) return <p className="answer">{text.none}</p>;
  const [from = '', to = ''] = period.split('/');
  const said = fill(text.says, {
    // An asterisk marks what is strong: one that somebody typed must not.
    publisher: whole.publisher.replaceAll('*', ''),
    share: formatPercent(now, language),
    whom: whole.place.code === 'country' ? text.country : text.owner,
    from: formatDayText(from, language),
    to: formatDayText(to, language),
  });
  const isYearBefore = before?.split('/')[1] === from;
  const rows = [before, period].map((one) => whole.byPeriod.get(one ?? ''));
  const broken = brokenBetween(answer.breaks, rows[0], rows[1], 'two-days');
  const told =
    broken === null
      ? fill(text.before, { share: formatPercent(then ?? 0, language) })
      : breakSentence('yearBefore', broken, language);
  const more = then === null || !isYearBefore ? [] : [told];
  return (
    <p className="answer" aria-live="polite">
      <Sentence parts={sentenceParts([said, ...more].join(' '))} />
    </p>
  );
}
