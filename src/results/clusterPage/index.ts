import { arrangePage } from "./arrangement";
import type { ClusterPage } from "./blocks";
import { pageContent, type ClusterPageInput } from "./content";

/** The page about one cluster. Needs the texts of `clusterPage` and `clusterView`, with a target those of `targets`. */
export const clusterPage = (input: ClusterPageInput): ClusterPage => arrangePage(pageContent(input), input.language);

export { arrangePage, type LadderContent, type PageContent } from "./arrangement";
export {
  PAGE_COLUMNS,
  type AxisBlock,
  type ClusterPage,
  type LadderBlock,
  type LadderStage,
  type PageBlock,
  type PageColumn,
  type PageSection,
  type PageValue,
  type SectionKey,
  type TableBlock,
  type TextBlock,
  type TextLook,
} from "./blocks";
export {
  axisCell,
  axisMarks,
  barEdge,
  barMarks,
  BAR_CELLS,
  evidenceCounts,
  type AxisMark,
  type BarMark,
} from "./drawing";
export { heightOf, pageColours, PAGE_TEXT_SIZE, pageTextLooks } from "./looks";
export { layOutPage, type CellLook, type PageCell, type PageDrawing, type PageRow } from "./layout";
export { textLines } from "./textLines";
export type { ClusterPageInput } from "./content";
