import { createContext, use } from "react";
import type { PageName } from "./pages";

/** Turns the pane to another page. */
export const TurnToPageContext = createContext<(page: PageName) => void>(() => undefined);

export const useTurnToPage = (): ((page: PageName) => void) => use(TurnToPageContext);
