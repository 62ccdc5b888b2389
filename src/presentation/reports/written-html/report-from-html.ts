import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ComposedReport, ToldCell, ToldReport } from '../../api/contract/index.ts';
import { reportHtml } from './report-html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** A report read from a file that anybody may have changed. */
export interface HtmlReport {
  /** The report that lies in it as JSON, unread; null where there is none. */
  readonly json: string | null;
  /** What stands where anybody can read it. */
  readonly told: ToldReport;
}

export function reportFromHtml(html: string): HtmlReport {
  const all = elementsIn(parse(html));
  const script = all.find((one) => attributeOf(one, 'id') === 'laget-report');
  const json = script === undefined ? null : textOf(script);
  return { json, told: toldIn(all) };
}

/** Whether a file is to the letter what is written of the report in it: also axes, notes and style are then untouched. */
export function isAsWritten(html: string, report: ComposedReport): boolean {
  return html === reportHtml(report);
}

function toldIn(all: readonly Element[]): ToldReport {
  const having = (name: string) => all.filter((one) => attributeOf(one, name) !== null);
  const figures = having('data-figure');
  const inside = (figure: Element) => elementsIn(figure);
  const drawings = figures.flatMap((figure) =>
    inside(figure)
      .filter(({ tagName, attrs }) => tagName === 'svg' && attrs.length > 0)
      .map((svg) => ({ figure: attributeOf(figure, 'data-figure') ?? '', svg })),
  );
  return {
    language: attributeOf(
      all.find(({ tagName }) => tagName === 'html'),
      'lang',
    ),
    isDraft: all.some((one) => attributeOf(one, 'class') === 'draft'),
    headings: all
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map((one) => ({ level: Number(one.tagName.slice(1)), text: textOf(one) })),
    texts: having('data-place').map((one) => ({ place: attributeOf(one, 'data-place') ?? '', text: textOf(one) })),
    cells: [
      ...having('data-cell').flatMap((one) => cellOf(one, 'data-cell')),
      ...having('data-point').flatMap((one) => cellOf(one, 'data-point')),
    ],
    charts: drawings.map(({ figure, svg }) => ({
      figure,
      altText: inside(svg)
        .filter(({ tagName }) => tagName === 'desc')
        .map(textOf)
        .join(' '),
    })),
    breaks: drawings.flatMap(({ figure, svg }) =>
      inside(svg).flatMap((one) => {
        const day = attributeOf(one, 'data-break');
        return day === null ? [] : [{ figure, day }];
      }),
    ),
    tables: having('data-table').map((table) => ({
      figure: attributeOf(table, 'data-table') ?? '',
      hasHead: inside(table).some((one) => one.tagName === 'th' && attributeOf(one, 'scope') === 'col'),
    })),
  };
}

const FIELDS = ['numerator', 'denominator', 'value', 'low', 'high'] as const;

/** «F1/3/value» with what stands there; a point of a chart tells its value after its period: «2024–25: 11,8». */
function cellOf(one: Element, name: 'data-cell' | 'data-point'): readonly ToldCell[] {
  const parts = (attributeOf(one, name) ?? '').split('/');
  const field = FIELDS.find((known) => known === parts.at(-1));
  const row = Number(parts.at(-2));
  if (field === undefined || !Number.isInteger(row)) return [];
  const text = textOf(one);
  const shown = name === 'data-point' ? text.slice(text.lastIndexOf(': ') + 1).trim() : text;
  const place = one.tagName === 'td' ? 'table' : one.tagName === 'data' ? 'text' : 'chart';
  return [{ figure: parts.slice(0, -2).join('/'), row, field, shown, in: place }];
}

function elementsIn(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attributeOf(one: Element | undefined, name: string): string | null {
  return one?.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
