export { columnShares, isShortTable, isWideTable } from './column-shares.ts';
export { type FigureTable, figureTable } from './figure-table.ts';
export { fitsColumns, frontOf, isSetClose, laysLong } from './layout.ts';
export { numberedCaptions } from './numbered.ts';
