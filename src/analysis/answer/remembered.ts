import type { Lens } from '../kernels/axis.ts';
import type { View } from '../read-model/view.ts';

const MOST_KEPT = 64;

/**
 * A memory for what is told beside the figures of everybody: it is the same for every question about the same day, and
 * costs as much as the figures do. Kept as long as the view is; with filters it is found anew.
 */
export function rememberedOfAll<Found>(): (view: View, lens: Lens, key: string, find: () => Found) => Found {
  const kept = new WeakMap<View, Map<string, Found>>();
  return (view, lens, key, find) => {
    if (lens.filters.length > 0) return find();
    const ofView = kept.get(view) ?? new Map<string, Found>();
    kept.set(view, ofView);
    const found = ofView.get(key) ?? find();
    if (ofView.size >= MOST_KEPT) ofView.clear();
    ofView.set(key, found);
    return found;
  };
}
