/** The add-in's buttons on the Home tab, as its manifest declares them. */
import type { Host } from "../host";
import type { RibbonButton, RibbonGroup } from "./manifest";
import type { Texts } from "./texts";

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

export interface RibbonServices {
  readonly host: Host;
  readonly texts: Texts;
  showPane(): void;
  say(text: string): void;
}

async function press(
  { id, action }: RibbonButton,
  button: HTMLButtonElement,
  { host, texts, showPane, say }: RibbonServices,
): Promise<void> {
  if (action.kind === "showPane") return showPane();
  button.dataset["working"] = "";
  button.disabled = true;
  say(texts.working);
  try {
    await host.pressButton(action.name, id);
    say("");
  } catch (failure) {
    say(texts.commandFailed + (failure instanceof Error ? failure.message : String(failure)));
  } finally {
    delete button.dataset["working"];
    button.disabled = false;
  }
}

/** While a person types into a cell, Excel greys the buttons out. */
export function enableRibbon(container: HTMLElement, enabled: boolean): void {
  for (const button of container.querySelectorAll<HTMLButtonElement>(".command"))
    button.disabled = !enabled || button.dataset["working"] !== undefined;
}

export function showRibbon(container: HTMLElement, groups: readonly RibbonGroup[], services: RibbonServices): void {
  for (const { label, buttons } of groups) {
    const group = element("div", "group");
    const row = element("div", "group-buttons");
    for (const declared of buttons) {
      const button = element("button", "command");
      button.type = "button";
      button.id = declared.id;
      button.title = declared.tip;
      const icon = element("img", "");
      icon.src = declared.icon;
      icon.alt = "";
      button.append(icon, element("span", "", declared.label));
      button.addEventListener("click", () => void press(declared, button, services));
      row.append(button);
    }
    group.append(row, element("span", "group-label", label));
    container.append(group);
  }
}
