import { type LadderName, ladderNames } from "../model";
import type { AssessmentContext } from "./assessmentContext";
import { atLeast, firstOf, literal, text, when } from "./expressions";
import { modelFingerprint } from "./fingerprint";
import type { ResultColumn } from "./resultColumns";

export function results(context: AssessmentContext): Readonly<Record<ResultColumn, string>> {
  const { model, rules } = context.model;
  const typed = "verdict IN ('DI', 'ID', 'HYBRID', 'INDETERMINATE')";
  const both = "verdict IN ('HYBRID', 'INDETERMINATE')";
  const onLadder = (of: (ladder: LadderName) => string, none: string): string =>
    firstOf(
      ladderNames.map((ladder) => [`verdict = '${ladder}'`, of(ladder)] as const),
      none,
    );
  const stageName =
    (position: string) =>
    (ladder: LadderName): string =>
      firstOf(
        [1, 2, 3].map((at) => [`${position}${ladder} = ${at}`, text(`${ladder}${at}`)] as const),
        text(""),
      );
  const score = (position: 1 | 2 | 3): string =>
    onLadder((ladder) => when(`a${ladder}${position} = 1`, `s${ladder}${position}`, "NULL"), "NULL");
  const nearest = onLadder((ladder) => (ladder === "DI" ? "ilow" : `(${literal(0)} - ihigh)`), literal(0));
  const joined = (id: string, di: string): string =>
    when(`${id} <> '' AND ${di} <> ''`, `${id} || '/' || ${di}`, `${id} || ${di}`);
  const floorFamily = firstOf(
    context.model.floor.flatMap(({ condition }, at) => {
      const [first] = context.model.levers.get(condition) ?? [];
      return first ? [[`f${at} = 1`, text(first.lever.family)] as const] : [];
    }),
    text(""),
  );
  const [shared] = context.model.levers.get("HYBRID") ?? [];
  const someFocus = "(eID > 0 OR eDI > 0)";
  const bothDone = "qID = 1 AND qDI = 1";
  const collecting = (code: string): string => when(`${code} <> ''`, text("collect"), text(""));
  const nextType = when("haskey = 1", "totype", "tokey");
  return {
    verdict: "verdict",
    type_index: when(typed, "tpi", "NULL"),
    index_low: when(typed, "ilow", "NULL"),
    index_high: when(typed, "ihigh", "NULL"),
    confidence: firstOf(
      [
        [`NOT (${typed})`, text("")],
        [both, text("open")],
        [atLeast(nearest, rules.typeBand), text("firm")],
        [`${nearest} > ${literal(1e-9)}`, text("leaning")],
      ],
      text("open"),
    ),
    stage: firstOf(
      [
        ["verdict = 'ID'", "zID"],
        ["verdict = 'DI'", "zDI"],
        [both, "zID || '/' || zDI"],
      ],
      text(""),
    ),
    lowest_stage: onLadder(stageName("lo"), text("")),
    highest_stage: onLadder(stageName("hi"), text("")),
    reached: onLadder((ladder) => when(`r${ladder} >= 0`, `r${ladder}`, "NULL"), "NULL"),
    maturity: onLadder((ladder) => when(`g${ladder} >= 0`, `g${ladder}`, "NULL"), "NULL"),
    s1: score(1),
    s2: score(2),
    s3: score(3),
    focus: onLadder(stageName("e"), text("")),
    binding_constraint: firstOf(
      [
        ["verdict = 'ID'", "bID"],
        ["verdict = 'DI'", "bDI"],
        [both, joined("bID", "bDI")],
      ],
      text(""),
    ),
    lever: firstOf(
      [
        ["verdict = 'BELOW_FLOOR'", floorFamily],
        ["verdict = 'NO_DATA'", collecting(`(${nextType})`)],
        ...ladderNames.map(
          (ladder) =>
            [
              `verdict = '${ladder}'`,
              firstOf(
                [
                  [`q${ladder} = 1`, text("monitor")],
                  [`e${ladder} > 0`, "family"],
                ],
                collecting(`to${ladder}`),
              ),
            ] as const,
        ),
        [`verdict = 'INDETERMINATE' AND (${nextType}) <> ''`, text("collect")],
        [someFocus, shared ? when("verdict = 'HYBRID'", text(shared.lever.family), "family") : "family"],
        [bothDone, text("monitor")],
      ],
      collecting("toeither"),
    ),
    lever_indicator: firstOf(
      [
        ["verdict = 'BELOW_FLOOR'", text("")],
        ["verdict = 'NO_DATA'", nextType],
        ...ladderNames.map(
          (ladder) =>
            [
              `verdict = '${ladder}'`,
              firstOf(
                [
                  [`q${ladder} = 1`, `wk${ladder}`],
                  [`e${ladder} > 0`, text("")],
                ],
                `to${ladder}`,
              ),
            ] as const,
        ),
        [`verdict = 'INDETERMINATE' AND (${nextType}) <> ''`, nextType],
        [`${someFocus} OR ${bothDone}`, text("")],
      ],
      "toeither",
    ),
    coverage: "coverage",
    model: text(modelFingerprint(model)),
  };
}
