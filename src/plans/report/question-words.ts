import type { Question } from '../../disclosure/index.ts';
import { formatDay } from '../../terms/index.ts';

/** A question as `laget figure` has it after its name: asked again with these words it is answered the same. */
export function questionWords(question: Question, alias: string): readonly string[] {
  const { by, where, period, asKnownOn } = question;
  return [
    alias,
    ...(by.length === 0 ? [] : ['--by', by.join(',')]),
    ...where.flatMap(({ dimension, codes }) => ['--where', `${dimension}=${codes.join(',')}`]),
    ...periodWords(period),
    ...(asKnownOn === null ? [] : ['--as-known-on', formatDay(asKnownOn)]),
  ];
}

function periodWords(period: Question['period']): readonly string[] {
  if (period.kind === 'latest') return [];
  if (period.kind === 'day') return ['--at', formatDay(period.at)];
  if (period.kind === 'days') return ['--at', period.days.map(formatDay).join(',')];
  const { from, to, grain } = period;
  return ['--from', formatDay(from), '--to', formatDay(to), ...(grain === null ? [] : ['--grain', grain])];
}
