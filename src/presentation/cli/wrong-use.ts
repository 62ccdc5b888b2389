/** The command was typed wrongly: told with where to find help, exit 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
