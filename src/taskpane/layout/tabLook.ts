import { tokens } from "@fluentui/react-components";

/** The look of a button that leads to a page or a view beside others; the current one is underlined. */
export const tabLook = {
  minHeight: "28px",
  whiteSpace: "nowrap",
  border: "none",
  borderBottom: "2px solid transparent",
  borderRadius: tokens.borderRadiusSmall,
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground2,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
  // Forced colours would draw the transparent line, too, and every tab would look like the current one.
  "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
} as const;

export const currentTabLook = {
  color: tokens.colorNeutralForeground1,
  fontWeight: tokens.fontWeightSemibold,
  borderBottomColor: tokens.colorCompoundBrandStroke,
  "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
} as const;
