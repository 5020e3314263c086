import {
  classifications,
  defaultListSettings,
  listNames,
  type Classification,
  type ListName,
  type ListSettings,
} from "../../registers";
import { parseAddress } from "../../spreadsheet/address";
import type { Entry } from "../measures/entries";

/** What a person has filled in, as it was typed. */
export interface ListEntries {
  readonly lists: Readonly<Record<ListName, string>>;
  readonly classification: Classification;
  readonly smallCell: string;
  readonly listCoverage: string;
}

export const noEntries: ListEntries = {
  lists: { firms: "", ties: "", reference: "", office: "" },
  classification: defaultListSettings.classification,
  smallCell: String(defaultListSettings.smallCell),
  listCoverage: String(defaultListSettings.listCoverage),
};

export function entryOf(list: ListName, text: string): Entry {
  const address = text.trim();
  if (address === "") return list === "firms" ? { kind: "missing" } : { kind: "leftOut" };
  const isKnown = parseAddress(address.includes("!") ? address : `Sheet1!${address}`) !== undefined;
  return isKnown ? { kind: "cells", address } : { kind: "unreadable", found: address };
}

const numberIn = (text: string): number => (text.trim() === "" ? NaN : Number(text));

export const isSmallCell = (text: string): boolean => Number.isInteger(numberIn(text)) && numberIn(text) >= 0;
export const isCoverage = (text: string): boolean => numberIn(text) >= 0 && numberIn(text) <= 1;

/** The settings, where all of them can be used. */
export function settingsOf({ classification, smallCell, listCoverage }: ListEntries): ListSettings | undefined {
  if (!isSmallCell(smallCell) || !isCoverage(listCoverage)) return undefined;
  return { classification, smallCell: numberIn(smallCell), listCoverage: numberIn(listCoverage) };
}

/** The addresses of the lists that are there, where all of them can be read. */
export function addressesOf({
  lists,
}: ListEntries): ({ readonly firms: string } & Partial<Record<ListName, string>>) | undefined {
  const found: Partial<Record<ListName, string>> = {};
  for (const list of listNames) {
    const entry = entryOf(list, lists[list]);
    if (entry.kind === "cells") found[list] = entry.address;
    else if (entry.kind !== "leftOut") return undefined;
  }
  return found.firms === undefined ? undefined : { ...found, firms: found.firms };
}

export const classificationOptions = classifications.map((value) => ({ value, label: value }));
