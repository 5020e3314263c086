export { findTemplate, type Asked, TOP_COLUMNS, TOP_ROWS, withHiddenSheets } from "./findTemplate";
export { judgeBytes } from "./judgeBytes";
export { judgeSheet } from "./judgeSheet";
export { isOf, panelConflicts, type KnownRow } from "./panelConflicts";
export { returnedCells } from "./returnedCells";
export type { PanelRow, Sender, ReturnedCell, ValueRemark, ReturnedSheet, SheetTop } from "./returnedSheet";
export * from "./templateLayout";
export { listText, templateVersion, versionText } from "./templateVersion";
export type { GoodRows, FileVerdict, Refusal, Remark, SheetReading } from "./verdict";
