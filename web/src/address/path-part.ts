/** A part of a path as it was before it became one; as it stands where it never was written as one, such as a lone %. */
export function plainPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
