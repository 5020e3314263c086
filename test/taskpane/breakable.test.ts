import { renderToStaticMarkup } from "react-dom/server";
import { breakable } from "../../src/taskpane/layout/breakable";

const shown = (sentence: string): string => renderToStaticMarkup(breakable(sentence)).replaceAll("&#x27;", "'");

test("a list of quoted words may break behind each comma, so that no word is cut", () => {
  expect(shown("实际为 '地区'、'population'、'GDP'。")).toBe("实际为 '地区'、<wbr/>'population'、<wbr/>'GDP'。");
  expect(shown("第 2 行：“East”，“West”")).toBe("第 2 行：<wbr/>“East”，<wbr/>“West”");
});

test("other sentences stay as they are, with a number and its % together", () => {
  expect(shown("ID1.1、ID1.2，12 % of 'this', 'that'")).toBe("ID1.1、ID1.2，12\u00a0% of 'this', 'that'");
});
