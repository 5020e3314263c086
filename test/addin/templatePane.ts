import ExcelJS from "exceljs";
import { startTestHost, type TestHost } from "../../host";
import { Pane, type PaneOptions } from "./pane";

export interface FileToReturn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const words = {
  "en-US": { page: "Templates", write: "Write the template", written: "The template is on the sheets" },
  "zh-CN": { page: "模板汇总", write: "生成模板", written: "模板已写入工作表" },
} as const;

type Locale = keyof typeof words;

/** The page of templates: writes them, and collects files. */
export class TemplatePane extends Pane {
  private constructor(
    host: TestHost,
    private readonly locale: Locale,
  ) {
    super(host);
  }

  static override async open(options: PaneOptions & { locale?: Locale } = {}): Promise<TemplatePane> {
    const { locale = "en-US" } = options;
    const pane = new TemplatePane(await startTestHost(options), locale);
    await pane.press(words[locale].page);
    await pane.pageShows(words[locale].write);
    return pane;
  }

  /** Writes the template into this workbook, which has to be empty. */
  async writeTemplate(): Promise<void> {
    await this.press(words[this.locale].write);
    await this.pageShows(words[this.locale].written);
  }

  async handIn(files: readonly FileToReturn[]): Promise<void> {
    await this.handOver(files);
    await this.host.until(() => /^Collect \d+ file/u.test(this.collectButton?.textContent ?? ""), "the files");
  }
  private get collectButton(): HTMLButtonElement | undefined {
    return [...this.page.querySelectorAll("button")].find(({ textContent }) =>
      /^(Collect (\d+ )?files?|Cancel)$/u.test(textContent ?? ""),
    );
  }
  /** Collects the files and waits until all are judged. */
  async collect(files: readonly FileToReturn[]): Promise<void> {
    await this.handIn(files);
    await this.press(/^Collect \d+ file/u);
    await this.collected();
  }
  /** Waits as long as one more file is judged now and then: a hundred files take their time. */
  async collected(): Promise<void> {
    const isDone = (): boolean => this.collectButton?.textContent === "Collect files";
    const count = (): number => this.page.querySelector('section[aria-label="Files"] > ul')?.children.length ?? 0;
    while (!isDone()) {
      const judged = count();
      await this.host.until(() => isDone() || count() > judged, "the next file to be judged");
    }
  }
  /** Name, verdict and findings of each file that the page lists. */
  get verdicts(): { file: string; verdict: string; findings: string[] }[] {
    const items = [...this.host.document.querySelectorAll('section[aria-label="Files"] > ul > li')];
    return items.map((item) => ({
      file: item.querySelector("div > span")?.textContent ?? "",
      verdict: item.querySelector(".fui-Badge")?.textContent ?? "",
      findings: [...item.querySelectorAll("ul > li")].map(({ textContent }) => textContent ?? ""),
    }));
  }
  verdictOf(file: string): { file: string; verdict: string; findings: string[] } {
    const found = this.verdicts.find((candidate) => candidate.file === file);
    if (!found) throw new Error(`The pane lists no file ${file}: ${this.pageText}`);
    return found;
  }
}

const templates = new Map<string, Promise<Uint8Array>>();

/**
 * An empty template as an office gets it, written by the shipped bundle and saved by the host. Each one is written once in
 * a process: how it is written is tested elsewhere.
 */
export function emptyTemplate(locale: Locale = "en-US", model?: string): Promise<Uint8Array> {
  const key = `${locale} ${model ?? ""}`;
  const known = templates.get(key) ?? writtenTemplate(locale, model);
  templates.set(key, known);
  return known;
}

async function writtenTemplate(locale: Locale, model: string | undefined): Promise<Uint8Array> {
  const pane = await TemplatePane.open({ locale });
  try {
    if (model !== undefined) await pane.choose(locale === "en-US" ? "Model" : "模型", model);
    await pane.writeTemplate();
    return await pane.host.saveAsFile();
  } finally {
    pane.close();
  }
}

export const FIRST_ROW = 9;

/** A row that an office fills in: cluster, year, then the indicators in the order of the template; null stays empty. */
export type FilledRow = readonly (string | number | boolean | null)[];

/** Fills in a template outside of this add-in, as any other spreadsheet program would. */
export async function filled(
  template: Uint8Array,
  rows: readonly FilledRow[],
  spoil: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(template).buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("The template has no sheet.");
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== null) sheet.getCell(FIRST_ROW + at, column + 1).value = value;
    }),
  );
  spoil(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
