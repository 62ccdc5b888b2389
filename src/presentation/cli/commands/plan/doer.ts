import type { PlanNo } from '../../../answers/plan/plan-refusal.ts';
import { SURFACE_TEXTS } from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { WrongUse } from '../../wrong-use.ts';

/** Who changes the plan here: whoever holds the data folder. */
export const BY = 'command-line (data-folder-holder)';

/** The one code that was typed. */
export function codeTyped({ typed, language }: Context, command: string): string {
  const [code, ...more] = typed.words;
  if (code !== undefined && more.length === 0) return code;
  throw new WrongUse(SURFACE_TEXTS[language].missingArgument('CODE', command));
}

/** Tells each thing that is wrong. */
export function refuse({ voice }: Context, wrong: readonly PlanNo[]): Exit {
  for (const { code, text } of wrong) voice.sayNo('refusal', code, text);
  return EXIT.refused;
}
