// Rows and columns of numbers, and several of them that belong together unit by unit.
import type { MeasurePlace } from "../../faults";
import type { Label } from "../../measures/vector";
import type { UnitName } from "../../results";
import { chineseNumber, cleanText, type Cell, isCellError, looksLikeNumber, nameKey, tidyText } from "../../model";
import { refuse } from "../refused";
import type { Argument } from "./cellsArgument";
import type { Located } from "./located";
import { matchedOrder, namedSide, type NamedSide } from "./matchedNames";
import type { Units } from "./units";

/** One row or column of cells, with names of the units beside it where a second line gives them. */
interface Line {
  readonly argument: Argument;
  readonly lies: "down" | "across";
  /** Which column (down) or row (across) holds the values. */
  readonly at: number;
  readonly length: number;
}

/** Numbers read from a line; NaN is missing. */
export interface NumberVector extends Located, Units {
  readonly values: Float64Array;
  /** Names of the units, where a column of texts stood before the numbers. */
  readonly labels: readonly string[] | undefined;
  readonly lies: "down" | "across";
  readonly hasHeading: boolean;
  /** How many positions the line has below its heading, those without a name among them. */
  readonly length: number;
  /** The position on the line at which a unit stands. */
  positionOf(unit: number): number;
  placeOf(unit: number): MeasurePlace;
}

/**
 * Lines whose units belong together: values and their weights, two series, units and their groups. A text in the first
 * cell is a heading, unless it is a number typed as text; where all lines are equally long it is one only if every line has it, else it is a missing value.
 * Blank cells at the end of all lines are cut. Lines that carry names are matched by them, in the order of the first such line;
 * positions at which that line has no name are no units.
 */
export class Alignment {
  private readonly lines: readonly Line[];
  private readonly groupLine: Line | undefined;
  private readonly all: readonly Line[];
  private readonly isEven: boolean;
  private readonly size: number | undefined;
  private readonly skips = new Map<Line, 0 | 1>();

  constructor(numbers: readonly Argument[], groups?: Argument) {
    this.lines = numbers.filter(({ isGiven }) => isGiven).map((argument) => lineOf(argument, true));
    this.groupLine = groups?.isGiven ? lineOf(groups, false) : undefined;
    this.isEven = this.lines.every(({ length }) => length === this.lines[0]?.length);
    this.all = this.groupLine ? [...this.lines, this.groupLine] : this.lines;
    for (const line of this.all) this.skips.set(line, this.headingOf(line));
    const bodies = new Set(this.all.map((line) => line.length - this.skipped(line)));
    this.size = bodies.size === 1 ? Math.max(...this.all.map((line) => this.filled(line))) : undefined;
  }

  /** The numbers of an argument; refused where it holds none. */
  numbers(argument: Argument): NumberVector {
    const line = this.lines.find((candidate) => candidate.argument === argument);
    if (!line) return refuse({ code: "argumentMissing", argument: argument.name });
    const own = this.unitsOn(line);
    const positions = matchedOrder(this.names(), this.namesOf(line))?.map((unit) => own?.[unit] ?? unit) ?? own;
    const positionOf = (unit: number): number => positions?.[unit] ?? unit;
    const at = (unit: number, of = line.at): [number, number] => this.cellOf(line, positionOf(unit), of);
    const values = new Float64Array(positions?.length ?? this.lengthOf(line));
    for (let unit = 0; unit < values.length; unit += 1) values[unit] = argument.number(...at(unit));
    if (!values.some(Number.isFinite)) {
      refuse({ code: "noNumbers", where: argument.place(), found: argument.text(...at(0)) || argument.text(0, 0) });
    }
    const { lies } = line;
    const labels = line.at === 0 ? undefined : Array.from(values, (_, unit) => argument.text(...at(unit, 0)));
    const placeOf = (unit: number): MeasurePlace => argument.placeAt(...at(unit));
    return {
      values,
      labels,
      lies,
      hasHeading: this.skipped(line) > 0,
      length: this.lengthOf(line),
      positionOf,
      placeOf,
      place: ([unit]) => (unit === undefined ? argument.place() : placeOf(unit)),
      found: ([unit]) => (unit === undefined ? undefined : argument.text(...at(unit))),
      size: values.length,
      nameOf: (unit) => ({ name: labels?.[unit] ?? "", place: placeOf(unit), lies }),
      isEmpty: (unit) => this.isEmptyAt(positionOf(unit)),
      nameless: this.nameless(),
    };
  }

  /** The same for an argument that may be left out. */
  optionalNumbers(argument: Argument): NumberVector | undefined {
    return argument.isGiven ? this.numbers(argument) : undefined;
  }

  /** The groups, as labels: numbers stay numbers, and a blank or an error is no label. */
  labels(): Located & { readonly labels: readonly Label[] } {
    const line = this.groupLine;
    if (!line) return { labels: [], place: () => ({ argument: "groups", address: undefined }), found: () => undefined };
    const { argument } = line;
    const positions = this.unitsOn(line);
    const at = (unit: number): [number, number] => this.cellOf(line, positions?.[unit] ?? unit, 0);
    return {
      labels: oneSpelling(
        Array.from({ length: positions?.length ?? this.lengthOf(line) }, (_, unit) =>
          labelOf(argument.cell(...at(unit))),
        ),
      ),
      place: ([unit]) => (unit === undefined ? argument.place() : argument.placeAt(...at(unit))),
      found: ([unit]) => (unit === undefined ? undefined : argument.text(...at(unit))),
    };
  }

  /** Names of the units, of the first line that has them. */
  names(): NamedSide | undefined {
    return this.named && this.namesOf(this.named);
  }

  /** The first line that names its units. */
  private get named(): Line | undefined {
    return this.lines.find(({ at }) => at > 0);
  }

  private namesOf(line: Line): NamedSide | undefined {
    if (line.at === 0) return undefined;
    const positions = this.unitsOn(line) ?? Array.from({ length: this.lengthOf(line) }, (_, position) => position);
    return namedSide(
      positions.map((position) => line.argument.text(...this.cellOf(line, position, 0))),
      line.argument.place(),
    );
  }

  /** The positions of the units on a line; undefined where every position is one. */
  private unitsOn(line: Line): readonly number[] | undefined {
    const { named = line } = this;
    const namer = line.at > 0 ? line : named;
    if (namer.at === 0) return undefined;
    const positions = Array.from({ length: this.lengthOf(line) }, (_, position) => position);
    const kept = positions.filter((position) => !this.isNameless(namer, position));
    return kept.length === positions.length ? undefined : kept;
  }

  private isNameless(line: Line, position: number): boolean {
    return position < this.lengthOf(line) && line.argument.isBlank(...this.cellOf(line, position, 0));
  }

  /** Where a row holds something but no name, once for all lines in which it stands. */
  private nameless(): UnitName[] {
    const found = new Map<number, UnitName>();
    for (const line of this.lines) {
      const length = line.at === 0 ? 0 : this.lengthOf(line);
      for (let position = 0; position < length; position += 1) {
        if (found.has(position) || !this.isNameless(line, position) || this.isEmptyAt(position)) continue;
        const place = line.argument.placeAt(...this.cellOf(line, position, line.at));
        found.set(position, { name: "", place, lies: line.lies });
      }
    }
    return [...found.values()];
  }

  /** Whether no line holds anything there. In a line by itself a blank is a number that is missing. */
  private isEmptyAt(position: number): boolean {
    const isBlank = (line: Line, of: number): boolean => line.argument.isBlank(...this.cellOf(line, position, of));
    if (this.all.length === 1 && !this.named) return false;
    return this.all.every((line) => isBlank(line, line.at) && isBlank(line, 0));
  }

  private cellOf(line: Line, position: number, of: number): [number, number] {
    return positionOf(line, this.skipped(line) + position, of);
  }

  private lengthOf(line: Line): number {
    return this.size ?? this.filled(line);
  }

  private skipped(line: Line): 0 | 1 {
    return this.skips.get(line) ?? 0;
  }

  private headingOf(line: Line): 0 | 1 {
    const [first] = this.lines;
    if (line === this.groupLine && first) {
      const skip = this.headingOf(first);
      if (line.length === first.length) return skip;
      return line.length === first.length - skip + 1 ? 1 : 0;
    }
    return (this.isEven ? this.lines.every(isHeaded) : isHeaded(line)) ? 1 : 0;
  }

  /** Cells below the heading, without the blank ones at the end; a name without a number is a unit whose number is missing. */
  private filled(line: Line): number {
    let end = line.length;
    const isBlank = (of: number): boolean => line.argument.isBlank(...positionOf(line, end - 1, of));
    while (end > 0 && isBlank(line.at) && (line.at === 0 || isBlank(0))) end -= 1;
    return Math.max(0, end - this.skipped(line));
  }
}

function isHeaded(line: Line): boolean {
  const first = positionOf(line, 0, line.at);
  return line.length > 1 && line.argument.isText(...first) && !isMistyped(line.argument.text(...first));
}

/** What statistics write where a number is missing. */
const missingMark =
  /^(?:[-−–—./*…:]+|:\s?[cuz]|#?n\.?\/?a\.?|#[A-Z/0]+[!?]|nan|null|缺失?|数据缺失|无|暂无|暂缺|不详|未知|不适用)$/iu;

/** A year, also one whose numbers are provisional. */
const year = /^\d{4}\s?(?:\*|\(?[a-z]{1,2}\)?)?$/iu;

/**
 * A number as text is a value that is missing, not a heading, and so is a mark for one; four digits are a year, and a
 * Table's header is always text.
 */
export function isMistyped(text: string): boolean {
  const plain = cleanText(text);
  const isNumber = looksLikeNumber(text) || chineseNumber(plain) !== undefined;
  return (isNumber && !year.test(plain)) || missingMark.test(plain);
}

function positionOf({ lies }: Line, position: number, line: number): [row: number, column: number] {
  return lies === "down" ? [position, line] : [line, position];
}

function lineOf(argument: Argument, mayHaveNames: boolean): Line {
  const { rows, columns } = argument;
  if (columns === 1) return { argument, lies: "down", at: 0, length: rows };
  if (rows === 1) return { argument, lies: "across", at: 0, length: columns };
  if (mayHaveNames && columns === 2 && isNames(argument, rows, (at) => [at, 0])) {
    return { argument, lies: "down", at: 1, length: rows };
  }
  if (mayHaveNames && rows === 2 && isNames(argument, columns, (at) => [0, at])) {
    return { argument, lies: "across", at: 1, length: columns };
  }
  return refuse({ code: "notOneLine", where: argument.place(), rows, columns });
}

/** Texts, some of which may be blank, and nothing else. */
export function isNames(argument: Argument, length: number, at: (position: number) => [number, number]): boolean {
  let texts = 0;
  for (let position = 0; position < length; position += 1) {
    if (argument.isText(...at(position))) texts += 1;
    else if (!argument.isBlank(...at(position))) return false;
  }
  return texts > 0;
}

function labelOf(cell: Cell): Label {
  if (typeof cell === "number") return cell;
  return cell === null || isCellError(cell) ? "" : tidyText(String(cell));
}

/** One group in several spellings is one group, called as it is written first. */
function oneSpelling(labels: readonly Label[]): Label[] {
  const spellings = new Map<string, Label>();
  return labels.map((label) => {
    const key = nameKey(label);
    const first = spellings.get(key) ?? label;
    spellings.set(key, first);
    return first;
  });
}
