/** docs/methods/turnover-definitions.md, made from the definitions. Path from the root -> text. */
export { turnoverPages } from '../src/analysis/index.ts';
