import { functionIds, loadFunction } from "../../src/functions/catalogue";
import { callFunction } from "./callFunction";
import { exampleArguments } from "./exampleCall";

test.each(functionIds)("the example of %s on the help page is what the function gives", async (id) => {
  const { formula, result } = (await loadFunction(id)).example();
  const spill = await callFunction(id, ...(await exampleArguments(id)));
  expect(formula).toContain(`${id}(`);
  result.forEach((row, line) =>
    row.forEach((expected, column) => {
      const found = spill[line]?.[column];
      if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
      else expect(typeof found === "object" && found !== null && "text" in found ? found.text : found).toBe(expected);
    }),
  );
});
