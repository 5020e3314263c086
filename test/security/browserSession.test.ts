import { BrowserSession } from "../browser/driver";

test("a browser that does not start takes its server with it, so that the process ends", async () => {
  let isClosed = false;
  const starters = {
    browser: () => Promise.reject(new Error("There is no such browser.")),
    server: () =>
      Promise.resolve({
        address: "https://localhost/",
        close: () => {
          isClosed = true;
          return Promise.resolve();
        },
      }),
  };
  await expect(BrowserSession.startWith(starters, true)).rejects.toThrow("There is no such browser.");
  expect(isClosed).toBe(true);
});
