import { fault, MeasureFault, refuse } from "../../src/measures/fault";

describe("faults of a measure", () => {
  test("are data: a code, a place, what was found and what was expected", () => {
    expect(fault("negative", ["values", 3], -2, ">= 0")).toEqual({
      code: "negative",
      where: ["values", 3],
      found: "-2",
      expected: ">= 0",
    });
  });

  test("end the measure together, as one error that carries them all; without any nothing happens", () => {
    const faults = [fault("negative", ["values", 3], -2, ">= 0"), fault("length", ["weights"], 2, "5")];
    expect(() => refuse(faults)).toThrow(MeasureFault);
    expect(() => refuse(faults)).toThrow(
      expect.objectContaining({ faults, name: "MeasureFault", message: "negative at values.3; length at weights" }),
    );
    expect(() => refuse([])).not.toThrow();
  });
});
