import { startTestHost } from "../../host/index";

test("a member that the host does not have fails loudly and is remembered", async () => {
  const host = await startTestHost({ folder: `${__dirname}/fixture` });
  const attempt = host.Excel.run(async (context) => {
    context.workbook.pivotTables.load("items/name");
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "host: Workbook.PivotTables is not implemented",
  });
  expect(host.missing).toEqual(["Workbook.PivotTables"]);
  host.close();
});
