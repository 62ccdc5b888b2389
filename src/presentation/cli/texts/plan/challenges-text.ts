import type { ChallengeRow, ChallengesAnswer } from '../../../api/contract/index.ts';
import { LABELS, type Language } from '../../../language/index.ts';

/** The challenge picture as text for a terminal. */
export function challengesText(answer: ChallengesAnswer, language: Language): string {
  const { title, explained, told, certainties, words } = answer;
  const internal = answer.audience === 'internal' ? [`${LABELS[language].audiences.internal}.`] : [];
  const classes = certainties.flatMap(({ title: name, note, rows }) => [
    '',
    `${name.toUpperCase()}. ${note}`,
    ...rows.flatMap((row) => rowLines(row, words.noAction)),
  ]);
  return [title, ...internal, explained, ...told, ...(classes.length === 0 ? ['', words.none] : classes)].join('\n');
}

function rowLines({ subject, name, value, rest, actions }: ChallengeRow, noAction: string): readonly string[] {
  const done = actions.map(({ code, title, status }) => `${code} ${title} (${status.label})`);
  return [`* ${subject}. ${name}: ${value}`, `  ${rest}`, `  ${done.length === 0 ? noAction : done.join('; ')}`];
}
