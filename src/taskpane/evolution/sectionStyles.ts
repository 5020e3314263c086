import { makeStyles, tokens } from "@fluentui/react-components";

/** Headings and notes as all sections of the page Evolution have them. */
export const useSectionStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 600 },
  subheading: { margin: "10px 0 2px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  note: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
});
