export {
  conversionFormula,
  conversions,
  conversionsTo,
  converted,
  guessConversion,
  linkFormula,
  rangeFit,
  type Conversion,
  type ConversionReason,
} from "./conversion";
export { columnCells, numberShare, type ForeignTable } from "./foreignTable";
export { guessColumns, type ColumnGuess, type ColumnRole, type GuessReason } from "./guessColumns";
export { leftOutRows, type LeftOutReason, type LeftOutRow } from "./leftOutRows";
export {
  keyPlaces,
  mappingFaults,
  mappingRemarks,
  type Mapping,
  type MappingFault,
  type MappingRemark,
} from "./mapping";
export { reachOf, type Reach } from "./reach";
