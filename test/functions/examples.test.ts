import { functionIds } from "../../src/functions/catalogue";
import { examples, exampleTable } from "../../src/functions/examples";
import { callFunction } from "./callFunction";

test.each(functionIds)("the example of %s on the help page is what the function gives", async (id) => {
  const { formula, given = [exampleTable], more, result } = examples[id];
  const spill = id === "CLUSTERMODEL" ? await callFunction(id) : await callFunction(id, ...given, ...more);
  expect(formula).toContain(id);
  result.forEach((row, line) =>
    row.forEach((expected, column) => {
      const found = spill[line]?.[column];
      if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
      else expect(typeof found === "object" && found !== null && "text" in found ? found.text : found).toBe(expected);
    }),
  );
});
