import { readSwitches } from "../../build/switches";

test("without switches the build is for the test host, with office.js from Microsoft's address and bare names", () => {
  expect(readSwitches({ WEBPACK_BUNDLE: true, WEBPACK_BUILD: true })).toEqual({
    host: "https://localhost:3000",
    namespace: "",
    officeJs: { kind: "elsewhere", address: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js" },
    manifest: "xml",
  });
});

test("a host may be a folder of a server; a slash at its end does not matter", () => {
  expect(readSwitches({ host: "https://intranet.example.org/excel/clusters/" }).host).toBe(
    "https://intranet.example.org/excel/clusters",
  );
  expect(readSwitches({ host: "https://addin.example.org:8443" }).host).toBe("https://addin.example.org:8443");
});

test("office.js may come from another address that keeps its name", () => {
  const address = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
  expect(readSwitches({ officejs: address }).officeJs).toEqual({ kind: "elsewhere", address });
  expect(readSwitches({ officejs: "self" }).officeJs).toEqual({ kind: "self" });
});

test.each([
  [{ host: "http://addin.example.org" }, /--env host expects the https address .* over https only/u],
  [{ host: "addin.example.org" }, /found "addin\.example\.org": that is no address/u],
  [{ host: true }, /found nothing: that is no address/u],
  [{ host: "https://me:secret@addin.example.org" }, /may not carry a name or a password/u],
  [{ host: "https://addin.example.org/?v=1" }, /nothing may follow the path/u],
  [{ host: 'https://addin.example.org/a"b' }, /a path may hold letters/u],
  [{ host: "https://addin.example.org/taskpane.html" }, /the folder is asked for/u],
  [{ namespace: true }, /--env namespace expects 2 to 32 letters.*found nothing/u],
  [{ namespace: "D" }, /found "D"/u],
  [{ namespace: "AB12" }, /no cell address.*found "AB12"/u],
  [{ namespace: "R1C1" }, /found "R1C1"/u],
  [{ namespace: "DIC.X" }, /found "DIC\.X"/u],
  [{ officejs: "cnd" }, /--env officejs expects cdn .* self .* found "cnd"/u],
  [{ officejs: "https://example.org/lib/office.min.js" }, /ends in \/office\.js/u],
  [{ officejs: "http://example.org/office.js" }, /expects cdn/u],
  [{ manifest: "json" }, /--env manifest expects xml .* or unified .*found "json"/u],
  [{ manifest: true }, /found nothing/u],
  [{ officejs: "https://example.org/a;b/office.js" }, /expects cdn/u],
  [{ hots: "https://addin.example.org" }, /knows the switches host, namespace, officejs, manifest; found --env hots/u],
])("%j is refused with what was expected", (environment, sentence) => {
  expect(() => readSwitches(environment)).toThrow(sentence);
});
