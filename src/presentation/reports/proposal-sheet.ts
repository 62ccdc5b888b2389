import { fill, formatDayText, type Language, PROPOSAL_TEXTS } from '../language/index.ts';
import { csvText } from './csv.ts';
import type { Sheet } from './sheet.ts';
import { writeSheets } from './xlsx.ts';

/** A proposal as it is told; the names are those of the answer. */
export interface ProposalTold {
  readonly unit: { readonly code: string; readonly label: string };
  readonly asOf: string;
  readonly assumptions: {
    readonly creditPrice: number;
    readonly swapPrice: number;
    readonly budget: number | null;
    readonly mostCourses: number | null;
    readonly withoutExemptions: boolean;
  };
  readonly outside: readonly string[];
  readonly ways: readonly {
    readonly head: string;
    readonly cost: number;
    readonly proof: string;
    readonly studies: readonly {
      readonly name: string;
      readonly subject: { readonly label: string };
      readonly credits: number;
      readonly cost: number;
      readonly pays: string | null;
    }[];
    readonly swaps: readonly {
      readonly taught: string;
      readonly from: string | null;
      readonly to: string | null;
      readonly hours: number;
    }[];
    readonly uncovered: readonly { readonly taught: string; readonly hours: number; readonly why: string }[];
  }[];
}

/** A line for each course, each exchange and each thing not covered, way by way. */
function proposalSheet({ ways }: ProposalTold, language: Language): Sheet {
  const texts = PROPOSAL_TEXTS[language];
  const { study, swap, uncovered } = texts.fileKinds;
  return {
    header: [
      ...[texts.way, texts.fileKind, texts.taught, texts.from, texts.to, texts.hours],
      ...[fill(texts.credits, { credits: '' }).trim(), texts.cost, texts.whyHead],
    ],
    rows: ways.flatMap((way) => [
      ...way.studies.map((one) => [
        ...[way.head, study, one.subject.label, one.name, '', '', one.credits, one.cost],
        one.pays ?? '',
      ]),
      ...way.swaps.map((one) => [
        ...[way.head, swap, one.taught, one.from ?? texts.free, one.to ?? texts.nobody, one.hours],
        ...['', '', ''],
      ]),
      ...way.uncovered.map((one) => [way.head, uncovered, one.taught, '', '', one.hours, '', '', one.why]),
    ]),
  };
}

/** What must be known of it: whose, when, by which assumptions, and that people choose. */
function aboutProposal(told: ProposalTold, language: Language): readonly (readonly [string, string])[] {
  const texts = PROPOSAL_TEXTS[language];
  const { creditPrice, swapPrice, budget, mostCourses, withoutExemptions } = told.assumptions;
  return [
    [texts.unit, `${told.unit.label} (${told.unit.code})`],
    [texts.today, formatDayText(told.asOf, language)],
    [texts.title, texts.choice],
    [texts.creditPrice, String(creditPrice)],
    [texts.swapPrice, String(swapPrice)],
    ...(budget === null ? [] : [[texts.budget, String(budget)] as const]),
    ...(mostCourses === null ? [] : [[texts.mostCourses, String(mostCourses)] as const]),
    [texts.withoutExemptions, withoutExemptions ? texts.depth : texts.lawful],
    ...told.ways.map(({ head, cost, proof }) => [`${head} (${texts.cost.toLowerCase()} ${cost})`, proof] as const),
    ...told.outside.map((line) => [texts.outsideHead, line] as const),
    [texts.purpose, texts.fileNote],
  ];
}

export function proposalCsv(told: ProposalTold, language: Language): string {
  const { header, rows } = proposalSheet(told, language);
  return csvText([header, ...rows, [], ...aboutProposal(told, language)]);
}

export function proposalXlsx(told: ProposalTold, language: Language): Promise<Uint8Array> {
  return writeSheets(proposalSheet(told, language), aboutProposal(told, language), language);
}
