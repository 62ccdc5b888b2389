/** A door of its own for sentences about how the owner stands: the screens read them too, and need no record for it. */
export { isTold } from './point.ts';
export { standpoint } from './standing.ts';
