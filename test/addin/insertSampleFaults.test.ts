import { Pane } from "./pane";

// A sample is put on a sheet of its own and reads nothing: when Excel does not find that sheet, no table is to blame.

const words = {
  "en-US": {
    press: ["Insert sample", "Insert panel over years"],
    sheet: "Illustrative clusters",
    gone: "The sample needs a new sheet, but Excel did not find it. Nothing was changed; insert the sample again.",
    unfinished:
      "The sample on the sheet 'Illustrative clusters' may be incomplete, because a sheet or range that is needed is no longer there. Nothing else was changed. Delete that sheet, then insert the sample again.",
  },
  "zh-CN": {
    press: ["插入示例", "插入多年面板"],
    sheet: "示例集群",
    gone: "示例需要一个新工作表，但 Excel 未找到该工作表。未作任何更改，请重新插入示例。",
    unfinished:
      "工作表“示例集群”上的示例可能不完整，原因：所需的工作表或区域已不存在。其他内容未改动。请删除该工作表，然后重新插入示例。",
  },
} as const;
const locales = ["en-US", "zh-CN"] as const;
const codes = ["ItemNotFound", "InvalidReference"] as const;
const members = ["WorksheetCollection.add", "Range.values", "Worksheet.activate", "Range.formulas"] as const;

let pane: Pane;
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.close();
});

describe.each(locales)("in %s", (locale) => {
  const { press, sheet, gone, unfinished } = words[locale];

  test.each(
    press.flatMap((button) => codes.flatMap((code) => members.map((member) => [button, code, member] as const))),
  )(
    "%s, %s at %s: the sentence is about the sheet of the sample, which is taken away again",
    async (button, code, member) => {
      pane = await Pane.open({ locale });
      pane.host.failOn({ member, code });
      await pane.press(button);
      await pane.pageShows(gone);
      await pane.host.settled();
      expect(pane.host.sheetNames).toEqual(["Sheet1"]);
    },
  );

  test("a sheet that Excel does not take away again is named", async () => {
    pane = await Pane.open({ locale });
    pane.host.failOn({ member: "Range.formulas", code: "ItemNotFound" });
    pane.host.failOn({ member: "Worksheet.delete", code: "GeneralException" });
    await pane.press(press[0]);
    await pane.pageShows(unfinished);
    expect(pane.host.sheetNames).toEqual(["Sheet1", sheet]);
  });
});
