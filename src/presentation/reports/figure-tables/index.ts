export { type FigureTable, figureTable } from './figure-table.ts';
export { numberedCaptions } from './numbered.ts';
