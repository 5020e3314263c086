export { addPercentiles, advantageOf, advantageTable } from "./advantageTable";
export {
  assessmentTable,
  type AssessmentColumn,
  type AssessmentReading,
  type AssessmentTable,
} from "./assessmentTable";
export {
  coherenceSentence,
  collectionRemark,
  leftOutSentences,
  sensitivitySentence,
  statesError,
  varianceShareText,
  weightSentence,
} from "./auditSentences";
export { auditLines, auditTable } from "./auditTable";
export { chainOutputs, chainTable, type ChainOutput } from "./chainTable";
export { changeText } from "./changeText";
export { changesText } from "./changesText";
export { modelRemarks } from "./modelRemarks";
export { checkTable, type CheckLine } from "./checkTable";
export { clusterName, clusterNames, type NamedCluster } from "./clusterName";
export { collectionSentences, commonSentences } from "./collectionSentences";
export { comparisonLines, comparisonTable } from "./comparisonTable";
export { dataProblemSentence } from "./dataProblems";
export { evolutionStatements, evolutionTable, type Statement } from "./evolutionTable";
export { explain } from "./explain";
export { constraintSentence, whyNoType } from "./reasons";
export { verdictLabel, verdictSentences } from "./fileVerdict";
export { gapsOf, gapsTable } from "./gapsTable";
export { gradesTable } from "./gradesTable";
export { headerFaultSentence } from "./headerFault";
export { adviceLine, adviceText, indicatorLabel, labelsFor, ladderKey, stageLabel, type Labels } from "./labels";
export {
  faultSentences,
  listBasisTable,
  listIndicatorTable,
  listNetworkTable,
  listOutputs,
  listTable,
  type ListOutput,
  type ListPlaces,
} from "./listTables";
export { listRefusal } from "./listRefusal";
export { basisRemark, listColumnName, rowFaultSentence } from "./listWords";
export {
  totalsRemark,
  type TotalUnit,
  unitRemarks,
  type LeftOutReason,
  type MeasuredUnits,
  type UnitName,
  type UnitRemark,
} from "./measuredUnits";
export { networkTable } from "./networkTable";
export { panelNote, panelRemarkSentence } from "./panelRemarks";
export { type ColumnRemarks } from "./notes";
export {
  formattedNumber,
  fractionText,
  indexText,
  limitText,
  observedText,
  percentOf,
  percentText,
  rankText,
  scoreText,
  shareText,
  valueText,
} from "./numbers";
export { pathTable } from "./pathTable";
export { patternTable, patternText } from "./patternTable";
export { peersTable } from "./peersTable";
export { policyTable } from "./policyTable";
export { numberCell, type ResultCell, type ResultTable } from "./resultTable";
export { modelLine, modelName, nounOf, versionText } from "./modelWords";
export { robustnessSentence } from "./robustnessSentence";
export { robustnessTable } from "./robustnessTable";
export { readScores, scoresTable } from "./scoresTable";
export { datedSource, sourceText } from "./sources";
export { targetDetails, targetDetailTable } from "./targetDetailTable";
export { noTargetReason, targetNoteLines } from "./targetNotes";
export { targetTable, type TargetReading } from "./targetTable";
export { engineCell } from "./engineRow";
export { toldStage, toldTable, type ToldTable } from "./toldTable";
export { unitText } from "./unitText";
export { variationLine, variationSentences } from "./variations";
export { leftOutSentence, namedRows, totalSentence, type LeftOutTotal } from "./totals";
