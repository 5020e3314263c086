import { faultSentence, type FunctionFault, isUnavailable } from "../faults";
import { loadTexts, sentenceLanguage, type OutputLanguage } from "../texts";
import { knownLanguage } from "./arguments/language";
import { functionFiles, type LoadFunction } from "./catalogue";
import type { Capabilities, FunctionDeclaration, Spill } from "./declaration";
import { loaded } from "./loaded";
import { functionFaultOf } from "./refused";

/** What a person sees while a formula is only previewed (part of it selected): nothing expensive runs then. */
const PREVIEW: Spill = [["…"]];

/** A function as Excel knows it before its file has come. */
interface RegisteredFunction {
  readonly id: string;
  readonly load: LoadFunction;
  declaration?: FunctionDeclaration;
}

/** Associates every function of the catalogue with its implementation. `can` is asked at each call: Office may not be ready yet. */
export function registerFunctions(can: () => Capabilities): void {
  for (const [id, load] of functionFiles) {
    const registered: RegisteredFunction = { id, load };
    CustomFunctions.associate(id, (...delivered: unknown[]) => answer(registered, delivered, can()));
  }
}

/** The last argument that the runtime passes is the invocation; optional arguments left out arrive as null. */
async function answer(
  registered: RegisteredFunction,
  delivered: readonly unknown[],
  can: Capabilities,
): Promise<Spill> {
  const invocation = delivered.at(-1);
  const given = delivered.slice(0, -1);
  if (isInPreview(invocation)) return PREVIEW;
  const signal = signalOf(registered.declaration, invocation);
  try {
    const declaration = (registered.declaration ??= (await loaded(registered.load())).declaration);
    return await declaration.compute({ delivered: given, addresses: addressesIn(invocation), can, signal });
  } catch (error) {
    // Only errors of this class carry a text to the person, and only these two codes show it.
    const language = languageIn(registered.declaration, given);
    const fault = await tellable(signal?.aborted ? { code: "cancelled" } : functionFaultOf(error), language);
    const code = isUnavailable(fault) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
    throw new CustomFunctions.Error(code, faultSentence(fault, registered.id, language));
  }
}

/** Most formulas never need the sentences about faults. Where they do not come either, the one about that is at hand. */
async function tellable(fault: FunctionFault, language: OutputLanguage): Promise<FunctionFault> {
  try {
    await loadTexts(sentenceLanguage(language), "assess", "faults", "model");
    return fault;
  } catch {
    return { code: "notLoaded" };
  }
}

/**
 * Excel cancels a call when its inputs change: the next call is on its way, and would wait behind work that nobody wants. A
 * function whose file has yet to come may be one that Excel cancels; to others it says nothing.
 */
function signalOf(declaration: FunctionDeclaration | undefined, invocation: unknown): AbortSignal | undefined {
  if (declaration && !declaration.cancelable) return undefined;
  if (typeof invocation !== "object" || invocation === null) return undefined;
  const controller = new AbortController();
  Object.assign(invocation, { onCanceled: () => controller.abort() });
  return controller.signal;
}

function isInPreview(invocation: unknown): boolean {
  return (
    typeof invocation === "object" &&
    invocation !== null &&
    "isInValuePreview" in invocation &&
    Boolean(invocation.isInValuePreview)
  );
}

function addressesIn(invocation: unknown): readonly unknown[] {
  const addresses: unknown =
    typeof invocation === "object" && invocation !== null && "parameterAddresses" in invocation
      ? invocation.parameterAddresses
      : [];
  return Array.isArray(addresses) ? addresses : [];
}

/** The language asked for, if it is one; a fault about the language itself is told in English. */
function languageIn(declaration: FunctionDeclaration | undefined, given: readonly unknown[]): OutputLanguage {
  // Before the file has come nobody knows which argument it is, but a word that is a language is one.
  const asked = declaration ? [given[declaration.parameters.findIndex(({ name }) => name === "language")]] : given;
  return asked.map(knownLanguage).find((language) => language !== undefined && language !== "en") ?? "en";
}
