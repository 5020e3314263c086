/** How native functions see their parameters. */
import type { CellValue, Matrix } from "../../cellValue";
import type { ArrayValue, Value } from "./values";

/** Evaluated when asked for: IF must not touch the branch it does not take. */
export interface Parameter {
  readonly isGiven: boolean;
  value(): Value;
  /** References read; one cell as a scalar. */
  plain(): CellValue | ArrayValue;
  matrix(): Matrix;
  /** One value; an error ends the formula. */
  scalar(): CellValue;
}

export type NativeFunction = (parameters: readonly Parameter[]) => Value;
