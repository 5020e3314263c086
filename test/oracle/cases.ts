/** All hand-worked scenarios. */
import type { HandCase } from "./cases/case";
import { confidenceCases } from "./cases/confidence";
import { diLadderCases } from "./cases/diLadder";
import { euProxyCases } from "./cases/euProxy";
import { floorCases } from "./cases/floor";
import { idLadderCases } from "./cases/idLadder";
import { policyCases } from "./cases/policy";
import { stageCases } from "./cases/stage";
import { typeCases } from "./cases/type";

export type { Expected, HandCase } from "./cases/case";

export const handCases: readonly HandCase[] = [
  ...floorCases,
  ...typeCases,
  ...confidenceCases,
  ...stageCases,
  ...idLadderCases,
  ...diLadderCases,
  ...policyCases,
  ...euProxyCases,
];
