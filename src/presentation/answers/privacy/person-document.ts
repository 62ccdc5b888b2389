import type { PersonFile } from '../../../casework/index.ts';
import { formatDay } from '../../../terms/index.ts';
import { type Language, RIGHTS_TEXTS } from '../../language/index.ts';
import { type DocumentPart, notToFillIn, type WrittenDocument } from '../../reports/index.ts';

/** The sections of a person's file, in the order in which somebody reads about themselves. */
const SECTIONS = [
  'identities',
  'keys',
  'facts',
  'employments',
  'leaves',
  'paidMonths',
  'ownRows',
  'plans',
  'requests',
  'restrictions',
  'lookUps',
  'deliveries',
] as const satisfies readonly (keyof PersonFile)[];

/** Everything about one person as a document they can read. Each section is there, also where it has nothing. */
export function personDocument(file: PersonFile, language: Language): WrittenDocument {
  const texts = RIGHTS_TEXTS[language];
  const isDisputed = file.requests.some(({ kind, isOpen }) => kind === 'correction' && isOpen);
  const isRestricted = file.restrictions.at(-1)?.['restricted'] === true;
  return {
    language,
    title: texts.title,
    draft: null,
    fillIn: '',
    parts: [
      { kind: 'paragraph', text: texts.lead },
      ...(isRestricted ? [{ kind: 'paragraph', text: texts.restricted } as const] : []),
      ...(isDisputed ? [{ kind: 'paragraph', text: texts.disputed } as const] : []),
      ...SECTIONS.flatMap((section) => sectionParts(section, rowsOf(file, section), language)),
    ],
  };
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(file: PersonFile, section: (typeof SECTIONS)[number]): readonly Row[] {
  if (section === 'keys') return file.keys.map((key) => ({ key }));
  if (section !== 'requests') return file[section];
  return file.requests.map(({ id, kind, receivedOn, dueOn, source, said, answers }) => {
    const told = answers.map(({ outcome, answeredOn, said: words }) =>
      `${outcome} ${formatDay(answeredOn)} ${words}`.trim(),
    );
    const days = { receivedOn: formatDay(receivedOn), dueOn: formatDay(dueOn) };
    return { id, kind, ...days, source, said, answers: told.join('; ') };
  });
}

function sectionParts(
  section: (typeof SECTIONS)[number],
  rows: readonly Row[],
  language: Language,
): readonly DocumentPart[] {
  const texts = RIGHTS_TEXTS[language];
  const head: DocumentPart = { kind: 'heading', text: texts.sections[section] };
  if (rows.length === 0) return [head, { kind: 'paragraph', text: texts.none }];
  const names = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => cellOf(row[name]) !== ''));
  return [
    head,
    {
      kind: 'table',
      caption: texts.sections[section],
      columns: names.map((name) => texts.columns[name] ?? name),
      rows: rows.map((row) => names.map((name) => cellOf(row[name]))),
    },
  ];
}

/** A value as text. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return notToFillIn(typeof value === 'object' ? partsOf(value) : String(value));
}

/** «kind: education; route: GLU_1_7», without what is not said. */
function partsOf(value: object): string {
  return Object.entries(value)
    .map(([name, inner]) => [name, cellOf(inner)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => (Array.isArray(value) ? text : `${name}: ${text}`))
    .join('; ');
}
