/** Speed: ratios to work that everybody can run, by the command that prints them. No figure: it would be of one machine. */
import { table } from "./table";

export const speedChapter = (): string[] => [
  "## Speed",
  "Times depend on the machine, so the benchmarks print ratios beside them, with the aim and whether it is met. No figure stands here: run the command on the machine that matters.",
  table(
    ["Command", "Ratio"],
    [
      ["`npm run bench -- functions`", "a function over a large table, to reading its cells once"],
      ["`npm run bench -- formulas`", "many formulas of one row, to reading the cells once"],
      ["`npm run bench -- lists`", "CLUSTERINDICATORS, to reading the lists once"],
      ["`npm run bench -- measures`", "each measure, to one pass over its own input"],
      [
        "`npm run bench -- robustness`",
        "CLUSTERROBUST, to the bare multiplications and additions it cannot do without",
      ],
      ["`npm run bench -- audit`", "CLUSTERAUDIT, to CLUSTERROBUST of the same clusters"],
      [
        "`npm run bench -- targets`",
        "CLUSTERTARGET and CLUSTERCOMPARE, to assessing the same clusters and to CLUSTERROBUST of them",
      ],
      ["`npm run bench -- workbook`", "LibreOffice calculating the workbook edition, to its own start"],
      ["`npm run bench -- engines`", "the model in DuckDB, to one scan of the same table"],
    ],
  ),
];
