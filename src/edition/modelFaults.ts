import { orderedRules, ruleDeclarations, ruleNames, type ModelColumn } from "../model";
import type { Translate } from "../texts/translate";

export type ModelRow = { readonly Part: string } & { readonly [Column in ModelColumn]?: string | number | undefined };

interface Place {
  readonly row: ModelRow;
  readonly at: number;
  readonly rows: readonly ModelRow[];
  cell(at: number, column: ModelColumn): string;
}

/** What makes a row unusable, as a condition, and the sentence that says what is needed. */
type Finding = readonly [condition: string, sentence: string];

/** The first reason for which a model with this row could not be used, as a text; empty where there is none. */
export function faultFormula(place: Place, t: Translate): string {
  return findings(place, t).reduceRight(
    (rest, [condition, sentence]) => `IF(${condition},"${sentence.replaceAll('"', '""')}",${rest})`,
    '""',
  );
}

function findings(place: Place, t: Translate): Finding[] {
  const { row, at, rows, cell } = place;
  const own = (column: ModelColumn): string => cell(at, column);
  const needed = (...columns: readonly ModelColumn[]): Finding[] =>
    columns.map((column) => [`NOT(ISNUMBER(${own(column)}))`, t("edition.model.needsNumber", { column })]);
  const within = (...columns: readonly ModelColumn[]): Finding => [
    `OR(${columns.map((column) => `${own(column)}<${own("Min")},${own(column)}>${own("Max")}`).join(",")})`,
    t("edition.model.outside", { columns: columns.join(", ") }),
  ];
  switch (row.Part) {
    case "Rule":
      return [...needed("Gate"), ...ruleFindings(place, t)];
    case "Floor":
      return [...needed("Min", "Max", "Gate"), ...rangeFindings(place, t), within("Gate")];
    case "Type":
      return [
        ...needed("Min", "Max", "Weight", "Low", "High"),
        ...rangeFindings(place, t),
        [`${own("Low")}=${own("High")}`, t("edition.model.anchors")],
        within("Low", "High"),
        ...weightFindings(place, t),
        [`AND(${own("Key")}<>"",${own("Key")}<>"yes")`, t("edition.model.key")],
      ];
    case "Stage":
      return [
        ...needed("Min", "Max", "Weight", "Low", "Gate", "High"),
        ...rangeFindings(place, t),
        [
          `NOT(OR(AND(${own("Low")}<${own("Gate")},${own("Gate")}<${own("High")}),AND(${own("Low")}>${own("Gate")},${own("Gate")}>${own("High")})))`,
          t("edition.model.monotone"),
        ],
        within("Low", "Gate", "High"),
        ...weightFindings(place, t),
      ];
    default:
      return [];
  }

  function ruleFindings({ row: { Code } }: Place, say: Translate): Finding[] {
    const name = ruleNames.find((rule) => rule === Code);
    if (!name) return [];
    const { low, high, includes } = ruleDeclarations[name];
    const beyond = [
      `${own("Gate")}${includes === "high" ? "<=" : "<"}${low}`,
      ...(Number.isFinite(high) ? [`${own("Gate")}${includes === "low" ? ">=" : ">"}${high}`] : []),
    ];
    const order = orderedRules.flatMap(([lesser, greater]): Finding[] => {
      const other = rows.findIndex((one) => one.Part === "Rule" && one.Code === greater);
      if (lesser !== name || other < 0) return [];
      return [[`${own("Gate")}>${cell(other, "Gate")}`, say("edition.model.order", { rule: greater })]];
    });
    return [[`OR(${beyond.join(",")})`, say("edition.model.rule")], ...order];
  }

  /** The range of an indicator stands in each row that uses it, and has to agree. */
  function rangeFindings({ row: { Code } }: Place, say: Translate): Finding[] {
    const first = rows.findIndex((one) => ["Floor", "Type", "Stage"].includes(one.Part) && one.Code === Code);
    const empty: Finding = [`${own("Min")}>=${own("Max")}`, say("edition.model.emptyRange")];
    if (first === at) return [empty];
    const differs = `OR(${own("Min")}<>${cell(first, "Min")},${own("Max")}<>${cell(first, "Max")})`;
    return [empty, [differs, say("edition.model.rangeDiffers", { code: Code })]];
  }

  function weightFindings({ row: { Part, Group } }: Place, say: Translate): Finding[] {
    const isFellow = (one: ModelRow): boolean => one.Part === Part && (Part === "Type" || one.Group === Group);
    const fellows = rows.flatMap((one, other) => (isFellow(one) ? [cell(other, "Weight")] : []));
    const tolerance = own("Tolerance");
    return [
      [`${own("Weight")}<0`, say("edition.model.negative")],
      [`SUM(${fellows.join(",")})<=0`, say("edition.model.zeroWeights")],
      [
        `AND(${tolerance}<>"",OR(NOT(ISNUMBER(${tolerance})),${tolerance}<0,${tolerance}>=1))`,
        say("edition.model.tolerance"),
      ],
    ];
  }
}
