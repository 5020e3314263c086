/** The requirement sets that the host declares. The client enforces them, so an older Excel is a smaller list. */
export type Requirements = Readonly<Record<string, string>>;

export const CURRENT_REQUIREMENTS: Requirements = {
  ExcelApi: "1.17",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.1",
  DynamicRibbon: "1.2",
  AddinCommands: "1.1",
  Settings: "1.1",
  DialogApi: "1.2",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.3",
  RichApiRuntimeFlag: "1.1",
};
