/**
 * The first built-in model in its first edition, DIC 1.0, transcribed from the specification for the oracle's own use.
 * Definitions stay empty: no reading depends on them.
 */
import { HEADER, type Cell, type Table } from "./model";
import { floorRow, leverRow, modelRow, ruleRows, stageNameRow, stageRow, typeRow, type Told } from "./tableRows";

const percent = (code: string, name: string, chinese: string, range: readonly [number, number] = [0, 100]): Told => ({
  code,
  name,
  chinese,
  unit: "%",
  range,
});
const other = (code: string, name: string, chinese: string, unit: string, range: readonly [number, number]): Told => ({
  code,
  name,
  chinese,
  unit,
  range,
});

/** Both stand in two roles, so they are told once. */
const digitalCore = percent("TY1", "Digital-core revenue share", "数字核心产业营收占比");
const digitalSmes = percent("ID1.5", "SMEs at basic digital intensity", "中小企业基础数字化达标率");

const floor: Cell[][] = [
  floorRow(
    "agglomeration",
    other("FL1", "Location quotient of the leading activity", "主导产业区位熵", "", [0, 1000]),
    1.2,
    "L",
  ),
  floorRow("agglomeration", percent("FL2", "Members' sales through one platform", "平台销售占比"), 50, "J"),
  floorRow("mass", other("FL3", "Interacting firms", "互动企业数", "", [0, 10_000_000]), 30, "J"),
  floorRow("digital", digitalSmes, 28, "E"),
  floorRow("digital", digitalCore, 5, "J"),
];

const type: Cell[][] = [
  typeRow("value", digitalCore, 10, 60, 0.14, true, "O, J"),
  typeRow(
    "core firm",
    percent("TY2", "Digital-native share of the five leading firms", "龙头企业数字原生比例"),
    20,
    80,
    0.08,
    false,
    "S, J",
  ),
  typeRow(
    "core firm",
    other(
      "TY3",
      "Log gap of location quotients, digital core minus leading traditional industry",
      "区位熵差(对数)",
      "ln",
      [-5, 5],
    ),
    -0.69,
    0.69,
    0.08,
    false,
    "L",
  ),
  typeRow(
    "mirror",
    percent("TY4", "Local share of platform-active members", "平台活跃成员本地占比"),
    80,
    30,
    0.1,
    false,
    "S, J",
  ),
  typeRow("mirror", other("TY5", "Control of the main platform", "主平台控制方", "0-1", [0, 1]), 0, 1, 0.1, false, "S"),
  typeRow(
    "network",
    percent("TY6", "Chain ties as a share of all ties", "产业链纵向联系占比"),
    70,
    20,
    0.2,
    true,
    "S, J",
  ),
  typeRow(
    "value",
    other("TY7", "Net digital supply (sold - bought)/(sold + bought)", "数字净供给率", "ratio", [-1, 1]),
    -0.6,
    0.6,
    0.14,
    true,
    "O, J",
  ),
  typeRow("core firm", percent("TY8", "ICT specialists in employment", "数字人才占比"), 5, 30, 0.1, false, "J"),
  typeRow("value", percent("TY9", "Tangible share of assets", "有形资产占比"), 60, 20, 0.06, false, "S, J"),
];

const idStages: Cell[][] = [
  stageRow("ID1", percent("ID1.1", "Key-process numerical-control rate", "关键工序数控化率"), 20, 55, 85, "O, J"),
  stageRow("ID1", percent("ID1.2", "ERP and digital management", "经营管理数字化普及率"), 20, 50, 85, "E, O"),
  stageRow("ID1", percent("ID1.3", "Orders placed through e-procurement", "供应链线上协同订单占比"), 10, 40, 80, "J"),
  stageRow(
    "ID1",
    other("ID1.4", "Delivery lead time, base year = 100", "交付周期指数", "index", [0, 1000]),
    110,
    85,
    50,
    "J",
  ),
  stageRow("ID1", digitalSmes, 28, 55, 90, "E, O"),
  stageRow("ID2", percent("ID2.1", "Cross-industry ties as a share of all ties", "跨行业协作联系占比"), 5, 25, 50, "J"),
  stageRow("ID2", percent("ID2.2", "Industrial-internet platform use", "工业互联网平台普及率"), 10, 45, 75, "O, J"),
  stageRow("ID2", percent("ID2.3", "Digital R&D tools", "数字化研发设计工具普及率"), 40, 75, 95, "O, J"),
  stageRow("ID2", percent("ID2.4", "Cloud, big-data or AI use", "云、大数据、人工智能使用率"), 13, 45, 75, "E, O"),
  stageRow(
    "ID2",
    other("ID2.5", "Cross-industry joint projects per 100 firms", "跨行业联合创新项目", "per 100", [0, 1000]),
    0,
    5,
    20,
    "J",
  ),
  stageRow("ID3", percent("ID3.1", "Chain links with live data exchange", "全链数据贯通率"), 10, 60, 90, "S, J"),
  stageRow("ID3", percent("ID3.2", "In-network sourcing completeness", "产业链配套完整度"), 30, 70, 95, "J"),
  stageRow("ID3", percent("ID3.3", "SMEs selling online across borders", "跨境线上销售企业占比"), 3.5, 12, 25, "E"),
  stageRow(
    "ID3",
    other("ID3.4", "Tie persistence, Jaccard index t/t-1", "协作关系稳定度", "0-1", [0, 1]),
    0.3,
    0.6,
    0.9,
    "S, L, J",
  ),
  stageRow("ID3", percent("ID3.5", "Service share of revenue", "服务化收入占比"), 5, 20, 40, "J"),
];

const diStages: Cell[][] = [
  stageRow("DI1", percent("DI1.1", "Penetration of addressable participants", "平台渗透率"), 1, 16, 60, "L, J"),
  stageRow("DI1", percent("DI1.2", "Match rate", "供需撮合成功率"), 5, 30, 70, "J"),
  stageRow("DI1", percent("DI1.3", "Twelve-month retention", "参与者留存率"), 20, 50, 90, "J"),
  stageRow("DI1", percent("DI1.4", "Gigabit (VHCN) coverage", "千兆网络覆盖率"), 20, 70, 100, "E"),
  stageRow("DI2", percent("DI2.1", "New scenarios in the year / stock", "新场景产生率", [0, 1000]), 0, 20, 60, "S, J"),
  stageRow("DI2", percent("DI2.2", "Third-party share of new applications", "第三方创新占比"), 5, 40, 80, "S, J"),
  stageRow("DI2", percent("DI2.3", "R&D intensity of core firms", "核心企业研发强度", [0, 1000]), 2, 8, 20, "J"),
  stageRow("DI2", percent("DI2.4", "Birth rate of digital firms", "数字企业新生率", [0, 1000]), 2, 10, 25, "J"),
  stageRow(
    "DI3",
    other("DI3.1", "Role diversity, 1 - normalised HHI", "生态多样性", "0-1", [0, 1]),
    0.2,
    0.6,
    0.95,
    "J",
  ),
  stageRow("DI3", percent("DI3.2", "Revenue share of the largest firm", "龙头依赖度"), 80, 40, 15, "J"),
  stageRow("DI3", percent("DI3.3", "Complementors' revenue share", "互补者收益占比"), 10, 40, 70, "J"),
  stageRow("DI3", percent("DI3.4", "Members able to multi-home or port data", "互联互通比例"), 5, 40, 80, "J"),
  stageRow(
    "DI3",
    percent("DI3.5", "Digital output sold to traditional industries", "赋能实体占比"),
    10,
    40,
    70,
    "S, J",
  ),
];

const stageNames: Cell[][] = [
  stageNameRow(
    "ID1",
    "Supply-chain optimisation",
    "供应链优化",
    "efficiency of processes and the supply chain",
    "流程与供应链效率",
  ),
  stageNameRow(
    "ID2",
    "Cross-industry collaboration",
    "跨行业协作",
    "recombination across industries",
    "跨行业重组创新",
  ),
  stageNameRow(
    "ID3",
    "Full-chain integration",
    "全链融合",
    "coordination of the whole chain, stable ecosystem",
    "全链协同与生态稳定",
  ),
  stageNameRow("DI1", "Platform construction", "数字平台搭建", "platform scale, critical mass", "平台规模与临界容量"),
  stageNameRow("DI2", "Dynamic innovation", "动态创新", "scenario creation and network effects", "场景创造与网络效应"),
  stageNameRow(
    "DI3",
    "Ecosystem optimisation",
    "生态系统优化",
    "ecosystem governance, partner roles",
    "生态治理与伙伴分工",
  ),
];

const levers: Cell[][] = [
  leverRow("ID1", "D", "diagnosis vouchers and light-weight packaged software for SMEs", "ID1.1 ID1.2 ID1.5"),
  leverRow("ID1", "I", "plant-level 5G and industrial network", "ID1.1 ID1.3"),
  leverRow("ID1", "L", "the chain leader opens its procurement platform to suppliers", "ID1.3 ID1.4"),
  leverRow("ID2", "D", "cross-industry consortia, common-technology projects, shared laboratories", "ID2.1 ID2.5"),
  leverRow("ID2", "I", "regional industrial-internet platform and identification nodes", "ID2.2 ID2.4"),
  leverRow("ID2", "L", "reference factories of leading firms, open to others", "ID2.3 ID2.4"),
  leverRow("ID3", "I", "trusted data space and exchange standards", "ID3.1"),
  leverRow("ID3", "L", "the leader opens its interfaces along the chain", "ID3.1 ID3.2"),
  leverRow(
    "ID3",
    "D",
    "cross-border data and e-commerce pilots, long-term contracts, service-export support",
    "ID3.3 ID3.4 ID3.5",
  ),
  leverRow("DI1", "I", "gigabit networks, computing power, cloud credits", "DI1.4"),
  leverRow(
    "DI1",
    "D",
    "demand-side seeding: public procurement, open scenarios, time-limited support for the scarce side",
    "DI1.1 DI1.2 DI1.3",
  ),
  leverRow("DI1", "L", "an anchor firm commits its own transactions to the platform", "DI1.1 DI1.3"),
  leverRow("DI2", "D", "scenario lists, regulatory sandbox, venture fund", "DI2.1 DI2.4"),
  leverRow("DI2", "L", "open-interface commitments of the platform firm", "DI2.2"),
  leverRow("DI2", "L", "basic-research consortium and talent programme", "DI2.3"),
  leverRow("DI2", "I", "public computing power and open data for developers", "DI2.1 DI2.2"),
  leverRow("DI3", "D", "competition and fee-transparency rules, no further subsidy to the leader", "DI3.2 DI3.3"),
  leverRow("DI3", "I", "interoperability and data portability", "DI3.1 DI3.4"),
  leverRow("DI3", "D", "matching with traditional clusters", "DI3.5 DI3.1"),
  leverRow("HYBRID", "I", "fund the shared enabler (networks, data space) before either leader programme"),
  leverRow("agglomeration", "D", "cultivate the leading industry"),
  leverRow("mass", "D", "incubation and association"),
  leverRow("digital", "I", "connectivity and SME basics"),
];

const citation =
  "Xia Jiechang & Tao Jiu (夏杰长、陶鸠), Innovation and Evolution of Digital Industry Clusters (数字产业集群创新与演化研究), 财经问题研究 2025(1): 3-14";

export const dicTable: Table = [
  [...HEADER],
  modelRow("DIC", "Digital industry clusters", "数字产业集群", "", citation),
  ...ruleRows(),
  ...stageNames,
  ...floor,
  ...type,
  ...idStages,
  ...diStages,
  ...levers,
];
