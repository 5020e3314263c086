const ATTEMPTS = 3;

/** Tries again what must not be left undone: a sheet to be taken away, a setting to be put back. */
export async function retry<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await work();
    } catch {
      // The last attempt below is the one whose error is told.
    }
  }
  return work();
}
