import { Button } from "@fluentui/react-components";
import { betterModel } from "../../assessment";
import { builtInModels, modelKey } from "../../model";
import { Row } from "../layout/Stack";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

/** The model whose indicators the headers of the chosen table name better than those of the chosen one, and its choice. */
export function useBetterModel() {
  const { t } = useTexts();
  const { source, model, workbookModel } = useWorkbench();
  if (source.kind !== "table") return undefined;
  const own = workbookModel.kind === "model" ? [workbookModel.model] : [];
  const better = betterModel(source.preview.headers, model, [...builtInModels, ...own]);
  if (!better) return undefined;
  const choice = own.includes(better.model) ? "workbook" : modelKey(better.model);
  return { choice, fit: { ...better, model: choice === "workbook" ? t("source.ownModel") : choice } };
}

/** Offers the model whose indicators the headers of the chosen table name better than those of the chosen one. */
export function BetterModel() {
  const { t } = useTexts();
  const { chooseModel } = useWorkbench();
  const better = useBetterModel();
  if (!better) return null;
  const { choice, fit } = better;
  return (
    <>
      <Notice intent="info" text={t("source.betterModel", fit)} />
      <Row>
        <Button size="small" appearance="primary" onClick={() => chooseModel(choice)}>
          {t("source.useModel", { model: fit.model })}
        </Button>
      </Row>
    </>
  );
}
