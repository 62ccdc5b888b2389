import type { Text3 } from '../metrics/metric.ts';
import { CHOICE_VALUES, CHOICES, type ChoiceId, type CodedChoice, type DayRule } from './choices.ts';
import { type ImportedReference, TURNOVER_IDS, type TurnoverDefinition } from './definition.ts';
import { IMPORTED_REFERENCES, TURNOVER_DEFINITIONS } from './definitions/index.ts';

/** The definitions as a page. Path → text; written by `scripts/generate-turnover.ts`. */
export function turnoverPages(): Map<string, string> {
  return new Map([['docs/methods/turnover-definitions.md', page()]]);
}

const MEANINGS: Readonly<Record<ChoiceId, string>> = {
  'known-on':
    'What was known: the facts as known at the end of a day. A bridge between two such days has late corrections as a line.',
  'reference-days':
    'Which days are compared. A week stands for a day: who is employed on one of its days is employed, in the post of the first of them.',
  hourly: 'Whether posts by the hour are employment, for as long as they run.',
  leave:
    'Whether a post is employment during a whole leave of 90 days or more from its unit. A leave without an end is long from its ninetieth day.',
  'short-holes': "Whether holes of at most the owner's ordinary limit (14 days unless set) are bridged.",
  'summer-holes':
    "Whether holes over 31 July/1 August of at most the owner's summer limit (62 days unless set) are bridged.",
  moves:
    'Whether whoever has the primary post at another unit at the second moment is gone. Successors of the unit are the same; an unknown unit says nothing.',
  roles:
    'Whether whoever has the primary post in another staff group at the second moment is gone. An unknown group says nothing.',
  weight: "What each person counts as: one, or the sum of the person's own position shares at the first moment.",
  counted:
    'Persons of the first moment who are gone at the second, or every exit of the period, dated on the last day employed.',
  'out-of':
    'What exits are out of: persons in a post at the first moment, the mean of both moments, or every employed day / 365.25.',
};

const DAYS: Readonly<Record<DayRule, string>> = {
  asked: 'the days asked for',
  'first-of-december': '1 December of the same years',
  'first-thursday-of-november': 'the first Thursday of November of the same years',
  'week-of-16-november': 'the week with 16 November of the same years',
};

function page(): string {
  const definitions = TURNOVER_IDS.map((id) => TURNOVER_DEFINITIONS[id]);
  return [
    '<!-- Made by scripts/generate-turnover.ts from src/analysis/turnover. Change the definitions there. -->',
    '',
    '# Definitions of turnover, and the bridges between them',
    '',
    'A definition is a record of choices. Between any two there is a bridge: the choices are gone through in the order',
    'below, one at a time, and each figure on the way is really counted. A line is the value after less the value before,',
    'as an exact fraction, so the lines add up to the difference. Choices that do not differ give no line; a choice that',
    'nobody in the data answers to gives a line of zero. The bridge back is the same lines with the other sign',
    '([decision 0031](../decisions/0031-named-turnover-definitions-and-bridges.md)).',
    '',
    '## The choices, in order',
    '',
    '| choice | values | what it decides |',
    '|---|---|---|',
    ...CHOICES.map((choice) => `| \`${choice}\` | ${valuesOf(choice)} | ${MEANINGS[choice]} |`),
    '',
    'A bridge is walked from persons between two days towards exits, else in the order of the definitions, and turned',
    'round where it is asked for the other way.',
    '',
    '## Side by side',
    '',
    `| definition | days | ${Object.keys(CHOICE_VALUES).join(' | ')} | metric |`,
    `|---|---|${'---|'.repeat(Object.keys(CHOICE_VALUES).length)}---|`,
    ...definitions.map(rowOf),
    '',
    ...definitions.flatMap(sectionOf),
    ...IMPORTED_REFERENCES.flatMap(referenceSection),
  ].join('\n');
}

function valuesOf(choice: ChoiceId): string {
  if (choice === 'known-on') return 'a day, or now';
  if (choice === 'reference-days') return Object.values(DAYS).join('; ');
  return CHOICE_VALUES[choice].map((value) => `\`${value}\``).join(', ');
}

function rowOf({ id, days, choices, metric }: TurnoverDefinition): string {
  const values = (Object.keys(CHOICE_VALUES) as CodedChoice[]).map((choice) => choices[choice]);
  return `| \`${id}\` | ${days} | ${values.join(' | ')} | ${metric ?? ''} |`;
}

function sectionOf({ id, name, explanation, source, days, beyond }: TurnoverDefinition): string[] {
  return [
    `## \`${id}\`: ${name.en}`,
    '',
    ...inThree(name),
    '',
    ...inThree(explanation),
    '',
    `Compares ${DAYS[days]}. Source: ${linkTo(source)}.`,
    '',
    ...(beyond === null ? [] : ['What the original counts and one owner cannot:', '', ...inThree(beyond), '']),
  ];
}

function referenceSection({
  id,
  name,
  explanation,
  cannot,
  caution,
  source,
  nearest,
  series,
}: ImportedReference): string[] {
  const years = Object.keys(series[0]?.percents ?? {});
  return [
    `## \`${id}\`: ${name.en}`,
    '',
    'Imported, never computed here.',
    '',
    ...[name, explanation, cannot, caution].flatMap((text) => [...inThree(text), '']),
    `Nearest on the owner's own figures: \`${nearest}\`. Source: ${linkTo(source)}. Per cent, as published:`,
    '',
    `| group | ${years.join(' | ')} |`,
    `|---|${'---|'.repeat(years.length)}`,
    ...series.map((one) => `| ${one.name} | ${years.map((year) => one.percents[year]?.toFixed(1)).join(' | ')} |`),
    '',
  ];
}

function linkTo({ name, address }: TurnoverDefinition['source']): string {
  return `[${name}](${address.startsWith('docs/') ? `../${address.slice('docs/'.length)}` : address})`;
}

function inThree({ nb, nn, en }: Text3): string[] {
  return [`* nb: ${nb}`, `* nn: ${nn}`, `* en: ${en}`];
}
