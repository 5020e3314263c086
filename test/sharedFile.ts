import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "..", "shared");

/** The path of a file that lies beside the repository, or undefined where it does not. */
export function sharedFile(...path: string[]): string | undefined {
  const file = join(folder, ...path);
  return existsSync(file) ? file : undefined;
}

/** A test that needs a file beside the repository; where the file is absent the test says aloud that it was left out. */
export function testWith(
  file: string | undefined,
  name: string,
  run: (file: string) => Promise<void>,
  timeout?: number,
): void {
  if (file !== undefined) {
    test(name, () => run(file), timeout);
    return;
  }
  test(`LEFT OUT, its file is not on this machine: ${name}`, () => {
    process.stderr.write(`LEFT OUT, its file is not on this machine: ${name}\n`);
  });
}
