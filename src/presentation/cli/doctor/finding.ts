/** One thing the doctor looked at: whether it is as it should be, and what was seen. Texts are in language/doctor. */
export interface Found {
  readonly check:
    | 'node'
    | 'configuration'
    | 'folder'
    | 'disk'
    | 'memory'
    | 'key'
    | 'record'
    | 'database'
    | 'clock'
    | 'log'
    | 'screens'
    | 'login';
  /** `note`: it works, and should be looked at; `wrong`: it does not work, or data may be lost. */
  readonly state: 'fine' | 'note' | 'wrong';
  /** Which of the check's texts. */
  readonly says: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export const fine = (check: Found['check'], values: Found['values'] = {}): Found => ({
  check,
  state: 'fine',
  says: 'fine',
  values,
});
