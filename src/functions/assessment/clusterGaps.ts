import { assess, reportedLadders } from "../../assessment";
import { gapsOf, gapsTable } from "../../results";
import { onlyCluster, table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillBelow } from "../spill";

/**
 * For exactly one cluster, every indicator of its ladder (of both where the kind is open) with its distance
 * to the gate. Gap is in the indicator's unit, positive while the gate is not reached, in either direction; the obstacle
 * degree is that of the focus stage. Sorted by stage, then by obstacle.
 */
export const declaration = declare({
  id: "CLUSTERGAPS",
  form: "spill",
  parameters: { input: table() },
  answer: ({ input }) => {
    const { model, language } = input;
    const values = onlyCluster(input);
    const gaps = gapsTable(language);
    const found = reportedLadders(assess(model, values)).flatMap((ladder) => gapsOf(ladder, values));
    return spillBelow(input, gaps.header, gaps.rows(found));
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERGAPS(${exampleAddress})`,
  result: [
    ["Stage", "Code", "Indicator", "Unit", "Value", "Gate", "Grade", "Gap", "Obstacle %"],
    ["DI1 Platform construction", "DI1.1", "Penetration of addressable participants", "%", 16, 16, 60, 0, ""],
    ["DI1 Platform construction", "DI1.2", "Match rate", "%", 30, 30, 60, 0, ""],
    ["DI1 Platform construction", "DI1.3", "Twelve-month retention", "%", 50, 50, 60, 0, ""],
    ["DI1 Platform construction", "DI1.4", "Gigabit (VHCN) coverage", "%", 70, 70, 60, 0, ""],
    ["DI2 Dynamic innovation", "DI2.1", "New scenarios in the year / stock", "%", 10, 20, 30, 10, 25],
  ],
});
