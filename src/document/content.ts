import type { Paragraph, Table } from "docx";
import type { ClusterPage, PageBlock, TextLook } from "../results/clusterPage";
import type { ReportBlock, ReportPart } from "../results/report";
import { drawingOf } from "./drawings";
import { overviewOf } from "./overview";
import { styles } from "./styles";
import { tableOf } from "./tables";
import { paragraph } from "./words";

/** What stands in a section of the document, from top to bottom. */
export type Content = (Paragraph | Table)[];

const styleOf: Readonly<Record<TextLook, string>> = {
  title: "Heading1",
  subtitle: "Subtitle",
  paragraph: "Normal",
  note: styles.note,
};

/** Pages of the report. */
export const contentOfPart = ({ heading, sections }: ReportPart, room: number, isFirst: boolean): Content => [
  paragraph(heading, isFirst ? "Title" : "Heading1"),
  ...sections.flatMap(({ heading: title, blocks }) => [
    ...(title === "" ? [] : [paragraph(title, "Heading2")]),
    ...contentOf(blocks, room),
  ]),
];

/** The page of a cluster, from a new page on. */
export function contentOfPage({ sections }: ClusterPage, room: number, breaksBefore: boolean): Content {
  return sections.flatMap(({ key, heading, blocks }) => {
    const [first, ...rest] = blocks;
    // The name of the cluster begins its page.
    if (key === "header" && first?.kind === "text")
      return [
        paragraph(String(first.text ?? ""), styleOf[first.look], { pageBreakBefore: breaksBefore }),
        ...contentOf(rest, room),
      ];
    return [...(heading === "" ? [] : [paragraph(heading, "Heading2")]), ...contentOf(blocks, room)];
  });
}

/** Word joins two tables that follow each other: something has to stand between them, and after a table. */
function contentOf(blocks: readonly (PageBlock | ReportBlock)[], room: number): Content {
  return blocks.flatMap((block): Content => {
    switch (block.kind) {
      case "text":
        return [paragraph(String(block.text ?? ""), styleOf[block.look])];
      case "table":
        return [tableOf(block, room), gap()];
      case "axis":
      case "ladder":
        return [drawingOf(block, room), gap()];
      case "overview":
        return [overviewOf(block, room), gap()];
    }
  });
}

const gap = (): Paragraph => paragraph("", styles.gap);
