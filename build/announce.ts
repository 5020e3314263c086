/** Long steps say what they do, that they still do it, and how long it took. On stderr: the answer itself may go into a file. */

/** Runs a step under a name; the step may say how far it is. */
export type Announce = <Result>(
  what: string,
  work: (progress: (text: string) => void) => Promise<Result>,
) => Promise<Result>;

/** A person who waits should never see nothing for ten seconds; a busy machine is late by some. */
const SIGN_OF_LIFE = 5_000;

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

export const announceOn =
  (say: (line: string) => void, every = SIGN_OF_LIFE): Announce =>
  async (what, work) => {
    const start = performance.now();
    let place = "";
    say(`${what} ...`);
    const timer = setInterval(() => {
      say(`  ${Math.round((performance.now() - start) / 1000)} s${place === "" ? "" : `, ${place}`}`);
    }, every);
    try {
      const result = await work((text) => {
        place = text;
      });
      say(`  done in ${seconds(performance.now() - start)}`);
      return result;
    } finally {
      clearInterval(timer);
    }
  };

export const announce: Announce = announceOn((line) => process.stderr.write(`${line}\n`));

/** For tests and whoever else wants only the result. */
export const quietly: Announce = (_, work) => work(() => undefined);
