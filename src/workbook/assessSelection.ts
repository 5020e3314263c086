import { betterModel, bindHeaders, bindModel } from "../assessment";
import { FaultError } from "../faults";
import { builtInModels, modelKey, type Model } from "../model";
import { withNamespace } from "../texts";
import { rememberedChoices } from "./choices";
import { previewSource, type SourcePreview } from "./sourceTable";
import { chosenModel, effectiveChoice, modelArgument, readWorkbookModel } from "./workbookModel";
import { localAddress, writeFormulaBeside } from "./writeResults";

/**
 * Writes `=CLUSTERASSESS` beside the selected table, by the model that the pane works with. Nothing is overwritten; gives the
 * address of the formula.
 */
export async function assessSelection(): Promise<string> {
  const [source, workbookModel] = [await previewSource(), await readWorkbookModel()];
  const choice = effectiveChoice(rememberedChoices().model, workbookModel);
  if (choice === "workbook" && workbookModel.kind !== "model")
    throw new FaultError({ subject: "workbook", code: "faultyModel" });
  assertHeaders(source, chosenModel(choice, workbookModel));
  const given = [localAddress(source), "", modelArgument(choice)].join(",").replace(/,+$/u, "");
  return writeFormulaBeside(source, withNamespace(`=CLUSTERASSESS(${given})`));
}

/** A formula that cannot answer would stand where nobody looks: what it would say is said before. */
function assertHeaders({ headers }: SourcePreview, model: Model): void {
  const reading = bindHeaders(bindModel(model), headers);
  if (reading.kind === "bound") return;
  const [fault] = reading.faults;
  if (fault?.code === "repeatedIndicator") {
    const { code, name } = fault.indicator;
    throw new FaultError({
      subject: "workbook",
      code: "repeatedIndicator",
      found: fault.found,
      indicator: `${code} ${name.en}`,
    });
  }
  const better = betterModel(headers, model, builtInModels);
  throw new FaultError({
    subject: "workbook",
    code: "noKnownColumn",
    found: fault?.found ?? [],
    model: modelKey(model),
    better: better && { ...better, model: modelKey(better.model) },
  });
}
