/** The forms an answer can be given in. */
export type Format = 'text' | 'json' | 'csv';
