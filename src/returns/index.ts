export { findTemplate, TOP_COLUMNS, TOP_ROWS, withHiddenSheets } from "./findTemplate";
export { judgeBytes } from "./judgeBytes";
export { judgeSheet } from "./judgeSheet";
export { isOf, panelConflicts, type KnownRow } from "./panelConflicts";
export { returnedCells } from "./returnedCells";
export type { PanelRow, ReturnedCell, ReturnedSheet, SheetTop } from "./returnedSheet";
export * from "./templateLayout";
export { templateVersion, versionText } from "./templateVersion";
export type { FileVerdict, Refusal, Remark, SheetReading } from "./verdict";
