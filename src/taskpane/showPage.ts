import { createContext, use } from "react";
import type { PageName } from "./pageNames";

/** Brings another page of the pane to the front. */
export const ShowPageContext = createContext<(page: PageName) => void>(() => undefined);

export const useShowPage = (): ((page: PageName) => void) => use(ShowPageContext);
