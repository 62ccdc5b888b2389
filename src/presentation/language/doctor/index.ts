import type { InEach, Language } from '../language.ts';
import { fill, type SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

const DOCTOR_TEXTS: InEach<SameTexts<typeof nb>> = { nb, nn, en };

/** What the doctor saw, as far as texts go. */
interface Seen {
  readonly check: keyof (typeof nb)['checks'];
  readonly state: 'fine' | 'note' | 'wrong';
  readonly says: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** «i orden  Node 20.19 er ny nok.» Throws where nobody has worded what was seen: a test asks for each. */
export function doctorLine({ check, state, says, values }: Seen, language: Language): string {
  return `${DOCTOR_TEXTS[language].states[state].padEnd(8)} ${doctorText(check, says, values, language)}`;
}

/** The same without how it stands: what is wrong with the configuration, for who starts the server. */
export function doctorText(check: Seen['check'], says: string, values: Seen['values'], language: Language): string {
  const form = (DOCTOR_TEXTS[language].checks[check] as Readonly<Record<string, string>>)[says];
  if (form === undefined) throw new Error(`the doctor has no words for ${check} ${says}`);
  return fill(form, values);
}

/** The last line: everything is in order, or how much is not. */
export function doctorVerdict(all: readonly Seen[], language: Language): string {
  const texts = DOCTOR_TEXTS[language];
  const count = (state: Seen['state']) => all.filter((one) => one.state === state).length;
  const [wrong, notes] = [count('wrong'), count('note')];
  return wrong + notes === 0 ? texts.allFine : fill(texts.someWrong, { wrong, notes });
}
