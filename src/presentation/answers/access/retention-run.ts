import type { RetentionOutcome, RetentionRun } from '../../../record/administration/index.ts';
import { type Day, formatDay } from '../../../terms/index.ts';
import type { RetentionRunAnswer, RetentionRunItem } from '../../api/contract/index.ts';
import { fill, formatDayText, type Language, PRIVACY_WORDS, RETENTION_TEXTS } from '../../language/index.ts';

/** What a run deleted, or would delete, in words. No persons. */
export function retentionRunAnswer(outcome: RetentionOutcome, language: Language): RetentionRunAnswer {
  const words = PRIVACY_WORDS[language];
  const { kinds, tried, code } = outcome;
  return {
    ...{ tried, code, removed: removedBy(outcome) },
    kinds: kinds.map((one) => ({
      ...{ kind: one.kind, name: words.kinds[one.kind].name, removed: one.removed },
      kept: keptReasons(one, language),
    })),
    notes: runNotes(outcome, language),
  };
}

/** What was kept of a kind, by reason, in words. */
export function keptReasons({ kept }: RetentionOutcome['kinds'][number], language: Language) {
  const { reasons } = PRIVACY_WORDS[language];
  return (Object.entries(kept) as [keyof typeof reasons, number][]).map(([reason, count]) => ({
    reason: reasons[reason],
    count,
  }));
}

/** What a run means besides what it removed: what is left until when, files, room, backups. */
export function runNotes(outcome: RetentionOutcome, language: Language): readonly string[] {
  const texts = RETENTION_TEXTS[language];
  const { tried, files, roomGivenBack, leftUntil, plansUntil } = outcome;
  const until = (day: Day | null, text: string) =>
    day === null ? [] : [fill(text, { day: formatDayText(formatDay(day), language) })];
  const isChanged = !tried && removedBy(outcome) > 0;
  return [
    ...until(leftUntil, texts.leftUntil),
    ...until(plansUntil, texts.plansUntil),
    ...(isChanged && files > 0 ? [fill(texts.files, { files })] : []),
    ...(isChanged && !roomGivenBack ? [texts.roomWaits] : []),
    ...(isChanged ? [texts.backups] : []),
  ];
}

function removedBy({ kinds }: RetentionOutcome): number {
  return kinds.reduce((sum, { removed }) => sum + removed, 0);
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
