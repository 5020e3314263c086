// Paper and room on it, in twentieths of a point, as Word counts.
import { convertMillimetersToTwip, PageOrientation, type ISectionPropertiesOptions } from "docx";
import type { ReportPart } from "../results/report";

/** A4 as Word itself writes it: 210 by 297 mm. */
const [SHORT, LONG] = [11_906, 16_838];
const MARGIN = convertMillimetersToTwip(15);
const AT_EDGE = convertMillimetersToTwip(8);

export type Orientation = ReportPart["orientation"];

/** The width of a page between its margins. */
export const roomOn = (orientation: Orientation): number => (orientation === "portrait" ? SHORT : LONG) - 2 * MARGIN;

/** A4, with margins of 15 mm. */
export const pageOn = (orientation: Orientation): ISectionPropertiesOptions => ({
  page: {
    size: {
      width: SHORT,
      height: LONG,
      orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: AT_EDGE, footer: AT_EDGE },
  },
});

/** Widths in whole twips that fill a room, in the proportions given. */
export function sharedOut(room: number, widths: readonly number[]): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  let [reached, taken] = [0, 0];
  return widths.map((width) => {
    reached += width;
    const own = Math.round((room * reached) / all) - taken;
    taken += own;
    return own;
  });
}
