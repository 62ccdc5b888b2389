import type { ComposedReport, ReportParagraph } from '../../api/contract/index.ts';
import { REPORT_FORM_TEXTS } from '../../language/index.ts';
import { numberedCaptions } from '../figure-tables/index.ts';
import { frontLines } from '../front-lines.ts';
import { escaped } from './escaped.ts';
import { pageStyle } from './page-style.ts';
import { blockHtml, type Numbered, paragraphHtml } from './parts-html.ts';

/** A report as one HTML file that needs no other, no net and no script; the report itself lies in it as JSON. */
export function reportHtml(report: ComposedReport): string {
  const { language, title, owner, standing } = report;
  const texts = REPORT_FORM_TEXTS[language];
  const numbered: Numbered = { report, captions: numberedCaptions(report) };
  const draft = standing.kind === 'draft' ? `<p class="draft">${escaped(texts.draft)}</p>` : '';
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(standing.kind === 'draft' ? `${texts.draft}: ${title}` : title)}</title>`,
    `<style>${pageStyle(report)}</style>`,
    '</head>',
    '<body>',
    `<header><p><strong>${escaped(owner.name)}</strong></p><p>${escaped(report.addressee)}</p></header>`,
    '<main>',
    draft,
    `<h1 data-place="title">${escaped(title)}</h1>`,
    `<p class="quiet" data-place="subtitle">${escaped(report.subtitle)}</p>`,
    `<div class="front note">${frontLines(report)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('')}</div>`,
    ...noticesHtml(report),
    contentsHtml(report),
    ...partHtml('summary', texts.summary, paragraphs(report.summary)),
    ...report.sections.map(
      ({ id, heading, blocks }) =>
        `<section id="section-${escaped(id)}">\n<h2 data-place="heading/${escaped(id)}">${escaped(heading)}</h2>\n${blocks
          .map((block) => blockHtml(block, numbered))
          .join('\n')}\n</section>`,
    ),
    ...partHtml('method', texts.method, paragraphs(report.method)),
    ...partHtml('sources', texts.sources, paragraphs(report.sources)),
    ...partHtml('glossary', texts.glossary, glossaryHtml(report)),
    '</main>',
    `<footer><p>${escaped(`${report.id} · ${report.datasets.join(' · ')}`)}</p></footer>`,
    `<script type="application/json" id="laget-report">${asJson(report)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function noticesHtml({ notices }: ComposedReport): readonly string[] {
  return notices.length === 0 ? [] : [`<div class="notice" role="note">\n${paragraphs(notices)}\n</div>`];
}

/** Only what is there is listed. */
function contentsHtml({ language, summary, sections, method, sources, glossary }: ComposedReport): string {
  const texts = REPORT_FORM_TEXTS[language];
  const listed = [
    { to: 'summary', text: texts.summary, is: summary.length > 0 },
    ...sections.map(({ id, heading }) => ({ to: id, text: heading, is: true })),
    { to: 'method', text: texts.method, is: method.length > 0 },
    { to: 'sources', text: texts.sources, is: sources.length > 0 },
    { to: 'glossary', text: texts.glossary, is: glossary.length > 0 },
  ];
  const items = listed
    .filter(({ is }) => is)
    .map(({ to, text }) => `<li><a href="#section-${escaped(to)}">${escaped(text)}</a></li>`);
  return `<nav aria-labelledby="contents"><h2 id="contents">${escaped(texts.contents)}</h2><ol>\n${items.join('\n')}\n</ol></nav>`;
}

function partHtml(id: string, heading: string, inside: string): readonly string[] {
  if (inside === '') return [];
  return [`<section id="section-${id}" class="${id}">\n<h2>${escaped(heading)}</h2>\n${inside}\n</section>`];
}

function paragraphs(some: readonly ReportParagraph[]): string {
  return some.map((one) => paragraphHtml(one, 'p')).join('\n');
}

function glossaryHtml({ glossary }: ComposedReport): string {
  if (glossary.length === 0) return '';
  const words = glossary.map(
    ({ word, meaning }, i) =>
      `<div data-place="glossary/${i + 1}"><dt>${escaped(word)}<span hidden>: </span></dt><dd>${escaped(meaning)}</dd></div>`,
  );
  return `<dl>\n${words.join('\n')}\n</dl>`;
}

/** JSON that cannot close the element it lies in. */
function asJson(report: ComposedReport): string {
  return JSON.stringify(report)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
