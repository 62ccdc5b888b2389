import type { Language } from '../language/language.ts';
import { SURFACE_TEXTS } from '../language/surfaces/index.ts';
import type { Command, OptionSpec, Typed } from './command.ts';
import { nearest } from './nearest.ts';
import { WrongUse } from './wrong-use.ts';

/** Options every command takes. */
export const EVERYWHERE: readonly OptionSpec[] = [
  { name: 'data', kind: 'value', placeholder: 'DIR', help: 'data folder (else LAGET_DATA, else .laget)' },
  { name: 'format', kind: 'value', placeholder: 'text|json|csv', help: 'how the answer is written (text)' },
  { name: 'lang', kind: 'value', placeholder: 'nb|nn|en', help: 'language (nb)' },
  { name: 'help', kind: 'flag', placeholder: '', help: 'this page' },
];

/**
 * Reads what was typed after the command's name: `--option value`, `--option=value`, words, `--` ends options.
 * Throws WrongUse for an option that is not there (with the nearest that is) or lacks its value.
 */
export function readArguments(command: Command, typed: readonly string[], language: Language): Typed {
  const specs = [...command.options, ...EVERYWHERE];
  const end = typed.indexOf('--');
  const [before, after] = end < 0 ? [typed, []] : [typed.slice(0, end), typed.slice(end + 1)];
  const words: string[] = [];
  const given = new Map<string, string[]>();
  for (let i = 0; i < before.length; i++) {
    const part = before[i] ?? '';
    if (!isOption(part)) {
      words.push(part);
      continue;
    }
    const { spec, text } = findOption(part, specs, language);
    const value = text ?? (spec.kind === 'flag' ? '' : before[++i]);
    if (value === undefined) throw new WrongUse(SURFACE_TEXTS[language].optionNeedsValue(`--${spec.name}`));
    given.set(spec.name, [...(given.get(spec.name) ?? []), value]);
  }
  return {
    words: [...words, ...after],
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

function isOption(part: string): boolean {
  return part === '-h' || part.startsWith('--');
}

function findOption(part: string, specs: readonly OptionSpec[], language: Language) {
  const at = part.indexOf('=');
  const name = part === '-h' ? 'help' : part.slice(2, at < 0 ? undefined : at);
  const spec = specs.find((s) => s.name === name);
  if (spec === undefined) {
    const like = nearest(
      name,
      specs.map((s) => s.name),
    );
    throw new WrongUse(SURFACE_TEXTS[language].unknownOption(`--${name}`, like === null ? null : `--${like}`));
  }
  if (at >= 0 && spec.kind === 'flag') {
    throw new WrongUse(SURFACE_TEXTS[language].badOptionValue(`--${name}`, part.slice(at + 1), `--${name}`));
  }
  return { spec, text: at < 0 ? null : part.slice(at + 1) };
}
