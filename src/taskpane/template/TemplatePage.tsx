import { makeStyles } from "@fluentui/react-components";
import { ChooseModel } from "../source/ChooseModel";
import { CollectFiles } from "./CollectFiles";
import { WriteTemplate } from "./WriteTemplate";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", rowGap: "20px" } });

/** Templates out, panels in: writes the sheet that offices fill in, and collects the files that they return. */
export function TemplatePage() {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <ChooseModel />
      <WriteTemplate />
      <CollectFiles />
    </div>
  );
}
