import { lowered } from '../../capitals.ts';
import { LABELS } from '../../labels/index.ts';
import type { Language } from '../../language.ts';
import { formatNumber, formatPercent } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import { type FigureFacts, isSeen } from '../figure-facts.ts';
import { nounOf } from '../group-nouns.ts';
import { type Days, listed, type SayLines } from '../listed.ts';
import { RESOURCE_PHRASES } from './resource-phrases.ts';

/** The sentences of posts and hours that are told in lines, by alias. */
export const RESOURCE_SENTENCES: Readonly<Record<string, SayLines>> = {
  'teacher-norm': (facts, language, days) => {
    const { norm, pupilsFirst, limits } = RESOURCE_PHRASES[language];
    const stages = stagesOf(facts, language, pupilsFirst);
    return stages === '' ? [] : [fill(norm, { ...whereAndWhen(days), stages }), limits];
  },
  'teacher-norm-gap': (facts, language, days) => {
    const { gap, lackingFirst } = RESOURCE_PHRASES[language];
    const stages = stagesOf(facts, language, lackingFirst);
    return stages === '' ? [] : [fill(gap, { ...whereAndWhen(days), stages })];
  },
  'vacancy-rate': vacancies,
};

/** Posts and hours are told of one day. */
function whereAndWhen({ place, from }: Days): Readonly<Record<string, string>> {
  return { place, day: from };
}

/** What each stage has, the first with its unit; empty where none is seen. */
function stagesOf({ lines = {} }: FigureFacts, language: Language, first: string): string {
  const { onStage } = RESOURCE_PHRASES[language];
  const seen = Object.entries(LABELS[language].stage).flatMap(([stage, label]) => {
    const cell = lines[stage];
    return isSeen(cell) ? [{ stage: label, count: formatNumber(cell.value, language, 1) }] : [];
  });
  const told = seen.map(({ stage, count }, i) => fill(i === 0 ? first : onStage, { stage: lowered(stage), count }));
  return told.length === 0 ? '' : listed(told, language);
}

function vacancies({ lines = {}, group }: FigureFacts, language: Language, days: Days): string[] {
  const phrases = RESOURCE_PHRASES[language];
  const { 'not-filled': all, vacant, temporary } = lines;
  const fte = (count: number | null) => formatNumber(count ?? 0, language, 1);
  const said: string[] = [];
  if (isSeen(all)) {
    const told = { share: formatPercent(all.value, language), authorised: fte(all.denominator) };
    said.push(fill(phrases.vacancies, { ...whereAndWhen(days), ...told, noun: nounOf(group, language, null) }));
  }
  if (isSeen(all) && isSeen(vacant) && isSeen(temporary)) {
    said.push(fill(phrases.vacancyParts, { vacant: fte(vacant.numerator), temporary: fte(temporary.numerator) }));
  }
  return said;
}
