import type { Language } from '../language/index.ts';
import type { Format } from './format.ts';
import type { Exit, Surroundings } from './surroundings.ts';
import type { Voice } from './voice.ts';

export interface OptionSpec {
  /** Without dashes. */
  readonly name: string;
  readonly kind: 'flag' | 'value' | 'repeated';
  readonly placeholder: string;
  readonly help: string;
}

/** An option that takes a value. */
export function valueOption(name: string, placeholder: string, help: string): OptionSpec {
  return { name, kind: 'value', placeholder, help };
}

/** What was typed, read against a command's specification. */
export interface Typed {
  readonly words: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
}

/** Everything a command works with. */
export interface Context {
  readonly typed: Typed;
  readonly surroundings: Surroundings;
  readonly language: Language;
  readonly format: Format;
  readonly voice: Voice;
  /** Data folder as an absolute path. */
  readonly dataDir: string;
}

export interface Command {
  /** One or two words, such as `demo write`. */
  readonly name: string;
  readonly summary: string;
  /** What follows the name. */
  readonly usage: string;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  readonly formats: readonly Format[];
  readonly run: (context: Context) => Promise<Exit>;
}
