import { createContext, use } from "react";
import type { KeyBelow } from "../texts";

/** The pages of the pane, by what they are called under `page` in the texts. */
type NamedPage = Exclude<KeyBelow<"page">, "navigation" | "loading">;

/** Turns the pane to another page. */
export const TurnToPageContext = createContext<(page: NamedPage) => void>(() => undefined);

export const useTurnToPage = (): ((page: NamedPage) => void) => use(TurnToPageContext);
