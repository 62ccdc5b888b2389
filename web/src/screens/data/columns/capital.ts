/** A name with a capital first, as labels are written. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
