/** A mark with the name that would like to stand beside it. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LabelPlace {
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Letters of 10 pixels: their height above and below the line, and how far they stay from a mark. */
const [ABOVE, BELOW, GAP, MARK] = [8, 2, 8, 6];

export const nameWidth = (name: string): number =>
  [...name].reduce((sum, character) => sum + (character > "\u2e7f" ? 10 : 5.3), 0);

/**
 * Where names stand so that none covers a mark or another name: to the right of its mark, to the left, above or below;
 * undefined where there is no room. Those first in the list choose first.
 *
 * @example labelPlaces([{ x: 50, y: 50, name: "A" }], frame) // [{ x: 58, y: 53, anchor: "start" }]
 */
export function labelPlaces(points: readonly NamedPoint[], frame: Box): (LabelPlace | undefined)[] {
  const marks = points.map(({ x, y }) => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }));
  const taken: Box[] = [];
  return points.map((point, at) => {
    const width = nameWidth(point.name);
    for (const place of candidates(point)) {
      const box = boxOf(place, width);
      const isFree =
        isWithin(box, frame) &&
        !taken.some((other) => doOverlap(box, other)) &&
        !marks.some((mark, other) => other !== at && doOverlap(box, mark));
      if (!isFree) continue;
      taken.push(box);
      return place;
    }
    return undefined;
  });
}

const candidates = ({ x, y }: NamedPoint): LabelPlace[] => [
  { x: x + GAP, y: y + 3, anchor: "start" },
  { x: x - GAP, y: y + 3, anchor: "end" },
  { x, y: y - GAP, anchor: "middle" },
  { x, y: y + GAP + ABOVE, anchor: "middle" },
];

function boxOf({ x, y, anchor }: LabelPlace, width: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ABOVE, bottom: y + BELOW };
}

const isWithin = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const doOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A name inside the frame, whatever it covers: of the one mark that somebody looks at. */
export function labelInside({ x, y, name }: NamedPoint, frame: Box): LabelPlace {
  const width = nameWidth(name);
  const line = y - GAP - ABOVE < frame.top ? y + GAP + ABOVE : y - GAP;
  const middle = Math.min(Math.max(x, frame.left + width / 2), frame.right - width / 2);
  return { x: middle, y: line, anchor: "middle" };
}
