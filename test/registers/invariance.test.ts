import { describe, expect, it } from "vitest";
import { indicatorsFromLists, plainList } from "../../src/registers";
import { firmCells, officeCells, referenceCells, tieCells } from "./sixFirms";

type Cells = readonly (readonly unknown[])[];

const read = (firms: Cells, ties: Cells) =>
  indicatorsFromLists({
    firms: plainList(firms),
    ties: plainList(ties),
    reference: plainList(referenceCells),
    office: plainList(officeCells),
  });

/** What is told of every cluster, without the places where it stands. */
const toldBy = ({ groups }: ReturnType<typeof read>) =>
  groups.map(({ cluster, period, firms, indicators, network, intensityYear }) => ({
    ...{ cluster, period, firms, network, intensityYear },
    indicators: indicators.map((indicator) => ({
      ...indicator,
      value: Number(indicator.value.toPrecision(12)),
      numerator: Number(indicator.numerator.toPrecision(12)),
      denominator: Number(indicator.denominator.toPrecision(12)),
      employeeShare: Number(indicator.employeeShare.toPrecision(12)),
    })),
  }));

const expected = toldBy(read(firmCells, tieCells));
const [firmHeader = [], ...firmRows] = firmCells;
const [tieHeader = [], ...tieRows] = tieCells;

describe("what does not change the indicators", () => {
  it("the order of the rows", () => {
    const reversed = read([firmHeader, ...firmRows.toReversed()], [tieHeader, ...tieRows.toReversed()]);
    expect(toldBy(reversed)).toEqual(expected);
  });

  it("the order of the columns", () => {
    const turned = (cells: Cells) => cells.map((row) => row.toReversed());
    expect(toldBy(read(turned(firmCells), turned(tieCells)))).toEqual(expected);
  });

  it("the names of the firms, and how they are written", () => {
    const at = firmHeader.indexOf("firm");
    const renamed = firmRows.map((row) => row.with(at, ` Firm\u3000№${String(row[at])} `));
    const ends = tieRows.map((row) => row.with(0, `Firm №${String(row[0])}`).with(1, `Ｆirm  №${String(row[1])}`));
    expect(toldBy(read([firmHeader, ...renamed], [tieHeader, ...ends]))).toEqual(expected);
  });

  it("ties that are told twice, but for what is left out", () => {
    const counted = tieRows.filter(([from, to]) => from !== to && from !== "Z");
    const once = toldBy(read(firmCells, [tieHeader, ...counted]));
    expect(toldBy(read(firmCells, [tieHeader, ...counted, ...counted]))).toEqual(once);
  });

  it("a second cluster in the same lists", () => {
    const at = firmHeader.indexOf("firm");
    const others = firmRows.map((row) => row.with(0, "West").with(at, `w${String(row[at])}`));
    const ties = tieRows.map((row) => row.with(0, `w${String(row[0])}`).with(1, `w${String(row[1])}`));
    const both = toldBy(read([...firmCells, ...others], [...tieCells, ...ties]));
    expect(both.slice(0, 2)).toEqual(expected);
    expect(both.map(({ cluster, period }) => [cluster, period])).toEqual([
      ["East", 2022],
      ["East", 2023],
      ["West", 2022],
      ["West", 2023],
    ]);
  });

  it("Chinese headers mixed with codes", () => {
    const inChinese: Readonly<Record<string, string>> = {
      ...{ firm: "企业", cluster: "集群", period: "年度", revenue: "营业收入（万元）", ties_answered: "已答联系" },
      role: "[role] whatever",
    };
    const header = firmHeader.map((code) => inChinese[String(code)] ?? code);
    expect(
      toldBy(
        read([header, ...firmRows], [["起点企业", "终点企业", "联系类型", "项目名称", "数据贯通", "年度"], ...tieRows]),
      ),
    ).toEqual(expected);
  });
});
