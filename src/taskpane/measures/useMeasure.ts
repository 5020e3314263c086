import { useRef, useState } from "react";
import { faultAbout, FaultError, faultSentence, workbookFaultSentence } from "../../faults";
import type { MeasuredUnits, ResultCell, TotalUnit } from "../../results";
import type { CellBlock } from "../../spreadsheet/address";
import { insertFormula } from "../../workbook/insertFormula";
import { readCells } from "../../workbook/readRange";
import type { WorkControl } from "../../workbook/workControl";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { useWork, type Job, type Work } from "../progress/useWork";
import type { FoundTotal } from "../source/readTable";
import { useTexts } from "../texts";
import { formulaOf, readEntry, type Entries } from "./entries";
import { fieldsOf } from "./measureForms";
import { useMeasureFunctions, type MeasureArgument, type MeasureForm } from "./measureFunctions";

/** What a measure gave for the cells as they were when it was tried. */
export interface Tried {
  readonly formula: string;
  readonly cells: readonly (readonly ResultCell[])[];
  readonly units: MeasuredUnits;
  /** Units that look like totals, those that were left out among them. */
  readonly totals: readonly TriedTotal[];
}

interface TriedTotal extends FoundTotal {
  readonly unit: TotalUnit;
}

interface MeasureAtWork {
  readonly work: Work;
  readonly formula: string;
  readonly tried: Tried | undefined;
  readonly tryIt: () => Promise<void>;
  /** Tries it again without the units whose keys are left out now. */
  readonly tryWithout: (leftOut: ReadonlySet<string>) => Job;
  readonly insert: () => Promise<void>;
}

/** What was left out of an earlier try is no business of this one. */
function asTried(unit: TotalUnit, asked: string): TriedTotal {
  const { argument, position, cell, name, known } = unit;
  const key = `${asked} ${argument} ${position}`;
  return { key, name, known, rows: cell ?? [position + 1], isLeftOut: false, unit };
}

const leftOutOf = (totals: readonly TriedTotal[]): TotalUnit[] =>
  totals.flatMap(({ isLeftOut, unit }) => (isLeftOut ? [unit] : []));

/** Tries a measure on the cells that were filled in, or inserts its formula. */
export function useMeasure(form: MeasureForm, entries: Entries): MeasureAtWork {
  const { t, language } = useTexts();
  const { ask } = useMeasureFunctions();
  const [tried, setTried] = useState<Tried>();
  const tries = useRef(0);
  const work = useWork((error) => {
    const fault = faultAbout("function", error);
    return fault ? faultSentence(fault, form.id, language) : workbookFaultSentence(workbookFaultOf(error), language);
  });
  const formula = formulaOf(form, entries, language);

  const answer = async ({ signal, report }: WorkControl, known?: readonly TriedTotal[]) => {
    const given: Record<string, MeasureArgument> = {};
    const inputs: CellBlock[] = [];
    for (const field of fieldsOf(form)) {
      const entry = readEntry(field, entries);
      if (entry.kind === "cells") {
        // One after the other on purpose: each may be as large as Excel on the web lets through at once.
        const read = await readCells(entry.address, { signal, report });
        inputs.push(read.block);
        given[field.name] = { address: read.address, cells: read.cells };
      } else if (entry.kind === "value") {
        given[field.name] = { value: entry.value };
      }
    }
    const found = await ask({ id: form.id, given, leftOut: leftOutOf(known ?? []), language, signal, report });
    if (found.kind === "fault") throw new FaultError({ subject: "function", ...found.fault });
    signal.throwIfAborted();
    if (!known) tries.current += 1;
    // What was left out is found no more, and what stands below it has moved.
    const result = {
      formula,
      cells: found.cells,
      units: found.units,
      totals: known ?? found.units.totals.map((unit) => asTried(unit, `${formula} ${tries.current}`)),
    };
    setTried(result);
    return { ...result, inputs };
  };

  return {
    work,
    formula,
    tried: tried?.formula === formula ? tried : undefined,
    tryIt: () =>
      work.run(async (control) => {
        setTried(undefined);
        await answer(control);
        return undefined;
      }),
    tryWithout: (leftOut) => async (control) => {
      await answer(
        control,
        tried?.totals.map((total) => ({ ...total, isLeftOut: leftOut.has(total.key) })),
      );
      return undefined;
    },
    insert: () =>
      work.run(async (control) => {
        // How large the spill will be is known when the measure has answered.
        const { cells, inputs } = await answer(control);
        const address = await insertFormula(formula, { rows: cells.length, columns: cells[0]?.length ?? 1 }, inputs);
        return t("measuresPage.inserted", { formula, address });
      }),
  };
}
