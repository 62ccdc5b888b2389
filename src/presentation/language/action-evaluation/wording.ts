import type { Language } from '../language.ts';
import type { SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export const ACTION_EVALUATION_TEXTS: Readonly<Record<Language, SameTexts<typeof nb>>> = { nb, nn, en };

/** Why a design cannot be carried out, in words. */
export function lacksText(code: string, language: Language): string {
  const texts: Readonly<Record<string, string>> = ACTION_EVALUATION_TEXTS[language].lacks;
  return texts[code] ?? ACTION_EVALUATION_TEXTS[language].lacks.other;
}
