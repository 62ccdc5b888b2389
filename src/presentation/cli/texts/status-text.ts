import { TOTAL } from '../../../terms/index.ts';
import type { StatusAnswer, StatusSentence } from '../../api/contract/index.ts';
import { asText, fill, formatDayText, LABELS, type Language, SCREEN_TEXTS } from '../../language/index.ts';
import { columnsOf } from './text-table.ts';

/** The first screen as text for a terminal: the sentences, what is missing, and how we know. */
export function statusText(answer: StatusAnswer, language: Language): string {
  const texts = SCREEN_TEXTS[language].status;
  const internal = answer.audience === 'internal' ? [`${LABELS[language].audiences.internal}.`] : [];
  return [
    texts.title,
    answer.asOf,
    ...internal,
    '',
    answer.lead,
    ...answer.notices.map(({ kind, text }) => `${texts[kind]} ${text}`),
    ...(answer.size === null ? [] : ['', ...sentenceLines(answer.size)]),
    ...answer.characteristics.flatMap(({ title, sentences, missing }) => [
      '',
      title.toUpperCase(),
      ...sentences.flatMap(sentenceLines),
      ...missing.map(({ what, from, how }) => `- ${texts.notConnected} ${what}. ${texts.byWhom} ${from} ${how}`),
    ]),
    '',
    texts.byGroup.toUpperCase(),
    ...byGroupLines(answer, language),
    '',
    texts.changes.toUpperCase(),
    ...changeLines(answer, language),
    ...developmentLines(answer, language),
    '',
    texts.fresh.toUpperCase(),
    columnsOf(answer.sources.map(({ label, day }) => [label, formatDayText(day, language)])),
  ].join('\n');
}

function sentenceLines({ main, rest }: StatusSentence): string[] {
  return [`* ${asText(main)}`, ...(rest === '' ? [] : [`  ${rest}`])];
}

/** The headline figures of every staff group, one row each. */
function byGroupLines({ byGroup }: StatusAnswer, language: Language): string[] {
  const { states } = LABELS[language];
  const rows = byGroup.characteristics.flatMap(({ rows: told }) =>
    told.map(({ name, when, cells }) => [
      `${name} (${when})`,
      ...cells.map(({ text, state }) => text ?? states[state]),
    ]),
  );
  return [columnsOf([['', ...byGroup.groups.map(({ label }) => label)], ...rows])];
}

function changeLines({ changes, group }: StatusAnswer, language: Language): string[] {
  const texts = SCREEN_TEXTS[language].status;
  const looked = fill(group === TOTAL ? texts.changesLooked : texts.changesLookedGroup, { count: changes.looked });
  if (changes.rows.length === 0) return [texts.changesNone, looked];
  return [...changes.rows.map(({ subject, main, rest }) => `* ${subject}. ${asText(main)} ${rest}`), looked];
}

function developmentLines({ development }: StatusAnswer, language: Language): string[] {
  if (development.length === 0) return [];
  const texts = SCREEN_TEXTS[language].status;
  const head = [texts.metric, texts.since, texts.earlier, texts.now, texts.difference, texts.verdict];
  const rows = development.map((row) => [row.name, row.since, row.earlier, row.now, row.difference, row.verdict]);
  return ['', texts.sinceBaseHead.toUpperCase(), columnsOf([head, ...rows])];
}
