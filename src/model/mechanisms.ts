import type { StageName } from "./shape";
import { bilingual, type Bilingual } from "./text";

/** How a cluster competes in each stage, after Xia & Tao (2025): efficiency, recombination, coordination; scale, scenarios, governance. */
export const mechanisms: Readonly<Record<StageName, Bilingual>> = {
  ID1: bilingual("efficiency of processes and the supply chain", "流程与供应链效率"),
  ID2: bilingual("recombination across industries", "跨行业重组创新"),
  ID3: bilingual("coordination of the whole chain, stable ecosystem", "全链协同与生态稳定"),
  DI1: bilingual("platform scale, critical mass", "平台规模与临界容量"),
  DI2: bilingual("scenario creation and network effects", "场景创造与网络效应"),
  DI3: bilingual("ecosystem governance, partner roles", "生态治理与伙伴分工"),
};
