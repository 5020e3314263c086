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
