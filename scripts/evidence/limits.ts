/** What stays open until somebody sits before a real Excel. */
const points: readonly (readonly [string, string])[] = [
  [
    "Dynamic arrays",
    "whether a result spills as Excel spills it, and how `#SPILL!`, implicit intersection and an Excel without dynamic arrays behave. The test host spills by this project's reading of Excel.",
  ],
  [
    "Excel's own recalculation",
    "when custom functions are called again, in which order, how often after Ctrl+Alt+F9, with manual calculation, with iterative calculation, and what a cancelled call leaves in the cell.",
  ],
  [
    "Shared formulas",
    "that Excel reads the workbook edition's shared formulas, and writes them back after editing, as LibreOffice does.",
  ],
  [
    "Blanks, errors and rich values",
    "what each client really delivers for a blank, an error, a date or a linked data type in an argument; entity cards as a person sees them.",
  ],
  ["Charts", "that `#N/A` is no point of a scatter chart in every client, where labels land, and how charts print."],
  ["Page setup and print", "margins, fit to one page, breaks and fonts on a real printer or PDF export."],
  [
    "Protected view, blocked content, sensitivity labels",
    "what opens, what is calculated and what is refused for a file that came by mail or from a network.",
  ],
  [
    "Installation",
    "central deployment, the shared folder, policies that forbid add-ins or the store, the cache of manifests, two add-ins with the same function names.",
  ],
  ["Clients", "Excel on Windows, on the Mac, on the web and on an iPad differ; the test host is none of them."],
  [
    "WPS",
    "the workbook edition keeps to functions of Excel 2010; whether WPS calculates and prints it alike was not run.",
  ],
  [
    "Word",
    "the report as a document is checked against its own format and opened by LibreOffice Writer, not by Word or WPS Writer.",
  ],
  [
    "Size and time",
    "memory and waiting in Excel itself, undo over large writes, co-authoring, and a computer that sleeps during a run.",
  ],
  ["People", "screen readers in Excel's own pane, and whether an office understands what it reads."],
];

export const limitsChapter = (): string[] => [
  "## What no test can prove without Excel",
  "No Excel runs on a build machine. The tests run the unmodified office.js against a host of this project, and LibreOffice for the workbook edition. Open therefore:",
  points.map(([subject, what]) => `- **${subject}**: ${what}`).join("\n"),
  "[Twenty minutes in a real Excel](deploy.md#twenty-minutes-in-a-real-excel) goes through the most important of these with the release that you will roll out. Nor does any of this say that the model is right: its thresholds and weights have the origins told in [method.md](method.md), and validity for your clusters is a question for your data.",
];
