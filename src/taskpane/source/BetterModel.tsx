import { Button } from "@fluentui/react-components";
import { betterModel } from "../../assessment";
import { builtInModels, modelKey } from "../../model";
import { Row } from "../layout/Stack";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

/** Offers the model whose indicators the headers of the chosen table name better than those of the chosen one. */
export function BetterModel() {
  const { t } = useTexts();
  const { source, model, chooseModel, workbookModel } = useWorkbench();
  if (source.kind !== "table") return null;
  const own = workbookModel.kind === "model" ? [workbookModel.model] : [];
  const better = betterModel(source.preview.headers, model, [...builtInModels, ...own]);
  if (!better) return null;
  const choice = own.includes(better.model) ? "workbook" : modelKey(better.model);
  const fit = { ...better, model: choice === "workbook" ? t("source.ownModel") : choice };
  return (
    <>
      <Notice intent="info" text={t("source.betterModel", fit)} />
      <Row>
        <Button size="small" onClick={() => chooseModel(choice)}>
          {t("source.useModel", { model: fit.model })}
        </Button>
      </Row>
    </>
  );
}
