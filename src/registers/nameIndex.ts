import { isBlank, isCellError, nameKey, tidyText, type Cell } from "../model";
import { EMPTY } from "./words";

/** Names by the order in which they came first; two ways of writing are one name as `nameKey` says. */
export class NameIndex {
  /** As they were first written, tidied. */
  readonly names: string[] = [];
  // A list of ties says the same names again and again: each way of writing is cleaned once.
  private readonly asWritten = new Map<Cell, number>();
  private readonly cleaned = new Map<string, number>();

  /** The position of a name, which it gets now where it is new; `EMPTY` where the cell names nothing. */
  idOf(cell: Cell): number {
    return this.asWritten.get(cell) ?? this.learn(cell, true);
  }

  /** The position of a name that is known; `EMPTY` where the cell names nothing, undefined for another name. */
  find(cell: Cell): number | undefined {
    const id = this.asWritten.get(cell) ?? this.learn(cell, false);
    return id === UNKNOWN ? undefined : id;
  }

  private learn(cell: Cell, isNew: boolean): number {
    const key = cell === null || isCellError(cell) || isBlank(cell) ? "" : nameKey(cell);
    let id = key === "" ? EMPTY : (this.cleaned.get(key) ?? UNKNOWN);
    if (id === UNKNOWN && isNew) {
      id = this.names.length;
      this.names.push(tidyText(String(cell)));
      this.cleaned.set(key, id);
    }
    if (isNew || id !== UNKNOWN) this.asWritten.set(cell, id);
    return id;
  }
}

const UNKNOWN = -3;
