export { registerScript, defaultRegisterSettings, type RegisterScript } from "./registerScript";
export {
  allTables,
  columnOfCode,
  readTables,
  registerChecklist,
  registerTableNames,
  type ChecklistRow,
  type RegisterTables,
  type TableName,
} from "./registerTables";
export type { RegisterSettings } from "./registerContext";
