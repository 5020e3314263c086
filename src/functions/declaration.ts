import type { ResultCell } from "../results";
import { loadTexts, sentenceLanguage, type Subject } from "../texts";
import type { FunctionId } from "../texts/help";
import { knownLanguage } from "./arguments/language";
import { givenIn, parametersOf, readArguments, type ParameterDeclaration, type Readers } from "./arguments/reader";
import type { CardEntity, NumberWithCard } from "./cardEntity";
import type { Example } from "./example";
import { loaded } from "./loaded";

/** What the client can do, as far as a function needs to know. */
export interface Capabilities {
  readonly entities: boolean;
  /** Numbers that carry properties. */
  readonly numbersWithCard: boolean;
}

/** Hears how far a call is that takes its time. */
export type ReportProgress = (done: number, of: number) => void;

export type Spill = (ResultCell | CardEntity | NumberWithCard)[][];

/**
 * Where a formula fits. "cell": one result per row, so it also fills down inside an Excel Table; "spill": wider than a cell,
 * so it belongs beside a Table; "wholeRange": every result depends on all rows, so one formula gets them all.
 */
export type FunctionForm = "cell" | "spill" | "wholeRange";

/** What surrounds a call, beside its arguments. */
export interface CallControl {
  readonly can: Capabilities;
  /** Aborted when the result is no longer wanted. */
  readonly signal?: AbortSignal | undefined;
  readonly report?: ReportProgress | undefined;
}

/** A call as Excel delivers it: arguments in their order, and the addresses of those that are ranges. */
export interface Call extends CallControl {
  readonly delivered: readonly unknown[];
  readonly addresses: readonly unknown[];
}

/** One custom function: what Excel is told about it, and how it answers. */
export interface FunctionDeclaration {
  readonly id: FunctionId;
  readonly form: FunctionForm;
  readonly parameters: readonly ParameterDeclaration[];
  /** Whether Excel may say that a result is no longer wanted: for work that others would otherwise wait for. */
  readonly cancelable?: true;
  compute(call: Call): Promise<Spill>;
}

/** What the file of a function gives: its declaration, and its example, which only the help page and the tests load. */
export interface FunctionFile<Declaration extends FunctionDeclaration = FunctionDeclaration> {
  readonly declaration: Declaration;
  readonly example: () => Example;
}

interface Described<Values> extends Omit<FunctionDeclaration, "parameters" | "compute"> {
  readonly parameters: Readers<Values>;
  /** What it says beside the words of an assessment. */
  readonly texts?: readonly Subject[];
  /** Gets its arguments by name, each as its reader gives it. */
  readonly answer: (given: Values, control: CallControl) => Spill | Promise<Spill>;
}

/** Declares a worksheet function. */
export function declare<Values extends object>({
  parameters,
  texts = [],
  answer,
  ...told
}: Described<Values>): FunctionDeclaration {
  const declared = parametersOf(parameters);
  const hasLanguage = declared.some(({ name }) => name === "language");
  return {
    ...told,
    parameters: declared,
    compute: async (call) => {
      const given = givenIn(declared, call.delivered, call.addresses);
      const language = sentenceLanguage((hasLanguage && knownLanguage(given("language").value)) || "en");
      // Together: the words may be on their way while cells are looked at a second time.
      const [values] = await Promise.all([
        readArguments(parameters, given),
        loaded(loadTexts(language, "assess", ...texts)),
      ]);
      return answer(values, call);
    },
  };
}
