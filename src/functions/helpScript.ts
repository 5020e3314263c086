// The one script of the help pages: the search field. Without it the page says the same.
import { findHelp, type HelpPart } from "../texts/helpSearch";
import { helpParts } from "./helpParts";

const MOST_SHOWN = 8;

const place = document.querySelector<HTMLElement>("#search");
const field = place?.querySelector("input");
const found = place?.querySelector("ol");

if (place && field && found) {
  const parts = helpParts(document);
  field.addEventListener("input", () => {
    const asked = field.value.trim() !== "";
    const shown = asked ? findHelp(field.value, parts).slice(0, MOST_SHOWN).map(lineOf) : [];
    const nothing = Object.assign(document.createElement("li"), { textContent: found.dataset["nothing"] });
    found.replaceChildren(...(asked && shown.length === 0 ? [nothing] : shown));
  });
  place.hidden = false;
}

function lineOf({ id, heading, text }: HelpPart): HTMLElement {
  const line = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: `#${id}`, textContent: heading });
  line.append(link, Object.assign(document.createElement("p"), { textContent: text }));
  return line;
}
