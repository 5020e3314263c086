import type { ResultCell } from "../results";

/** The part of Excel's entity values that a card uses. */
export interface CardEntity {
  readonly type: "Entity";
  readonly text: string;
  /** What clients without entities show. */
  readonly basicType: "String";
  readonly basicValue: string;
  readonly properties: Readonly<Record<string, CardProperty>>;
  readonly layouts: { readonly compact: { readonly icon: "Generic" }; readonly card: CardLayout };
}

export type CardProperty =
  | { readonly type: "String"; readonly basicType: "String"; readonly basicValue: string }
  | { readonly type: "Double"; readonly basicType: "Double"; readonly basicValue: number };

/** How a card is arranged: its properties under their names, in sections. */
interface CardLayout {
  readonly title: string;
  readonly sections: readonly CardSection[];
}

interface CardSection {
  readonly layout: "List";
  readonly title: string;
  readonly properties: readonly string[];
}

/**
 * A number with properties behind it, which formulas read with a dot (`=A2.Used`); for everything else it is the number.
 * Without an icon: the cell looks like one that holds the number alone.
 */
export interface NumberWithCard {
  readonly type: "Double";
  readonly basicType: "Double";
  readonly basicValue: number;
  readonly properties: Readonly<Record<string, CardProperty>>;
  readonly layouts: { readonly card: CardLayout };
  /** Who made it, at the foot of the card. */
  readonly provider: { readonly description: string };
}

export function cardProperty(cell: ResultCell): CardProperty {
  return typeof cell === "number"
    ? { type: "Double", basicType: "Double", basicValue: cell }
    : { type: "String", basicType: "String", basicValue: String(cell) };
}

export const cardSection = (title: string, properties: readonly string[]): CardSection => ({
  layout: "List",
  title,
  properties,
});
