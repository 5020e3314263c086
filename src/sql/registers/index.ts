export { registerScript, defaultRegisterSettings, type RegisterScript } from "./registerScript";
export {
  allTables,
  columnOfCode,
  readTables,
  registerChecklist,
  type ChecklistRow,
  type RegisterTables,
} from "./registerTables";
export type { RegisterSettings } from "./registerContext";
