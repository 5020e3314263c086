// Until its users name the new place.
export * from "./excel/excelFault";
