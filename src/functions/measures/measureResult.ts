// What a measure answers, and how it stands in cells: with the units that it used, and those that it left out.
import { totalsRemark, unitRemarks, type MeasuredUnits, type ResultCell } from "../../results";
import type { Translate } from "../../texts";
import { cardProperty, cardSection, type NumberWithCard } from "../cardEntity";
import type { Capabilities, Spill } from "../declaration";

/**
 * "number": one number, with a name where it is not that of the measure. "table": rows with labels or headers, beside which the units are told. "shape": cells
 * in the shape of a range, for another function to read, so that the units stand beside them only where they are asked for,
 * or where one of them looks like a total.
 */
export type MeasureResult =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly label?: string;
      readonly detail: boolean;
      readonly units: MeasuredUnits;
    }
  | {
      readonly kind: "table";
      readonly cells: ResultCell[][];
      readonly hasHeader: boolean;
      readonly units: MeasuredUnits;
    }
  | {
      readonly kind: "shape";
      readonly cells: ResultCell[][];
      readonly hasHeader: boolean;
      readonly detail: boolean;
      readonly units: MeasuredUnits;
    };

/** The cells of a result of the measure of this name. */
export function resultCells(result: MeasureResult, name: string, t: Translate, can: Capabilities): Spill {
  const { units } = result;
  switch (result.kind) {
    case "number": {
      const { value, label = name, detail } = result;
      if (detail) return [[label, value, units.used, units.leftOut, ...totalsRemark(t, units)]];
      return [[can.numbersWithCard ? withCard(value, label, units, t) : value]];
    }
    case "table":
      return withUnits(result.cells, result.hasHeader, units, t);
    case "shape":
      return result.detail || units.totals.length > 0
        ? withUnits(result.cells, result.hasHeader, units, t)
        : result.cells;
  }
}

const headers = ["used", "leftOut", "remarks"] as const;

function told(units: MeasuredUnits, t: Translate): [ResultCell, ResultCell, ResultCell] {
  return [units.used, units.leftOut, unitRemarks(t, units)];
}

/** Three columns on the right, filled in the first row, or in the second below their headers. */
function withUnits(
  cells: readonly ResultCell[][],
  hasHeader: boolean,
  units: MeasuredUnits,
  t: Translate,
): ResultCell[][] {
  const words = headers.map((header) => t(`measures.${header}`));
  const beside = [...(hasHeader ? [words] : []), told(units, t)];
  return cells.map((row, at) => [...row, ...(beside[at] ?? ["", "", ""])]);
}

/** The number as Excel shows it in any cell; behind it the card, called like the measure, with the units. */
function withCard(value: number, label: string, units: MeasuredUnits, t: Translate): NumberWithCard {
  const cells = told(units, t);
  const words = headers.map((header) => t(`measures.${header}`));
  const properties = words.map((word, at) => [word, cardProperty(cells[at] ?? "")] as const);
  return {
    type: "Double",
    basicType: "Double",
    basicValue: value,
    properties: Object.fromEntries(properties),
    layouts: { card: { title: label, sections: [cardSection(t("measures.units"), words)] } },
    provider: { description: t("measures.provider") },
  };
}
