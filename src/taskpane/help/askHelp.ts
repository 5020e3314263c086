import { createContext, use } from "react";

/** Opens the help of the pane: at an entry of it, or at its beginning. */
export type AskHelp = (entry?: string) => void;

export const HelpContext = createContext<AskHelp>(() => undefined);

export const useHelp = (): AskHelp => use(HelpContext);
