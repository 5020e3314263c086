export const faultCodes = ["GeneralException", "AccessDenied"] as const;
export type FaultCode = (typeof faultCodes)[number];

/**
 * Which of a work's calls to the workbook fail in turn. EVERY_CALL=1 takes all of them with each code, which lasts minutes;
 * without it every `stride`-th call fails, the codes taking turns, so that all kinds of call still have their turn.
 */
export function callsToFail(calls: number, stride: number, code: FaultCode): number[] {
  if (process.env["EVERY_CALL"]) return Array.from({ length: calls }, (_, at) => at + 1);
  const at = faultCodes.indexOf(code);
  return Array.from({ length: Math.ceil(calls / stride) }, (_, turn) => 1 + turn * stride).filter(
    (_, turn) => turn % faultCodes.length === at,
  );
}
