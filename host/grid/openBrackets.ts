/**
 * The grid's formula reader is one for all, and remembers a square bracket that was open when it last stopped (Univer 0.25.1):
 * after half a table reference at the keyboard, every formula read next would be #NAME?. So brackets are balanced before each command.
 */
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { Grid } from "./univer";

const DEEPEST = 16;

function feed(reader: LexerTreeBuilder, bracket: "[" | "]", times: number): void {
  for (let count = 0; count < times && !reader.isSquareBracketClose(); count++) reader.nodeMakerTest(bracket);
}

export function keepBracketsBalanced(grid: Grid): void {
  const reader = grid.find(LexerTreeBuilder);
  grid.beforeCommands.add(() => {
    feed(reader, "]", DEEPEST);
    feed(reader, "[", 2 * DEEPEST);
  });
}
