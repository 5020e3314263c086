import { startTestHost } from "../../host/index";

const fixture = `${__dirname}/fixture`;

test("a script that the page adds at run time is loaded from the built folder", async () => {
  const host = await startTestHost({ folder: fixture });
  const script = host.document.createElement("script");
  script.src = "chunk.js";
  host.document.head.append(script);
  await host.until(() => host.document.getElementById("root")?.textContent === "chunk", "the chunk");
  expect(host.refusedRequests).toEqual([]);
  host.close();
});

test("a script from anywhere else is refused, recorded and complained about", async () => {
  const host = await startTestHost({ folder: fixture });
  const script = host.document.createElement("script");
  script.src = "https://example.org/tracker.js";
  host.document.head.append(script);
  await host.until(() => host.refusedRequests.length > 0, "the refusal");
  expect(host.refusedRequests).toEqual(["https://example.org/tracker.js"]);
  await host.until(() => host.consoleErrors.length > 0, "the complaint");
  host.close();
});

test("a folder that was not built says so", async () => {
  await expect(startTestHost({ folder: `${fixture}/nowhere` })).rejects.toThrow("build it first");
});

test("two hosts at once do not disturb each other", async () => {
  const [first, second] = await Promise.all([startTestHost({ folder: fixture }), startTestHost({ folder: fixture })]);
  await Promise.all([first.enter("A1", "=ADD(1,1)"), second.enter("A1", "=ADD(2,2)")]);
  expect([first.valueOf("A1"), second.valueOf("A1")]).toEqual([2, 4]);
  first.close();
  second.close();
});
