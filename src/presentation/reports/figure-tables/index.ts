export { type FigureTable, figureTable } from './figure-table.ts';
export { laysLong } from './layout.ts';
export { numberedCaptions } from './numbered.ts';
