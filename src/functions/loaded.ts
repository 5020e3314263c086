import { refuse } from "./refused";

/**
 * A part of the add-in that only some functions need and that is fetched when first asked for. Where it does not arrive the
 * cell says so; the next calculation tries again.
 */
export async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch {
    return refuse({ code: "notLoaded" });
  }
}
