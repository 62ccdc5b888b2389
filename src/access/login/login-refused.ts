/** Why somebody was not let in. Worded in presentation/language. */
export const LOGIN_REFUSALS = [
  'unknown-attempt',
  'denied-by-provider',
  'code-refused',
  'answer-not-valid',
  'level-too-low',
  'no-person-claim',
  'identity-number',
  'provider-silent',
] as const;
export type LoginRefusal = (typeof LOGIN_REFUSALS)[number];

/** Nobody is let in by this answer. The cause is for whoever looks into it; it is never shown and never logged whole. */
export class LoginRefused extends Error {
  override readonly name = 'LoginRefused';
  readonly code: LoginRefusal;

  constructor(code: LoginRefusal, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
