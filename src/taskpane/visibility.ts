import { createContext, use } from "react";

/**
 * Whether a part of the pane is shown. In Excel on the web office.js moves the focus at Tab and passes over hidden elements
 * of HTML, but stops for ever at a hidden one of SVG: marks of a drawing are no stops while they are out of sight.
 */
export const VisibilityContext = createContext(true);

export const useIsVisible = (): boolean => use(VisibilityContext);
