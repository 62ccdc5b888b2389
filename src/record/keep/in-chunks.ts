/** Rows bound in one statement: keeps a message to the database at a few megabytes. */
const ROWS_PER_STATEMENT = 10_000;

/** Does the step for each run of rows in turn; `offset` is the place of the run's first row. */
export async function inChunks<Row>(
  rows: readonly Row[],
  step: (chunk: readonly Row[], offset: number) => Promise<unknown>,
): Promise<void> {
  for (let offset = 0; offset < rows.length; offset += ROWS_PER_STATEMENT) {
    await step(rows.slice(offset, offset + ROWS_PER_STATEMENT), offset);
  }
}
