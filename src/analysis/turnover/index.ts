export { turnoverPages } from './turnover-pages.ts';
