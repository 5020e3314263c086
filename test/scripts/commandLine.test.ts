import { announceOn } from "../../build/announce";
import { helpText, readCall, switchesOf, WrongCall } from "../../scripts/commandLine";

// A wrong call answers with one sentence: what was expected, what was found, what to do.

const command = {
  name: "npm run weigh",
  what: "Weighs a file.",
  words: { name: "FILE", what: "what is weighed", most: 1 },
  options: {
    unit: { type: "string", choices: ["gram", "Ounce"], what: "gram by default" },
    tag: { type: "string", multiple: true, value: "TEXT", what: "written beside it" },
    quiet: { type: "boolean", what: "prints the number alone" },
  },
  run: async () => undefined,
} as const;

const read = (...given: string[]): unknown => readCall(command, given);

test("options and words are read in any order, choices in any case", () => {
  expect(read("a.csv", "--unit", "OUNCE", "--quiet")).toEqual({
    kind: "run",
    values: { unit: "Ounce", quiet: true },
    words: ["a.csv"],
  });
  expect(read("--tag=x", "--tag", "y=1")).toEqual({ kind: "run", values: { tag: ["x", "y=1"] }, words: [] });
});

test.each([
  [["--unti", "gram"], /expects the options --unit, --tag, --quiet, --help; found --unti\. Did you mean --unit\?/u],
  [["--colour"], /found --colour\. "npm run weigh -- --help"/u],
  [["-u", "gram"], /found -u\./u],
  [["--unit", "pound"], /^--unit expects one of gram, Ounce; found "pound"\. Choose one of them\.$/u],
  [["--unit"], /^--unit expects one of gram, Ounce; found nothing\./u],
  [["--tag", "--quiet"], /^--tag expects TEXT; found nothing\./u],
  [["--quiet=yes"], /^--quiet expects no value; found "yes"\. Leave it out\.$/u],
  [["a", "b"], /^npm run weigh expects at most 1 FILE; found "a" "b"\./u],
  [["--constructor"], /found --constructor\./u],
])("%j is refused with a sentence", (given, sentence) => {
  expect(() => read(...given)).toThrow(WrongCall);
  expect(() => read(...given)).toThrow(sentence);
});

test("help is answered beside whatever else stands there, and lists everything", () => {
  expect(read("--wrong", "--help")).toMatchObject({ kind: "help" });
  const text = helpText(command);
  for (const part of ["npm run weigh -- [FILE]", "--unit gram|Ounce", "--tag TEXT", "--quiet", "2 wrong call"])
    expect(text).toContain(part);
});

test("a switch of the build that is wrong is a wrong call", () => {
  expect(() => switchesOf(["namespace"])).toThrow(WrongCall);
  expect(switchesOf(["namespace=DIC", "host=https://addin.example.org"])).toHaveLength(2);
});

test("a step says what it does, how far it is and that it is done; the result is the step's own", async () => {
  vi.useFakeTimers();
  try {
    const lines: string[] = [];
    let finish = (): void => undefined;
    const step = announceOn((line) => lines.push(line), 5_000)("Weighing", (progress) => {
      progress("half");
      return new Promise<string>((resolve) => (finish = () => resolve("3 g")));
    });
    await vi.advanceTimersByTimeAsync(10_000);
    finish();
    expect(await step).toBe("3 g");
    expect(lines).toEqual(["Weighing ...", "  5 s, half", "  10 s, half", "  done in 10.0 s"]);
  } finally {
    vi.useRealTimers();
  }
});
