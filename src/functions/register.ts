import { faultSentence, isUnavailable, outputLanguages, type InputFault, type OutputLanguage } from "../i18n";
import { catalogue } from "./catalogue";
import type { Capabilities, FunctionDeclaration, Spill } from "./declaration";
import { InputRefused } from "./refused";

/** What a person sees while a formula is only previewed (part of it selected): nothing expensive runs then. */
const PREVIEW: Spill = [["…"]];

/** Associates every function of the catalogue with its implementation. `can` is asked at each call: Office may not be ready yet. */
export function registerFunctions(can: () => Capabilities): void {
  for (const declaration of catalogue) {
    CustomFunctions.associate(declaration.id, (...delivered: unknown[]) => answer(declaration, delivered, can()));
  }
}

/** The last argument that the runtime passes is the invocation; optional arguments left out arrive as null. */
async function answer(
  declaration: FunctionDeclaration,
  delivered: readonly unknown[],
  can: Capabilities,
): Promise<Spill> {
  const invocation = delivered.at(-1);
  const given = delivered.slice(0, -1);
  if (isInPreview(invocation)) return PREVIEW;
  const signal = signalOf(declaration, invocation);
  try {
    return await declaration.compute(given, addressesIn(invocation), can, signal);
  } catch (error) {
    // Only errors of this class carry a text to the person, and only these two codes show it.
    const fault: InputFault = signal?.aborted ? { code: "cancelled" } : faultIn(error);
    const code = isUnavailable(fault) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
    throw new CustomFunctions.Error(
      code,
      faultSentence(fault, declaration.id, languageOf(given[languageAt(declaration)])),
    );
  }
}

function faultIn(error: unknown): InputFault {
  return error instanceof InputRefused ? error.fault : { code: "unexpected", found: String(error) };
}

/** Excel cancels a call when its inputs change: the next call is on its way, and would wait behind work that nobody wants. */
function signalOf({ cancelable }: FunctionDeclaration, invocation: unknown): AbortSignal | undefined {
  if (!cancelable || typeof invocation !== "object" || invocation === null) return undefined;
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

function languageAt({ parameters }: FunctionDeclaration): number {
  return parameters.findIndex(({ name }) => name === "language");
}

/** The language asked for, if it is one; a fault about the language itself is told in English. */
function languageOf(delivered: unknown): OutputLanguage {
  return outputLanguages.find((language) => language === delivered) ?? "en";
}
