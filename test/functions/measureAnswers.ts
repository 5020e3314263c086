/** What a measure answers to cells: a number, a labelled value, a table, or a refusal. */
import { faultAbout, faultSentence, isUnavailable } from "../../src/faults";
import type { MeasureId } from "../../src/texts/measureWords";
import { callFunction } from "./callFunction";

export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
export const row = (...cells: unknown[]): unknown[][] => [cells];

/** The only number of a result. */
export async function number(id: MeasureId, ...delivered: unknown[]): Promise<number> {
  const spill = await callFunction(id, ...delivered);
  expect(spill.length).toBe(1);
  expect(spill[0]?.length).toBe(1);
  return Number(spill[0]?.[0]);
}

/** The value beside a label. */
export async function labelled(label: string, id: MeasureId, ...delivered: unknown[]): Promise<unknown> {
  return (await callFunction(id, ...delivered)).find(([first]) => first === label)?.[1];
}

/** A table without what stands on its right about its units. */
export async function table(id: MeasureId, ...delivered: unknown[]): Promise<unknown[][]> {
  return (await callFunction(id, ...delivered)).map((cells) => cells.slice(0, -3));
}

/** A result with its numbers to ten digits. */
export async function rounded(id: MeasureId, ...delivered: unknown[]): Promise<unknown[][]> {
  const spill = await callFunction(id, ...delivered);
  return spill.map((cells) => cells.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(10)) : cell)));
}

/** What the cell shows and says instead of a result. */
export async function refusal(id: MeasureId, ...delivered: unknown[]): Promise<string> {
  try {
    await callFunction(id, ...delivered);
  } catch (error) {
    const fault = faultAbout("function", error);
    if (!fault) throw error;
    const chinese = faultSentence(fault, id, "zh-CN");
    expect(chinese).not.toMatch(/\{\{|measureFault|measureWords/u);
    return `${isUnavailable(fault) ? "#N/A" : "#VALUE!"} ${faultSentence(fault, id, "en")}`;
  }
  throw new Error(`${id} was not refused`);
}
