import type { ResultCell } from "../results";

/** The part of Excel's entity values that a card uses. */
export interface CardEntity {
  readonly type: "Entity";
  readonly text: string;
  /** What clients without entities show. */
  readonly basicType: "String";
  readonly basicValue: string;
  readonly properties: Readonly<Record<string, CardProperty>>;
  readonly layouts: object;
}

export type CardProperty =
  | { readonly type: "String"; readonly basicType: "String"; readonly basicValue: string }
  | { readonly type: "Double"; readonly basicType: "Double"; readonly basicValue: number };

/** A number with properties behind it, which formulas read with a dot (`=A2.Used`); for everything else it is the number. */
export interface NumberWithCard {
  readonly type: "Double";
  readonly basicType: "Double";
  readonly basicValue: number;
  readonly properties: Readonly<Record<string, CardProperty>>;
}

export function cardProperty(cell: ResultCell): CardProperty {
  return typeof cell === "number"
    ? { type: "Double", basicType: "Double", basicValue: cell }
    : { type: "String", basicType: "String", basicValue: String(cell) };
}
