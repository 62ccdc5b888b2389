import type { RetentionOutcome, RetentionRun } from '../../../record/administration/index.ts';
import { type Day, formatDay } from '../../../terms/index.ts';
import type { RetentionRunAnswer, RetentionRunItem } from '../../api/contract/index.ts';
import { fill, formatDayText, type Language, PRIVACY_WORDS, RETENTION_TEXTS } from '../../language/index.ts';

/** What a run deleted, or would delete, in words. No persons. */
export function retentionRunAnswer(outcome: RetentionOutcome, language: Language): RetentionRunAnswer {
  const texts = RETENTION_TEXTS[language];
  const words = PRIVACY_WORDS[language];
  const { kinds, tried, code, files, roomGivenBack, leftUntil, plansUntil } = outcome;
  const removed = kinds.reduce((sum, one) => sum + one.removed, 0);
  const until = (day: Day | null, text: string) =>
    day === null ? [] : [fill(text, { day: formatDayText(formatDay(day), language) })];
  const isChanged = !tried && removed > 0;
  return {
    ...{ tried, code, removed },
    kinds: kinds.map((one) => ({
      ...{ kind: one.kind, name: words.kinds[one.kind].name, removed: one.removed },
      kept: (Object.entries(one.kept) as [keyof typeof words.reasons, number][]).map(([reason, count]) => ({
        reason: words.reasons[reason],
        count,
      })),
    })),
    notes: [
      ...until(leftUntil, texts.leftUntil),
      ...until(plansUntil, texts.plansUntil),
      ...(isChanged && files > 0 ? [fill(texts.files, { files })] : []),
      ...(isChanged && !roomGivenBack ? [texts.roomWaits] : []),
      ...(isChanged ? [texts.backups] : []),
    ],
  };
}

/** Runs that were carried out, the latest first. */
export function retentionRuns(runs: readonly RetentionRun[], language: Language): readonly RetentionRunItem[] {
  const words = PRIVACY_WORDS[language];
  return runs.toReversed().map(({ no, at, by, kinds }) => ({
    ...{ no, at, by },
    removed: kinds.flatMap(({ kind, removed }) =>
      removed === 0 ? [] : [{ name: words.kinds[kind].name, count: removed }],
    ),
  }));
}
