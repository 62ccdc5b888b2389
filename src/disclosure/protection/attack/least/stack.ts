/** Whole numbers that are put one upon another; its room is made once, for it is filled and emptied in every round. */
export interface Stack {
  readonly items: Int32Array;
  size: number;
}

export function emptyStack(room: number): Stack {
  return { items: new Int32Array(room), size: 0 };
}

export function put(stack: Stack, item: number): void {
  stack.items[stack.size] = item;
  stack.size += 1;
}
