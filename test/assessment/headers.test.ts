import fc from "fast-check";
import { betterModel, bindHeaders, bindModel, suggestIndicator } from "../../src/assessment";
import { builtInModels, comparableHeader, defaultModel } from "../../src/model";
import { indicatorLabel } from "../../src/results";

const model = bindModel(defaultModel);
const codeAt = (headers: string[], column: number): string | undefined => {
  const binding = bindHeaders(model, headers);
  if (binding.kind === "refused") return undefined;
  return defaultModel.indicators[binding.columnOf.indexOf(column)]?.code;
};

test.each([
  ["ty1", "TY1"],
  [" Ｔ Ｙ １（％）", "TY1"],
  ["TY1\n[%]", "TY1"],
  ["Match rate (%, 2024)", "DI1.2"],
  ["供需撮合成功率（%）", "DI1.2"],
  ["区位熵差", "TY3"],
  ["区位熵差(对数)", "TY3"],
  ["I\u200bD1.1", "ID1.1"],
])("the header %j stands for %s", (header, code) => {
  expect(codeAt(["x", header], 1)).toBe(code);
});

test.each(["__proto__", "constructor", "hasOwnProperty", "", "(%)", "TY10", "ID", "TY1 TY2", "=TY1", "\u202eTY1x"])(
  "the header %j stands for no indicator, and the others are still read",
  (header) => {
    expect(codeAt([header, "TY1"], 1)).toBe("TY1");
    expect(codeAt([header, "TY1"], 0)).toBeUndefined();
  },
);

test("every code and every name is found whatever its case, width and spaces", () => {
  const forms = [
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => ` ${text.toLowerCase()} (unit)`,
    (text: string) => [...text].join(" "),
  ];
  for (const { code, name } of defaultModel.indicators) {
    for (const header of [code, name.en, name["zh-CN"]]) {
      for (const form of forms)
        expect([form(header), codeAt(["Cluster", form(header)], 1)]).toEqual([form(header), code]);
    }
  }
});

test("two hundred unknown columns are ignored; a header twice names its columns", () => {
  const unknown = Array.from({ length: 200 }, (_, at) => `Remark ${at}`);
  expect(codeAt([...unknown, "TY1"], 200)).toBe("TY1");
  expect(bindHeaders(model, ["TY1", "a", "Digital-core revenue share"])).toMatchObject({
    kind: "refused",
    faults: [{ code: "repeatedIndicator", columns: [0, 2], found: ["TY1", "Digital-core revenue share"] }],
  });
});

test("columns of the user's own are listed, numbers among them; an indicator without a column has none", () => {
  const binding = bindHeaders(model, ["Region", "TY2", 2024, null, "TY1"]);
  expect(binding).toMatchObject({ kind: "bound", ignored: [0, 2, 3] });
  const columns = binding.kind === "bound" ? binding.columnOf : [];
  const known = columns.flatMap((column, at) => (column < 0 ? [] : [[defaultModel.indicators[at]?.code, column]]));
  expect(known).toEqual([
    ["TY1", 4],
    ["TY2", 1],
  ]);
  expect(columns.filter((column) => column === -1)).toHaveLength(38);
});

test("a table without any known header is refused, with the headers that were found", () => {
  expect(bindHeaders(model, ["Region", 2024, null, { error: "#N/A" }])).toEqual({
    kind: "refused",
    faults: [{ code: "noKnownColumn", found: ["Region", "2024", "", "#N/A"] }],
  });
});

test.each([
  ["ID1_2", "ID1.2"],
  ["ID-1.2", "ID1.2"],
  ["Mach rate", "DI1.2"],
  ["Twelve-month retantion", "DI1.3"],
  ["供需撮合成功", "DI1.2"],
])("the unknown header %s looks like %s", (header, code) => {
  expect(suggestIndicator(model, header)?.code).toBe(code);
});

test("a slip of a fifth is still near enough, a longer one is not", () => {
  // One of five characters wrong, or one of five left out; two of five are too many.
  expect(suggestIndicator(model, "平台渗透度")?.code).toBe("DI1.1");
  expect(suggestIndicator(model, "平台渗透")?.code).toBe("DI1.1");
  expect(suggestIndicator(model, "平台渗水度")).toBeUndefined();
});

test("of several names that are near enough the nearest is meant, of equally near ones the first", () => {
  const named = new Map([
    ["TY1", "Number of firms, north"],
    ["TY2", "Number of firms, south"],
    ["TY3", "Q"],
  ]);
  const near = bindModel({
    ...defaultModel,
    indicators: defaultModel.indicators.map((indicator) => ({
      ...indicator,
      name: { ...indicator.name, en: named.get(indicator.code) ?? indicator.name.en },
    })),
  });
  expect(suggestIndicator(near, "Number of firms, nort")?.code).toBe("TY1");
  expect(suggestIndicator(near, "Number of firms, sout")?.code).toBe("TY2");
  // "nouth" is one letter away from either.
  expect(suggestIndicator(near, "Number of firms, nouth")?.code).toBe("TY1");
  // A single letter is too little to guess from.
  expect(suggestIndicator(near, "Q.")).toBeUndefined();
});

test.each([
  ["R&D share [DI2.3]", "DI2.3"],
  ["[ty1] anything", "TY1"],
  ["研发强度［DI2.3］（%）", "DI2.3"],
  ["Match rate [TY1]", "TY1"],
  ["TY1 Digital-core revenue share", "TY1"],
  ["ty1  digital-core REVENUE share (%)", "TY1"],
  ["TY1 数字核心产业营收占比", "TY1"],
])("the header %j settles %s", (header, code) => {
  expect(codeAt(["x", header], 1)).toBe(code);
});

test.each(["[TY1] or [TY2]", "[TY99]", "share [%] of [all]", "[[[[", "TY1] ["])(
  "the header %j, with no single code in brackets, settles nothing",
  (header) => {
    expect(codeAt(["ID1.1", header], 1)).toBeUndefined();
  },
);

test("whatever the product prints for an indicator is recognised as it", () => {
  for (const known of defaultModel.indicators)
    for (const language of ["en", "zh-CN"] as const) {
      const printed = indicatorLabel(known, language);
      expect([printed, codeAt(["Cluster", printed], 1)]).toEqual([printed, known.code]);
    }
});

test.each([
  ["TY1: digital-core revenue share", "TY1"],
  ["TY-1", "TY1"],
  ["Digital core revenue share", "TY1"],
  ["TY1x", "TY1"],
  ["Digital-core revenue", "TY1"],
  ["revenue, TY1, 2024", "TY1"],
])("the header %s is not taken, but nearly names %s", (header, code) => {
  expect(codeAt(["ID1.1", header], 1)).toBeUndefined();
  expect(suggestIndicator(model, header)?.code).toBe(code);
});

test.each(["TY10", "TY1 or TY2", "Digital", "ID"])("the header %s nearly names none", (header) => {
  expect(suggestIndicator(model, header)).toBeUndefined();
});

test("the model that a header row fits better is found, and none where no other names more", () => {
  const eu = builtInModels.find(({ id }) => id === "EU-PROXY") ?? defaultModel;
  const headers = ["country", ...eu.indicators.map(({ code }) => code)];
  expect(betterModel(headers, defaultModel, builtInModels)).toEqual({ model: eu, found: 19, all: 19 });
  expect(betterModel(headers, eu, builtInModels)).toBeUndefined();
  const own = ["Cluster", ...defaultModel.indicators.map(({ code }) => code)];
  expect(betterModel(own, eu, builtInModels)).toEqual({ model: defaultModel, found: 40, all: 40 });
  expect(betterModel(own, defaultModel, builtInModels)).toBeUndefined();
  // Another edition names the same, so it is no better.
  expect(betterModel(["Cluster", "TY1"], defaultModel, builtInModels)).toBeUndefined();
  expect(betterModel(["Region", "GDP"], defaultModel, builtInModels)).toBeUndefined();
  // A header of the chosen model among those of another does not hide the other.
  expect(betterModel([...headers, "TY1"], defaultModel, builtInModels)?.model).toBe(eu);
});

test.each(["Region", "Year", "GDP", "TY", "备注"])("the unknown header %s looks like none", (header) => {
  expect(suggestIndicator(model, header)).toBeUndefined();
});

test("any text may be a header: comparing it never fails and is stable", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) => comparableHeader(comparableHeader(text)) === comparableHeader(comparableHeader(comparableHeader(text))),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 60 }), (headers) =>
      ["bound", "refused"].includes(bindHeaders(model, headers).kind),
    ),
  );
});
