import { useState } from "react";
import { faultAbout, FaultError, faultSentence, workbookFaultSentence } from "../../faults";
import { defaultListSettings, listNames, type ListName, type ListReading } from "../../registers";
import { listRefusal, listTable } from "../../results";
import { parseAddress } from "../../spreadsheet/address";
import { areCalculated } from "../../workbook/excel/calculated";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { indicatorsFormula } from "../../workbook/lists/indicatorsFormula";
import { insertListSample } from "../../workbook/lists/insertListSample";
import { nameColumn } from "../../workbook/lists/nameColumn";
import { collectedLists } from "../../workbook/lists/collectedLists";
import { addSheets } from "../../workbook/lists/newSheets";
import { readList, type ReadList } from "../../workbook/lists/readList";
import type { WorkControl } from "../../workbook/workControl";
import { computeListsInBackground } from "../../workers";
import { useWork, type Job, type Work } from "../progress/useWork";
import { useShowPage } from "../showPage";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { addressesOf, noEntries, settingsOf, type ListEntries } from "./listEntries";

/** What came out of the lists as they were when last read. */
export interface ComputedLists {
  readonly reading: ListReading;
  readonly lists: Readonly<Partial<Record<ListName, ReadList>>>;
}

export interface ListsAtWork {
  readonly work: Work;
  readonly entries: ListEntries;
  readonly fill: (entries: ListEntries) => void;
  readonly isAsked: boolean;
  readonly computed: ComputedLists | undefined;
  readonly compute: Job;
  readonly insertSample: Job;
  /** Takes the lists that were collected on the page Templates. */
  readonly takeCollected: Job;
  /** Goes on to the page Assess, which looks anew at what is selected. */
  readonly assess: () => void;
  /** Writes the indicators on a new sheet, as a formula or as values. */
  readonly insert: (as: "formula" | "values") => Job;
  /** Writes what a column holds into its header. */
  readonly rename: (list: ListName, column: number, code: string, name: string) => Job;
}

/** Reads the lists, computes what comes out of them, and writes it. */
export function useLists(): ListsAtWork {
  const { t, language } = useTexts();
  const workbench = useWorkbench();
  const showPage = useShowPage();
  const [entries, setEntries] = useState(noEntries);
  const [isAsked, setAsked] = useState(false);
  const [computed, setComputed] = useState<ComputedLists>();
  const work = useWork((error) => {
    const refusal = listRefusal(error, language);
    if (refusal !== undefined) return refusal;
    const fault = faultAbout("function", error);
    return fault
      ? faultSentence(fault, "CLUSTERINDICATORS", language)
      : workbookFaultSentence(workbookFaultOf(error), language);
  });
  const fill = (filled: ListEntries): void => {
    setEntries(filled);
    setComputed(undefined);
  };

  const read = async (control: WorkControl): Promise<ComputedLists> => {
    setAsked(true);
    const [addresses, settings] = [addressesOf(entries), settingsOf(entries)];
    if (!addresses || !settings) throw new FaultError({ subject: "function", code: "noListGiven" });
    const lists: Partial<Record<ListName, ReadList>> = {};
    for (const name of listNames) {
      const asked = addresses[name];
      if (asked === undefined) continue;
      // One after the other on purpose: each may be as large as Excel on the web lets through at once.
      lists[name] = await readList(name, asked, control);
    }
    control.signal.throwIfAborted();
    const { firms, ties, reference, office } = lists;
    if (!firms) throw new FaultError({ subject: "function", code: "noListGiven" });
    const given = { firms: firms.list, ties: ties?.list, reference: reference?.list, office: office?.list };
    const { signal, report } = control;
    return { reading: await computeListsInBackground(given, settings, { signal, onProgress: report }), lists };
  };

  const compute: Job = async (control) => {
    setComputed(undefined);
    const found = await read(control);
    setComputed(found);
    return t("listsPage.computed", {
      clusters: found.reading.groups.length,
      firms: found.lists.firms?.list.rows.length ?? 0,
    });
  };

  /**
   * What was written is selected, so the other pages take it for their data: once its formula has spilled, as before that it is a
   * single cell. Gives what is to be told of a formula that takes longer.
   */
  const chooseWritten = async (address: string, control?: WorkControl): Promise<string> => {
    const block = parseAddress(address);
    const isThere = !block || (await areCalculated(block.sheet, [{ ...block, rows: 1, columns: 1 }], control?.signal));
    workbench.chooseData({ kind: "selection" });
    workbench.refresh();
    return isThere ? "" : t("listsPage.stillCalculating");
  };
  const together = (...sentences: readonly string[]): string =>
    sentences.filter((sentence) => sentence !== "").join(language === "en" ? " " : "");

  return {
    ...{ work, entries, fill, isAsked, computed, compute },
    assess: () => {
      workbench.refresh();
      showPage("assess");
    },
    insertSample: async (control) => {
      const { lists, indicators } = await insertListSample(language);
      fill({ ...noEntries, lists });
      const waiting = await chooseWritten(indicators, control);
      return together(t("listsPage.sampleInserted", { address: indicators }), waiting);
    },
    takeCollected: async () => {
      const found = await collectedLists();
      if (Object.keys(found).length === 0) return { intent: "info", text: t("listsPage.nothingCollected") };
      fill({ ...entries, lists: { ...entries.lists, ...found } });
      return t("listsPage.collectedTaken", { addresses: Object.values(found).join(t("list.separator")) });
    },
    insert: (as) => async (control) => {
      // Read again: what is written are the lists as they are now.
      const { reading, lists } = await read(control);
      const table = listTable(reading, "indicators", language, {
        sheetRow: (list, row) => (lists[list]?.list.firstRow ?? 2) + row,
        remarks: [],
      });
      const addressOf = (list: ListName): string | undefined => lists[list]?.address;
      const formula = indicatorsFormula(
        {
          ...{ firms: addressOf("firms") ?? "", ties: addressOf("ties") },
          ...{ reference: addressOf("reference"), office: addressOf("office") },
        },
        settingsOf(entries) ?? defaultListSettings,
        language,
      );
      const size = { rows: table.length, columns: table[0]?.length ?? 1 };
      const name = t("listsPage.sheet");
      const sheet = as === "formula" ? { name, size, formula: () => formula } : { name, cells: table };
      const [address = ""] = await addSheets([sheet], control);
      const waiting = await chooseWritten(address, control);
      return together(t("listsPage.inserted", { address }), waiting);
    },
    rename: (list, column, code, name) => async () => {
      const found = computed?.lists[list];
      if (!found) return undefined;
      await nameColumn(found.block, column, String(found.list.headers[column] ?? ""), code);
      setComputed(undefined);
      return t("listsPage.renamed", { column: name });
    },
  };
}
