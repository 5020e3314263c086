import { Page } from "../layout/Stack";
import { ChooseModel } from "../source/ChooseModel";
import { CollectFiles } from "./CollectFiles";
import { WriteTemplate } from "./WriteTemplate";

/** Templates out, panels in: writes the sheet that offices fill in, and collects the files that they return. */
export function TemplatePage() {
  return (
    <Page>
      <ChooseModel />
      <WriteTemplate />
      <CollectFiles />
    </Page>
  );
}
