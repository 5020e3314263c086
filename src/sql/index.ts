export { assessmentQuery, type AssessmentQuery } from "./assessmentQuery";
export { dialectNames, dialects, type Dialect, type DialectName } from "./dialects";
export { modelFingerprint } from "./fingerprint";
export { columnNames } from "./names";
export { queryFaults, type QueryFaults } from "./queryFaults";
export { resultColumns, type ResultColumn } from "./resultColumns";
export { SqlFaultError, type SqlFault } from "./sqlFault";
export {
  allTables,
  columnOfCode,
  defaultRegisterSettings,
  readTables,
  registerChecklist,
  registerTableNames,
  registerScript,
  type ChecklistRow,
  type RegisterScript,
  type RegisterSettings,
  type RegisterTables,
  type TableName,
} from "./registers";
