import fc from "fast-check";
import { locationQuotient, locationQuotients } from "../../src/measures/locationQuotient";
import { amount, amounts, expectClose, faultsOf, tableOf, total } from "./data";
import { locationQuotientComparisons, locationQuotientTableComparisons } from "../published/concentration";
import { testComparisons } from "../published/testComparisons";

describe("location quotient", () => {
  testComparisons(locationQuotientComparisons);

  test("agrees with whole-number arithmetic and with the other reading: the region's share of the activity over its share of all", () => {
    const people = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), people, people, people, (local, here, national, all) => {
        const found = locationQuotient(local, here, national, all);
        const unit = 10n ** 24n;
        const exact = Number((BigInt(local) * BigInt(all) * unit) / (BigInt(here) * BigInt(national))) / Number(unit);
        expect(found / (exact || 1)).toBeCloseTo(local > 0 ? 1 : 0, 10);
        expect(found / (local / national / (here / all) || 1)).toBeCloseTo(local > 0 ? 1 : 0, 10);
      }),
    );
  });

  test("over the regions of a country it averages to 1, weighted by their size, and none exceeds the country over the region", () => {
    fc.assert(
      fc.property(amounts, (jobs) => {
        const sizes = jobs.map((own, r) => own + 1 + (r % 5));
        const quotients = jobs.map((own, r) => locationQuotient(own, sizes[r] ?? NaN, total(jobs), total(sizes)));
        expect(total(quotients.map((q, r) => (q * (sizes[r] ?? NaN)) / total(sizes)))).toBeCloseTo(1, 10);
        quotients.forEach((q, r) => expect(q).toBeLessThanOrEqual(total(sizes) / (sizes[r] ?? NaN) + 1e-9));
      }),
    );
  });

  test("an absent activity, an empty region and an empty country have none", () => {
    expect(locationQuotient(0, 100, 0, 1000)).toBeNaN();
    expect(locationQuotient(0, 0, 50, 1000)).toBeNaN();
    expect(locationQuotient(0, 0, 0, 0)).toBeNaN();
    expect(locationQuotient(0, 100, 50, 1000)).toBe(0);
  });

  test("a missing amount gives a missing quotient, never one of zero", () => {
    expect(locationQuotient(NaN, 100, 50, 1000)).toBeNaN();
    expect(locationQuotient(1, 100, 50, NaN)).toBeNaN();
    // What is not finite was not observed: an endless total would otherwise make the quotient a 0.
    expect(locationQuotient(Infinity, 100, 50, 1000)).toBeNaN();
    expect(locationQuotient(1, Infinity, 50, 1000)).toBeNaN();
    expect(locationQuotient(1, 100, Infinity, 1000)).toBeNaN();
    expect(locationQuotient(1, 100, 50, Infinity)).toBeNaN();
  });

  test("a negative amount is named", () => {
    expect(faultsOf(() => locationQuotient(-3, 100, 50, 1000))).toEqual([
      { code: "negative", where: ["local"], found: "-3", expected: ">= 0" },
    ]);
  });

  test("each of the four amounts may be the negative one, and all that are negative are named", () => {
    const negative = (name: string) => ({ code: "negative", where: [name], found: "-1", expected: ">= 0" });
    expect(faultsOf(() => locationQuotient(1, -1, 50, 1000))).toEqual([negative("localTotal")]);
    expect(faultsOf(() => locationQuotient(1, 100, -1, 1000))).toEqual([negative("national")]);
    expect(faultsOf(() => locationQuotient(1, 100, 50, -1))).toEqual([negative("nationalTotal")]);
    expect(faultsOf(() => locationQuotient(-1, 0, 0, -1))).toEqual([negative("local"), negative("nationalTotal")]);
  });

  test("an activity in a region, a country or an economy that holds nothing has no quotient, not an endless one", () => {
    expect(locationQuotient(5, 0, 50, 1000)).toBeNaN();
    expect(locationQuotient(5, 100, 0, 1000)).toBeNaN();
    expect(locationQuotient(5, 100, 50, 0)).toBeNaN();
  });

  test("the units of measurement do not matter", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (scale, other) => {
        expect(locationQuotient(30 * scale, 100 * scale, 20 * other, 100 * other)).toBeCloseTo(1.5, 10);
      }),
    );
  });
});

describe("location quotients of a table", () => {
  testComparisons(locationQuotientTableComparisons);

  test("each cell is the quotient of its amount and its margins, and they average to 1 over regions and activities", () => {
    fc.assert(
      fc.property(tableOf(amount, { min: 1, max: 6 }, { min: 1, max: 6 }), (table) => {
        const quotients = locationQuotients(table);
        const all = total(table.map(total));
        let average = 0;
        table.forEach((row, r) => {
          row.forEach((cell, i) => {
            const activity = total(table.map((other) => other[i] ?? NaN));
            const found = quotients[r]?.[i] ?? NaN;
            expectClose([found], [locationQuotient(cell, total(row), activity, all)]);
            if (!Number.isNaN(found)) average += (total(row) / all) * (activity / all) * found;
          });
        });
        if (all > 0) expect(average).toBeCloseTo(1, 10);
      }),
    );
  });

  test("units of measurement, order of regions and activities, and a second copy of every region do not matter", () => {
    fc.assert(
      fc.property(
        tableOf(amount, { min: 1, max: 6 }, { min: 1, max: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (table, scale) => {
          const found = locationQuotients(table);
          const turned = table.map((row) => row.map((cell) => cell * scale).reverse()).reverse();
          locationQuotients(turned).forEach((row, r) =>
            expectClose(row.reverse(), found[found.length - 1 - r] ?? [], 9),
          );
          locationQuotients([...table, ...table]).forEach((row, r) =>
            expectClose(row, found[r % table.length] ?? [], 9),
          );
        },
      ),
    );
  });

  test("an activity that nobody has and a region without activity are undefined, the rest is not", () => {
    const [first, second] = locationQuotients([
      [4, 0, 6],
      [0, 0, 0],
    ]);
    expect(Array.from(first ?? [])).toEqual([1, NaN, 1]);
    expect(Array.from(second ?? [])).toEqual([NaN, NaN, NaN]);
  });

  test("every gap and every negative cell is named by place", () => {
    expect(
      faultsOf(() =>
        locationQuotients([
          [1, NaN],
          [-2, 3],
        ]),
      ),
    ).toEqual([
      { code: "missing", where: ["activity", 0, 1], found: "NaN", expected: "a number" },
      { code: "negative", where: ["activity", 1, 0], found: "-2", expected: ">= 0" },
    ]);
    expect(faultsOf(() => locationQuotients([[1, 2], [3]]))).toMatchObject([
      { code: "length", where: ["activity", 1] },
    ]);
    expect(locationQuotients([])).toEqual([]);
  });
});
