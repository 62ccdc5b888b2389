import { type Day, parseDay } from '../../../../terms/index.ts';
import { SURFACE_TEXTS } from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { WrongUse } from '../../wrong-use.ts';

/** The day that was asked for; `today` where none was. */
export function dayTyped({ typed, language }: Context, today: Day): Day {
  const text = typed.value('at');
  if (text === undefined) return today;
  const day = parseDay(text);
  if (day === null) throw new WrongUse(SURFACE_TEXTS[language].missingArgument('--at YYYY-MM-DD', 'laget plan'));
  return day;
}
