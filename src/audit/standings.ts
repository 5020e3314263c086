import { Assessor, type Assessment, type BoundModel } from "../assessment";
import { maturityKey, reportedMaturity, verdictKinds } from "../robustness";

/** A maturity that is unknown, or of a cluster that has none. */
export const NO_MATURITY = 2 ** 32 - 1;

/** Codes of a stage beside 1, 2 and 3. */
const [NO_STAGE, UNKNOWN_STAGE, CONSOLIDATED] = [0, 4, 5] as const;

/**
 * How clusters are assessed with all indicators and without each of them: for each cluster the whole assessment first, then one
 * per indicator of the model. Exactly what assessing the table without the column gives.
 */
export interface Standings {
  /** Position in `verdictKinds`. */
  readonly types: Uint8Array;
  /** Of ID and DI: 1 to 3, 4 = unknown, 5 = consolidated; else 0. */
  readonly stages: Uint8Array;
  /** `maturityKey`, or `NO_MATURITY`. */
  readonly maturities: Uint32Array;
}

/** Assesses clusters, row after row of `values`, with and without each indicator. */
export function readStandings(model: BoundModel, values: Float64Array, size: number): Standings {
  const width = model.model.indicators.length;
  const each = width + 1;
  const types = new Uint8Array(each * size);
  const stages = new Uint8Array(each * size);
  const maturities = new Uint32Array(each * size);
  const assessor = new Assessor(model);
  const cluster = new Float64Array(width);
  const write = (place: number): void => {
    const assessment = assessor.assess(cluster);
    types[place] = verdictKinds.indexOf(assessment.kind);
    stages[place] = stageCode(assessment);
    const maturity = reportedMaturity(assessment);
    maturities[place] = Number.isNaN(maturity) ? NO_MATURITY : maturityKey(maturity);
  };
  for (let row = 0; row < size; row += 1) {
    cluster.set(values.subarray(row * width, (row + 1) * width));
    const whole = row * each;
    write(whole);
    for (let at = 0; at < width; at += 1) {
      const place = whole + 1 + at;
      const value = cluster[at] ?? NaN;
      if (Number.isNaN(value)) {
        types[place] = types[whole] ?? 0;
        stages[place] = stages[whole] ?? 0;
        maturities[place] = maturities[whole] ?? 0;
        continue;
      }
      cluster[at] = NaN;
      write(place);
      cluster[at] = value;
    }
  }
  return { types, stages, maturities };
}

function stageCode(assessment: Assessment): number {
  if (assessment.kind !== "ID" && assessment.kind !== "DI") return NO_STAGE;
  const { standing } = assessment.ladder;
  if (standing.kind === "unknown") return UNKNOWN_STAGE;
  return standing.kind === "consolidated" ? CONSOLIDATED : standing.stage;
}
