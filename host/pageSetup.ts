/** How a sheet is printed, as it was last set. */
import type { Area } from "./address";

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  /** In points. */
  readonly margins: Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>;
  centerHorizontally: boolean;
  zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  printArea: Area | undefined;
  titleRows: Area | undefined;
}

/** That of a sheet on which nobody has set anything. */
export const plainPage = (): PageSetup => ({
  orientation: "Portrait",
  paperSize: "Letter",
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  zoom: { scale: 100 },
  printArea: undefined,
  titleRows: undefined,
});
