declare const word: unique symbol;

/** A text that has been checked to be a word of the field; only its parser makes one. */
export type Word<Name extends string> = string & { readonly [word]: Name };

declare const quantity: unique symbol;

/** A number that has been checked to be a quantity of the field; only its parser makes one. */
export type Quantity<Name extends string> = number & { readonly [quantity]: Name };
