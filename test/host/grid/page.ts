import "@univerjs/preset-sheets-core/lib/index.css";
import { LocaleType, Univer, LogLevel } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
const preset = UniverSheetsCorePreset({ container: "grid" });
const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: enUS }, logLevel: LogLevel.ERROR });
for (const p of preset.plugins) { if (Array.isArray(p)) univer.registerPlugin(p[0], p[1]); else univer.registerPlugin(p); }
const api = FUniver.newAPI(univer);
const wb = api.createWorkbook({ id: "book", name: "Book" });
Object.assign(window, { api, wb, univer });
