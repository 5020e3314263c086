import { bindModel } from "../../src/assessment";
import { guessColumns, type ColumnGuess } from "../../src/mapping";
import { defaultModel } from "../../src/model";
import { foreign } from "./foreignTable";

const model = bindModel(defaultModel);
const said = ({ role, reason }: ColumnGuess): string =>
  [role.kind === "indicator" ? role.code : role.kind, reason?.code ?? ""].join(" ").trim();

test("a code in brackets, a code, a name in either language: each is taken, with its reason", () => {
  const table = foreign([
    [
      "Cluster",
      "Revenue, own figures [TY1]",
      "ID2.3",
      "ICT specialists in employment (%)",
      "数控化率（关键工序）[ID1.1]",
    ],
    ["Aster", 40, 12, 3, 50],
  ]);
  expect(guessColumns(model, table).map(said)).toEqual([
    "cluster headerAndNames",
    "TY1 brackets",
    "ID2.3 header",
    "TY8 header",
    "ID1.1 brackets",
  ]);
});

test("likeness and shared words only propose: the European names of three indicators", () => {
  const table = foreign([
    [
      "geo",
      "ict_specialists_pct_emp",
      "sme_basic_digital_intensity_pct",
      "vhcn_coverage_pct_hh",
      "ID1_2",
      "population",
    ],
    ["AT", 4.2, 55, 40, 33, 8_000_000],
    ["BE", 4.4, 60, 52, 35, 11_000_000],
  ]);
  const guesses = guessColumns(model, table);
  expect(guesses.map(said)).toEqual([
    "cluster namesEachRow",
    "TY8 words",
    "ID1.5 words",
    "DI1.4 words",
    "ID1.2 likeness",
    "unused",
  ]);
  expect(guesses.filter(({ isProposal }) => isProposal).map(({ column }) => column)).toEqual([1, 2, 3, 4]);
});

test("what one column is called by its name is not proposed for another, and a column of texts is no indicator by likeness", () => {
  const table = foreign([
    ["Cluster", "TY8", "ict_specialists_pct_emp", "ID1_2"],
    ["Aster", 4, 5, "yes"],
    ["Birch", 5, 6, "no"],
  ]);
  expect(guessColumns(model, table).map(said)).toEqual(["cluster headerAndNames", "TY8 header", "unused", "unused"]);
});

test("a share of output is not proposed for the indicator of firms that shares its words", () => {
  const table = foreign([
    ["Cluster", "rd_intensity_pct_gdp", "人均研发投入强度", "rd_intensity_core_firms"],
    ["Aster", 2, 3, 4],
    ["Birch", 3, 4, 5],
  ]);
  expect(guessColumns(model, table).map(said)).toEqual([
    "cluster headerAndNames",
    "unused",
    "unused",
    "DI2.3 likeness",
  ]);
});

test("of two columns near one indicator the first is proposed", () => {
  const table = foreign([
    ["Cluster", "ict_specialists_pct_emp", "female_ict_specialists_pct"],
    ["Aster", 4, 17],
    ["Birch", 5, 18],
  ]);
  expect(guessColumns(model, table).map(said)).toEqual(["cluster headerAndNames", "TY8 words", "unused"]);
});

test("a country code repeats where regions are the rows: the column whose texts differ in each period names them", () => {
  const table = foreign([
    ["country_code", "nuts2", "year", "share"],
    ["AT", "AT11", 2017, 3],
    ["AT", "AT12", 2017, 4],
    ["AT", "AT11", 2018, 3],
    ["AT", "AT12", 2018, 4],
  ]);
  expect(guessColumns(model, table).map(said)).toEqual([
    "unused",
    "cluster namesEachRow",
    "period keyHeader",
    "unused",
  ]);
});

test("without a header that says so years are known by themselves, and large numbers are no periods", () => {
  const table = foreign([
    ["Ort", "Einwohner", "Jahr"],
    ["Ulm", 126_000, 2021],
    ["Jena", 111_000, 2021],
  ]);
  expect(guessColumns(model, table).map(said)).toEqual(["cluster namesEachRow", "unused", "period years"]);
});

test("a second line of headers in another language is read with the first", () => {
  const table = foreign([
    ["集群", "数字核心", "", "备注"],
    ["Cluster", "TY1", "ICT specialists in employment", "Remark"],
    ["甲", 40, 4, "x"],
    ["乙", 50, 5, null],
  ]);
  expect(guessColumns(model, table).map(said)).toEqual([
    "cluster headerAndNames",
    "TY1 header",
    "TY8 header",
    "unused",
  ]);
});
