/** The host page: a grid, the add-in's buttons and its pane. */
import { defaultModel } from "../../src/model";
import "@univerjs/preset-sheets-core/lib/index.css";
import "../page/page.css";
import { namespaceOf } from "../customFunctions/namespace";
import { Host } from "../host";
import { Bench } from "./bench";
import { Charts } from "./charts";
import { ConditionalFormats } from "./conditionalFormats";
import { guardEntries } from "./entryGuard";
import { GridBook } from "./gridBook";
import { readManifest } from "./manifest";
import { PaneFrame } from "./paneFrame";
import { readOptions, type PageOptions } from "./pageOptions";
import { enableRibbon, showRibbon } from "./ribbon";
import { refuseOnProtectedSheets } from "./sheetProtection";
import { putSample, scrollToResults } from "./sample";
import { showSheetLooks } from "./sheetLooks";
import { sheetIdOf } from "./sheets";
import { connectThemes, officeThemeOf } from "./themes";
import { fillTexts, textsFor } from "./texts";
import { startGrid } from "./univer";
import { connectFileButtons } from "./fileButtons";

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

async function load(path: string): Promise<string | undefined> {
  const response = await fetch(path);
  return response.ok ? response.text() : undefined;
}

async function metadataFor({ locale }: PageOptions): Promise<unknown> {
  const text =
    (locale === "en-US" ? undefined : await load(`/functions.${locale}.json`)) ?? (await load("/functions.json"));
  return text === undefined ? undefined : JSON.parse(text);
}

async function sampleFor({ locale }: PageOptions): Promise<string | undefined> {
  return (
    (locale === "en-US" ? undefined : await load(`/host/sample.${locale}.csv`)) ?? (await load("/host/sample.csv"))
  );
}

async function start(options: PageOptions): Promise<Bench> {
  const texts = textsFor(options.locale);
  document.documentElement.lang = options.locale;
  fillTexts(texts);
  const status = byId("status");
  const say = (text: string): void => void (status.textContent = text);
  say(texts.loading);

  const [metadata, manifestXml, sample] = await Promise.all([
    metadataFor(options),
    load("/manifest.xml"),
    options.sample ? sampleFor(options) : undefined,
  ]);
  const manifest = readManifest(manifestXml ?? "<none/>", options.locale);
  byId("pane-name").textContent = manifest.name;

  const grid = startGrid({
    container: "grid",
    locale: options.locale,
    dark: options.theme !== "light",
    firstSheet: { id: sheetIdOf(0), name: "Sheet1" },
  });
  const book = new GridBook(grid);
  const namespace = namespaceOf(manifestXml ?? "");
  book.declareFunctions(metadata, namespace);
  const pane = new PaneFrame(byId("pane"), manifest.name);
  const host = new Host({
    ...options,
    // The sheet at start was made for the newest edition of the model; the add-in need not ask which one was meant.
    ...(sample !== undefined && { settings: { "digitalClusterAssessment.edition": defaultModel.version } }),
    book,
    origin: location.origin,
    metadata,
    namespace,
    post: (text) => pane.post(text),
  });
  connectThemes(byId("theme"), options.theme, texts, (theme) => {
    document.documentElement.dataset["theme"] = theme === "gray" ? "dark" : theme;
    grid.api.toggleDarkMode(theme !== "light");
    pane.theme = officeThemeOf[theme];
  });
  const bench = new Bench(book, host);
  new ConditionalFormats(book, host.drawings);
  showSheetLooks(book, host.rules);
  refuseOnProtectedSheets(book, host.rules, () => say(texts.locked));
  new Charts(book, host.drawings);

  const setEditing = (isEditing: boolean): void => {
    host.faults.setEditing(isEditing);
    enableRibbon(byId("buttons"), !isEditing);
  };
  grid.api.addEvent(grid.api.Event.SheetEditStarted, () => setEditing(true));
  grid.api.addEvent(grid.api.Event.SheetEditEnded, () => setEditing(false));
  showRibbon(byId("buttons"), manifest.groups, { host, texts, say, showPane: () => pane.show(true) });
  guardEntries(book, host.rules, texts, say);
  connectFileButtons(bench, texts, say);
  byId("close-pane").addEventListener("click", () => pane.show(false));

  if (sample !== undefined) putSample(book, sample, options.locale, namespace === "" ? "" : `${namespace}.`);
  pane.load(host, byId("pane-frame"), () => book.calculation.settled());
  await host.watch(() => host.functions.isListening);
  await bench.settled();
  if (sample !== undefined) scrollToResults(book);
  say("");
  return bench;
}

void start(readOptions(location.search)).then((bench) => (window.bench = bench));
