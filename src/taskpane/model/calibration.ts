import { proposalFor, QuantileBootstrap, RESAMPLES, type OwnQuantile, type Proposal } from "../../calibration";
import { builtInOf, type Indicator, type Model, type ProvenanceMark } from "../../model";
import type { Translate } from "../../texts";
import type { WorkControl } from "../../workbook/workControl";
import { yieldToEventLoop } from "../../workers/yieldToEventLoop";
import type { ReadTable } from "../source/readTable";
import { underModel } from "./compareModels";
import { marksIn } from "./editedModel";
import { fieldKey, isStageGroup, modelRows, type EditedGroup, type ModelRow, type NumberField } from "./modelFields";
import { newestValues, ownPanel } from "./ownPanel";

/** Groups whose evidence has anchors or gates. */
export type CalibratedGroup = Exclude<EditedGroup, "rules" | "names" | "levers">;
export type AnchorName = Exclude<NumberField, "weight" | "value">;

/** The numbers of each piece of evidence of a group, from the worst (or the ID pole) on. */
export function anchorsOf(group: CalibratedGroup): readonly AnchorName[] {
  if (group === "floor") return ["threshold"];
  return isStageGroup(group) ? ["low", "gate", "high"] : ["idAnchor", "diAnchor"];
}

export interface CalibrationSettings {
  /** Share of the clusters that are worse (or nearer to the ID pole), one for each anchor of the group, from 0 to 1. */
  readonly shares: readonly number[];
  /** As how many clusters the built-in value counts. */
  readonly m: number;
}

/** A piece of evidence beside one's own clusters. */
export interface CalibratedEvidence extends Proposal {
  readonly row: Extract<ModelRow, { kind: "evidence" }>;
  readonly indicator: Indicator;
  /** Clusters with a value. */
  readonly n: number;
  /** One for each anchor. */
  readonly own: readonly OwnQuantile[];
}

export interface Calibration {
  readonly group: CalibratedGroup;
  readonly settings: CalibrationSettings;
  /** Clusters of the table. */
  readonly clusters: number;
  readonly asOf: string;
  readonly evidence: readonly CalibratedEvidence[];
}

/** Values that are resampled before others have the thread. */
const VALUES_AT_ONCE = 200_000;

/** Compares the anchors of a group with quantiles of a table, and proposes others. */
export async function calibrate(
  read: ReadTable,
  model: Model,
  group: CalibratedGroup,
  settings: CalibrationSettings,
  { signal, report }: WorkControl,
): Promise<Calibration> {
  const table = underModel(read, model);
  const panel = ownPanel(read);
  const rows = evidenceRows(model, group);
  const builtIn = new Map(evidenceRows(builtInOf(model), group).map((row) => [row.key, row]));
  const evidence: CalibratedEvidence[] = [];
  for (const row of rows) {
    const { indicator } = row;
    if (!indicator) continue;
    const numbers = anchorsOf(group).map((name) => numberOf(row, name) ?? NaN);
    const direction = (numbers.at(-1) ?? NaN) < (numbers[0] ?? NaN) ? -1 : 1;
    const at = model.indicators.indexOf(indicator);
    const shares = settings.shares.map((share) => (direction === 1 ? share : 1 - share));
    const bootstrap = new QuantileBootstrap(newestValues(panel, table, at), shares, at);
    const portion = Math.max(1, Math.floor(VALUES_AT_ONCE / Math.max(1, bootstrap.n)));
    for (let drawn = 0; drawn < RESAMPLES; drawn += portion) {
      bootstrap.draw(Math.min(portion, RESAMPLES - drawn));
      await yieldToEventLoop();
      signal.throwIfAborted();
    }
    const own = bootstrap.quantiles();
    const anchors = anchorsOf(group).map((name, place) => ({
      own: own[place] ?? { value: NaN, low: NaN, high: NaN },
      builtIn: numberOf(builtIn.get(row.key), name),
    }));
    const { n } = bootstrap;
    evidence.push({ row, indicator, n, own, ...proposalFor(n, settings.m, anchors, indicator, direction) });
    report(evidence.length, rows.length, "rows");
  }
  return { group, settings, clusters: panel.clusters.length, asOf: panel.asOf, evidence };
}

/** What is typed into the fields of the model where a proposal is taken over: its numbers, and where they come from. */
export function takenTexts(
  { group, settings, asOf }: Calibration,
  { row, numbers, n, m }: CalibratedEvidence,
  model: Model,
  t: Translate,
): (readonly [string, string])[] {
  const before = m > 0 ? evidenceRows(builtInOf(model), group).find(({ key }) => key === row.key) : undefined;
  // What the number is drawn towards stays part of where it comes from.
  const marks = marksIn(textOf(before, "provenance") ?? "") ?? [];
  const provenance: ProvenanceMark[] = ["E", ...marks.filter((mark) => mark !== "E")];
  const quantiles = settings.shares.map((share) => `P${Number((100 * share).toPrecision(4))}`).join("/");
  const source = [t("modelPage.calibration.source", { n, m, quantiles }), textOf(before, "source") ?? ""];
  const texts: readonly (readonly [Parameters<typeof fieldKey>[2], string])[] = [
    ...anchorsOf(group).map((name, at) => [name, String(numbers[at])] as const),
    ["provenance", provenance.join(", ")],
    ["source", source.filter((part) => part !== "").join("; ")],
    ["asOf", asOf],
  ];
  return texts.map(([name, text]) => [fieldKey(group, codeOf(row), name), text] as const);
}

/** Under which code the fields of a row stand. */
export const codeOf = ({ key, group }: ModelRow): string => key.slice(group.length + 1);

function evidenceRows(model: Model, group: CalibratedGroup) {
  return modelRows(model).flatMap((row) => (row.kind === "evidence" && row.group === group ? [row] : []));
}

const textOf = (row: ModelRow | undefined, name: string): string | undefined =>
  row?.fields.find((field) => field.name === name)?.text;

function numberOf(row: ModelRow | undefined, name: AnchorName): number | undefined {
  const text = textOf(row, name);
  return text === undefined ? undefined : Number(text);
}
