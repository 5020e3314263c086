import { column, row, number, rounded, refusal, table } from "./measureAnswers";

describe("ranges of numbers", () => {
  test("a row, a column, a heading and a column of names give the same number", async () => {
    for (const values of [
      column(20, 50, 20, 10),
      row(20, 50, 20, 10),
      column("Jobs", 20, 50, 20, 10),
      row("Jobs", 20, 50, 20, 10),
      [
        ["Firm", "Jobs"],
        ["A", 20],
        ["B", 50],
        ["C", 20],
        ["D", 10],
      ],
      [
        ["A", "B", "C", "D"],
        [20, 50, 20, 10],
      ],
      column(20, 50, 20, 10, null, "", null),
    ]) {
      expect(await number("CLUSTERHHI", values)).toBeCloseTo(0.34, 12);
    }
  });

  test("values and weights may lie differently, and only one of them may have a heading if it is longer by it", async () => {
    const expected = await number("CLUSTERGINI", column(1, 2, 4), column(3, 2, 1));
    expect(await number("CLUSTERGINI", column(1, 2, 4), row(3, 2, 1))).toBe(expected);
    expect(await number("CLUSTERGINI", column("Income", 1, 2, 4), column("People", 3, 2, 1))).toBe(expected);
    expect(await number("CLUSTERGINI", column("Income", 1, 2, 4), column(3, 2, 1))).toBe(expected);
  });

  test("a text in the first cell of one of two equal ranges is a missing value, not a heading", async () => {
    expect(await number("CLUSTERGINI", column("n/a", 1, 3), column(9, 1, 1))).toBe(
      await number("CLUSTERGINI", column(1, 3)),
    );
    // The unit without a weight is left out: as a heading, the text would leave two weights for three values.
    expect(await number("CLUSTERGINI", column(7, 1, 3), column("n/a", 1, 1))).toBe(
      await number("CLUSTERGINI", column(1, 3)),
    );
    expect(await refusal("CLUSTERKRUGMAN", column(7, 1, 3), column("n/a", 1, 1))).toBe(
      "#VALUE! CLUSTERKRUGMAN cannot use these cells: row 1, column 1 of reference should hold a number, found 'n/a'. A blank is never taken for 0: fill it in, or leave the unit out of every range.",
    );
  });

  test.each([
    ["blank", null],
    ["empty text", ""],
    ["text", "n/a"],
    ["number as text", "12"],
    ["boolean", true],
    ["error", { type: "Error", basicValue: "#N/A" }],
  ])("a %s is missing, never zero", async (_, gap) => {
    expect(await number("CLUSTERGINI", column(20, 50, gap, 20, 10))).toBeCloseTo(0.3, 12);
    expect(await number("CLUSTERGINI", column(20, 50, 0, 20, 10))).not.toBeCloseTo(0.3, 3);
    expect(await refusal("CLUSTERHHI", column(20, gap, 10))).toMatch(
      /^#VALUE! CLUSTERHHI cannot use these cells: row 2, column 1 of values should hold a number, found/u,
    );
  });

  test("a rich value counts with the number it carries", async () => {
    expect(await number("CLUSTERHHI", column({ type: "FormattedNumber", basicValue: 20 }, 50, 20, 10))).toBeCloseTo(
      0.34,
      12,
    );
  });

  test("a number typed as text in the first cell is a missing value, not a heading; a year is a heading", async () => {
    for (const typed of ["12,5", "1 200", "45 %", "7"]) {
      expect(await number("CLUSTERGINI", column(typed, 20, 50, 20, 10))).toBeCloseTo(0.3, 12);
      expect(await refusal("CLUSTERHHI", column(typed, 50, 20, 10))).toBe(
        `#VALUE! CLUSTERHHI cannot use these cells: row 1, column 1 of values should hold a number, found ${typed === "7" ? 7 : `'${typed}'`}. A blank is never taken for 0: fill it in, or leave the unit out of every range.`,
      );
    }
    expect(await number("CLUSTERHHI", column("2021", 20, 50, 20, 10))).toBeCloseTo(0.34, 12);
    // The first of four weights belongs to a unit; as a heading it would leave three.
    expect(await refusal("CLUSTERKRUGMAN", column(20, 50, 20, 10), column("1,5", 1, 1, 1))).toMatch(
      /row 1, column 1 of reference should hold a number, found '1,5'/u,
    );
    // 50, 20 and 10: |differences| 30 + 40 + 10, twice, over 2 x 3 x 80.
    expect(await number("CLUSTERGINI", column(20, 50, 20, 10), column("1,5", 1, 1, 1))).toBeCloseTo(1 / 3, 12);
  });

  test("a table keeps its header row and names where the result has its shape", async () => {
    const body = [
      [30, 70],
      [10, 90],
    ];
    const quotients = [
      [1.5, 0.875],
      [0.5, 1.125],
    ];
    expect(await rounded("CLUSTERLQ", body)).toEqual(quotients);
    expect(await rounded("CLUSTERLQ", [["Software", "Other"], ...body])).toEqual([["Software", "Other"], ...quotients]);
    expect(
      await rounded("CLUSTERLQ", [
        ["East", 30, 70],
        ["West", 10, 90],
      ]),
    ).toEqual([
      ["East", 1.5, 0.875],
      ["West", 0.5, 1.125],
    ]);
    expect(
      await rounded("CLUSTERLQ", [
        ["", "Software", "Other"],
        ["East", 30, 70],
        ["West", 10, 90],
        ["", "", ""],
      ]),
    ).toEqual([
      ["", "Software", "Other"],
      ["East", 1.5, 0.875],
      ["West", 0.5, 1.125],
    ]);
  });

  test("one row per unit stands beside its units: a header row only under a header row, an empty row for a gap", async () => {
    expect(
      await table(
        "CLUSTERTOPSIS",
        [
          ["A", 1, 0],
          ["B", null, 1],
          ["C", 0, 1],
        ],
        row(3, 1),
      ),
    ).toEqual([
      [0.75, 0.25, 0.75, 1],
      ["", "", "", ""],
      [0.25, 0.75, 0.25, 2],
    ]);
    const coupled = await table("CLUSTERCOUPLING", [
      ["U1", "U2"],
      [0, 0],
      [0.5, null],
      [0.5, 0.5],
    ]);
    expect(coupled).toEqual([
      ["Coupling C", "Development T", "Coordination D", "Grade"],
      ["", 0, 0, "extreme imbalance"],
      ["", "", "", ""],
      [1, 0.5, Math.sqrt(0.5), "intermediate coordination"],
    ]);
  });
});
