import { codeLabel } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';

/** What a code of a dimension is called: units by their name, the rest as the server or the language says. */
export function useLabels(): (dimension: string, code: string) => string {
  const { language, units, dimensions } = useLaget();
  return (dimension, code) =>
    dimension === 'unit'
      ? (units.units.find((one) => one.unit === code)?.name ?? code)
      : (dimensions.dimensions.find((one) => one.id === dimension)?.codes.find((one) => one.code === code)?.label ??
        codeLabel(dimension, code, language));
}
