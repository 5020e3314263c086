export type { FileVerdict, Refusal, Remark } from "./verdict";
