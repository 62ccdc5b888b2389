import type { ComposedReport } from '../../api/contract/index.ts';
import { chartStyle, DARK, fontForPage, LIGHT } from '../../charts/written/index.ts';
import { isSetClose } from '../figure-tables/index.ts';

/** The style of a report that is one file: letters inside, light and dark on the screen, A4 and light on paper. */
export function pageStyle({ owner, template }: Pick<ComposedReport, 'owner' | 'template'>): string {
  return [
    ...([400, 600] as const).map(
      (weight) =>
        `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${fontForPage(weight).toString('base64')}) format("woff2")}`,
    ),
    `:root{color-scheme:light dark;${variables(LIGHT)}}`,
    `@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}`,
    PAGE,
    chartStyle((name) => `var(--${name})`),
    `@page{size:A4;margin:22mm 20mm 20mm;@top-left{content:"${inStyle(owner.name)}";font:600 9pt Inter,sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:9pt Inter,sans-serif}}`,
    `@media print{:root{color-scheme:light;${variables(LIGHT)}}${PRINT}}`,
    ...(isSetClose(template) ? [CLOSE] : []),
    ...(owner.colour === undefined ? [] : [ownersColour(owner.colour)]),
  ].join('\n');
}

/** Headings and lines in the owner's colour; on a dark screen, where it could not be read, in that of the screens. */
function ownersColour(colour: string): string {
  return [
    `:root{--owner:${colour}}`,
    `@media screen and (prefers-color-scheme:dark){:root{--owner:${DARK.action}}}`,
    'h1,h2,header strong{color:var(--owner)}h2,main{border-top-color:var(--owner)}.notice{border-left-color:var(--owner)}',
  ].join('\n');
}

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** A text within quotes of a style sheet, and within the element that holds it. */
function inStyle(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `);
}

const PAGE = `
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 Inter,system-ui,sans-serif}
header,main,footer{max-width:46rem;margin:0 auto;padding:0 1rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;padding-top:2rem}
header p{margin:0;padding-bottom:.75rem}
h1{font-size:2rem;line-height:1.25;font-weight:600;letter-spacing:-.015em;margin:0 0 .25rem;text-wrap:balance}
h2{font-size:1.375rem;line-height:1.36;font-weight:600;margin:3rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink);text-wrap:balance}
main{border-top:1px solid var(--ink);padding-top:2rem}
p,li,dd{max-width:42rem;text-wrap:pretty;overflow-wrap:break-word}
p{margin:0 0 .75rem}
a{color:var(--action)}
.quiet,.note{color:var(--ink-quiet)}
.note,figcaption,caption,table{font-size:.875rem;line-height:1.43}
.front{margin:1rem 0}.front p{margin:0}
.draft{display:inline-block;font-weight:600;letter-spacing:.06em;border:2px solid var(--ink);padding:.125rem .625rem;margin:0 0 1rem}
.notice{border-left:4px solid var(--ink);padding:.125rem 0 .125rem 1rem;margin:1.5rem 0}.notice p{margin:.25rem 0}
.summary p{font-size:1.1875rem;line-height:1.48}
nav ol{padding-left:1.25rem;margin:0}nav li{padding:.125rem 0}
figure{margin:2rem 0}figcaption,caption{font-weight:600;text-align:start;margin-bottom:.75rem;padding-bottom:.5rem}
svg.chart{display:block;width:100%;height:auto;overflow:visible;margin-bottom:.75rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule);text-align:end;font-variant-numeric:tabular-nums;vertical-align:top}
th:last-child,td:last-child{padding-right:0}
th:first-child{text-align:start}thead th{border-bottom-color:var(--ink)}tbody th{font-weight:400}
summary{cursor:pointer;font-size:.875rem;min-height:24px;color:var(--action);text-decoration:underline}
details table{margin-top:.75rem}
dt{font-weight:600}dd{margin:0 0 .75rem}
footer{padding-top:1rem;padding-bottom:3rem;margin-top:4rem;font-size:.8125rem;color:var(--ink-quiet);overflow-wrap:anywhere}
@media (max-width:700px){h1{font-size:1.625rem}h2{font-size:1.25rem}.summary p{font-size:1.0625rem}.chart-room{overflow-x:auto}.chart-room svg.chart{min-width:36rem}}`;

const PRINT =
  'body{font-size:10.5pt}header,main,footer{max-width:none;padding-left:0;padding-right:0}.chart-room svg.chart{min-width:0}' +
  'h2{break-after:avoid}figure,tr,.notice{break-inside:avoid}thead{display:table-header-group}.wide,.chart-room{overflow:visible}' +
  'details::details-content{content-visibility:visible;display:block}summary{display:none}';

/** From the templates on that are set closer: after the rest, so that those before have the page they had. */
const CLOSE = [
  '.wide{margin-top:1.25rem}.note{margin-top:.375rem}details .wide{margin-top:.5rem}',
  '@media screen{details caption{position:absolute;width:1px;height:1px;margin:0;padding:0;overflow:hidden;clip-path:inset(50%)}}',
  '@media print{.summary p{font-size:11.5pt}nav ol{columns:2}h2{margin-top:2rem}table{font-size:9pt}th,td{padding-top:.3rem;padding-bottom:.3rem}' +
    'caption,thead{break-after:avoid}.wide+.note{break-before:avoid}footer{margin-top:1.5rem;padding-bottom:0}dd{margin-bottom:.375rem}}',
].join('\n');
