// How a measure is declared: its function over a measure of the core, told and answered in the words of its texts.
import type { MeasurePlace } from "../../faults";
import type { MeasuredUnits } from "../../results";
import { loadTexts, sentenceLanguage, translatorFor, type Translate } from "../../texts";
import type { FieldTexts, MeasureGroup, MeasureId } from "../../texts/measureWords";
import { language } from "../arguments/language";
import { locatedAt, type Located } from "../arguments/located";
import { flag } from "../arguments/options";
import { givenIn, parametersOf, readArguments, type Given, type Readers } from "../arguments/reader";
import type { Call, FunctionDeclaration, FunctionForm, ReportProgress, Spill } from "../declaration";
import { loaded } from "../loaded";
import { resultCells, type MeasureResult } from "./measureResult";

/** What an answer needs beside its arguments. */
export interface MeasureControl {
  /** The words of the result, in the language of the call. */
  readonly t: Translate;
  /** Where an argument of one cell stands, for a sentence about it. */
  located(name: string): Located;
  readonly signal: AbortSignal | undefined;
  readonly report: ReportProgress | undefined;
}

export interface MeasureDeclaration extends FunctionDeclaration {
  readonly id: MeasureId;
  /** Where the page of the pane lists it. */
  readonly group: MeasureGroup;
  readonly keepsPlaces?: true;
  /** The cells of a call, and the units of which they speak. */
  ask(call: Call): Promise<{ readonly cells: Spill; readonly units: MeasuredUnits }>;
}

interface DescribedMeasure<Id extends MeasureId, Values> {
  readonly id: Id;
  readonly group: MeasureGroup;
  readonly form: FunctionForm;
  readonly cancelable?: true;
  /** Units refer to each other by their places, so that one that is left out is missing in its place. */
  readonly keepsPlaces?: true;
  /** Every argument that the texts ask for; `language` stands behind them by itself. */
  readonly parameters: Readers<Values>;
  readonly answer: (given: Values, control: MeasureControl) => MeasureResult | Promise<MeasureResult>;
}

/** Declares a worksheet function over a measure. */
export function measure<Id extends MeasureId, Values extends Readonly<Record<keyof FieldTexts<Id>, unknown>>>({
  parameters,
  answer,
  ...told
}: DescribedMeasure<Id, Values>): MeasureDeclaration {
  const last = { language: language() };
  const declared = [...parametersOf(parameters), ...parametersOf(last)];
  const ask: MeasureDeclaration["ask"] = async ({ delivered, addresses, can, signal, report }) => {
    const given = givenIn(declared, delivered, addresses);
    const words = sentenceLanguage((await readArguments(last, given)).language);
    // Together: the second looks of a call are one request, and the words may be on their way meanwhile.
    const [values] = await Promise.all([
      readArguments(parameters, given),
      loaded(loadTexts(words, "assess", "measures", "measureWords")),
    ]);
    const located = (name: string): Located => locatedAt(placeOf(given(name)), "");
    const t = translatorFor(words);
    const result = await answer(values, { t, located, signal, report });
    return { cells: resultCells(result, t(`measureWords.${told.id}.name`), t, can), units: result.units };
  };
  return { ...told, parameters: declared, ask, compute: async (call) => (await ask(call)).cells };
}

/** Whether the units are told with a result that has no room for them otherwise. */
export const detail = flag;

function placeOf({ name, value, address }: Given): MeasurePlace {
  const isKnown = value !== null && value !== undefined && typeof address === "string" && address !== "";
  return { argument: name, address: isKnown ? address : undefined };
}
