import { illustrativeLists, indicatorsFromLists, listNames, plainList } from "../../src/registers";
import { languages } from "../../src/model";
import { callFunction } from "../functions/callFunction";

// The lists that "Insert sample lists" puts into a workbook.

test.each(languages)(
  "three clusters of 30 and more tied members in each of two years, without a fault, in %s",
  (language) => {
    const lists = illustrativeLists(language);
    const [firms = plainList([]), ties, reference, office] = listNames.map((name) => plainList(lists[name]));
    const { groups, faults } = indicatorsFromLists({ firms, ties, reference, office });
    expect(faults).toEqual([]);
    expect(groups).toHaveLength(6);
    expect(new Set(lists.firms.slice(1).map(([firm]) => firm)).size).toBeGreaterThanOrEqual(120);
    for (const { indicators } of groups)
      expect(indicators.find(({ code }) => code === "FL3")?.value).toBeGreaterThanOrEqual(30);
  },
);

test.each(languages)("one cluster of each type comes out, with known stages, in %s", async (language) => {
  const { firms, ties, reference, office } = illustrativeLists(language);
  const given = [firms, ties, reference, null, null, language, null, null, office];
  const assessed = await callFunction(
    "CLUSTERASSESS",
    await callFunction("CLUSTERINDICATORS", ...given),
    null,
    null,
    "code",
  );
  const [header = [], ...rows] = assessed;
  const told = rows.map((row) => ["Verdict", "Stage"].map((name) => row[header.indexOf(name)]).join(" "));
  // In either language the clusters are sorted by name.
  expect(told.filter((_, at) => at % 2 === 1).toSorted()).toEqual(["DI DI3+", "HYBRID ID3/DI2", "ID ID2"]);
});
