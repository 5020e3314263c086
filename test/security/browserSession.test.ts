import { BrowserSession } from "../browser/driver";

test("a browser that does not start takes the server with it, so that the test ends", async () => {
  const before = process.env["TEST_BROWSER"];
  process.env["TEST_BROWSER"] = "/nowhere/browser";
  try {
    await expect(BrowserSession.start()).rejects.toThrow(/browser/iu);
    const isListening = (): boolean => process.getActiveResourcesInfo().includes("TCPServerWrap");
    // Node lets go of a closed server a little later.
    for (const end = Date.now() + 2_000; isListening() && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isListening()).toBe(false);
  } finally {
    if (before === undefined) delete process.env["TEST_BROWSER"];
    else process.env["TEST_BROWSER"] = before;
  }
});
