import { Paragraph, TextRun, type IParagraphOptions } from "docx";
import type { PageValue } from "../results/clusterPage";
import { formattedNumber } from "../results";
import { withoutForbiddenSigns } from "../spreadsheet/writtenText";

/** A value as words; nothing where there is none, and never 0. */
export function shownText(value: PageValue, format?: string): string {
  if (value === null) return "";
  return typeof value === "number" ? formattedNumber(value, format) : value;
}

/** A paragraph of a style; a text of several lines keeps them. */
export function paragraph(text: string, style: string, more: IParagraphOptions = {}): Paragraph {
  const lines = withoutForbiddenSigns(text).split(/\r\n|\r|\n/u);
  return new Paragraph({
    ...more,
    style,
    children: lines.map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) })),
  });
}
