import { unbroken } from "../../src/taskpane/layout/unbroken";
import { textsIn } from "../../src/taskpane/texts";

test("a number and its % have no space between them at which a line could break; other spaces stay", () => {
  expect(unbroken("12 % of 5 firms, 0.5 %; % alone, a %")).toBe("12\u00a0% of 5 firms, 0.5\u00a0%; % alone, a %");
});

test("so it is in every sentence of the pane; in Chinese there is no space at all", () => {
  const values = { family: "L", codes: "ID1.3", share: 56 };
  expect(textsIn("en").t("view.leverFacts", values)).toContain("56\u00a0%");
  expect(textsIn("zh-CN").t("view.leverFacts", values)).toContain("56%");
});
