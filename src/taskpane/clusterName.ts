import type { Translate } from "../texts";

interface Named {
  readonly name: string;
  /** Row of the sheet, from 1. */
  readonly sheetRow: number;
}

/** What the pane calls a cluster: by its name, or else by the row of the sheet where it stands. */
export const clusterName = (t: Translate, { name, sheetRow }: Named): string =>
  name === "" ? t("pane.clusterAt", { row: sheetRow }) : name;
