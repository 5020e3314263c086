import { formula, type EditionCell } from "../sheet";
import { above, atLeast, firstWhere, leastSum, missingWeight, sumOf, switchedMean, type Group } from "./arithmetic";
import { rowStates, type ValueColumns } from "./valueColumns";
import { across, parametersOf, type WorkingColumn } from "./workingDraft";
import type { WorkingInput } from "./workingInput";

export interface TypeColumns {
  readonly index: WorkingColumn;
  readonly low: WorkingColumn;
  readonly high: WorkingColumn;
  readonly towardsID: WorkingColumn;
  readonly towardsDI: WorkingColumn;
  readonly coverage: WorkingColumn;
  /** BELOW_FLOOR, NO_DATA, DI, ID, HYBRID or INDETERMINATE. */
  readonly verdict: WorkingColumn;
  readonly confidence: WorkingColumn;
  /** The floor conditions of the model with their state in each row. */
  readonly floor: readonly { readonly condition: string; readonly state: WorkingColumn }[];
  /** The place of the type evidence to collect next; a text where nothing is missing. */
  readonly next: WorkingColumn;
  readonly evidence: readonly WorkingColumn[];
  /** 1 where both ways to calculate the confidence agree. */
  readonly agrees: WorkingColumn;
}

/** What stands above the column of a piece of evidence. */
export function weightParameters(
  { rule }: WorkingInput,
  of: (column: "Weight" | "Tolerance" | "Low" | "Gate" | "High") => string,
): Record<"weight" | "tolerance" | "low" | "gate" | "high", EditionCell> {
  const given = of("Tolerance");
  return {
    weight: formula(of("Weight")),
    tolerance: formula(`IF(ISNUMBER(${given}),${given},${rule("weightTolerance")})`),
    low: formula(of("Low")),
    gate: formula(of("Gate")),
    high: formula(of("High")),
  };
}

/** Floor, positions, index with its exact interval, type and confidence. */
export function addType(input: WorkingInput, values: ValueColumns): TypeColumns {
  const { draft, model, t, cells, language } = input;
  const floor = addFloor(input, values);
  draft.block(t("edition.working.positions"));
  const evidence = model.model.type.map((item, at) => {
    const value = values.valueOf(item.indicator);
    const known = model.type.find(({ indicator }) => indicator === item.indicator)?.definition;
    const definition = known ?? model.model.indicators.find(({ code }) => code === item.indicator);
    const { weight, tolerance, low, high } = weightParameters(input, (column) => cells.type(at, column));
    const key = cells.type(at, "Key");
    const text = { code: item.indicator, name: definition?.name[language] ?? "" };
    return draft.add({
      header: item.indicator,
      parameters: {
        ...{ weight, tolerance, low, high },
        name: text.name,
        collect: t("advice.collect", text),
        key: formula(`IF(${key}="yes",1,0)`),
        order: at + 1,
      },
      formula: (own) =>
        `IF(AND(ISNUMBER(${value.cell}),${own("weight")}>0),MAX(-1,MIN(1,2*(${value.cell}-${own("low")})/(${own("high")}-${own("low")})-1)),"")`,
      numberFormat: "0.000",
    });
  });
  const [readings, weights, tolerances] = [
    across(evidence),
    parametersOf(evidence, "weight"),
    parametersOf(evidence, "tolerance"),
  ];
  const [keys, order] = [parametersOf(evidence, "key"), parametersOf(evidence, "order")];
  draft.block(t("edition.working.type"));
  const column = (header: string, text: string, numberFormat = "0.000"): WorkingColumn =>
    draft.add({ header, formula: text, numberFormat });
  const missing = column(t("edition.working.missingWeight"), missingWeight({ readings, weights, tolerances }));
  const group: Group = { readings, weights, tolerances, missing: missing.cell };
  const observed = column(t("edition.working.observedWeight"), sumOf(`${weights}*ISNUMBER(${readings})`));
  const coverage = column(t("workings.coverage"), `${observed.cell}/SUM(${weights})`);
  const mean = (sum: string): string => `IF(${observed.cell}>0,${sum}/${observed.cell},"")`;
  const index = column(t("workings.index"), mean(sumOf(weights, readings)));
  const towardsDI = column(t("workings.towardsDI"), mean(sumOf(`${weights}*(${readings}>0)`, readings)));
  const towardsID = column(t("workings.towardsID"), mean(`-${sumOf(`${weights}*(${readings}<0)`, readings)}`));
  const counted = `${keys}*(${weights}>0)`;
  const hasKey = column(
    t("workings.keys"),
    `IF(${sumOf(counted)}=0,1,IF(${sumOf(`${counted}*ISNUMBER(${readings})`)}>0,1,0))`,
    "0",
  );
  const end = (side: "<=" | ">=", unknown: -1 | 1): WorkingColumn[] =>
    evidence.map(({ cell }, at) =>
      column(
        t(side === "<=" ? "edition.working.lowUpTo" : "edition.working.highFrom", {
          code: model.model.type[at]?.indicator,
        }),
        switchedMean(group, side, `IF(ISNUMBER(${cell}),${cell},${unknown})`, unknown),
      ),
    );
  const low = column(t("workings.indexLow"), `MIN(${across(end("<=", -1))})`);
  const high = column(t("workings.indexHigh"), `MAX(${across(end(">=", 1))})`);

  const band = input.rule("typeBand");
  const fails = floor.map(({ state }) => `${state.cell}="fails"`);
  const types = [
    `IF(OR(${hasKey.cell}=0,${coverage.cell}<${input.rule("typeCoverage")}-1E-9),"NO_DATA"`,
    `IF(${atLeast(index.cell, band)},"DI"`,
    `IF(${atLeast(`-${index.cell}`, band)},"ID"`,
    `IF(${atLeast(`MIN(${towardsDI.cell},${towardsID.cell})`, band)},"HYBRID","INDETERMINATE"))))`,
  ].join(",");
  const verdict = draft.add({
    header: t("edition.working.verdict"),
    formula: `IF(${values.state.cell}<>${rowStates.cluster},"",${fails.length > 0 ? `IF(OR(${fails.join(",")}),"BELOW_FLOOR",${types})` : types})`,
  });
  const level = (firm: string, leaning: string): string =>
    `IF(OR(${verdict.cell}="DI",${verdict.cell}="ID"),IF(${firm},"firm",IF(${leaning},"leaning","open")),IF(OR(${verdict.cell}="HYBRID",${verdict.cell}="INDETERMINATE"),"open",""))`;
  const nearest = `IF(${verdict.cell}="DI",${low.cell},-${high.cell})`;
  const confidence = draft.add({
    header: t("edition.working.confidence"),
    formula: level(atLeast(nearest, band), above(nearest, "0")),
  });
  const sums = (bound: string): string =>
    `IF(${verdict.cell}="DI",${leastSum(group, 1, bound, -1)},IF(${verdict.cell}="ID",${leastSum(group, -1, bound, -1)},""))`;
  const atBand = column(t("edition.working.sumAtBand"), sums(`${band}-1E-9`));
  const atZero = column(t("edition.working.sumAtZero"), sums("1E-9"));
  const agrees = column(
    t("edition.working.agrees"),
    `IF(${confidence.cell}=${level(`${atBand.cell}>=0`, `${atZero.cell}>0`)},1,0)`,
    "0",
  );
  const wanted = `${weights}*(1-ISNUMBER(${readings}))*(${hasKey.cell}+(1-${hasKey.cell})*${keys})`;
  const heaviest = `SUMPRODUCT(MAX(${wanted}))`;
  const next = column(
    t("edition.working.collect"),
    `IF(${heaviest}>0,${firstWhere(order, `${wanted}>=${heaviest}`)},"")`,
    "0",
  );
  return { index, low, high, towardsID, towardsDI, coverage, verdict, confidence, floor, next, evidence, agrees };
}

/** A condition holds when an observed test passes and fails only when every test was observed and fails. */
function addFloor({ draft, model, t, cells }: WorkingInput, values: ValueColumns): TypeColumns["floor"] {
  if (model.floor.length > 0) draft.block(t("edition.working.floor"));
  return model.floor.map(({ condition, tests }) => {
    const read = tests.map(({ indicator, ...test }) => {
      const at = model.model.floor.findIndex((one) => one.condition === condition && one.indicator === indicator);
      return { value: values.valueOf(test.definition.code).cell, gate: cells.floor(at, "Gate") };
    });
    const passes = read.map(({ value, gate }) => `AND(ISNUMBER(${value}),${atLeast(value, gate)})`);
    const seen = read.map(({ value }) => `ISNUMBER(${value})`);
    const state = draft.add({
      header: t(`condition.${condition}`),
      formula: `IF(OR(${passes.join(",")}),"holds",IF(AND(${seen.join(",")}),"fails","unchecked"))`,
    });
    return { condition, state };
  });
}
