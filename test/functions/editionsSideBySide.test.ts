import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { callFunction } from "./callFunction";

// The changelog says what the sample becomes under either edition of the model.

const root = join(__dirname, "..", "..");
const { data } = Papa.parse<string[]>(
  readFileSync(join(root, "assets", "samples", "illustrative-clusters.csv"), "utf8").trim(),
);
const sample = data.map((row, at) =>
  row.map((cell, column) => (at === 0 || column === 0 || cell === "" ? cell : Number(cell))),
);

/** Stage, maturity, S1 to S3 and binding constraint, as a reader of the changelog needs them. */
function told(row: readonly unknown[]): string {
  const [stage, lowest, highest] = [row[5], row[6], row[7]].map(String);
  const scores = row.slice(10, 13).map((score) => (typeof score === "number" ? score.toFixed(1) : ""));
  const constraint = String(row[14]) === "" ? "none" : String(row[14]);
  if (row[0] === "HYBRID") return `${stage}, ${constraint}`;
  if (stage?.includes("?")) {
    const range = lowest === highest ? lowest : `${lowest} to ${highest}`;
    return `${stage} (${range}), S2 / S3 ${scores.slice(1).join(" / ")}`;
  }
  return `${stage}, ${Number(Number(row[9]).toFixed(2))}, ${scores.join(" / ")}, ${constraint}`;
}

test("every cluster of the sample whose result differs stands in the changelog with both", async () => {
  const changes = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  const [before, after] = await Promise.all(
    ["DIC-1.0", "DIC-1.1"].map((edition) => callFunction("CLUSTERASSESS", sample, null, edition, "code")),
  );
  let same = 0;
  sample.forEach(([name], at) => {
    const [was, is] = [before?.[at]?.slice(0, 17) ?? [], after?.[at]?.slice(0, 17) ?? []];
    if (JSON.stringify(was) === JSON.stringify(is)) same += 1;
    else expect(changes).toContain(`| ${name}${was[0] === "HYBRID" ? " (hybrid)" : ""} | ${told(was)} | ${told(is)} |`);
  });
  // The header, and seven clusters.
  expect(same).toBe(1 + 7);
});

test("where nothing is said of tolerances and errors, the seeded draws are those of the version before", async () => {
  const robust = await callFunction("CLUSTERROBUST", sample, null, "DIC-1.0", "en", 1000, 1);
  const close = (values: readonly number[]): unknown[] => values.map((value) => expect.closeTo(value, 12));
  const row = (name: string): readonly unknown[] => robust[sample.findIndex(([known]) => known === name)] ?? [];
  // As version 0.1.0 printed them: P(ID) to P(stage 3), index and maturity at P5, P50 and P95.
  expect(row("Linden machine tools").slice(1, 14)).toEqual([
    ...[1, 0, 0, 0, 0, 1, 0],
    ...close([-0.921494824177308, -0.8674683550056765, -0.8139960352060368]),
    ...close([1.684418579500011, 1.77267717748003, 1.8629254681409575]),
  ]);
  expect(row("Estuary robotics").slice(1, 11)).toEqual([
    ...[0, 0.01, 0.99, 0, "", "", ""],
    ...close([-0.013059074264030199, 0.08041188578260217, 0.1696794368706512]),
  ]);
});
