import type { HelpPart } from "../texts/helpSearch";

/** Everything on the help page that has an address, in its order. */
export function helpParts(page: ParentNode): HelpPart[] {
  return [...page.querySelectorAll("article[id], tr[id], section[id]")].map((part) => {
    const said = (selector: string): string[] =>
      [...part.querySelectorAll(selector)].map((element) => element.textContent ?? "");
    const words = part.matches("tr") ? "td" : part.matches("section") ? ":scope > p" : ":scope > p, dt, dd";
    return {
      id: part.id,
      heading: said(part.matches("tr") ? "th" : ":scope > h2, :scope > h3").join(" "),
      text: said(words).join(" "),
    };
  });
}
