import {
  INVENTORY,
  type OwnTableStated,
  ownTablesStated,
  PROPOSED,
  RETENTION_KINDS,
  type TableStated,
} from '../../../record/administration/index.ts';
import { formatDay } from '../../../terms/index.ts';
import { fill, formatDayText, type Language, PRIVACY_DOCUMENTS, PRIVACY_WORDS } from '../../language/index.ts';
import type { DocumentPart, WrittenDocument } from '../../reports/index.ts';
import { basesText, decidedText, type PrivacyGrounds, proposedText } from './grounds.ts';

/** The record of processing activities, GDPR art. 30, made from the inventory of what is kept and the owner's decisions. */
export function recordOfProcessing(grounds: PrivacyGrounds, language: Language): WrittenDocument {
  const texts = PRIVACY_DOCUMENTS[language];
  return {
    language,
    title: texts.titles.record,
    draft: texts.draft,
    fillIn: texts.fillIn,
    parts: [
      { kind: 'paragraph', text: texts.lead.record },
      madeOn(grounds, language),
      ...controllerParts(grounds, language),
      { kind: 'heading', text: texts.purposes.head },
      purposeTable(grounds, language),
      { kind: 'heading', text: texts.recipients.head },
      { kind: 'list', items: texts.recipients.items },
      { kind: 'heading', text: texts.transfers.head },
      { kind: 'paragraph', text: texts.transfers.text },
      ...retentionParts(grounds, language),
      ...securityParts(language),
      ...appendixParts(grounds, language),
    ],
  };
}

export function madeOn({ today, program }: PrivacyGrounds, language: Language): DocumentPart {
  const day = formatDayText(formatDay(today), language);
  return { kind: 'paragraph', text: fill(PRIVACY_DOCUMENTS[language].made, { day, program }) };
}

export function controllerParts({ owner }: PrivacyGrounds, language: Language): readonly DocumentPart[] {
  const { controller } = PRIVACY_DOCUMENTS[language];
  return [
    { kind: 'heading', text: controller.head },
    { kind: 'list', items: controller.items.map((item) => fill(item, { owner })) },
  ];
}

export function securityParts(language: Language): readonly DocumentPart[] {
  const { security, never } = PRIVACY_DOCUMENTS[language];
  return [
    { kind: 'heading', text: security.head },
    { kind: 'list', items: security.items },
    { kind: 'heading', text: never.head },
    { kind: 'list', items: never.items },
  ];
}

export function retentionParts(grounds: PrivacyGrounds, language: Language): readonly DocumentPart[] {
  const { retention } = PRIVACY_DOCUMENTS[language];
  const { kinds } = PRIVACY_WORDS[language];
  return [
    { kind: 'heading', text: retention.head },
    { kind: 'paragraph', text: retention.text },
    {
      kind: 'table',
      caption: retention.caption,
      columns: retention.columns,
      rows: RETENTION_KINDS.map((kind) => [
        `${kinds[kind].name} (${kinds[kind].from})`,
        proposedText(kind, language),
        decidedText(kind, grounds, language),
        basesText(PROPOSED[kind].authority, language),
      ]),
    },
  ];
}

/** One row for each purpose, of what is about somebody. */
function purposeTable(grounds: PrivacyGrounds, language: Language): DocumentPart {
  const { purposes } = PRIVACY_DOCUMENTS[language];
  const words = PRIVACY_WORDS[language];
  const ofSomebody = INVENTORY.filter(({ subject }) => subject !== 'nobody');
  const each = [...new Set(ofSomebody.map(({ purpose }) => purpose))];
  return {
    kind: 'table',
    caption: purposes.caption,
    columns: purposes.columns,
    rows: each.map((purpose) => {
      const own = ofSomebody.filter((table) => table.purpose === purpose);
      const joined = (of: (table: TableStated) => readonly string[]) => [...new Set(own.flatMap(of))].join('; ');
      return [
        words.purposes[purpose],
        joined(({ subject }) => [words.subjects[subject]]),
        joined(({ table }) => [words.tables[table] ?? table]),
        joined(({ basis, ground }) => [
          ...basis.map((id) => words.bases[id]),
          ...(ground === undefined ? [] : [words.grounds[ground]]),
        ]),
        joined(({ origin }) => [words.origins[origin]]),
        joined(({ seenBy }) => seenBy.map((seer) => words.seers[seer])),
        joined((table) => [keptText(table, grounds, language)]),
      ];
    }),
  };
}

function keptText({ kept }: Pick<TableStated, 'kept'>, grounds: PrivacyGrounds, language: Language): string {
  const words = PRIVACY_WORDS[language];
  if (kept === 'while-in-use' || kept === 'not-personal') return words.kept[kept];
  return `${words.kinds[kept].name}: ${decidedText(kept, grounds, language).toLowerCase()}`;
}

function appendixParts(grounds: PrivacyGrounds, language: Language): readonly DocumentPart[] {
  const { appendix } = PRIVACY_DOCUMENTS[language];
  const words = PRIVACY_WORDS[language];
  const ground = words.grounds['employment-duty'];
  return [
    { kind: 'heading', text: appendix.head },
    { kind: 'paragraph', text: fill(appendix.text, { ground }) },
    {
      kind: 'table',
      caption: appendix.caption,
      columns: appendix.columns,
      rows: INVENTORY.map((table) => [
        `${words.tables[table.table] ?? table.table} (${table.table})`,
        words.subjects[table.subject],
        columnsText(Object.entries(table.columns), language),
        keptText(table, grounds, language),
      ]),
    },
    { kind: 'heading', text: appendix.ownHead },
    { kind: 'paragraph', text: appendix.ownText },
    {
      kind: 'table',
      caption: appendix.ownCaption,
      columns: appendix.ownColumns,
      rows: ownTablesStated().map((table) => [
        table.name,
        words.subjects[table.subject],
        ownText(table, language),
        words.purposes[table.purpose],
        basesText(table.basis, language),
        keptText(table, grounds, language),
      ]),
    },
  ];
}

function ownText({ fields }: OwnTableStated, language: Language): string {
  return columnsText(
    fields.map(({ field, kind }) => [field, kind]),
    language,
  );
}

/** Names of columns by what they hold: «pseudonymisert: person, sex; fritekst: content». */
function columnsText(
  columns: readonly (readonly [string, TableStated['columns'][string]])[],
  language: Language,
): string {
  const { columnKinds } = PRIVACY_WORDS[language];
  const kinds = [...new Set(columns.map(([, kind]) => kind))];
  return kinds
    .map((kind) => `${columnKinds[kind]}: ${columns.flatMap(([name, own]) => (own === kind ? [name] : [])).join(', ')}`)
    .join('; ');
}
