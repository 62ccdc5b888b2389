import { EVERYWHERE } from './arguments.ts';
import type { Command, OptionSpec } from './command.ts';
import { VARIABLES } from './configuration/variables.ts';

function optionLine(option: OptionSpec): string {
  const head = `  --${option.name}${option.placeholder === '' ? '' : ` ${option.placeholder}`}`;
  return `${head.padEnd(36)} ${option.help}`;
}

/** The page of one command, with examples. */
export function commandHelp(command: Command): string {
  return [
    `laget ${command.name}: ${command.summary}`,
    '',
    `Usage: laget ${command.name}${command.usage === '' ? '' : ` ${command.usage}`}`,
    '',
    'Options:',
    ...[...command.options, ...EVERYWHERE].map(optionLine),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
    EXIT_CODES,
  ].join('\n');
}

/** The page of all commands. */
export function allHelp(commands: readonly Command[]): string {
  return [
    'Laget: staff figures for school owners, from delivered files to figures that can be defended.',
    '',
    'Usage: laget COMMAND [options]',
    '',
    'Commands:',
    ...commands.map((command) => `  ${command.name.padEnd(16)} ${command.summary}`),
    '',
    'Options of every command:',
    ...EVERYWHERE.map(optionLine),
    '',
    'First five minutes:',
    '  laget demo write --out demo --scale small',
    '  laget take-in demo/files',
    '  laget figure owner-turnover --by staff-group',
    '  laget serve',
    '',
    'Environment (docs/configuration.md):',
    ...VARIABLES.map(({ name, meaning }) => `  ${name.padEnd(26)} ${meaning.replaceAll('`', '')}`),
    EXIT_CODES,
  ].join('\n');
}

const EXIT_CODES =
  'Exit codes: 0 fine · 1 fault · 2 wrong use · 3 a delivery was stopped or not recognised · 4 refused, or a check failed';
