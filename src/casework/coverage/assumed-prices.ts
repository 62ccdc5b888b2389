/**
 * What a proposal costs where the asker says nothing. Our own estimates, shown and changed on the page.
 * A credit: 30 of them give 25 per cent time off, of which the owner pays 25 per cent of the substitute (rule F-01): about
 * 53,000 kroner of a post that costs 850,000, and some for books and travel, makes 60,000, or 2,000 for each.
 * An hour a week that changes hands: two to three hours of planning by the school and the two teachers.
 */
export const ASSUMED_PRICES = { credit: 2000, swap: 1000 } as const;

/** The most that may be asked of each, larger than any school: a slip of the pen is refused. Kroner, and a number of courses. */
export const MOST_ASKED = { creditPrice: 100_000, swapPrice: 100_000, budget: 100_000_000, courses: 400 } as const;
