export { chartPng } from './chart-png.ts';
export { chartStyle, DARK, LIGHT } from './chart-style.ts';
export { chartOnPage, chartSvg } from './chart-svg.tsx';
export { fontForPage, unpackedFonts } from './report-fonts.ts';
