import type { Assessment } from "../../assessment";
import { assessmentTable, type AssessmentColumn, type AssessmentReading } from "../assessmentTable";
import { formattedNumber, indexText, percentText, scoreText } from "../numbers";
import type { ResultCell } from "../resultTable";
import type { ReportedCluster, ReportedTable } from "./reportedTable";
import { coverageTint, resultTints, scoreTint } from "./tints";

/** A cell of the results as a page shows it. */
export interface ShownResult {
  readonly text: string;
  readonly tint: string | undefined;
}

/** The results of clusters as texts: a number beside a limit in as many digits as tell on which side of it it lies. */
export class ResultTexts {
  private readonly results;

  constructor(private readonly table: ReportedTable) {
    this.results = assessmentTable(table.model, table.language);
  }

  header(key: AssessmentColumn): string {
    return this.results.header[this.results.place(key)] ?? "";
  }

  isNumber(key: AssessmentColumn): boolean {
    return this.results.columns[this.results.place(key)]?.format !== undefined;
  }

  cell(key: AssessmentColumn, cluster: ReportedCluster): ShownResult {
    const cell = this.results.cell(key, this.readingOf(cluster));
    return { text: this.textOf(key, cell), tint: this.tintOf(key, cell, cluster.assessment) };
  }

  private readingOf({ row, assessment }: ReportedCluster): AssessmentReading {
    const { dataset } = this.table;
    return {
      assessment,
      observationOf: (indicator) => dataset.observation(row, indicator),
      remarks: { zeroFromArray: [], percentFromArray: [] },
    };
  }

  private textOf(key: AssessmentColumn, cell: ResultCell): string {
    if (typeof cell !== "number") return String(cell);
    const { rules } = this.table.model.model;
    switch (key) {
      case "index":
        return indexText(cell, rules.typeBand);
      case "s1":
      case "s2":
      case "s3":
        return scoreText(cell);
      case "coverage":
        return `${percentText(cell, rules.typeCoverage)}%`;
      default:
        return formattedNumber(cell, this.results.columns[this.results.place(key)]?.format);
    }
  }

  private tintOf(key: AssessmentColumn, cell: ResultCell, { kind }: Assessment): string | undefined {
    const { model } = this.table.model;
    switch (key) {
      case "verdict":
        return kind === "ID" || kind === "DI" || kind === "HYBRID" ? resultTints[kind] : undefined;
      case "s1":
      case "s2":
      case "s3":
        return scoreTint(cell, model);
      case "coverage":
        return coverageTint(cell, model);
      default:
        return undefined;
    }
  }
}
